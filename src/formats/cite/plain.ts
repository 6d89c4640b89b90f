import { fullDate } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { Citation, CitationStyle } from './citation.ts';
import { plainName } from './names.ts';

/** A sentence to paste: “Title”, where, when, which version, in whose words, at which address, seen on which day. */
export const plain: CitationStyle = {
  id: 'plain',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (citation, words) => `${sentence(citation, words)}\n`,
};

function sentence(citation: Citation, words: Words): string {
  const { authors, title, container, via, issued, version, revision, note, url, accessed } = citation;
  const { cite, list, said } = words;
  const parts = [
    ...authors.map(plainName),
    list.searched(title),
    container,
    ...(via === null ? [] : [said.via(via)]),
    ...(version === null ? [] : [cite.version(version)]),
    ...(revision === null ? [] : [cite.revision(revision)]),
    ...(issued === null ? [] : [fullDate(issued, words)]),
  ];
  // A date may end on a stop of its own.
  const sentences = [`${said.list(parts)}.`.replace(/\.\.$/u, '.'), ...(note === null ? [] : [note])];
  return `${sentences.join(' ')} ${url} (${cite.accessed(fullDate(accessed, words))})`.replace(/\s+/gu, ' ');
}
