// The names on the map: towns, seas, waters and oblasts by hand, countries from CLDR by way of Intl.
import iso from 'i18n-iso-countries';
import polylabel from 'polylabel';
import { withArabic } from './arabic.mjs';
import { capitals, centres, countryNames, countryPlaces, oblasts, seas, towns, waters } from './names.mjs';
import { squareKilometresOf } from './planar.mjs';

/** Smaller countries bear no name. */
const leastSquareKilometres = 200;

/** @param countries { id, polygons } */
export function labelsOf(countries) {
  const byKind = {
    country: whole(countries).flatMap(countryLabel),
    sea: seas,
    oblast: oblasts,
    water: waters,
    capital: capitals,
    centre: centres,
    town: towns,
  };
  return Object.entries(byKind).flatMap(([kind, labels]) =>
    labels
      .toSorted((a, b) => a.zoom - b.zoom || b.rank - a.rank || (a.names.en < b.names.en ? -1 : 1))
      .map(({ names, ...label }) => ({ kind, names: withArabic(names), ...label })),
  );
}

/** What belongs to a country, as Åland and Hong Kong do, has its own outline, and no name of the country's beside it. */
function whole(countries) {
  const all = new Map();
  for (const { id, polygons } of countries) all.set(id, [...(all.get(id) ?? []), ...polygons]);
  return [...all].map(([id, polygons]) => ({ id, polygons }));
}

function countryLabel({ id, polygons }) {
  const code = id === 'XKX' ? 'XK' : iso.alpha3ToAlpha2(id);
  const [largest] = polygons.toSorted((a, b) => squareKilometresOf(b[0]) - squareKilometresOf(a[0]));
  const area = largest ? squareKilometresOf(largest[0]) : 0;
  if (!code || area < leastSquareKilometres) return [];
  const at = countryPlaces[id] ?? middleOf(largest);
  return [
    {
      names: countryNames[id] ?? {
        en: regionName('en', code),
        uk: regionName('uk', code),
        ar: regionName('ar', code),
      },
      at: at.map((degrees) => Number(degrees.toFixed(2))),
      zoom: area > 300_000 ? 3 : area > 60_000 ? 4 : area > 20_000 ? 5 : 6,
      rank: Math.round(Math.sqrt(area)),
    },
  ];
}

function regionName(language, code) {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code).replaceAll('ʼ', '’');
}

/** The point furthest from the shore as the map shows it; a few hundred corners are enough to find it. */
function middleOf(polygon) {
  const projected = polygon.map((ring) =>
    ring
      .filter((_, i) => i % Math.ceil(ring.length / 400) === 0 || i === ring.length - 1)
      .map(([lon, lat]) => [lon, mercator(Math.max(-84, lat))]),
  );
  const [lon, y] = polylabel(projected, 0.2);
  return [lon, (2 * Math.atan(Math.exp((y * Math.PI) / 180)) - Math.PI / 2) * (180 / Math.PI)];
}

function mercator(lat) {
  return (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
}
