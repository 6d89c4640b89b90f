/** One turn: one contender with one file, in a browser context of its own. */
import { roam } from './roam.mjs';
import { modes, pointerAt, scrub, stepsWhole, watch, within, windowAt } from './scrub.mjs';

/**
 * @typedef {object} Turn what a turn gave; what it did not come to is absent
 * @property {number} [page] ms from asking for the page until it stands
 * @property {number} [open] ms from the file's choice to the first frame with its marks, for a parser to its last row
 * @property {number} [read] ms of these until Dateline has read the file and shows what it makes of it
 * @property {number} [wire] bytes of the page, compressed, without the file
 * @property {number} [memory] bytes, after the scrubs
 * @property {Partial<Record<import('./scrub.mjs').Mode, import('./scrub.mjs').Scrubbed>>} scrubs
 * @property {Record<import('./roam.mjs').Gesture, import('./roam.mjs').Roamed>} [roams] of Dateline's map
 * @property {string} [failed] why there is no more
 * @property {boolean} [tooMuch] it did not load, or not answer: more events need not be tried
 */
/**
 * @typedef {object} Asked
 * @property {import('./peers.mjs').Contender} contender
 * @property {string} url
 * @property {string} file
 * @property {{ loadMs: number, every: number, budgetMs: number, stepMs: number }} limits
 * @property {boolean} measuresMemory
 */

const viewport = { width: 1280, height: 800 };

/** @param {import('@playwright/test').Browser} browser @param {{ count: () => number }} host @param {Asked} asked @returns {Promise<Turn>} */
export async function takeTurn(browser, host, { contender, url, file, limits, measuresMemory }) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block', locale: 'en-GB' });
  /** @type {Turn} */
  const turn = { scrubs: {} };
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(2 * limits.loadMs);
    const crashed = new Promise((_, reject) => {
      page.on('crash', () => {
        turn.tooMuch = true;
        reject(new Error('its page crashed'));
      });
      page.on('pageerror', (error) => reject(error));
    });
    crashed.catch(() => {});
    await Promise.race([crashed, measured(page)]);
  } catch (error) {
    turn.failed ??= String(error instanceof Error ? error.message : error).replace(/\n[^]*/, '');
  } finally {
    await within(10_000, context.close());
  }
  return turn;

  /** @param {import('@playwright/test').Page} page */
  async function measured(page) {
    await page.addInitScript(watch);
    host.count();
    await page.goto(url);
    const isDateline = isOfDateline(contender);
    await page.waitForFunction(isDateline ? standsDateline : standsPeer);
    turn.page = await page.evaluate('bench.painted()');
    // What the story asks for once it stands is not the file's.
    if (isDateline) await page.waitForLoadState('networkidle');
    const opened = isDateline ? openInDateline(page, file) : openInPeer(page, file);
    if (!(await within(limits.loadMs, opened))) {
      turn.failed = `did not load in ${limits.loadMs / 1000} s`;
      turn.tooMuch = true;
      return;
    }
    Object.assign(turn, await opened);
    if (contender.parses) return;
    if (contender.alone) {
      turn.roams = await roam(page);
      return;
    }
    for (const mode of modes) {
      const begun = begin(page, isDateline, mode);
      if (!(await within(limits.loadMs, begun))) {
        turn.scrubs[mode] = { steps: [], longest: limits.loadMs, stuck: true };
        turn.tooMuch = true;
        return;
      }
      const axis = await begun;
      const scrubbed = await scrub(page, mode, axis, limits);
      turn.scrubs[mode] = scrubbed;
      if (scrubbed.stuck) turn.tooMuch = true;
      if (turn.tooMuch) return;
      await page.mouse.up();
    }
    turn.wire = host.count();
    if (measuresMemory) Object.assign(turn, await memoryOf(page));
    if (isDateline) turn.roams = await roam(page);
  }
}

/** @param {import('./peers.mjs').Contender} contender */
export function isOfDateline({ id, alone }) {
  return id === 'dateline' || alone === true;
}

const standsPeer = () => document.querySelector('input[type=file]') !== null;
const standsDateline = () =>
  document.querySelector('#still') === null && document.querySelectorAll('input[type=range]').length === 2;

/** @param {import('@playwright/test').Page} page @param {string} file */
async function openInPeer(page, file) {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.waitForFunction('bench.opened !== undefined', null, { polling: 50 });
  return { open: await page.evaluate('bench.opened') };
}

/**
 * Through its menu, as a reader does. Of the two waits that are summed, one ends with the preview of what was read; the time that a reader
 * takes to look at that is none of it, as the button is pressed as soon as it is there.
 * @param {import('@playwright/test').Page} page @param {string} file
 */
async function openInDateline(page, file) {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const shown = page.evaluate(async (name) => {
    const { bench } = /** @type {any} */ (globalThis);
    const until = async (/** @type {() => boolean} */ holds) => {
      while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const button = () =>
      [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Show on map and timeline',
      );
    await until(() => button()?.disabled === false);
    const previewed = await bench.painted();
    const pressed = performance.now();
    button()?.click();
    await until(() => document.querySelector('h1')?.textContent === name);
    await until(() => {
      const canvas = /** @type {HTMLCanvasElement | null} */ (document.querySelector('canvas[data-marks]'));
      // A canvas is 300 wide until somebody draws on it.
      return canvas ? canvas.width !== 300 : document.querySelector('#map [data-spot]') !== null;
    });
    const read = previewed - bench.chosen;
    return { read, open: read + (await bench.painted()) - pressed };
  }, file.split(/[/\\]/).at(-1));
  shown.catch(() => {});
  await page.locator('input[type=file]').setInputFiles(file);
  const told = await shown;
  // The panel is gone, and what follows the marks is done.
  await page.waitForTimeout(500);
  return told;
}

/** Puts the window and the pointer, pressed, where the scrub begins. @param {import('@playwright/test').Page} page @param {boolean} isDateline @param {import('./scrub.mjs').Mode} mode */
async function begin(page, isDateline, mode) {
  const axis = await page.evaluate(
    isDateline
      ? () => {
          const box = /** @type {Element} */ (
            document.querySelector('[data-grip=end]')
          ).getBoundingClientRect();
          // A native range moves its thumb's middle between the edges, half a thumb from each.
          const thumb = box.height;
          return { left: box.left + thumb / 2, width: box.width - thumb, y: box.top + thumb / 2 };
        }
      : () => {
          const box = /** @type {Element} */ (document.querySelector('#axis')).getBoundingClientRect();
          return { left: box.left, width: box.width, y: box.top + box.height / 2 };
        },
  );
  const to = (/** @type {number} */ share) =>
    page.mouse.move(Math.round(axis.left + axis.width * share), axis.y);
  const drag = async (/** @type {number} */ from, /** @type {number} */ share) => {
    await to(from);
    await page.mouse.down();
    await to((from + share) / 2);
    await to(share);
  };
  if (!isDateline) {
    const places = Array.from({ length: stepsWhole + 1 }, (_, step) => pointerAt(mode, step, axis));
    await page.evaluate(`bench.mode = '${mode}'; bench.prepare?.(${JSON.stringify(places)})`);
    await page.mouse.move(pointerAt(mode, 0, axis), axis.y);
    await page.mouse.down();
    return axis;
  }
  if (mode === 'grow') {
    // The start comes back from where the sliding window ended, then the end as far, and stays in the hand.
    await drag(windowAt('slide', stepsWhole)[0] ?? 0, 0);
    await page.mouse.up();
    await drag(1, 0);
    return axis;
  }
  await drag(1, windowAt('slide', 0)[1] ?? 0);
  await page.mouse.up();
  const first = pointerAt(mode, 0, axis);
  await page.mouse.move(first, axis.y);
  await page.mouse.down();
  // It takes a few pixels to make a drag of a press.
  await page.mouse.move(first + 8, axis.y);
  await page.mouse.move(first, axis.y);
  return axis;
}

/**
 * Bytes that the page's scripts hold after a forced collection: their objects, the page's own, and the buffers of typed arrays. Of workers and of
 * graphics no contender is asked. @param {import('@playwright/test').Page} page
 */
async function memoryOf(page) {
  try {
    const browser = await page.context().newCDPSession(page);
    await browser.send('HeapProfiler.collectGarbage');
    const held = await browser.send('Runtime.getHeapUsage');
    return { memory: held.usedSize + held.embedderHeapUsedSize + held.backingStorageSize };
  } catch {
    return {};
  }
}
