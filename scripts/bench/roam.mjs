/**
 * The map is moved, all events shown: dragged by a real pointer in 120 steps, then zoomed by the wheel, three levels in and three
 * out. What is measured are the page's frames, one after the other, while that goes on and until the map has come to rest. The base map alone is the
 * same page with a file of two events in its corners.
 */

/** @typedef {'drag' | 'zoom'} Gesture */
/** @typedef {{ frames: number[], longest: number }} Roamed milliseconds from frame to frame; `longest` is the longest task, 0 if none was long */

export const gestures = /** @type {const} */ (['drag', 'zoom']);
export const dragSteps = 120;
const stepPx = 4;
const levels = 3;
/** Leaflet waits 40 ms for more of a wheel and takes 250 to zoom; then tiles and marks of the new zoom are made. */
const zoomMs = 700;
const restMs = 500;

/** Where the file's events reach to, as seed.mjs makes them. */
export const corners = `id,time,latitude,longitude,place,kind,source,title
s0,2022-03-01T00:00:00Z,45.6,21,South-west,attack,Agency A,South-west
s1,2024-02-01T00:00:00Z,52.2,39.6,North-east,talks,Agency A,North-east
`;

/** Where the pointer is at a step, in CSS px from the pane's middle: a wave, no pixel twice. @param {number} step from 0 to 120 */
export function draggedTo(step) {
  return {
    x: stepPx * (step - dragSteps / 2),
    y: Math.round(60 * Math.sin((4 * Math.PI * step) / dragSteps)),
  };
}

/** Runs in the page. Kept whole: it is sent as text. */
function watchFrames() {
  const { bench } = /** @type {any} */ (globalThis);
  const frames = /** @type {number[]} */ ([]);
  let last = NaN;
  let isOver = false;
  const tick = () => {
    const now = performance.now();
    if (!Number.isNaN(last)) frames.push(now - last);
    last = now;
    if (!isOver) requestAnimationFrame(tick);
  };
  bench.begin(NaN);
  requestAnimationFrame(tick);
  bench.roamed = () => {
    isOver = true;
    return { frames, longest: bench.told().longest };
  };
}

/** @param {import('@playwright/test').Page} page @returns {Promise<Record<Gesture, Roamed>>} */
export async function roam(page) {
  const middle = await page.evaluate(() => {
    const box = /** @type {Element} */ (document.querySelector('#map')).getBoundingClientRect();
    return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
  });
  const to = (/** @type {number} */ step) => {
    const { x, y } = draggedTo(step);
    return page.mouse.move(middle.x + x, middle.y + y);
  };
  await to(0);
  await page.waitForTimeout(restMs);
  const drag = await during(page, async () => {
    await page.mouse.down();
    for (let step = 1; step <= dragSteps; step++) {
      await to(step);
      await page.evaluate('bench.painted()');
    }
    await page.mouse.up();
    await page.waitForTimeout(restMs);
  });
  await page.mouse.move(middle.x, middle.y);
  await page.waitForTimeout(restMs);
  const zoom = await during(page, async () => {
    for (let turn = 0; turn < 2 * levels; turn++) {
      await page.mouse.wheel(0, turn < levels ? -120 : 120);
      await page.waitForTimeout(zoomMs);
    }
  });
  return { drag, zoom };
}

/** @param {import('@playwright/test').Page} page @param {() => Promise<void>} move @returns {Promise<Roamed>} */
async function during(page, move) {
  await page.evaluate(watchFrames);
  await move();
  return page.evaluate('bench.roamed()');
}
