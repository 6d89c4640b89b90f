import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packed, packedAlone } from '../archive.fixture.ts';
import { fileOf } from '../file.fixture.ts';
import { opened, utf8 } from '../opening.fixture.ts';
import { xlsxOf } from '../workbook.fixture.ts';
import { crc32, unpacked, zipEntries } from './zip.ts';

const table = strToU8('date;place\n2022-02-24;Kyiv\n');
const placemark = strToU8('<kml><Placemark><name>a</name></Placemark></kml>');

it('unpacks what was packed, and says how far it has come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }),
      fc.constantFrom(0, 6),
      (contents, level) => {
        const files = Object.fromEntries(contents.map((content, index) => [`${index}.bin`, content]));
        const bytes = zipSync(files, { level });
        const entries = zipEntries(bytes);
        expect(entries.map(({ name }) => name)).toEqual(Object.keys(files));
        for (const [index, entry] of entries.entries()) {
          const pieces = [
            ...unpacked(bytes, entry, (at) => {
              expect(at).toBeLessThanOrEqual(bytes.length);
            }),
          ];
          expect(pieces.flatMap((piece) => [...piece])).toEqual([...(contents[index] ?? [])]);
        }
      },
    ),
  );
  expect(crc32(0, utf8('123456789'))).toBe(0xcbf43926);
});

it('knows a saved dataset of ours, which is no table', async () => {
  const bytes = zipSync({
    'data/dataset.yaml': utf8('title: a\n'),
    'data/places.yaml': utf8('a:\n  lat: 1\n  lon: 2\n'),
    'data/events/a.yaml': utf8('when:\n  is: 2022-02-24\n'),
  });
  const { result } = await opened(packed, fileOf(bytes));
  expect(result).toEqual({ ok: false, refusal: { is: 'unknown-format', found: 'Dateline', line: null } });
});

describe.each([
  ['a KMZ', zipSync({ 'doc.kml': placemark })],
  [
    'a workbook',
    xlsxOf([
      {
        name: 'S',
        rows: [
          ['date', 'place'],
          ['d', 'p'],
        ],
      },
    ]),
  ],
  ['a packed table', zipSync({ 'one.csv': table }, { level: 0 })],
  ['a table in gzip', gzipSync(table)],
])('of %s', (_, whole) => {
  const open = (bytes: Uint8Array) => opened(whole[0] === 0x1f ? packedAlone : packed, fileOf(bytes));

  it('no part throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        expect((await open(whole.slice(0, length))).result.ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('no change throws', async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        const changed = whole.slice();
        for (const [at, byte] of bytes) changed[at] = byte;
        expect(await open(changed)).toHaveProperty('result');
      }),
      { numRuns: 150 },
    );
  });
});
