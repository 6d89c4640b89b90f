import type { Dataset } from '../dataset/dataset.ts';
import type { Group } from '../dataset/days.ts';
import type { Step } from '../dataset/steps.ts';
import { kindName } from '../i18n/kindName.ts';
import type { Words } from '../i18n/words.ts';
import { markRole, stepText } from '../i18n/steps.ts';
import { memo } from '../view/memo.ts';
import { stepsIn } from '../view/steps.ts';

/** What the list says of each row that its mark and the map show, by row: the kind, what the mark is hollow for, and where it is from the last place. */
export type Told = ReadonlyMap<number, string>;

/** Asked again with the same groups it gives the same; each way is put into words once. */
export function makeTeller(dataset: Dataset, words: Words): (groups: readonly Group[]) => Told {
  const ways = new Map<string, string>();
  const wayText = (step: Step) => {
    const key = `${step.from.id} ${step.to.id}`;
    const known = ways.get(key) ?? stepText(step, words);
    ways.set(key, known);
    return known;
  };
  return memo((groups: readonly Group[]) => {
    const steps = stepsIn(dataset, groups);
    return new Map(
      groups
        .flatMap(({ rows }) => rows)
        .flatMap((row): readonly (readonly [number, string])[] => {
          const head = dataset.heads.at(row);
          if (!head) return [];
          const role = markRole(head.where, words);
          const step = steps.get(row);
          const kind = kindName(dataset.kinds, head.kind, words.code).text;
          const parts = [kind, ...(role === null ? [] : [role]), ...(step ? [wayText(step)] : [])];
          return [[row, words.said.list(parts)]];
        }),
    );
  });
}
