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

/** Which of several texts can stand, the first of all that would lie on each other. Starts and widths along one line, in order. */
export function clearOnes(
  texts: readonly { readonly start: number; readonly width: number }[],
): readonly boolean[] {
  let end = -Infinity;
  return texts.map(({ start, width }) => {
    const isClear = start >= end;
    if (isClear) end = start + width;
    return isClear;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
