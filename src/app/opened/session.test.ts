import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Mapping } from '../../model/mapping.ts';
import { isNeeded, isOpenFor, keyOf, stillAnswered, withOrder } from './answers.ts';
import { isHeldBack } from './draft.ts';
import { makeEngine } from './engine.ts';
import { packed } from './importer.ts';
import type { Answer } from './protocol.ts';
import { toPack } from './toPack.ts';
import type { Session } from './session.ts';
import { drafted, newSession, when } from './session.fixture.ts';

beforeAll(() => {
  // Some runtimes have none; of this one nothing is known.
  vi.stubGlobal('navigator', {});
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const lines = Array.from({ length: 3000 }, (_, row) => `2022-02-24,50.${row},30.5,event ${row}\n`);
const file = new File(['date,lat,lon,title\n', ...lines], 'events.csv');

const byColumn = (column: number) =>
  ({ by: 'column', column, order: null, epoch: null, clock: null }) as const;

it('of another column of dates that may be either it is asked anew', async () => {
  const session = newSession();
  const lines = [1, 2, 3, 4].map((day) => `0${day}/05/2020,06/0${day}/2021,50.${day},30.5\n`);
  session.open(new File(['date,checked,lat,lon\n', ...lines], 'either.csv'));
  const { mapping } = await drafted(session);
  session.map(withOrder(mapping, 'time', 'day-first'), keyOf({ ask: 'date-order', of: 'time' }));
  const answered = await drafted(session);
  expect(isHeldBack(answered)).toBe(false);
  session.map({ ...answered.mapping, time: byColumn(1) });
  session.show();
  const { draft } = await when(session, (state) => !state.draft?.compiling);
  expect(draft && isHeldBack(draft)).toBe(true);
});

/** Dates that may be either, in three columns, and one that cannot. */
async function openedDates() {
  const session = newSession();
  const lines = [1, 2, 3, 4].map(
    (day) => `0${day}/05/2020,06/0${day}/2021,07/0${day}/2021,2021-05-0${day},50.${day},30.5\n`,
  );
  session.open(new File(['observed,reported,until,iso,lat,lon\n', ...lines], 'dates.csv'));
  const { mapping } = await drafted(session);
  return { session, mapping: { ...mapping, time: byColumn(0), end: byColumn(2) } };
}

async function mappedTo(session: Session, mapping: Mapping, answered?: string) {
  const before = session.getState().draft?.preview;
  session.map(mapping, answered);
  await when(session, ({ draft }) => draft?.preview !== before);
  const draft = await drafted(session);
  const { time, end } = draft.mapping;
  return { ...draft, orders: [time, end].map((one) => one?.by === 'column' && one.order) };
}

const ofTime = keyOf({ ask: 'date-order', of: 'time' });
const ofEnd = keyOf({ ask: 'date-order', of: 'end' });

it('what an answer said of the end beside goes with the column that it was of', async () => {
  const { session, mapping } = await openedDates();
  const asked = await mappedTo(session, mapping);
  const answered = await mappedTo(session, withOrder(asked.mapping, 'time', 'day-first'), ofTime);
  expect(answered.orders).toEqual(['day-first', 'day-first']);
  const other = await mappedTo(session, { ...answered.mapping, time: byColumn(1) });
  expect(other.orders).toEqual([null, null]);
  expect(isHeldBack(other)).toBe(true);
  const again = await mappedTo(session, withOrder(other.mapping, 'time', 'month-first'), ofTime);
  expect(again.orders).toEqual(['month-first', 'month-first']);
  expect(isHeldBack(again)).toBe(false);
});

it('what was answered of the end itself decides another start', async () => {
  const { session, mapping } = await openedDates();
  const asked = await mappedTo(session, { ...mapping, time: byColumn(3) });
  expect(asked.orders).toEqual(['year-first', null]);
  const answered = await mappedTo(session, withOrder(asked.mapping, 'end', 'month-first'), ofEnd);
  const other = await mappedTo(session, { ...answered.mapping, time: byColumn(0) });
  expect(other.orders).toEqual(['month-first', 'month-first']);
  expect(isHeldBack(other)).toBe(false);
});

it('what both ends leave open is asked once, whichever column was looked at before', async () => {
  const { session, mapping } = await openedDates();
  const asked = await mappedTo(session, { ...mapping, time: byColumn(3) });
  const both = await mappedTo(session, { ...asked.mapping, time: byColumn(0) });
  const open = both.table.questions.filter((one) => isNeeded(one) && isOpenFor(one, both.mapping));
  expect(open.map(keyOf)).toEqual([ofTime]);
  const answered = await mappedTo(session, withOrder(both.mapping, 'time', 'day-first'), ofTime);
  expect(answered.orders).toEqual(['day-first', 'day-first']);
  expect(isHeldBack(answered)).toBe(false);
});

it('what was answered of a place is asked anew of other columns', async () => {
  const session = newSession();
  session.open(file);
  const { mapping } = await drafted(session);
  const answered = new Set([keyOf({ ask: 'letter-o' }), keyOf({ ask: 'zone' })]);
  const other = { ...mapping, place: { by: 'columns', lat: 1, lon: 2, lonSide: 3 } } as const;
  expect(stillAnswered(answered, mapping, { ...mapping })).toEqual([...answered]);
  expect(stillAnswered(answered, mapping, other)).toEqual([keyOf({ ask: 'zone' })]);
  session.leave();
});

it('what is shown at once after a change is shown as all rows have settled it', async () => {
  const session = newSession();
  const days = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, '0'));
  const lines = days.map((day) => `2020-01-${day},${day}/05/2021,50.${day},30.5\n`);
  session.open(new File(['date,checked,lat,lon\n', ...lines], 'settled.csv'));
  const { mapping } = await drafted(session);
  session.map({ ...mapping, time: byColumn(1) });
  session.show();
  const { shown } = await when(session, (state) => state.shown !== null);
  expect(shown?.compiled.mapping.time).toMatchObject({ column: 1, order: 'day-first' });
  expect(shown?.compiled.report.onTimeline).toBe(lines.length);
});

it('of the file that is shown the encoding is changed, not of one that was looked at since', async () => {
  const session = newSession();
  const fileOf = (name: string) =>
    new File([`date,title,lat,lon\n2020-01-13,${name} é,50.5,30.5\n2020-01-14,two,50.6,30.6\n`], name);
  session.open(fileOf('shown.csv'));
  await drafted(session);
  session.show();
  await when(session, ({ shown }) => shown !== null);
  session.open(fileOf('left.csv'));
  await drafted(session);
  session.leave();
  session.reconsider();
  await drafted(session);
  session.openIn('windows-1252');
  expect((await drafted(session)).name).toBe('shown.csv');
});

it('a file that another has replaced while it was being kept does not make that one kept', async () => {
  const session = newSession();
  const shownOf = async (name: string) => {
    session.open(new File(['date,title,lat,lon\n2020-01-13,one,50.5,30.5\n'], name));
    await drafted(session);
    session.show();
    const { shown } = await when(session, (state) => state.shown?.read.name === name);
    if (!shown) throw new Error('not shown');
    return shown;
  };
  const first = await shownOf('first.csv');
  const second = await shownOf('second.csv');
  expect(session.keep(first, 'key of the first')).toBe(false);
  expect(session.getState().shown?.keptAs).toBeNull();
  expect(session.keep(second, 'key of the second')).toBe(true);
  expect(session.getState().shown?.keptAs).toBe('key of the second');
});

it('a page that the reader turns to is not taken away by what was being read', async () => {
  const [left, waited] = [newSession(), newSession()];
  left.open(file);
  left.turn({ is: 'several', files: [file] });
  waited.open(file);
  await new Promise<void>((resolve) => {
    waited.subscribe(({ draft }) => {
      if (draft?.preview) resolve();
    });
  });
  expect(left.getState()).toMatchObject({ page: { is: 'several' }, draft: null });
});

it('a reading that nobody wants any more ends with its next rows, and says nothing', async () => {
  let asked = 0;
  const answers: Answer[] = [];
  let ended: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const engine = makeEngine(
    (answer) => answers.push(answer),
    () => Promise.resolve(),
    () => {
      asked += 1;
      if (asked > 2) setTimeout(ended);
      return asked < 2;
    },
  );
  const many = new File(
    ['date,lat,lon,title\n', ...Array.from({ length: 10 }, () => lines).flat()],
    'many.csv',
  );
  engine({ ask: 'open', file: many, part: null, limits: { bytes: 1e7, rows: 1e6 } });
  await end;
  // Of ten pieces of the file two, and once more at the end.
  expect(asked).toBe(3);
  expect(answers.filter(({ is }) => is !== 'progress')).toEqual([]);
});

it('text larger than what can be held is refused by its size, before its rows are read', async () => {
  const large = new File([`time,title\n${'2022-01-01,a\n'.repeat(200)}`], 'large.csv');
  const answer = new Promise<Answer>((resolve) => {
    const engine = makeEngine(
      resolve,
      () => Promise.resolve(),
      () => true,
    );
    engine({ ask: 'open', file: large, part: null, limits: { bytes: 2500, rows: 1e6 } });
  });
  // Its cells alone would fit.
  expect(await answer).toEqual({ is: 'refused', refusal: { is: 'too-large', found: '', line: null } });
});

it('a file whose name has no letters has one here', () => {
  const session = newSession();
  session.open(new File(['a,b'], ' \u202E '));
  expect(session.getState().page).toMatchObject({ is: 'working', name: 'unnamed' });
  session.leave();
});

it('a kept file that is shown otherwise is not kept as it is shown', async () => {
  const first = newSession();
  first.open(file);
  await drafted(first);
  first.show();
  const { shown } = await when(first, (state) => state.shown !== null);
  if (!shown) throw new Error('nothing is shown');
  const session = newSession();
  session.open(new File([await packed(toPack(shown.read, shown.compiled))], 'events.csv'), { keptAs: 'key' });
  await when(session, (state) => state.shown?.keptAs === 'key');
  session.reconsider();
  const { mapping } = await drafted(session);
  session.map({ ...mapping, title: null });
  session.show();
  const other = await when(session, (state) => state.shown?.read.mapping.title === null);
  expect(other.shown?.keptAs).toBeNull();
});
