import { describe, expect, it } from 'vitest';
import { decode, encode, type Values } from '../../dataset/codec.ts';
import { opened as en } from '../../i18n/opened/en.ts';
import { allAlike } from '../../formats/open/carrier.ts';
import { damaged, damagedWithin, dice } from '../../formats/open/damage.fixture.ts';
import { drivers } from '../../formats/open/drivers.fixture.ts';
import { eventsOf, outcomeOf, type Outcome } from './engine.fixture.ts';
import { pack, unpack } from './pack.ts';
import { xlsxOf } from '../../formats/open/workbook.fixture.ts';
import type { Written } from '../../formats/open/written.fixture.ts';

// A file of any kind, cut off or damaged, is refused with words or shown with a report that counts every row. It never breaks what reads
// it, and never keeps that for long: a test that takes its whole time has found a hang. `FUZZ=2000` tries as many of each kind.

const tries = Number(process.env['FUZZ'] ?? 12);

const events = Array.from({ length: 8 }, (_, at): Written => {
  const [title, text] = [`Вибухи біля ринку, "${at}"`, `<b>Two</b> & three;\nfour ${at}`];
  const [year, day] = [2014 + at, 13 + at];
  const [id, kind] = [String(1001 + at), at % 2 === 0 ? 'Обстріл' : 'Talks'];
  const point = { lat: 48.5 + at / 8, lon: at === 7 ? 179.9 : 30.25 };
  return { id, title, text, kind, year, month: 2, day, ...point, link: `https://example.org/news/${at}` };
});

const rows = [['date', 'place'], ...events.map(({ day, title }) => [`2022-02-${day}`, title])];
const dictionary = events.map(({ id, title, lat, lon }, at) => {
  return [`e${id}`, { title, date: `2022-02-${13 + at}`, lat, lon }] as const;
});
const files = [
  ...drivers.map(({ of, write }) => ({ of, whole: write(events) })),
  {
    of: 'records by their ids',
    whole: new TextEncoder().encode(JSON.stringify(Object.fromEntries(dictionary), null, 1)),
  },
  {
    of: 'sheets that are alike',
    whole: xlsxOf([
      { name: 'One', rows },
      { name: 'Two', rows: rows.slice(0, 4) },
    ]),
  },
];

/** What holds of whatever comes out; gives how many rows are told of. */
function sound(outcome: Outcome): number {
  if (outcome.is === 'refused') {
    expect(en.refusal.is[outcome.refusal.is]).not.toBe('');
    expect(outcome.refusal.found.length).toBeLessThanOrEqual(200);
    return 0;
  }
  const { read, onMap, onTimeline, withoutPlace, withoutTime, refused, notes, noted } =
    outcome.compiled.report;
  const shown = eventsOf(outcome);
  expect(shown).toHaveLength(outcome.table.rows);
  expect([onMap + withoutPlace, onTimeline + withoutTime, read]).toEqual([
    shown.length,
    shown.length,
    shown.length + refused,
  ]);
  expect(shown.filter(({ lat }) => lat !== undefined)).toHaveLength(onMap);
  expect(shown.filter(({ from = NaN }) => Number.isFinite(from))).toHaveLength(onTimeline);
  expect(Object.values(noted).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(notes.length);
  for (const { is, value } of notes) {
    expect(en.notes[is]).not.toBe('');
    expect(value.length).toBeLessThanOrEqual(800);
  }
  return read;
}

/** That a file ends too early is enough where nothing of a row is there; else that row is told of. */
function isTold({ table, compiled }: Extract<Outcome, { is: 'shown' }>, isXml: boolean): boolean {
  return compiled.report.notes.length > 0 || (isXml && table.reading.notes.includes('cut-off'));
}

/** Nobody can see that lines are lost, or the end of a line's last cell; or how long the only line is. */
function endsWithLine(whole: Uint8Array, length: number, left: number): boolean {
  if (whole[length] === 10 || [10, 0x1e].includes(whole[length - 1] ?? 0)) return true;
  if ('<{[P\u001f\u001e'.includes(String.fromCharCode(whole[0] ?? 0))) return false;
  if (left <= 1) return true;
  const text = new TextDecoder('latin1').decode(whole);
  const [delimiter = ','] = /[,;\t]/.exec(text) ?? [];
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(length)) ?? [];
  return !rest.includes(delimiter);
}

describe.each(files)('$of', ({ whole }) => {
  it('cut off anywhere, says so or has all that is left', async () => {
    const all = await outcomeOf(whole);
    const rows = sound(all);
    for (let nth = 0; nth < tries; nth += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * nth) / tries));
      const outcome = await outcomeOf(cut);
      const left = sound(outcome);
      expect(left).toBeLessThanOrEqual(rows + 1);
      expect(
        outcome.is === 'refused' ||
          left >= rows ||
          isTold(outcome, whole[0] === 0x3c) ||
          endsWithLine(whole, cut.length, left),
      ).toBe(true);
    }
  });

  it('damaged, is refused or counted', async () => {
    for (let seed = 1; seed <= tries; seed += 1) {
      const next = dice(seed * whole.length);
      expect(await faultOf(damaged(whole, next))).toBeNull();
      const within = damagedWithin(whole, next);
      if (within !== null) expect(await faultOf(within)).toBeNull();
    }
  });
});

describe('our own', () => {
  const ours = async () => {
    const outcome = await outcomeOf(files[0]?.whole ?? new Uint8Array());
    if (outcome.is === 'refused') throw new Error(outcome.refusal.is);
    return pack({ name: 'events', compiled: outcome.compiled, read: outcome.table });
  };

  it('damaged, is refused or whole', async () => {
    const bytes = await ours();
    expect(unpack(bytes).ok).toBe(true);
    for (let seed = 1; seed <= tries; seed += 1) expect(await faultOf(damaged(bytes, dice(seed)))).toBeNull();
  });

  it('forged, its checksum right, is refused or shown', async () => {
    const decoded = decode(await ours());
    if (!decoded.ok) throw new Error(decoded.fault.is);
    for (let seed = 1; seed <= tries * 20; seed += 1) {
      const outcome = await outcomeOf(encode(forged(decoded.values, dice(seed))));
      // Nobody can say of what somebody else counted that it is not so.
      if (outcome.is === 'shown') expect(eventsOf(outcome)).toHaveLength(outcome.table.rows);
      else expect(outcome.refusal.is).toBe('broken');
    }
  });
});

/** One of its parts with another number, byte or text in it. */
function forged(values: Values, next: () => number): Values {
  const below = (most: number) => Math.floor(next() * most);
  const names = Object.keys(values);
  const name = names[below(names.length)] ?? '';
  const value = values[name];
  if (value === undefined) return values;
  if ('texts' in value) return { ...values, [name]: { texts: value.texts.map(() => '\u202e<b>') } };
  if ('value' in value) {
    const text = JSON.stringify(value.value);
    const bytes = damaged(new TextEncoder().encode(text), next);
    try {
      const other: unknown = JSON.parse(new TextDecoder().decode(bytes));
      return { ...values, [name]: { value: other } };
    } catch {
      return {
        ...values,
        [name]: { value: JSON.parse(text.replaceAll(/\d+/g, String(below(1e6)))) as unknown },
      };
    }
  }
  const numbers = value.slice();
  const odd = [0, 1, -1, 255, 65_535, 4_294_967_295, 1e300, -8.64e15, 1.5, Infinity, -Infinity, NaN];
  for (let times = 1 + below(3); times > 0; times -= 1)
    numbers[below(numbers.length)] = odd[below(odd.length)] ?? 0;
  return { ...values, [name]: numbers };
}

/** What broke, and the file that broke it; null where nothing did. */
async function faultOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const outcome = await outcomeOf(bytes);
    sound(outcome);
    const parts = outcome.is === 'shown' ? outcome.table.reading.parts : null;
    for (const part of parts === null ? [] : [allAlike, ...parts.all.map(({ name }) => name)])
      sound(await outcomeOf(bytes, { part }));
    return null;
  } catch (error) {
    return `${String(error)} of ${JSON.stringify(new TextDecoder('latin1').decode(bytes))}`;
  }
}
