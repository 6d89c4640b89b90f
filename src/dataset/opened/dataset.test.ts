import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, numberIn } from '../../model/rows.ts';
import { facetNames } from '../facets.ts';
import { endOf } from '../lasting.ts';
import { buffersOf } from './arrange.ts';
import { mapping, opened } from './arbitrary.ts';
import { openDataset } from './dataset.ts';
import { kindsOf, noKind } from './kinds.ts';
import { hashSlug, hashText, cellOf, cellsOf, slugOf } from './text.ts';
import { tableOf } from './table.fixture.ts';

const hasTime = ({ from, to }: { readonly from: number; readonly to: number }) => from < to;

describe('an opened file', () => {
  it('stands in order of time, equal times as in the file, rows without time last', () => {
    fc.assert(
      fc.property(opened, ({ lines, dataset }) => {
        const plain = [...lines.keys()].sort((a, b) => {
          const [one, other] = [lines[a], lines[b]];
          if (!one || !other) return 0;
          if (!hasTime(one) || !hasTime(other)) return Number(hasTime(other)) - Number(hasTime(one)) || a - b;
          return one.from - other.from || one.to - other.to || a - b;
        });
        const numbers = plain.map((_, row) => dataset.opened.row(row).number - 1);
        expect(numbers).toEqual(plain);
        const ends = [...dataset.columns.byEnd].map((row) => endOf(dataset.columns, row));
        expect(ends).toEqual([...ends].sort((a = 0, b = 0) => (a < b ? -1 : 1)));
      }),
    );
  });

  it('says on which clock a row is told without making the row', () => {
    fc.assert(
      fc.property(opened, ({ lines, dataset }) => {
        const zones = lines.map((_, row) => dataset.opened.zone(row));
        expect(zones).toEqual(lines.map((_, row) => dataset.heads.at(row)?.when.zone));
      }),
    );
  });

  it('shows all its points but 0, 0', () => {
    fc.assert(
      fc.property(opened, ({ dataset: { places, opened: file } }) => {
        const points = Array.from({ length: places.length }, (_, at) => places.at(at)).filter(
          (place) => place !== undefined && (place.lat !== 0 || place.lon !== 0),
        );
        const [lats, lons] = [points.map((place) => place?.lat ?? 0), points.map((place) => place?.lon ?? 0)];
        const { extent } = file;
        expect(extent === null).toBe(points.length === 0);
        if (!extent) return;
        const { west, south, east, north } = extent;
        expect([south, north]).toEqual([Math.min(...lats), Math.max(...lats)]);
        for (const lon of lons) expect([lon, lon + 360].some((at) => at >= west && at <= east)).toBe(true);
        expect(east - west).toBeLessThanOrEqual(Math.max(...lons) - Math.min(...lons));
      }),
    );
  });

  it('gives each row an id of its own, by which it is found', () => {
    fc.assert(
      fc.property(opened, ({ lines, arranged, table, dataset, details }) => {
        const heads = lines.map((_, row) => dataset.heads.at(row));
        const ids = heads.map((head) => head?.id ?? '');
        expect(new Set(ids).size).toBe(lines.length);
        ids.forEach((id, row) => {
          expect(numberIn(dataset.heads, id)).toBe(row);
        });
        // One that has given none of them yet finds them too, as a link does.
        const { heads: others } = openDataset({ file: 'mine.csv', arranged, table, mapping }).dataset;
        expect(ids.map((id) => numberIn(others, id))).toEqual([...ids.keys()]);
        for (const head of heads) if (head) expect(details.get(head.id)).toBeDefined();
        for (const id of ['', 'row-0', `row-${lines.length + 1}`, 'never', '__proto__']) {
          expect(findIn(dataset.heads, id)).toBeUndefined();
        }
      }),
    );
  });

  it('tells of each row what stands in it', () => {
    fc.assert(
      fc.property(opened, ({ lines, dataset }) => {
        for (let row = 0; row < lines.length; row++) {
          const head = dataset.heads.at(row);
          const { number, cells } = dataset.opened.row(row);
          const line = lines[number - 1];
          if (!head || !line) throw new Error(`no row ${row}`);
          expect(cells.slice(0, 3).map(({ value }) => value)).toEqual([line.id, line.title, line.name]);
          if (line.title !== '') expect(head.title['und']).toBe(line.title);
          expect(head.when.found.from).toBe(hasTime(line) ? line.from : Infinity);
          const place = head.where[0] && findIn(dataset.places, head.where[0].place);
          expect(place === undefined).toBe(Number.isNaN(line.lat));
          if (place) {
            expect(place.lat).toBeCloseTo(line.lat, 6);
            expect(place.lon).toBeCloseTo(line.lon, 6);
            if (line.name !== '') expect(place.name['und']).toBe(line.name);
          }
          expect(facetNames.map((name) => typeof valueOf(name))).toEqual(facetNames.map(() => 'string'));
          function valueOf(name: (typeof facetNames)[number]) {
            const { values, codes, offsets } = dataset.columns.facets[name];
            return values[codes[offsets[row] ?? 0] ?? 0];
          }
        }
      }),
    );
  });

  it('has each point and name once', () => {
    fc.assert(
      fc.property(opened, ({ lines, dataset }) => {
        const points = lines
          .filter(({ lat }) => !Number.isNaN(lat))
          .map(({ lat, lon, name }) => `${Math.round(lat * 1e7)} ${Math.round(lon * 1e7)} ${name}`);
        expect(dataset.places.length).toBe(new Set(points).size);
      }),
    );
  });

  it('is handed over whole', () => {
    fc.assert(
      fc.property(opened, ({ arranged }) => {
        const copy = structuredClone(arranged);
        const [buffers, others] = [buffersOf(arranged), buffersOf(copy)];
        expect(others.length).toBe(buffers.length);
        expect(structuredClone(arranged, { transfer: [...buffers] })).toEqual(copy);
      }),
      { numRuns: 20 },
    );
  });
});

it('calls kinds what their codebook does, in each language, and by one id', () => {
  const names = { '1': { en: 'State-based conflict', uk: 'Конфлікт за участю держави' } };
  const [coded, plain, none] = kindsOf(['1', '7', ''], { language: null, names });
  expect(coded).toMatchObject({ id: 'state-based-conflict', name: names['1'] });
  expect(plain).toMatchObject({ id: '7', name: { und: '7' } });
  expect(none?.name).toEqual({ und: noKind });
  const [english] = kindsOf(['Battles'], { language: 'en', names: {} });
  expect(english).toMatchObject({ id: 'battles', name: { en: 'Battles' } });
});

it('gives each kind an id of its own, however alike they are called', () => {
  const long = fc
    .tuple(fc.constantFrom('a'.repeat(59), 'b'.repeat(60), 'c'), fc.constantFrom('', '-', '-dddd', 'ddddd'))
    .map((parts) => parts.join(''));
  const alike = fc
    .tuple(long, fc.constantFrom('', '-1', '-2', '-3'), fc.constantFrom('', '!', '?', '.'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(alike, { maxLength: 9 }), (names) => {
      const ids = kindsOf(names, null).map(({ id }) => id);
      expect(new Set(ids).size).toBe(names.length);
    }),
  );
});

describe('the texts of a file', () => {
  const texts = fc
    .oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[Rr ]?[Oo][Ww][- ]\d{0,3}[a-z]?$/))
    .map((text) => text.replaceAll('\u001f', ''));

  it('come out cell by cell as they went in, and have the number of their slug', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 3, maxLength: 3 })), (rows) => {
        const table = tableOf(['a', 'b', 'c'], rows);
        rows.forEach((cells, row) => {
          expect(cellsOf(table, row)).toEqual(cells);
          cells.forEach((cell, column) => {
            expect(cellOf(table, row, column)).toBe(cell);
            expect(hashSlug(table, row, column)).toBe(hashText(slugOf(cell)));
          });
        });
      }),
    );
  });
});
