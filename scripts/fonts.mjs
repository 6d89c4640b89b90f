/**
 * Cuts the page's serif out of Source Serif 4. Run by hand (`node scripts/fonts.mjs`), only when letters or weights are
 * to change; its results are kept in src/app/fonts/. Nothing of it is needed to build or test.
 *
 * "Source" is a reserved font name of the original, so that these modified versions are called "Dateline Serif". The
 * copyright line and the licence stay inside the files, and beside them as OFL.txt.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const family = 'Dateline Serif';
const root = join(import.meta.dirname, '..');
const target = join(root, 'src/app/fonts');
const workshop = join(root, 'node_modules/.cache/fonts');

/** Everything that touches the bytes, exactly, so that the same files come out again. */
const packages = [
  '@fontsource-variable/source-serif-4@5.3.1',
  'subset-font@2.9.0',
  'fontverter@2.0.0',
  'harfbuzzjs@1.6.4',
  'wawoff2@2.0.1',
];

const cuts = /** @type {const} */ ([
  { name: 'title', style: 'Title', weight: 600, opticalSize: 26 },
  { name: 'text', style: 'Text', weight: 400, opticalSize: 14 },
]);

/** Latin-1's letters and the marks of print (U+2BC is the apostrophe of Ukrainian spelling); Ukrainian, Russian, Belarusian. */
const scripts = /** @type {const} */ ([
  {
    name: 'latin',
    range:
      'U+20-7E, U+A0, U+A3, U+A7, U+A9, U+AB, U+AD, U+B0-B1, U+B7, U+BB, U+C0-FF, U+2BC, U+2009, U+2013-2014, ' +
      'U+2018-201E, U+2022, U+2026, U+2032-2033, U+20AC, U+2212',
  },
  {
    name: 'cyrillic',
    range: 'U+401, U+404, U+406-407, U+40E, U+410-44F, U+451, U+454, U+456-457, U+45E, U+490-491, U+2116',
  },
]);

await makeFonts();

async function makeFonts() {
  mkdirSync(workshop, { recursive: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(join(workshop, 'package.json'), '{ "private": true }\n');
  const npm = spawnSync('npm', ['install', '--save-exact', '--no-audit', '--no-fund', ...packages], {
    cwd: workshop,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm could not install ${packages.join(' ')}`);

  const require = createRequire(join(workshop, 'package.json'));
  /** @type {(font: Buffer, text: string, options: object) => Promise<Buffer>} */
  const subsetFont = require('subset-font');
  /** @type {{ convert(font: Buffer, format: string, from?: string): Promise<Buffer> }} */
  const fontverter = require('fontverter');
  const source = join(workshop, 'node_modules/@fontsource-variable/source-serif-4');

  let total = 0;
  for (const { name, style, weight, opticalSize } of cuts)
    for (const { name: script, range } of scripts) {
      const original = readFileSync(join(source, `files/source-serif-4-${script}-opsz-normal.woff2`));
      const cut = await subsetFont(original, lettersIn(range), {
        targetFormat: 'truetype',
        variationAxes: { opsz: opticalSize, wght: weight },
        keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark'],
        preserveNameIds: [0, 5],
        noHinting: true,
        dropTables: ['STAT', 'BASE'],
      });
      const woff2 = await fontverter.convert(renamed(cut, style), 'woff2', 'truetype');
      const file = fileName(name, script);
      writeFileSync(join(target, file), woff2);
      total += woff2.length;
      console.log(`${file}  ${woff2.length.toLocaleString('en')} bytes`);
    }
  console.log(`in all  ${total.toLocaleString('en')} bytes`);
  await writeLicence(source, fontverter);
  const css = join(root, 'src/app/fonts.css');
  const options = await resolveConfig(css);
  writeFileSync(css, await format(styleSheet(), { ...options, filepath: css }));
}

/** @param {string} cut @param {string} script */
function fileName(cut, script) {
  return `dateline-serif-${cut}-${script}.woff2`;
}

function styleSheet() {
  const faces = cuts.flatMap(({ name, weight }) =>
    scripts.map(
      ({ name: script, range }) => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-style: normal;
  font-display: swap;
  src: url('./fonts/${fileName(name, script)}') format('woff2');
  unicode-range: ${range};
}`,
    ),
  );
  return ['/* Written by scripts/fonts.mjs. */', ...faces].join('\n\n');
}

/** Every character of a CSS unicode-range. @param {string} range */
function lettersIn(range) {
  return range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n));
    })
    .join('');
}

/**
 * The same font with a name table of our own: the original's copyright and version, our family, its licence.
 * @param {Buffer} font a TrueType file @param {string} style
 */
function renamed(font, style) {
  const tables = tablesOf(font);
  const old = namesOf(tables.get('name') ?? Buffer.alloc(6));
  const full = `${family} ${style}`;
  const postScript = full.replaceAll(' ', '');
  const version = old.get(5) ?? 'Version 1.0';
  tables.set(
    'name',
    nameTable([
      [0, old.get(0) ?? fail('the original has no copyright line')],
      [1, full],
      [2, 'Regular'],
      [3, `${version};${postScript}`],
      [4, full],
      [5, version],
      [6, postScript],
      [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
      [14, 'https://openfontlicense.org'],
    ]),
  );
  return fontFile(font.readUInt32BE(0), tables);
}

/** @param {Buffer} font @returns {Map<string, Buffer>} */
function tablesOf(font) {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, n) => {
      const at = 12 + 16 * n;
      const offset = font.readUInt32BE(at + 8);
      return [
        font.toString('latin1', at, at + 4),
        font.subarray(offset, offset + font.readUInt32BE(at + 12)),
      ];
    }),
  );
}

/** The Windows names of a name table. @param {Buffer} table @returns {Map<number, string>} */
function namesOf(table) {
  /** @type {Map<number, string>} */
  const names = new Map();
  const storage = table.readUInt16BE(4);
  for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
    if (table.readUInt16BE(at) !== 3) continue;
    const start = storage + table.readUInt16BE(at + 10);
    const bytes = Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)));
    names.set(table.readUInt16BE(at + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
}

/** Format 0, platform 3 (Windows), encoding 1, American English. @param {readonly [number, string][]} names */
function nameTable(names) {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], n) => {
    const length = texts[n]?.length ?? 0;
    [3, 1, 0x409, id, length, offset].forEach((word, w) => head.writeUInt16BE(word, 6 + 12 * n + 2 * w));
    offset += length;
  });
  return Buffer.concat([head, ...texts]);
}

/**
 * An sfnt file with its directory and checksums (OpenType 1.9, "Organization of an OpenType font").
 * @param {number} flavour @param {Map<string, Buffer>} tables
 */
function fontFile(flavour, tables) {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const log = Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  directory.writeUInt32BE(flavour, 0);
  [sorted.length, 16 * 2 ** log, log, 16 * (sorted.length - 2 ** log)].forEach((word, n) =>
    directory.writeUInt16BE(word, 4 + 2 * n),
  );
  let offset = directory.length;
  let head = 0;
  const bodies = sorted.map(([tag, body], n) => {
    const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)]);
    if (tag === 'head') {
      head = offset;
      padded.writeUInt32BE(0, 8);
    }
    const at = 12 + 16 * n;
    directory.write(tag, at, 'latin1');
    [checksum(padded), offset, body.length].forEach((word, w) =>
      directory.writeUInt32BE(word, at + 4 + 4 * w),
    );
    offset += padded.length;
    return padded;
  });
  const file = Buffer.concat([directory, ...bodies]);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, head + 8);
  return file;
}

/** @param {Buffer} bytes a multiple of four */
function checksum(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * The licence under the copyright line that the font carries: the package's own file names its packer.
 * @param {string} source @param {{ convert(font: Buffer, format: string): Promise<Buffer> }} fontverter
 */
async function writeLicence(source, fontverter) {
  const [, licence] = readFileSync(join(source, 'LICENSE'), 'utf8').split(
    /^(?=This Font Software is licensed)/m,
  );
  if (!licence?.includes('SIL OPEN FONT LICENSE Version 1.1'))
    return fail('the package has another licence now');
  const original = readFileSync(join(source, 'files/source-serif-4-latin-opsz-normal.woff2'));
  const names = namesOf(
    tablesOf(await fontverter.convert(original, 'truetype')).get('name') ?? fail('no names'),
  );
  const copyright = names.get(0) ?? fail('the original has no copyright line');
  writeFileSync(
    join(target, 'OFL.txt'),
    `${copyright}\n"${family}" is cut from it by scripts/fonts.mjs.\n\n${licence}`,
  );
}

/** @param {string} message @returns {never} */
function fail(message) {
  throw new Error(message);
}
