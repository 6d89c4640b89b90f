import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { main, published } from './publish.ts';

it('adds what is new, and keeps the rest as people wrote it', () => {
  const before = '# ids\nevents:\n  - b\n  - z # gone\naliases: { y: b } # renamed\nwithdrawn: []\n';
  expect(published(before, ['c', 'b', 'a'])).toEqual({
    text: '# ids\nevents:\n  - a\n  - b\n  - c\n  - z # gone\naliases: { y: b } # renamed\nwithdrawn: []\n',
    added: ['a', 'c'],
  });
});

it('changes nothing when there is nothing new', () => {
  const root = copyOfFixture();
  const file = join(root, 'data/published.yaml');
  const before = readFileSync(file, 'utf8');
  expect(main(root)).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

it('refuses where an id has vanished', () => {
  const root = copyOfFixture();
  edit(root, 'data/published.yaml', '  - bergen-deck\n', '  - bergen-deck\n  - bergen-lamps\n');
  const before = readFileSync(join(root, 'data/published.yaml'), 'utf8');
  expect(main(root)).toBe(1);
  expect(readFileSync(join(root, 'data/published.yaml'), 'utf8')).toBe(before);
});
