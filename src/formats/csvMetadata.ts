import type { Words } from '../i18n/words.ts';
import { columns } from './columns.ts';
import { csv } from './csv.ts';
import type { Story } from './format.ts';
import { noticeOf } from './notice.ts';

/** What stands beside a CSV file, which has no room for it: the table's columns and terms, as W3C's CSV on the Web writes them. */
export function csvMetadata(story: Story, words: Words): string {
  const { title, version, site, licence, licenceUrl, rights } = noticeOf(story, words);
  const document = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': words.code }],
    url: 'events.csv',
    'dc:title': title,
    'dc:license': licenceUrl === null ? licence : { '@id': licenceUrl },
    'dc:rights': rights,
    ...(site === null ? {} : { 'dc:source': site }),
    'schema:version': version,
    'dc:description': `Leaves out, of a record in events.json: ${csv.drops.join(', ')}. A text that begins with = + - @ or a tab has an apostrophe before it.`,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], header: true, doubleQuote: true },
    tableSchema: {
      primaryKey: 'id',
      columns: columns.map(({ name, datatype, about }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': about,
      })),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
