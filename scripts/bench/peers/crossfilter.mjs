/** One dimension of time, one group of squares, counted on by what enters and leaves. */
import crossfilter from 'crossfilter2';
import { marksOn, middleOf, squareOf } from './ground.mjs';
import { start } from './page.mjs';

start((box, { time, lat, lon }) => {
  const draw = marksOn(box);
  const rows = crossfilter(Array.from(time, (at, row) => ({ at, square: squareOf(lat[row], lon[row]) })));
  const inTime = rows.dimension(({ at }) => at);
  const squares = rows.dimension(({ square }) => square).group();
  return (from, to) => {
    inTime.filterRange([from, to]);
    draw(
      squares
        .all()
        .filter(({ value }) => value > 0)
        .map(({ key, value }) => ({ ...middleOf(key), count: value })),
    );
  };
});
