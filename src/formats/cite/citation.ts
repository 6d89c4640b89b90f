import { attribution } from '../../i18n/attribution.ts';
import type { Words } from '../../i18n/words.ts';
import { revisionOf } from '../../model/change.ts';
import type { EventRecord } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import { citedSources } from '../../model/quotations.ts';
import { inLanguage } from '../../model/text.ts';
import { atRevision } from '../address.ts';
import type { Story } from '../format.ts';
import { type Name, namesOf } from './names.ts';

/** What is cited, before it is written in a style. Days are year-month-day. */
export interface Citation {
  readonly of: 'article' | 'entry';
  /** The same for the same article, and for the same revision of an entry: letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly Name[];
  /** The newspaper, or the dataset. */
  readonly container: string;
  /** Where it was read, if not there. */
  readonly via: string | null;
  readonly issued: string | null;
  readonly url: string;
  readonly accessed: string;
  /** BCP 47. */
  readonly language: string;
  /** Of the dataset, and of the entry in it; null for an article. */
  readonly version: string | null;
  readonly revision: number | null;
  /** Whose words an entry rests on: a claim stays one where it is cited. */
  readonly note: string | null;
}

export interface CitationStyle {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Ends its last line. */
  readonly write: (citation: Citation, words: Words) => string;
}

/** The article itself, as its publisher has it. `accessed` is the day of the reader's clock. */
export function citeArticle(source: Source, style: CitationStyle, accessed: string, words: Words): string {
  const { id, title, author, publisher, via, published, url, language } = source;
  const citation: Citation = {
    of: 'article',
    key: id,
    title,
    authors: namesOf(author, language),
    container: publisher,
    via,
    issued: published,
    url,
    accessed,
    language,
    version: null,
    revision: null,
    note: null,
  };
  return style.write(citation, words);
}

/** The record of an event, at the revision that it has. `link` is the address that always shows it. */
export function citeEntry(
  record: EventRecord,
  { edition, sources }: Pick<Story, 'edition' | 'sources'>,
  link: string,
  style: CitationStyle,
  accessed: string,
  words: Words,
): string {
  const title = inLanguage(record.title, words.code);
  const revision = revisionOf(record);
  const publishers = [...new Set(citedSources([record], sources).map(({ publisher }) => publisher))];
  const citation: Citation = {
    of: 'entry',
    key: `dateline-${record.id}-rev${revision}`,
    title: title.text,
    authors: [],
    container: inLanguage(edition.title, words.code).text,
    via: null,
    issued: record.changes.at(-1)?.date ?? record.recorded,
    url: atRevision(link, revision),
    accessed,
    language: title.language,
    version: edition.version,
    revision,
    // Away from its story, "the newspaper" needs its name.
    note: `${attribution(record, words)} ${words.page.source(publishers)}`,
  };
  return style.write(citation, words);
}
