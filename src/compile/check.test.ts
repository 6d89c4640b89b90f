import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { main } from './check.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';

it('says that nothing is published yet, which is no fault', () => {
  const root = copyOfFixture();
  expect(saidOf(root)).not.toContain('nothing published yet');
  rmSync(join(root, 'data/published.yaml'));
  expect(saidOf(root)).toContain('nothing published yet');
});

it('says that nothing is written in a language, which is no fault', () => {
  const root = copyOfFixture();
  expect(saidOf(root)).not.toContain('has words in');
  edit(root, 'data/events/bergen-bridge.yaml', '  uk: |-\n    Портовий міст закрито після шторму\n', '');
  expect(saidOf(root)).toContain('no event, kind or place has words in "uk"');
  expect(saidOf(root)).not.toContain('no event, kind or place has words in "en"');
});

/** What the command says, which finds no fault. */
function saidOf(root: string): string {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => lines.push(line);
  onTestFinished(() => {
    console.log = log;
  });
  expect(main(root)).toBe(0);
  console.log = log;
  return lines.join('\n');
}
