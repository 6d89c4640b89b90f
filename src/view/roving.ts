interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

type Ends = 'round' | 'stop';

/**
 * Where a key leads from the place `at` among `count` in their order: Up and Down and, along the line of reading, Left and
 * Right by one, Home and End to the ends. null for a key that leads nowhere.
 */
export function rove(
  { key, ...with_ }: Pressed,
  at: number,
  count: number,
  direction: 'ltr' | 'rtl' | null,
  ends: Ends = 'round',
): number | null {
  if (count === 0 || with_.shiftKey || with_.ctrlKey || with_.altKey || with_.metaKey) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const onward = direction === 'rtl' ? -1 : 1;
  const aside = direction === null ? undefined : { ArrowRight: onward, ArrowLeft: -onward }[key];
  const step = { ArrowDown: 1, ArrowUp: -1 }[key] ?? aside;
  if (step === undefined) return null;
  if (ends === 'round') return (at + step + count) % count;
  return Math.max(0, Math.min(count - 1, at + step));
}
