/** Round the middle of a sign of 32 px: within it something was, as a place is known no better. */
export function Surroundings() {
  return (
    <circle
      cx={16}
      cy={16}
      r={14.5}
      fill="var(--ink)"
      fillOpacity={0.08}
      stroke="var(--ink)"
      strokeWidth={1.5}
    />
  );
}
