import { type Box, boxesOf } from '../../model/countries.ts';
import type { ColumnIndex, PairOrder } from '../../model/mapping.ts';
import type { GuessNote } from './choice.ts';
import { countryNamed } from './countryNames.ts';
import { placeWords, wordsOfName } from './fieldNames.ts';
import { firstOfWkt } from './placeLooks.ts';
import { rowCells } from './rowCells.ts';
import type { Settled } from './settled.ts';
import type { TextTable } from './table.ts';

/**
 * Well-known text whose numbers leave its order open, in the one that puts its rows where the country is that they name: with the latitude first, as some servers write it, which is
 * noted. It is asked where some rows say so, and some do not.
 */
export function withCountryBeside(
  table: TextTable,
  settled: Settled,
): Settled & { readonly notes: readonly GuessNote[] } {
  const { mapping, questions } = settled;
  const { place } = mapping;
  if (place?.by !== 'wkt' || place.order !== undefined) return { ...settled, notes: [] };
  const { column } = place;
  const countries = countriesIn(table.columns);
  const orders = countries.map((country) => orderBeside(table, column, country));
  const at = orders.findIndex((order) => order !== null);
  const country = countries[at];
  const order = orders[at];
  const isAsked = questions.some(({ ask }) => ask === 'pair-order');
  if (order === 'open' && !isAsked)
    return { mapping, questions: [...questions, { ask: 'pair-order', column }], notes: [] };
  if (order !== 'lat-lon' || country === undefined) return { ...settled, notes: [] };
  return {
    mapping: { ...mapping, place: { ...place, order } },
    questions: questions.filter(({ ask }) => ask !== 'pair-order'),
    notes: [{ is: 'wkt-turned-by-country', columns: [column, country] }],
  };
}

/** What is called a country and no more: that of origin is elsewhere. The shortest names first, in whatever order the columns are. */
function countriesIn(columns: readonly string[]): readonly ColumnIndex[] {
  const isCountry = (words: readonly string[]) =>
    words.some((word) => placeWords.countries.has(word)) &&
    words.every((word) => placeWords.countries.has(word) || formWords.has(word));
  const compare = (one: string, other: string) =>
    one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
  return [...columns.keys()]
    .filter((index) => isCountry(wordsOfName(columns[index] ?? '')))
    .toSorted((one, other) => compare(columns[one] ?? '', columns[other] ?? ''));
}

/** null where most rows are near no country that they name, or near it in either order: then nothing is told. */
function orderBeside(table: TextTable, wkt: ColumnIndex, country: ColumnIndex): PairOrder | 'open' | null {
  const cells = rowCells(table);
  const known = new Map<string, readonly Box[]>();
  const boxesNamed = (name: string) => {
    const boxes = known.get(name) ?? boxesOf(countryNamed(name) ?? '');
    known.set(name, boxes);
    return boxes;
  };
  const votes = { 'lon-lat': 0, 'lat-lon': 0 };
  let rows = 0;
  const step = Math.max(1, Math.floor(table.length / mostRows));
  for (let row = 0; row < table.length; row += step) {
    cells.read(row);
    const name = cells.text(country, longest);
    const first = name === '' ? null : firstOfWkt(cells.text(wkt, longest));
    if (first === null) continue;
    rows += 1;
    const boxes = boxesNamed(name);
    const [one, other] = first;
    const [straight, turned] = [farFrom(boxes, one, other), farFrom(boxes, other, one)];
    if (Math.min(straight, turned) <= near && straight !== turned)
      votes[turned < straight ? 'lat-lon' : 'lon-lat'] += 1;
  }
  const all = votes['lon-lat'] + votes['lat-lon'];
  if (all === 0 || all * 2 < rows) return null;
  if (votes['lat-lon'] >= all * nearlyAll) return 'lat-lon';
  return votes['lon-lat'] >= all * most ? 'lon-lat' : 'open';
}

/** By how many degrees it is off the nearest; Infinity where there are none. */
function farFrom(boxes: readonly Box[], lon: number, lat: number): number {
  return Math.min(
    ...boxes.map(([west, south, east, north]) =>
      Math.max(0, west - lon, lon - east, south - lat, lat - north),
    ),
  );
}

const formWords: ReadonlySet<string> = new Set(['name', 'code', 'iso', 'iso2', 'iso3']);

/** In degrees. What lies at sea before a country is no farther from it. */
const near = 10;
const nearlyAll = 0.95;
/** As some rows may be abroad. */
const most = 0.75;
const mostRows = 2000;
/** In bytes. */
const longest = 200;
