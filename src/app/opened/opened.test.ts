import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEncoded } from '../../dataset/codec.ts';
import { mapping as plainMapping, opened, type openedOf } from '../../dataset/opened/arbitrary.ts';
import { guess } from '../../dataset/opened/guess.ts';
import { noteKinds } from '../../dataset/opened/report.ts';
import { survey } from '../../dataset/opened/survey.ts';
import { tableOf as textTable } from '../../dataset/opened/table.fixture.ts';
import { finish } from '../../dataset/sweep.ts';
import { readTime } from '../../model/cells/time.ts';
import type { Mapping } from '../../model/mapping.ts';
import { zoneOf } from '../../dataset/arbitrary.ts';
import {
  begunPlace,
  exchangedBy,
  isOpenFor,
  wholePlace,
  withExchanged,
  withOrder,
  withOwnOrders,
  withPairOrder,
  withZone,
} from './answers.ts';
import { originsIn } from './fetching.ts';
import { limitsOf } from './limits.ts';
import { mappings } from './mapping.fixture.ts';
import { needsText, parseNeeds } from './needs.ts';
import { pack, unpack } from './pack.ts';
import { parseMapping } from './parseMapping.ts';
import { looksLikeTable } from './pasted.ts';
import type { CompiledFile } from './protocol.ts';
import { eitherDate, samplesOf } from './samples.ts';

describe('what is kept of an opened file', () => {
  it('has the mapping that it had, and none that points beyond its columns', () => {
    fc.assert(
      fc.property(mappings, (mapping) => {
        const kept: unknown = JSON.parse(JSON.stringify(mapping));
        expect(parseMapping(kept, 6)).toEqual(mapping);
        const widest = Math.max(
          -1,
          ...(JSON.stringify(mapping).match(/(?<=:)\d(?=[,}])/g) ?? []).map(Number),
        );
        if (widest >= 0) expect(parseMapping(kept, widest)).toBeNull();
      }),
    );
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(opened, (file) => {
        const bytes = pack(packedOf(file));
        expect(isEncoded(bytes)).toBe(true);
        const { compiled, read, name } = packedOf(file);
        expect(unpack(bytes)).toEqual({ ok: true, compiled, read });
        expect(name).toBe('mine.csv');
      }),
      { numRuns: 30 },
    );
  });

  it('is refused, and breaks nothing, where a byte of it was changed or it was cut off', () => {
    fc.assert(
      fc.property(opened, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (file, at, by, isCut) => {
        const whole = pack(packedOf(file));
        const place = at % whole.length;
        const bytes = isCut
          ? whole.slice(0, place)
          : whole.map((byte, index) => (index === place ? byte ^ by : byte));
        expect(unpack(bytes).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

function packedOf({ table, arranged }: ReturnType<typeof openedOf>) {
  const none: unknown = Object.fromEntries(noteKinds.map((kind) => [kind, 0]));
  const noted = none as CompiledFile['report']['noted'];
  const compiled: CompiledFile = {
    table,
    mapping: plainMapping,
    arranged,
    report: {
      read: table.length,
      onMap: 0,
      onTimeline: arranged.timed,
      withoutPlace: table.length,
      withoutTime: table.length - arranged.timed,
      refused: 1,
      notes: [{ is: 'time-missing', row: 2, line: null, column: 'when', value: '' }],
      noted,
    },
    told: { notes: [], noted, refused: 1 },
  };
  const read = {
    format: 'csv',
    schema: null,
    reading: {
      encoding: 'UTF-8',
      delimiter: ';',
      notes: ['no-header'],
      format: 'csv.zip',
      parts: {
        read: 'one.csv',
        all: [
          { name: 'one.csv', rows: 3, refusal: null },
          { name: 'x.png', rows: null, refusal: 'unknown-format' as const },
        ],
        alike: [],
        begins: [
          { name: 'one.csv', behind: 0 },
          { name: 'two.csv', behind: 4 },
        ],
      },
    },
    refused: 1,
    sample: [['a', 'b']],
    mapping: plainMapping,
    kindNames: { column: 3, language: null, names: { '1': { en: 'State-based', uk: 'За участю держави' } } },
  };
  return { name: 'mine.csv', compiled, read };
}

describe('a question of the reader’s', () => {
  const table = {
    sample: [
      ['', '13.13.2022'],
      ['x', '05/05/2022'],
      ['x', '3/4/22'],
    ],
  };

  it('shows a date of which both readings are days', () => {
    expect(eitherDate(table, 1)).toEqual({
      written: '3/4/22',
      dayFirst: '2022-04-03',
      monthFirst: '2022-03-04',
    });
    expect(eitherDate(table, 0)).toBeNull();
  });

  it('shows it in the year in which it is then read', () => {
    for (let two = 10; two < 100; two += 1) {
      const read = readTime(`3/4/${two}`, 'day-first');
      const [year = 0] = typeof read === 'string' ? [] : [read.start.year];
      expect(eitherDate({ sample: [[`3/4/${two}`]] }, 0)?.dayFirst).toBe(`${year}-04-03`);
    }
  });

  it('shows what stands in its column', () => {
    expect(samplesOf(table, 0)).toEqual(['x']);
  });

  it('on columns whose names are exchanged begins with the answer that the mapping has', () => {
    const columns = ['date', 'lat', 'lon'];
    const rows = [
      ['2022-02-24', '139.69', '35.68'],
      ['2022-02-25', '135.50', '34.69'],
    ];
    const { mapping, questions } = guess(columns, finish(survey(textTable(columns, rows))));
    const question = questions.find(({ ask }) => ask === 'exchanged');
    if (question?.ask !== 'exchanged') throw new Error('nothing is asked');
    expect(exchangedBy(mapping, question)).toBe('values');
    expect(withExchanged(mapping, question, 'values')).toEqual(mapping);
    const named = withExchanged(mapping, question, 'names');
    expect(named.place).toEqual({ by: 'columns', lat: 1, lon: 2 });
    expect(exchangedBy(named, question)).toBe('names');
    const sided: Mapping = { ...mapping, place: { by: 'columns', lat: 2, lon: 1, latSide: 5, lonSide: 6 } };
    expect(withExchanged(sided, question, 'names').place).toEqual({ ...sided.place, lat: 1, lon: 2 });
  });

  it('of which degree is first is asked of a pair and of well-known text', () => {
    const question = { ask: 'pair-order', column: 1 } as const;
    for (const place of [
      { by: 'pair', column: 1, order: 'lat-lon' },
      { by: 'wkt', column: 1 },
    ] as const) {
      const mapping: Mapping = { ...plainMapping, place };
      expect(isOpenFor(question, mapping)).toBe(true);
      expect(isOpenFor(question, { ...mapping, place: { ...place, column: 2 } })).toBe(false);
      expect(withPairOrder(mapping, 'lon-lat').place).toEqual({ ...place, order: 'lon-lat' });
    }
  });

  it('is no question any more of a column that means something else', () => {
    const by = { by: 'column', column: 1, order: null, epoch: null, clock: null } as const;
    const mapping: Mapping = { ...plainMapping, time: by };
    const question = { ask: 'date-order', of: 'time', column: 1 } as const;
    expect(isOpenFor(question, mapping)).toBe(true);
    expect(isOpenFor(question, { ...mapping, time: { ...by, column: 2 } })).toBe(false);
    expect(withOrder(mapping, 'time', 'day-first').time).toEqual({ ...by, order: 'day-first' });
    const both = {
      ...mapping,
      time: { ...by, order: 'day-first' },
      end: { ...by, order: 'day-first' },
    } as const;
    const other = withOrder(both, 'time', 'month-first');
    expect(withOwnOrders(new Set(), both, other)).toEqual({ ...other, end: { ...by, order: null } });
    expect(withOwnOrders(new Set(['date-order end']), both, other)).toEqual(other);
    expect(withZone(mapping, zoneOf('Europe/Kyiv')).zone).toMatchObject({ isAnswered: true });
  });
});

describe('a link', () => {
  it('says the file that it needs, and is understood', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), fc.nat(), (name, rows) => {
        expect(parseNeeds(needsText(name, rows))).toEqual({ name, rows });
      }),
    );
    expect(parseNeeds('nothing')).toBeNull();
  });

  it('leads only where the page may fetch from', () => {
    const policy =
      "default-src 'none'; connect-src 'self' https://data.example https://b.example:8443; img-src x";
    expect(originsIn(policy)).toEqual(['https://data.example', 'https://b.example:8443']);
    expect(originsIn("connect-src 'self'")).toEqual([]);
  });
});

describe('a place that is chosen by hand', () => {
  it('begins with the columns that were guessed for it, else with none', () => {
    const guessed = { by: 'columns', lat: 3, lon: 4 } as const;
    expect(begunPlace('columns', null, guessed)).toEqual(guessed);
    expect(begunPlace('columns', { by: 'wkt', column: 2 }, null)).toEqual({
      by: 'columns',
      lat: null,
      lon: null,
    });
    expect(begunPlace('pair', guessed, null)).toEqual({ by: 'pair', column: null, order: 'lat-lon' });
    expect(begunPlace('geojson', { by: 'wkt', column: 2 }, guessed)).toEqual({ by: 'geojson', column: 2 });
  });

  it('is one when all its columns are chosen', () => {
    expect(wholePlace({ by: 'columns', lat: 0, lon: null })).toBeNull();
    expect(wholePlace({ by: 'columns', lat: 0, lon: 1, wkt: 2 })).toEqual({
      by: 'columns',
      lat: 0,
      lon: 1,
      wkt: 2,
    });
    expect(wholePlace({ by: 'pair', column: null, order: 'lon-lat' })).toBeNull();
    expect(wholePlace({ by: 'wkt', column: 0 })).toEqual({ by: 'wkt', column: 0 });
  });
});

it('holds less where a device says that it has little', () => {
  const given = [null, 8, 4, 2, 1, 0.25].map((memory) => limitsOf(memory).bytes);
  expect(given).toEqual([...given].sort((a, b) => b - a));
  expect(limitsOf(null)).toEqual({ bytes: 500e6, rows: 2_000_000 });
});

it.each([
  ['a,b,c\n1,2,3', true],
  ['a\tb\tc\r\n1\t2\t3', true],
  ['2022-02-24\tExplosions\n2022-02-25\tCurfew', true],
  ['{"type":"FeatureCollection","features":[]}', true],
  ['<gpx version="1.1"><wpt lat="1" lon="2"/></gpx>', true],
  ['A sentence, with a comma\nand another, with one', false],
  ['A sentence, with a comma, or two.', false],
  ['https://example.org/a,b,c', false],
  ['', false],
])('takes a pasted text for a file or leaves it: %j', (text, isTable) => {
  expect(looksLikeTable(text)).toBe(isTable);
});
