/** The text of licences.txt: under which terms everything that reaches the reader stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, version: string, license: string, author?: string | { name: string }, homepage?: string, repository?: string | { url: string }, dependencies?: Record<string, string> }} Package */

/** @param {string} root the project's folder, packages installed */
export function licences(root) {
  return `${[ours(root), data(), font(root), ...shippedPackages(root).map((folder) => packageTerms(folder))].join(`\n${'='.repeat(80)}\n\n`)}`;
}

/** @param {string} root */
function ours(root) {
  return `Dateline, the program: MIT

${textOf(join(root, 'LICENSE'))}`;
}

function data() {
  return `Dateline, the records of events: Creative Commons Attribution 4.0 International (CC BY 4.0)
https://creativecommons.org/licenses/by/4.0/

Quotations are excepted: they belong to the publishers whom each record names, and are cited.


The base map's coasts, borders, lakes and rivers: © OpenStreetMap contributors,
Open Data Commons Open Database License (ODbL) 1.0, as is the database derived from them in this program's
files (src/basemap/*.json, public/basemap/). The scripts that derive it are part of the program's source.
https://www.openstreetmap.org/copyright
https://opendatacommons.org/licenses/odbl/1-0/


Rivers of the world on the base map, and the lines of oblasts: made with Natural Earth, public domain.
https://www.naturalearthdata.com/about/terms-of-use/


Coordinates of places were compared with GeoNames, and carry its identifiers:
Creative Commons Attribution 4.0 International (CC BY 4.0)
https://www.geonames.org/
`;
}

/** @param {string} root */
function font(root) {
  return `Dateline Serif, cut from Source Serif 4: SIL Open Font License 1.1

${textOf(join(root, 'src/app/fonts/OFL.txt'))}


The pictures of pages are set in Dateline Serif and in Noto Sans and Noto Sans Arabic, under the same licence: type as drawn, no font files.
${copyrightOf(join(root, 'node_modules/@fontsource/noto-sans/LICENSE'))}
${copyrightOf(join(root, 'node_modules/@fontsource/noto-sans-arabic/LICENSE'))}
`;
}

/** @param {string} file */
function copyrightOf(file) {
  const line = /^Copyright [^)]*\)/m.exec(readFileSync(file, 'utf8'))?.[0];
  if (line === undefined) throw new Error(`${file} names no holder of the copyright`);
  return line.trim();
}

/** @param {string} folder */
function packageTerms(folder) {
  const { name, version, license, author, homepage, repository } = describe(folder);
  const source = typeof repository === 'string' ? repository : repository?.url;
  const address = (source ?? homepage ?? '').replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:');
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
  const holder = typeof author === 'string' ? author : author?.name;
  const text = file ? textOf(join(folder, file)) : license === 'ISC' && holder ? isc(holder) : null;
  if (text === null) throw new Error(`${name} ${version} says "${license}", and brings no text of it`);
  return `${name} ${version}: ${license}\n${address}\n\n${text}`;
}

/** The licence in its one wording, for a package that names it and its author alone. @param {string} holder */
function isc(holder) {
  return `ISC License

Copyright (c) ${holder.replace(/\s*<[^>]*>/, '')}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.
`;
}

/** Folders of the dependencies and of theirs, each once, by name. @param {string} root */
function shippedPackages(root) {
  /** @type {Map<string, string>} */
  const folders = new Map();
  /** @param {string} from @param {string[]} names */
  const add = (from, names) => {
    for (const name of names) {
      const folder = folderOf(root, from, name);
      if ([...folders.values()].includes(folder)) continue;
      folders.set(`${name} ${folder}`, folder);
      add(folder, Object.keys(describe(folder).dependencies ?? {}));
    }
  };
  add(root, Object.keys(describe(root).dependencies ?? {}));
  return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, folder]) => folder);
}

/** Where Node would find `name` from `from`. @param {string} root @param {string} from @param {string} name */
function folderOf(root, from, name) {
  const own = join(from, 'node_modules', name);
  const shared = join(root, 'node_modules', name);
  if (existsSync(own)) return own;
  if (existsSync(shared)) return shared;
  throw new Error(`no package "${name}" for ${from}; has \`npm ci\` run?`);
}

/** @param {string} folder @returns {Package} */
function describe(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} file */
function textOf(file) {
  return `${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}
