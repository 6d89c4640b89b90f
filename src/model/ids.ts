import { readDate } from './grammar.ts';
import { didYouMean } from './nearest.ts';
import { type Path, type Problem, problem } from './problem.ts';
import { type LanguageMap, shortened } from './text.ts';
import { languageProblems } from './textRules.ts';

/** published.yaml: every id ever published and since when, what old ones are called now, what was withdrawn. */
export interface Published {
  readonly events: readonly string[];
  /** Ids, and the day on which the dataset first carried each, year-month-day. */
  readonly recorded?: Readonly<Record<string, string>> | undefined;
  readonly aliases: Readonly<Record<string, string>>;
  readonly withdrawn: readonly Withdrawal[];
}

export interface Withdrawal {
  readonly id: string;
  /** Year-month-day. */
  readonly date: string;
  readonly reason: LanguageMap;
}

/** The same id twice in one list. Paths are `[...path, row, 'id']` of the later one. */
export function duplicateProblems(ids: readonly string[], path: Path): readonly Problem[] {
  return ids.flatMap((id, row) => {
    const first = ids.indexOf(id);
    if (first === row) return [];
    const message = `the id "${id}" is entry ${first + 1}'s already; give this one another`;
    return [problem('id-duplicate', [...path, row, 'id'], message)];
  });
}

/** Events that take an id that was withdrawn or is an alias; by event id, paths within the event. */
export function reuseProblems(ids: readonly string[], published: Published): ReadonlyMap<string, Problem> {
  const withdrawn = new Map(published.withdrawn.map(({ id, date }) => [id, date]));
  const reused = ids.flatMap((id) => {
    const date = withdrawn.get(id);
    const now = aliasOf(id, published);
    // An old name of itself is told of where it stands.
    if (now === id && date === undefined) return [];
    if (date === undefined && now === null) return [];
    const taken = now === null ? `was withdrawn on ${date}` : `is an old name of "${now}"`;
    const message = `the id "${id}" ${taken}, and no id is used twice; choose another`;
    return [[id, problem('id-reused', ['id'], message)] as const];
  });
  return new Map(reused);
}

/**
 * Ids that were published and answer no longer (id-vanished), and aliases of what is no event (event-unknown), silent
 * where that has vanished; paths within published.yaml.
 */
export function vanishedProblems(ids: readonly string[], published: Published): readonly Problem[] {
  const answering = new Set([...ids, ...published.withdrawn.map(({ id }) => id)]);
  const vanished = published.events.filter((id) => !answering.has(id) && aliasOf(id, published) === null);
  const dangling = Object.entries(published.aliases).filter(
    ([old, now]) => old === now || (!ids.includes(now) && !vanished.includes(now)),
  );
  return [
    ...published.events.flatMap((id, row) => {
      if (!vanished.includes(id) || published.events.indexOf(id) !== row) return [];
      const way = 'bring the event back, or write it under aliases or withdrawn';
      return [
        problem('id-vanished', ['events', row], `"${id}" was published and is no event any more; ${way}`),
      ];
    }),
    ...dangling.map(([old, now]) => {
      return problem('event-unknown', ['aliases', old], danglingMessage(old, now, ids, published));
    }),
  ];
}

function danglingMessage(old: string, now: string, ids: readonly string[], published: Published): string {
  if (old === now) return `"${old}" is said to be an old name of itself; take the line out`;
  const withdrawal = published.withdrawn.find(({ id }) => id === now);
  if (withdrawal) {
    return `"${now}" was withdrawn on ${withdrawal.date}; take this old name out and withdraw "${old}" too`;
  }
  const last = endOfAliases(now, published);
  if (last !== null && ids.includes(last)) return `"${now}" is itself an old name; write "${last}"`;
  return aliasOf(now, published) === null
    ? `no event "${now}"${didYouMean(now, ids)}`
    : `"${now}" is itself an old name, and of no event; write the id of one`;
}

/** What an old name leads to in the end, null where it leads round. */
function endOfAliases(old: string, published: Published): string | null {
  let now = old;
  for (const _ of Object.keys(published.aliases)) {
    const next = aliasOf(now, published);
    if (next === null) return now;
    now = next;
  }
  return aliasOf(now, published) === null ? now : null;
}

/**
 * What is wrong with the lists in themselves: the same id twice (id-duplicate), or withdrawn and an old name (id-reused),
 * a day that is none (time-unreadable), a reason in a language that is not the dataset's (shape). Paths within published.yaml.
 */
export function publishedProblems(
  { events, aliases, withdrawn }: Published,
  languages: readonly string[],
): readonly Problem[] {
  const twice = events.flatMap((id, row) => {
    if (events.indexOf(id) === row) return [];
    return [problem('id-duplicate', ['events', row], `"${id}" is in this list already; leave it out`)];
  });
  return [
    ...twice,
    ...duplicateProblems(
      withdrawn.map(({ id }) => id),
      ['withdrawn'],
    ),
    ...withdrawn.flatMap(({ id, date, reason }, row) => {
      const reused = `"${id}" is an old name of "${aliases[id] ?? ''}" too, and an id is one or the other; leave one out`;
      return [
        ...(Object.hasOwn(aliases, id) ? [problem('id-reused', ['withdrawn', row, 'id'], reused)] : []),
        ...dayProblems(date, ['withdrawn', row, 'date']),
        ...languageProblems(reason, languages, ['withdrawn', row, 'reason']),
      ];
    }),
  ];
}

/** The day on which the dataset first carried the event, under whatever name; null where none is written, or it is at fault. */
export function recordedOf(id: string, published: Published): string | null {
  const days = namesOf(id, published)
    .flatMap((name) => published.recorded?.[name] ?? [])
    .filter((day) => dayProblems(day, []).length === 0);
  return days.toSorted()[0] ?? null;
}

/** In `recorded`, days that are none (time-unreadable), and ids that the events above it lack (shape). */
export function recordedProblems(ids: readonly string[], published: Published): readonly Problem[] {
  const { events, recorded = {} } = published;
  return Object.entries(recorded).flatMap(([id, day]) => {
    const path = ['recorded', id];
    // An event that is there is written down again when it is next published.
    if (events.includes(id) || ids.includes(id)) return dayProblems(day, path);
    const near = didYouMean(id, events);
    const way = near === '' ? '; write it there again, since no published id goes away' : near;
    return [problem('shape', path, `no "${id}" among the events above${way}`)];
  });
}

/** Of events with corrections, those of which no day of publication is written (shape); by event id, paths within the event. */
export function unrecordedProblems(
  ids: readonly string[],
  published: Published,
): ReadonlyMap<string, Problem> {
  const { events, recorded = {} } = published;
  const unrecorded = ids.filter(
    (id) => !namesOf(id, published).some((name) => Object.hasOwn(recorded, name)),
  );
  return new Map(
    unrecorded.map((id) => {
      const message = events.includes(id)
        ? 'nothing says since when it is published; write the day under recorded in data/published.yaml'
        : 'it is not published yet, and only what is published is corrected; run npm run publish, or take them out';
      return [id, problem('shape', ['changes'], message)];
    }),
  );
}

/** Its id and its old ones. */
function namesOf(id: string, { aliases }: Published): readonly string[] {
  return [id, ...Object.keys(aliases).filter((old) => aliases[old] === id)];
}

/** Refuses what is not one day, year-month-day, that the calendar has (time-unreadable). */
export function dayProblems(written: string, path: Path): readonly Problem[] {
  const read = readDate(written);
  if (read.ok && read.value.unit === 'day') return [];
  const fault = read.ok ? `"${shortened(written)}" is not one day` : read.fault;
  return [problem('time-unreadable', path, `${fault}; write it as 2022-02-27`)];
}

function aliasOf(id: string, published: Published): string | null {
  return Object.entries(published.aliases).find(([old]) => old === id)?.[1] ?? null;
}
