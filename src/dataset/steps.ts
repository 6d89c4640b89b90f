import type { PlaceId } from '../model/id.ts';
import { mainPlaces } from '../model/mainPlaces.ts';
import { findIn, type Rows } from '../model/rows.ts';
import { footingOf, type Place } from '../model/place.ts';
import type { EventHead } from '../model/event.ts';
import type { Dataset } from './dataset.ts';
import type { Group } from './days.ts';
import { placesOf } from './extent.ts';

/** From the last different place above a row to the row's own. */
export interface Step {
  readonly from: Place;
  readonly to: Place;
}

/** For each row of a list, in its groups and their order, the way to its place from the last other one above it; the first place has none. */
export function stepsOf(dataset: Dataset, listed: readonly Pick<Group, 'rows'>[]): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>();
  let last: Place | null = null;
  let before: Place | null = null;
  for (const row of listed.flatMap(({ rows }) => rows)) {
    const to = pointOf(dataset.heads.at(row), dataset.places);
    if (!to) continue;
    if (last && !isSame(last, to)) before = last;
    last = to;
    if (before && !isSame(before, to)) steps.set(row, { from: before, to });
  }
  return steps;
}

/** How many of the rows have a mark at each place. */
export function countsHere(dataset: Dataset, rows: Iterable<number>): ReadonlyMap<PlaceId, number> {
  const counts = new Map<PlaceId, number>();
  for (const row of rows) {
    const head = dataset.heads.at(row);
    const here = new Set(head ? placesOf(dataset, head).map(({ id }) => id) : []);
    for (const id of here) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Where a row's mark is, of the places that it names. */
function pointOf(head: EventHead | undefined, places: Rows<Place>): Place | undefined {
  const ref = mainPlaces(head?.where ?? []).find((one) => footingOf(one) !== 'none');
  return ref && findIn(places, ref.place);
}

function isSame(one: Place, other: Place): boolean {
  return one.lat === other.lat && one.lon === other.lon;
}
