import { type Label, parseLabels } from './label.ts';
import labels from './overviewLabels.json';

/** The names wanted up to the overview's zoom, within its bounds, in English. */
export const overviewLabels = parseLabels(labels);

/** The same with the names of a language, by the English ones; those that it lacks stay English. */
export function overviewLabelsIn(
  language: string,
  names: Readonly<Record<string, string>>,
): readonly Label[] {
  return overviewLabels.map((label) => {
    const own = names[label.names.en];
    return own === undefined ? label : { ...label, names: { ...label.names, [language]: own } };
  });
}
