import type { Words } from '../../i18n/words.ts';
import type { Citation, CitationStyle } from './citation.ts';
import type { Name } from './names.ts';

/** The data of Citation Style Language 1.0.2: a list of one item. */
export const csl: CitationStyle = {
  id: 'csl',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (citation, words) => `${JSON.stringify([itemOf(citation, words)], null, 2)}\n`,
};

function itemOf(citation: Citation, words: Words) {
  const {
    of,
    key,
    title,
    authors,
    container,
    via,
    issued,
    url,
    accessed,
    language,
    version,
    revision,
    note,
  } = citation;
  const notes = [
    ...(revision === null ? [] : [words.cite.revision(revision)]),
    ...(note === null ? [] : [note]),
  ];
  return {
    id: key,
    type: of === 'article' ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(nameOf) }),
    'container-title': container,
    ...(via === null ? {} : { source: via }),
    ...(issued === null ? {} : { issued: dateOf(issued) }),
    accessed: dateOf(accessed),
    URL: url,
    language,
    ...(version === null ? {} : { version }),
    ...(notes.length === 0 ? {} : { note: notes.join('; ') }),
  };
}

function nameOf(name: Name) {
  return name.is === 'person' ? { family: name.family, given: name.given } : { literal: name.literal };
}

function dateOf(day: string) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
