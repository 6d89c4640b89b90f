import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadEdition } from './edition.ts';
import { copyOfFixture } from './fixtures/copy.ts';
import { manifest, manifestLinks } from './manifest.ts';

const at = 'https://example.org/some/where/';

interface Told {
  readonly name: string;
  readonly lang: string;
  readonly dir: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

function manifests() {
  const loaded = loadEdition(copyOfFixture());
  return loaded.edition.languages.map((code, row) => {
    const told = JSON.parse(manifest(loaded, code)) as Told;
    const home = row === 0 ? at : `${at}${code}/`;
    return { code, told, home, here: (address: string) => new URL(address, home).href };
  });
}

it('each language starts at its own page, and none leaves the app', () => {
  const all = manifests();
  expect(all.length).toBeGreaterThan(1);
  for (const { code, told, here, home } of all) {
    expect(told.lang).toBe(code);
    expect(here(told.start_url)).toBe(home);
    expect(here(told.scope)).toBe(at);
  }
  expect(new Set(all.map(({ told }) => told.name)).size).toBe(all.length);
});

it('every icon is there, of the size that it is said to have', () => {
  for (const { told, here } of manifests()) {
    expect(told.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of told.icons) {
      const png = readFileSync(join('public', here(src).slice(at.length)));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
  }
});

it('a page names the manifest of its language, from wherever it stands', () => {
  const [link = ''] = manifestLinks(loadEdition(copyOfFixture()), 'uk', '../../../');
  expect(link).toBe('<link rel="manifest" href="../../../uk/manifest.webmanifest" />');
});
