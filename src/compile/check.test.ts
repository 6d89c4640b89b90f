import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { main } from './check.ts';
import { copyOfFixture } from './fixtures/copy.ts';

it('says that nothing is published yet, which is no fault', () => {
  const root = copyOfFixture();
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => lines.push(line);
  onTestFinished(() => {
    console.log = log;
  });
  expect(main(root)).toBe(0);
  expect(lines.join(' ')).not.toContain('nothing published yet');
  rmSync(join(root, 'data/published.yaml'));
  expect(main(root)).toBe(0);
  expect(lines.join(' ')).toContain('nothing published yet');
});
