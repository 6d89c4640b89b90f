import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { makeEngine } from './engine.ts';
import type { Answer, Ask } from './protocol.ts';

/** Work on them is done in more than one slice. */
const lines = Array.from(
  { length: 9000 },
  (_, row) => `2022-02-24T${10 + (row % 10)}:00Z,50.${row},30.5,event ${row}\n`,
);
const file = new File(['date,lat,lon,title\n', ...lines], 'events.csv');
const opening: Ask = { ask: 'open', file, part: null, limits: { bytes: 1e7, rows: 1e6 } };
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Asks one after the other, and gives what is answered, progress left aside. */
function newEngine(worksAhead: boolean) {
  const answers: Answer[] = [];
  let rests = 0;
  let heard: () => void = () => undefined;
  const engine = makeEngine(
    (answer) => {
      if (answer.is === 'progress') return;
      answers.push(answer);
      heard();
    },
    () => {
      rests += 1;
      return turn();
    },
    () => true,
    worksAhead,
  );
  const answerTo = async <Is extends Answer['is']>(ask: Ask, is: Is) => {
    const came = new Promise<void>((resolve) => {
      heard = resolve;
    });
    engine(ask);
    await came;
    const answer = answers.at(-1);
    if (!isAnswer(answer, is)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  return { ask: engine, answers, answerTo, rests: () => rests };
}

function isAnswer<Is extends Answer['is']>(
  answer: Answer | undefined,
  is: Is,
): answer is Extract<Answer, { is: Is }> {
  return answer?.is === is;
}

/** Until nothing is done any more. */
async function idle(rests: () => number): Promise<void> {
  for (let before = -1; before !== rests();) {
    before = rests();
    await turn();
    await turn();
  }
}

it('makes all rows while the preview is looked at, and gives what it would have made', async () => {
  const [early, late] = [newEngine(true), newEngine(false)];
  const files = [];
  for (const { answerTo, rests } of [early, late]) {
    const { table } = await answerTo(opening, 'table');
    const { mapping } = await answerTo({ ask: 'preview', nth: 1, mapping: table.mapping }, 'preview');
    await idle(rests);
    const before = rests();
    const { compiled } = await answerTo({ ask: 'compile', mapping }, 'compiled');
    files.push({ compiled, rests: rests() - before });
  }
  // Vitest's own comparison takes seconds for numbers by the thousand.
  expect(isDeepStrictEqual(files[0]?.compiled, files[1]?.compiled)).toBe(true);
  expect(files[0]?.rests).toBe(0);
  expect(files[1]?.rests).toBeGreaterThan(5);
});

it('throws away what it made when the mapping is changed, at any moment', async () => {
  for (const wait of [0, 3, 30]) {
    const { answerTo, rests } = newEngine(true);
    const { table } = await answerTo(opening, 'table');
    await answerTo({ ask: 'preview', nth: 1, mapping: table.mapping }, 'preview');
    for (let turns = 0; turns < wait; turns++) await turn();
    const mapping = { ...table.mapping, title: null };
    await answerTo({ ask: 'preview', nth: 2, mapping }, 'preview');
    const { compiled } = await answerTo({ ask: 'compile', mapping }, 'compiled');
    expect(compiled.mapping.title).toBeNull();
    expect(compiled.report.read).toBe(lines.length);
    await idle(rests);
  }
});

it('begins nothing while something is to be answered', async () => {
  const { answerTo, rests } = newEngine(true);
  const unzoned = new File(
    ['date,lat,lon\n', ...lines.map(() => '2022-02-24T10:00,50.5,30.5\n')],
    'unzoned.csv',
  );
  const { table } = await answerTo({ ...opening, file: unzoned }, 'table');
  expect(table.questions).toEqual([{ ask: 'zone' }]);
  await answerTo({ ask: 'preview', nth: 1, mapping: table.mapping }, 'preview');
  const before = rests();
  await idle(rests);
  expect(rests()).toBe(before);
});

it('of a file looked at again, the mapping that comes last is told, whatever is still being looked at', async () => {
  const { answerTo } = newEngine(false);
  const { table } = await answerTo(opening, 'table');
  const { compiled } = await answerTo({ ask: 'compile', mapping: table.mapping }, 'compiled');
  const engine = newEngine(false);
  engine.ask({ ask: 'resume', table: compiled.table, told: compiled.told });
  for (const nth of [1, 2]) engine.ask({ ask: 'preview', nth, mapping: { ...table.mapping, title: null } });
  await idle(engine.rests);
  expect(engine.answers.map((answer) => isAnswer(answer, 'preview') && answer.nth)).toEqual([2]);
});
