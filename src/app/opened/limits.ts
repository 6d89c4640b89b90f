import type { TableLimits } from '../../dataset/opened/table.ts';

/** What a browser holds beside the page without the tab dying, by the memory that the device says it has, in GiB (8 stands for more). */
const steps: readonly (readonly [gibibytes: number, limits: TableLimits])[] = [
  [1, { bytes: 60e6, rows: 250_000 }],
  [2, { bytes: 150e6, rows: 600_000 }],
  [4, { bytes: 300e6, rows: 1_200_000 }],
];
const most: TableLimits = { bytes: 500e6, rows: 2_000_000 };

export function limitsHere(): TableLimits {
  const memory = 'deviceMemory' in navigator ? navigator.deviceMemory : null;
  return limitsOf(typeof memory === 'number' ? memory : null);
}

/** `memory` null: the device does not say. */
export function limitsOf(memory: number | null): TableLimits {
  return steps.find(([gibibytes]) => memory !== null && memory <= gibibytes)?.[1] ?? most;
}
