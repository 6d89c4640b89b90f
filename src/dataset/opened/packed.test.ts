import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../codec.ts';
import { mapping, opened } from './arbitrary.ts';
import { openDataset } from './dataset.ts';
import { packOpened, parseOpened } from './packed.ts';

describe('an opened file that is kept', () => {
  it('is the same when it is opened again', () => {
    fc.assert(
      fc.property(opened, fc.jsonValue(), ({ arranged, table, dataset, lines }, besides) => {
        const source = { file: 'mine.csv', arranged, table, mapping };
        const decoded = decode(encode(packOpened(source, besides)));
        const unpacked = decoded.ok ? parseOpened(decoded.values) : null;
        expect(unpacked?.source).toEqual(source);
        expect(JSON.stringify(unpacked?.besides)).toBe(JSON.stringify(besides));
        if (!unpacked) return;
        const again = openDataset(unpacked.source).dataset;
        expect(again.columns).toEqual(dataset.columns);
        expect(lines.map((_, row) => again.heads.at(row))).toEqual(
          lines.map((_, row) => dataset.heads.at(row)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('is refused where its parts do not fit each other', () => {
    fc.assert(
      fc.property(opened, fc.nat(), fc.nat(), ({ arranged, table }, which, what) => {
        const values = packOpened({ file: 'mine.csv', arranged, table, mapping }, null);
        const names = Object.keys(values);
        const name = names[which % names.length] ?? '';
        const others = [
          Uint8Array.of(1, 2, 3),
          { value: 7 },
          { texts: ['a', 'b', 'c', 'd', 'e'] },
          Uint32Array.of(9e8),
        ];
        const other = others[what % others.length] ?? { value: null };
        const changed = parseOpened({ ...values, [name]: other });
        // What fits by chance breaks nothing.
        if (changed) expect(() => openDataset(changed.source).dataset.heads.at(0)).not.toThrow();
      }),
    );
  });

  it('is refused where what holds of no row holds of one', () => {
    fc.assert(
      fc.property(opened, fc.constantFrom('zeros', 'counting'), ({ arranged, table }, name) => {
        fc.pre(arranged.length > 0);
        const values = packOpened({ file: 'mine.csv', arranged, table, mapping }, null);
        const changed = arranged[name].slice();
        changed[0] = 7;
        expect(parseOpened({ ...values, [name]: changed })).toBeNull();
      }),
    );
  });

  it('is refused where its times are none, too far, turned round or out of order', () => {
    const twice = opened.filter(({ arranged }) => arranged.timed > 0);
    fc.assert(
      fc.property(twice, fc.constantFrom(NaN, -Infinity, 1e300, -1e300), ({ arranged, table }, no) => {
        const values = packOpened({ file: 'mine.csv', arranged, table, mapping }, null);
        const from = arranged.from.slice();
        const lasting = Float64Array.from(arranged.lasting.counts);
        from[0] = no;
        lasting[0] = lasting[0] === 0 ? 1 : -1;
        expect(parseOpened({ ...values, from })).toBeNull();
        expect(parseOpened({ ...values, lasting })).toBeNull();
        expect(parseOpened({ ...values, byEnd: arranged.byEnd.slice().fill(0, 0, 2) })).toEqual(
          arranged.length < 2 ? expect.anything() : null,
        );
      }),
    );
  });
});
