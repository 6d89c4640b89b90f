import type { Words } from '../../i18n/words.ts';
import type { Citation, CitationStyle } from './citation.ts';
import type { Name } from './names.ts';

/** The tagged format of reference managers: two letters, two spaces, a hyphen, a space; lines end in CR LF. */
export const ris: CitationStyle = {
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  write: linesOf,
};

function linesOf(citation: Citation, words: Words): string {
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
  const { cite } = words;
  const tags: readonly (readonly [string, string | null])[] = [
    ['TY', of === 'article' ? 'NEWS' : 'ELEC'],
    ['ID', key],
    ...authors.map((name) => ['AU', nameOf(name)] as const),
    ['TI', title],
    ['T2', container],
    ['DA', issued && slashed(issued)],
    ['PY', issued && issued.slice(0, 4)],
    ['UR', url],
    ['Y2', slashed(accessed)],
    ['LA', language],
    ['DP', via],
    [
      'N1',
      version === null || revision === null ? null : `${cite.version(version)}, ${cite.revision(revision)}`,
    ],
    ['N1', note],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`]))
    .join('');
}

function nameOf(name: Name): string {
  return name.is === 'person' ? `${name.family}, ${name.given}` : name.literal;
}

/** `2022/02/27/`, whose fourth part would be words of its own. */
function slashed(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
