/** Centres and half-widths in pixels along one line. */
export interface Label {
  readonly at: number;
  readonly width: number;
}

export interface Room {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/** The centres of two labels, the first before the second: inside the room, apart by its gap, as near their marks as that allows. */
export function placeLabels(first: Label, second: Label, room: Room): readonly [number, number] {
  const apart = (first.width + second.width) / 2 + room.gap;
  const lowest = room.from + first.width / 2;
  const highest = room.to - second.width / 2;
  const a = clamp(first.at, lowest, room.to - first.width / 2);
  const b = clamp(second.at, room.from + second.width / 2, highest);
  if (b - a >= apart) return [a, b];
  const left = clamp((a + b - apart) / 2, lowest, Math.max(lowest, highest - apart));
  return [left, left + apart];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
