/** Its index knows no time: it is loaded anew with the window's points. */
import Supercluster from 'supercluster';
import { featuresOf } from './features.mjs';
import { bounds, marksOn, pixel } from './ground.mjs';
import { rowsOf, start, zoom } from './page.mjs';

start((box, events) => {
  const draw = marksOn(box);
  const { features } = featuresOf(events, () => ({}));
  return (from, to) => {
    const index = new Supercluster().load(features.slice(...rowsOf(events, from, to)));
    draw(
      index.getClusters(bounds(), zoom).map(({ geometry, properties }) => ({
        ...pixel(geometry.coordinates[1], geometry.coordinates[0]),
        count: properties.point_count ?? 1,
      })),
    );
  };
});
