import type { Words } from '../../i18n/words.ts';
import type { Citation, CitationStyle } from './citation.ts';
import type { Name } from './names.ts';

/** BibLaTeX's `@online`, which BibTeX takes for `@misc`; UTF-8. `year` beside `date` is for the latter. */
export const bibtex: CitationStyle = {
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: entryOf,
};

function entryOf(citation: Citation, words: Words): string {
  const { key, title, authors, container, via, issued, url, accessed, version, revision, note } = citation;
  const { cite, said } = words;
  const notes = [
    ...(via === null ? [] : [said.via(via)]),
    ...(version === null || revision === null
      ? []
      : [`${cite.version(version)}, ${cite.revision(revision)}`]),
    ...(note === null ? [] : [note]),
  ];
  const fields: readonly (readonly [string, string])[] = [
    ...(authors.length === 0 ? [] : [['author', authors.map(nameOf).join(' and ')] as const]),
    // A second pair of braces keeps capitals as they are.
    ['title', `{${escaped(title)}}`],
    ['organization', `{${escaped(container)}}`],
    ...(issued === null ? [] : [['date', issued] as const, ['year', issued.slice(0, 4)] as const]),
    ['url', address(url)],
    ['urldate', accessed],
    ...(notes.length === 0 ? [] : [['note', escaped(notes.join('; '))] as const]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${key},\n${lines.join('')}}\n`;
}

function nameOf(name: Name): string {
  return name.is === 'person'
    ? `${escaped(name.family)}, ${escaped(name.given)}`
    : `{${escaped(name.literal)}}`;
}

const marks: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** What TeX would read as its own; a line end is a space. BibTeX counts braces, whatever stands before them: none is left alone. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}&%#_$~^]/g, (character) => marks[character] ?? `\\${character}`);
}

/** Stands as it is, as `url` is verbatim; what could end the field is encoded. */
function address(url: string): string {
  return url.replace(/[\s{}\\^`|<>"]/gu, encodeURIComponent);
}
