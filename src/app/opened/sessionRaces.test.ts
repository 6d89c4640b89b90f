import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeEngine } from './engine.ts';
import type { Answer, Ask } from './protocol.ts';
import type { Session } from './session.ts';
import { newSession, when } from './session.fixture.ts';

/** The engine itself, whose answers come when they are handed over. */
class HeldWorker {
  static last: HeldWorker | null = null;
  readonly asks: Ask[] = [];
  private readonly answers: Answer[] = [];
  private onAnswer: (event: { readonly data: Answer }) => void = () => undefined;
  private onCome: () => void = () => undefined;
  private readonly engine = makeEngine(
    (answer) => {
      if (answer.is === 'progress') return;
      this.answers.push(answer);
      this.onCome();
    },
    () => Promise.resolve(),
    () => true,
  );
  constructor() {
    HeldWorker.last = this;
  }
  addEventListener(type: string, listener: (event: { readonly data: Answer }) => void) {
    if (type === 'message') this.onAnswer = listener;
  }
  postMessage(ask: Ask) {
    this.asks.push(ask);
    this.engine(ask);
  }
  terminate() {
    this.answers.length = 0;
  }
  /** The next answer, still on its way. */
  async next(): Promise<Answer> {
    if (this.answers.length === 0)
      await new Promise<void>((resolve) => {
        this.onCome = resolve;
      });
    const answer = this.answers.shift();
    if (answer === undefined) throw new Error('no answer');
    return answer;
  }
  hand(answer: Answer) {
    this.onAnswer({ data: answer });
  }
}

beforeAll(() => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('Worker', HeldWorker);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

const days = Array.from({ length: 28 }, (_, day) => String(day + 1).padStart(2, '0'));
const lines = days.map((day) => `2020-01-${day},${day}/05/2021,05/${day}/2021,50.${day},30.5\n`);

async function looking() {
  const session = newSession();
  session.open(new File(['date,checked,filed,lat,lon\n', ...lines], 'dates.csv'));
  const worker = HeldWorker.last;
  if (worker === null) throw new Error('no worker');
  for (const is of ['table', 'preview']) {
    const answer = await worker.next();
    expect(answer.is).toBe(is);
    worker.hand(answer);
  }
  return { session, worker };
}

function lookAt(session: Session, column: number) {
  const { draft } = session.getState();
  if (!draft) throw new Error('no draft');
  const time = { by: 'column', column, order: null, epoch: null, clock: null } as const;
  session.map({ ...draft.mapping, time });
}

it('rows of a mapping that was changed since are not taken for those of the next', async () => {
  const { session, worker } = await looking();
  lookAt(session, 1);
  const late = await worker.next();
  lookAt(session, 2);
  const before = session.getState();
  worker.hand(late);
  expect(session.getState()).toBe(before);
  worker.hand(await worker.next());
  expect(session.getState().draft?.mapping.time).toMatchObject({ column: 2, order: 'month-first' });
});

it('what is to be shown waits until all rows have settled it', async () => {
  const { session, worker } = await looking();
  lookAt(session, 1);
  session.show();
  expect(worker.asks.map(({ ask }) => ask)).not.toContain('compile');
  worker.hand(await worker.next());
  expect(worker.asks.filter(({ ask }) => ask === 'compile')).toMatchObject([
    { mapping: { time: { column: 1, order: 'day-first' } } },
  ]);
  worker.hand(await worker.next());
  const { shown } = await when(session, (state) => state.shown !== null);
  expect(shown?.compiled.report.onTimeline).toBe(lines.length);
});
