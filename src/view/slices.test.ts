import { expect, it } from 'vitest';
import { inSlices } from './slices.ts';

function* longSteps(told: string[]): Generator<undefined, string> {
  for (let step = 0; step < 4; step++) {
    const start = performance.now();
    while (performance.now() - start < 10);
    told.push('step');
    yield;
  }
  return 'the end';
}

it('what waits its turn gets it between two steps, and the end is given', async () => {
  const told: string[] = [];
  setTimeout(() => told.push('the reader'));
  expect(await inSlices(longSteps(told))).toBe('the end');
  expect(told.filter((one) => one === 'step')).toHaveLength(4);
  expect(told.indexOf('the reader')).toBeGreaterThan(0);
  expect(told.indexOf('the reader')).toBeLessThan(4);
});

it('a step that fails is a rejection', async () => {
  function* failing(): Generator<undefined, never> {
    yield;
    throw new Error('no arc');
  }
  await expect(inSlices(failing())).rejects.toThrow('no arc');
});
