import { didYouMean } from './nearest.ts';
import { type Path, type Problem, problem } from './problem.ts';
import type { LanguageMap } from './text.ts';

/** published.yaml: every id ever published, what old ones are called now, what was withdrawn. */
export interface Published {
  readonly events: readonly string[];
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
    ([, now]) => !ids.includes(now) && !vanished.includes(now),
  );
  return [
    ...published.events.flatMap((id, row) => {
      if (!vanished.includes(id)) return [];
      const way = 'bring the event back, or write it under aliases or withdrawn';
      return [
        problem('id-vanished', ['events', row], `"${id}" was published and is no event any more; ${way}`),
      ];
    }),
    ...dangling.map(([old, now]) => {
      const further = aliasOf(now, published);
      const way = further === null ? didYouMean(now, ids) : `; it is itself an old name: write "${further}"`;
      return problem('event-unknown', ['aliases', old], `no event "${now}"${way}`);
    }),
  ];
}

function aliasOf(id: string, published: Published): string | null {
  return Object.entries(published.aliases).find(([old]) => old === id)?.[1] ?? null;
}
