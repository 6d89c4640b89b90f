import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { main, published } from './publish.ts';

const file = 'data/published.yaml';
const today = '2026-12-05';

it('adds what is new and its day, and keeps the rest as people wrote it', () => {
  const before =
    '# ids\nevents:\n  - b\n  - z # gone\naliases: { y: b } # renamed\nwithdrawn: []\nrecorded:\n  # of old\n  b: 2026-11-23\n  z: 2026-11-24 # late\n';
  expect(published(before, ['c', 'b', 'a'], today)).toEqual({
    text: '# ids\nevents:\n  - a\n  - b\n  - c\n  - z # gone\naliases: { y: b } # renamed\nwithdrawn: []\nrecorded:\n  # of old\n  a: 2026-12-05\n  b: 2026-11-23\n  c: 2026-12-05\n  z: 2026-11-24 # late\n',
    added: ['a', 'c'],
  });
});

it('begins to write days where none are', () => {
  const { text } = published('events:\n  - a\naliases: {}\nwithdrawn: []\n', ['a', 'b'], today);
  expect(text).toBe('events:\n  - a\n  - b\naliases: {}\nwithdrawn: []\nrecorded:\n  b: 2026-12-05\n');
  expect(published('events: []\nrecorded: {}\n', ['a'], today).text).toBe(
    'events:\n  - a\nrecorded:\n  a: 2026-12-05\n',
  );
});

it('keeps the order in which people wrote ids, and a day that is written already', () => {
  const before = 'events:\n  - z\n  - b\nrecorded:\n  c: 2026-11-23\n';
  expect(published(before, ['c'], today).text).toBe(
    'events:\n  - c\n  - z\n  - b\nrecorded:\n  c: 2026-11-23\n',
  );
});

it('changes nothing when there is nothing new', () => {
  const root = copyOfFixture();
  const before = textOf(root);
  expect(main(root)).toBe(0);
  expect(textOf(root)).toBe(before);
});

it('refuses where an id has vanished', () => {
  const root = copyOfFixture();
  edit(root, file, '  - bergen-deck\n', '  - bergen-deck\n  - bergen-lamps\n');
  const before = textOf(root);
  expect(main(root)).toBe(1);
  expect(textOf(root)).toBe(before);
});

it('is the way out for what was corrected before it was published', () => {
  const root = copyOfFixture();
  edit(root, file, '  - bergen-bridge\n', '');
  const now = new Date().toISOString().slice(0, 10);
  appendFileSync(
    join(root, 'data/events/bergen-bridge.yaml'),
    `changes:\n  - { date: ${now}, field: kind, old: measures, new: civil, reason: { en: It was closed. } }\n`,
  );
  const [fault, ...others] = compile(root).faults;
  expect(others).toEqual([]);
  expect(fault?.message).toContain('run npm run publish');
  expect(main(root)).toBe(0);
  expect(compile(root).faults).toEqual([]);
  // The day may have changed meanwhile.
  expect(textOf(root)).toMatch(/recorded:\n  bergen-bridge: \d{4}-\d\d-\d\d\n$/);
});

function textOf(root: string): string {
  return readFileSync(join(root, file), 'utf8');
}
