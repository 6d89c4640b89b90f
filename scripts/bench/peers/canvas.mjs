/** The floor: the marks of every step are counted beforehand, and a step draws them. */
import { marksOn, middleOf, squareOf } from './ground.mjs';
import { rowsOf, start } from './page.mjs';

start((box, events) => {
  const draw = marksOn(box);
  const squares = Int32Array.from(events.lat, (lat, row) => squareOf(lat, events.lon[row]));
  const marks = (/** @type {number} */ from, /** @type {number} */ to) => {
    const counts = new Map();
    const [first, end] = rowsOf(events, from, to);
    for (let row = first; row < end; row++) counts.set(squares[row], (counts.get(squares[row]) ?? 0) + 1);
    return Array.from(counts, ([square, count]) => ({ ...middleOf(square), count }));
  };
  const key = (/** @type {number} */ from, /** @type {number} */ to) => `${from} ${to}`;
  /** @type {Map<string, ReturnType<typeof marks>>} */
  const known = new Map();
  const show = (/** @type {number} */ from, /** @type {number} */ to) =>
    draw(known.get(key(from, to)) ?? marks(from, to));
  return Object.assign(show, {
    prepare(/** @type {readonly (readonly [number, number])[]} */ windows) {
      for (const [from, to] of windows) known.set(key(from, to), marks(from, to));
    },
  });
});
