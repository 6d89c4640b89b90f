import type { Dataset } from '../dataset/dataset.ts';
import type { Group } from '../dataset/days.ts';
import { countsHere, type Step, stepsOf } from '../dataset/steps.ts';
import type { PlaceId } from '../model/id.ts';
import { memo } from './memo.ts';
import { scaleOf, type Seen } from './rows.ts';
import { dayGroups } from './select.ts';

// What is told of the places of the list: with it the list tells its rows, and the card the open event.

/** Of very many events nobody tells the way from each to the next. */
const none = new Map<never, never>();

export const stepsIn = memo(stepsOf);

/** By row, the way to its place from the last other one above it. */
export function listSteps(state: Seen): ReadonlyMap<number, Step> {
  return scaleOf(state) ? none : stepsIn(state.dataset, dayGroups(state));
}

const countsIn = memo((dataset: Dataset, groups: readonly Group[]) =>
  countsHere(
    dataset,
    groups.flatMap(({ rows }) => rows),
  ),
);

/** How many of the events listed have a mark at each place. */
export function listCounts(state: Seen): ReadonlyMap<PlaceId, number> {
  return scaleOf(state) ? none : countsIn(state.dataset, dayGroups(state));
}
