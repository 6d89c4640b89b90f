import type { Words } from '../i18n/words.ts';
import { licenceUrl } from '../model/licence.ts';
import { inLanguage } from '../model/text.ts';
import type { Story } from './format.ts';

/** What every file says of itself: of which dataset it is, and on what terms. */
export interface Notice {
  readonly title: string;
  /** Of the dataset from which the file was made. */
  readonly version: string;
  readonly site: string | null;
  readonly licence: string;
  /** Where its text stands; null for a licence that is none of Creative Commons'. */
  readonly licenceUrl: string | null;
  /** Whose the records, the quotations and the coordinates are, each without a full stop. */
  readonly attribution: readonly string[];
  /** The same as a line. */
  readonly rights: string;
}

export function noticeOf({ edition, site, places }: Story, words: Words): Notice {
  const { data, places: coordinates } = words.frame.footer;
  const attribution = [
    data(edition.licence),
    words.download.quotations,
    ...(places.some(({ geonames }) => geonames !== null) ? [coordinates] : []),
    words.download.noMap,
  ];
  return {
    title: inLanguage(edition.title, words.code).text,
    version: edition.version,
    site,
    licence: edition.licence,
    licenceUrl: licenceUrl(edition.licence),
    attribution,
    rights: `${attribution.join('. ')}.`,
  };
}
