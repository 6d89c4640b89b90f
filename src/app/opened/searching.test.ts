import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { listedCount } from '../../view/rows.ts';
import { drafted, stagedSession, when } from './session.fixture.ts';

beforeAll(() => {
  vi.stubGlobal('navigator', {});
});

afterAll(() => {
  vi.unstubAllGlobals();
});

it('Back within a file goes on showing what was found in it', async () => {
  const { store, stage, session } = stagedSession();
  const lines = ['One', 'Two', 'Three'].map((title, day) => `2020-01-1${day},${title},50.${day},30.5\n`);
  session.open(new File(['date,title,lat,lon\n', ...lines], 'days.csv'));
  await drafted(session);
  session.show();
  await when(session, ({ shown }) => shown !== null);
  const found = new Promise<void>((resolve) => {
    store.subscribe(({ searched }) => {
      if (searched) resolve();
    });
  });
  store.change((view) => ({ ...view, q: 'two' }));
  await found;
  const { view, searched } = store.getState();
  expect(listedCount(store.getState())).toBe(1);
  const shown = stage.turn(view);
  store.change(() => shown);
  expect(store.getState().searched).toBe(searched);
  expect(listedCount(store.getState())).toBe(1);
});
