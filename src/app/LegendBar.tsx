import { useId } from 'react';

interface LegendBarProps {
  readonly colour: string;
  readonly form: 'within' | 'latest' | 'planned' | 'contested';
}

const length = 102;
const fades = { within: null, latest: [0, 0.85], planned: [1, 0.3], contested: null } as const;

/** An interval as the timeline draws it: colour above, ink below, a cap at each known end, a fade at an end that is not known. */
export function LegendBar({ colour, form }: LegendBarProps) {
  const id = useId();
  const fade = fades[form];
  const paint = (name: string, plain: string) => (fade ? `url(#${id}${name})` : plain);
  const gradient = (name: string, hue: string) =>
    fade && (
      <linearGradient
        id={`${id}${name}`}
        gradientUnits="userSpaceOnUse"
        x1={fade[0] * length}
        x2={fade[1] * length}
      >
        <stop offset={0} stopColor={hue} stopOpacity={0} />
        <stop offset={1} stopColor={hue} />
      </linearGradient>
    );
  const dashes = form === 'contested' ? '6 3' : undefined;
  return (
    <svg width={112} height={5} viewBox="0 0 112 5" aria-hidden="true">
      {gradient('hue', colour)}
      {gradient('ink', 'var(--ring)')}
      <path d={`M0 2H${length}`} stroke={paint('hue', colour)} strokeWidth={4} strokeDasharray={dashes} />
      <path
        d={`M0 4.5H${length}`}
        stroke={paint('ink', 'var(--ring)')}
        strokeWidth={1}
        strokeDasharray={dashes}
      />
      {form !== 'latest' && <path d="M.5 0V5" stroke="var(--ring)" />}
      {form !== 'planned' && form !== 'contested' && <path d={`M${length - 0.5} 0V5`} stroke="var(--ring)" />}
    </svg>
  );
}
