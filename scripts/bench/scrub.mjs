/**
 * The same scrub for all, by a real pointer: a window a tenth of the axis wide slides from its start to its end, then one that
 * begins at its start grows to its end, each in 120 steps. A step lasts from the pointer event's own time stamp to the first
 * message after the frame that answers it (requestAnimationFrame, then a MessageChannel), so it includes the wait for the frame, and
 * style, layout and paint in it. Threads that rasterise count where they hold up the next step, as no step waits for another's.
 */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {'slide' | 'grow'} Mode */
/** @typedef {{ left: number, width: number, y: number }} Axis CSS px of the page */
/** @typedef {{ steps: number[], longest: number, stuck: boolean }} Scrubbed milliseconds; `longest` is the longest task, 0 if none was long */

export const modes = /** @type {const} */ (['slide', 'grow']);
export const stepsWhole = 120;
export const wide = 0.1;

/** The window of a step, as shares of the axis. @param {Mode} mode @param {number} step from 0, which is not measured, to 120 */
export function windowAt(mode, step) {
  const along = step / stepsWhole;
  return mode === 'slide' ? [along * (1 - wide), along * (1 - wide) + wide] : [0, along];
}

/** Where the pointer is at a step, in whole CSS px: in the middle of what slides, on the end that grows. @param {Mode} mode @param {number} step @param {Axis} axis */
export function pointerAt(mode, step, { left, width }) {
  const [from = 0, to = 0] = windowAt(mode, step);
  return Math.round(left + width * (mode === 'slide' ? (from + to) / 2 : to));
}

/**
 * Runs in every page before its own scripts. Kept whole: it is sent as text.
 * `bench.wait(x)` is answered after the frame of the pointer's coming to x. Browsers also tell of a pointer that rests
 * where the page moves under it: no step is counted twice.
 */
export function watch() {
  /** Milliseconds by where the pointer came to. @type {Map<number, number>} */
  const steps = new Map();
  const begun = new Set();
  let longest = 0;
  /** @type {(() => void)[]} */
  let waiting = [];
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const bench = {
    /** Of a page that draws later than the frame of its event: what to wait for. @type {Promise<unknown> | null} */
    drawing: null,
    chosen: 0,
    painted,
    /** @param {number} x where the pointer rests */
    begin(x) {
      steps.clear();
      begun.clear();
      begun.add(x);
      longest = 0;
    },
    /** @param {number} x */
    async wait(x) {
      while (!steps.has(x)) await new Promise((resolve) => waiting.push(() => resolve(null)));
    },
    told: () => ({ steps: [...steps.values()], longest }),
  };
  Object.assign(globalThis, { bench });
  addEventListener('change', ({ timeStamp }) => (bench.chosen = timeStamp), { capture: true });
  const step = async (/** @type {PointerEvent} */ { clientX, timeStamp }) => {
    if (begun.has(clientX)) return;
    begun.add(clientX);
    let end = await painted();
    const { drawing } = bench;
    if (drawing) {
      await drawing;
      end = await painted();
    }
    steps.set(clientX, end - timeStamp);
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  addEventListener('pointermove', (event) => void step(event), { capture: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ entryTypes: ['longtask'] });
}

/**
 * Moves the pointer, which is down already, through the steps. One that would not be through in `budgetMs` leaves steps out, evenly.
 * @param {Page} page @param {Mode} mode @param {Axis} axis @param {{ every: number, budgetMs: number, stepMs: number }} pace
 * @returns {Promise<Scrubbed>}
 */
export async function scrub(page, mode, axis, { every, budgetMs, stepMs }) {
  await page.evaluate(`bench.begin(${pointerAt(mode, 0, axis)})`);
  const start = performance.now();
  let stuck = false;
  for (let step = every, done = 1; step <= stepsWhole; done++) {
    const x = pointerAt(mode, step, axis);
    // Of a page that is at work neither is answered.
    const answered = page.mouse.move(x, axis.y).then(() => page.evaluate(`bench.wait(${x})`));
    if (!(await within(stepMs, answered))) {
      stuck = true;
      break;
    }
    const spent = performance.now() - start;
    const needed = (spent / done) * (stepsWhole - step);
    const stride = Math.ceil(needed / Math.max(1, budgetMs - spent));
    step += Math.min(stepsWhole / 4, Math.max(every, stride));
  }
  if (stuck) return { steps: [], longest: stepMs, stuck };
  return { ...(await page.evaluate('bench.told()')), stuck };
}

/** Whether it came in time; what fails in time fails. @param {number} ms @param {Promise<unknown>} promise */
export async function within(ms, promise) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => {});
  }
}
