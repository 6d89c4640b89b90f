import { parseId } from '../../model/id.ts';
import { type KindNames, kindNamed } from '../../model/mapping.ts';
import { inLanguage } from '../../model/text.ts';
import type { Kind } from '../dataset.ts';
import { slugOf, unsaid } from './text.ts';

/**
 * Looks of the kinds most used, in that order: hues that people of any colour sight tell apart (Okabe and Ito 2008), each with a
 * sign of its own. Neighbours have different shapes. Signs of a story's own kinds would mislead.
 */
const looks = [
  ['#0072b2', 'dot'],
  ['#e69f00', 'bar'],
  ['#009e73', 'triangle'],
  ['#cc79a7', 'plus'],
  ['#d55e00', 'hoop'],
  ['#56b4e9', 'cross'],
  ['#000000', 'diamond'],
] as const;
const grey = '#808080';
/** Of rows without a kind, beside kinds of one grey. */
const pale = '#b4b4b4';

/** The sign of all kinds beyond those: they look alike, are one share of a mark, and are told by name (`isOneOfOthers` of marks/look.ts). */
const othersSign = 'others';

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
    const isPlain = name === '' || names.length === 1;
    const at = isPlain ? -1 : look++;
    const none = names.length === 1 ? grey : pale;
    const [colour, glyph] = looks[at] ?? (isPlain ? [none, 'dot'] : [grey, othersSign]);
    return {
      id,
      name: said,
      meaning: said,
      colour,
      glyph,
      shape: at % 2 === 1 && at < looks.length ? 'square' : 'circle',
    };
  });
}
