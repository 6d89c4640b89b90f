import { expect, it, vi } from 'vitest';
import { makeStore } from '../../view/store.ts';
import { defaultView } from '../../view/view.ts';
import { dataset } from '../../reading/fixture.ts';
import { makeEngine } from './engine.ts';
import type { Answer } from './protocol.ts';
import { sessionOf } from './session.ts';

// Some runtimes have none; of this one nothing is known.
vi.stubGlobal('navigator', {});

const lines = Array.from({ length: 3000 }, (_, row) => `2022-02-24,50.${row},30.5,event ${row}\n`);
const file = new File(['date,lat,lon,title\n', ...lines], 'events.csv');

function newSession() {
  const store = makeStore({
    dataset,
    details: null,
    unavailable: false,
    otherWords: null,
    view: defaultView,
    waiting: null,
    hovered: [],
    notice: null,
    arrivals: 0,
  });
  const nothing = () => undefined;
  return sessionOf(store, { show: nothing, close: nothing, turn: (view) => view }, 'unnamed');
}

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
