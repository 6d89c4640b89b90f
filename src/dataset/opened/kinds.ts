import { parseId } from '../../model/id.ts';
import { type KindNames, kindNamed } from '../../model/mapping.ts';
import { inLanguage } from '../../model/text.ts';
import type { Kind } from '../dataset.ts';
import { slugOf, unsaid } from './text.ts';

/**
 * Hues that people of any colour sight tell apart (Okabe and Ito 2008), in the order in which the kinds most used get them;
 * the others are grey. Neighbours in that order have different shapes. Signs are those of a story's own kinds and would mislead.
 */
const hues = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#d55e00', '#56b4e9', '#000000'] as const;
const grey = '#808080';

/** What a row without a kind is called where kinds are listed. */
export const noKind = '–';

/** Of the longest id so much is left where a number has to stand behind it. */
const roomForNumbers = 60;

/** The kinds of a file by the words it has for them, most used first: `names` as `Compiled` gives them, '' for none. */
export function kindsOf(names: readonly string[], known: KindNames | null): readonly Kind[] {
  const taken = new Set<string>();
  /** From which number on ids that begin alike are told apart. */
  const numbers = new Map<string, number>();
  let look = 0;
  return names.map((name, index) => {
    const said = name === '' ? { [unsaid]: noKind } : kindNamed(name, known);
    const slug = name === '' ? '' : slugOf(inLanguage(said, 'en').text);
    let text = slug === '' ? `kind-${index + 1}` : slug;
    if (taken.has(text)) {
      const short = text.slice(0, roomForNumbers).replace(/-$/, '');
      let number = numbers.get(short) ?? index + 1;
      while (taken.has(`${short}-${number}`)) number++;
      numbers.set(short, number + 1);
      text = `${short}-${number}`;
    }
    taken.add(text);
    const id = parseId<'kind'>(text);
    if (id === null) throw new Error(`"${text}" is no id of a kind`);
    const at = name === '' || names.length === 1 ? hues.length : look++;
    return {
      id,
      name: said,
      meaning: said,
      colour: hues[at] ?? grey,
      glyph: 'dot',
      shape: at % 2 === 1 ? 'square' : 'circle',
    };
  });
}
