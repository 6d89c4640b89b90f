import { expect, it } from 'vitest';
import { toPixels } from '../basemap/project.ts';
import { datasetOf, headOf, places, story } from '../dataset/arbitrary.ts';
import { cells } from '../dataset/cells.ts';
import { en } from '../i18n/words.fixture.ts';
import { awayFrom } from './extent.ts';
import { spotsOf } from './marks.ts';
import { placeSpots } from './place.ts';

const [kyiv, kharkiv, , gomel, brussels] = places.map(({ id }) => id);

function where(...ids: readonly (typeof kyiv)[]) {
  return ids.flatMap((place) =>
    place === undefined
      ? []
      : [{ place, role: 'site' as const, precision: 'town' as const, basis: 'stated' as const, note: null }],
  );
}

/** Kyiv alone is in the pane. */
const view = {
  camera: { zoom: 7, lat: 50.45, lon: 30.52 },
  size: { width: 300, height: 300, direction: 'ltr' as const },
  taken: [],
  measure: (text: string) => text.length * 7,
};

function shown(dataset: ReturnType<typeof datasetOf>) {
  const rows = Uint32Array.from(dataset.heads.keys());
  const spots = spotsOf(dataset, cells(dataset, rows, { zoom: 7, distance: 42 }), null);
  const placed = placeSpots(spots, dataset, 'en', view, en.map);
  return { placed, away: awayFrom(placed, dataset, rows, 'en') };
}

it('elsewhere is where events are that are not seen, and not where one is that is seen too', () => {
  const { placed, away } = shown(
    datasetOf([
      headOf('here-and-there', story, { where: where(kyiv, kharkiv, brussels) }),
      headOf('there', story, { where: where(brussels, gomel) }),
    ]),
  );
  expect(placed.filter(({ inView }) => inView).map(({ name }) => name)).toEqual(['Kyiv']);
  expect(away.elsewhere.count).toBe(1);
  expect(away.elsewhere.names.toSorted()).toEqual(['Brussels', 'Gomel']);
  expect(away.elsewhere.spots.map(({ name }) => name).toSorted()).toEqual(['Brussels', 'Gomel']);
});

it('a file that names no places has no names on the map, and each mark keeps its own for the ear', () => {
  const dataset = datasetOf([headOf('here', story, { where: where(kyiv) })]);
  const { placed } = shown({ ...dataset, opened: { namesPlaces: false } as never });
  expect(placed.map(({ side, name }) => [side, name])).toEqual([[null, 'Kyiv']]);
});

it('several places of one name are called by it once', () => {
  const { placed } = shown(
    datasetOf(
      [headOf('here', story, { where: where(kyiv) }), headOf('beside', story, { where: where(kharkiv) })],
      {
        places: places.map((place) => ({ ...place, lat: 50.45, name: { en: 'Kyiv' }, lon: 30.5 })),
      },
    ),
  );
  expect(placed.map(({ name, places: at }) => [name, at.length])).toEqual([['Kyiv', 2]]);
});

it('a name with a comma is one name', () => {
  const name = 'Washington, D.C.';
  const { placed } = shown(
    datasetOf([headOf('here', story, { where: where(kyiv) })], {
      places: places.map((place) => ({ ...place, name: { en: name } })),
    }),
  );
  expect(placed.map(({ names }) => names)).toEqual([[name]]);
});

it('a mark takes what is pressed as far as a finger needs, and no further than half the way to the next', () => {
  const dataset = datasetOf([
    headOf('one', story, { where: where(kyiv) }),
    headOf('other', story, { where: where(kharkiv, gomel) }),
  ]);
  for (const zoom of [3, 4, 5, 7]) {
    const rows = Uint32Array.from(dataset.heads.keys());
    const camera = { ...view.camera, zoom };
    const spots = spotsOf(dataset, cells(dataset, rows, { zoom, distance: 0 }), null);
    const placed = placeSpots(spots, dataset, 'en', { ...view, camera }, en.map);
    const at = placed.map(({ lat, lon }) => toPixels([lon, lat], zoom));
    placed.forEach(({ reach }, index) => {
      const ways = at.map(({ x, y }) => Math.hypot(x - (at[index]?.x ?? 0), y - (at[index]?.y ?? 0)));
      const nearest = Math.min(...ways.filter((_, other) => other !== index));
      expect(reach).toBeCloseTo(Math.max(12, Math.min(22, nearest / 2)));
    });
  }
});

it('a mark of a file at more than three places is called by the first, and the number of the others', () => {
  const where5 = where(...places.slice(0, 5).map(({ id }) => id));
  const dataset = datasetOf([headOf('here', story, { where: where5 })], {
    places: places.map((place, at) => ({
      ...place,
      name: { en: `Place ${at}` },
      lat: 50.45,
      lon: 30.5 + at / 1000,
    })),
  });
  const { placed } = shown({ ...dataset, opened: { namesPlaces: true } as never });
  expect(placed.map(({ name }) => name)).toEqual(['Place 0 and 4 more']);
});
