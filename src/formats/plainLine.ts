import { control } from '../model/textRules.ts';
import { plainTextOf } from './open/kml/plainText.ts';

/**
 * Words of a file on one line, as the rules `text-markup` and `text-control` take them: markup as what a reader sees of it, nothing unseen.
 * What looks like markup even so is parted by a space. At most so many UTF-16 units; '–' where nothing is left.
 */
export function plainLine(text: string, most = Infinity): string {
  const line = plainTextOf(text)
    .replace(unseen, ' ')
    .replace(/<(?=[a-z/!?])/giu, '< ')
    .replace(/&(?=(?:[a-z][a-z0-9]{1,31}|#\d+|#x[\da-f]+);)/giu, '& ')
    .replaceAll('](', '] (')
    .replace(/\s+/gu, ' ')
    .trim();
  return (
    line
      .slice(0, most)
      .replace(/[\ud800-\udbff]$/u, '')
      .trim() || '–'
  );
}

/** Tabs and line ends are white space, whatever else they are. */
const unseen = new RegExp(`${control.source}|[\\u200e\\u200f]`, 'gu');
