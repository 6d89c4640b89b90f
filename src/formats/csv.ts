import type { Words } from '../i18n/en.ts';
import { columns } from './columns.ts';
import { knownOf, notFacts } from './facts.ts';
import type { Format, Story } from './format.ts';
import { noticeOf } from './notice.ts';
import { csvText } from '../model/csvText.ts';

/**
 * RFC 4180, a row an event, for spreadsheets: they need the byte order mark, without which they take UTF-8 for something else, and
 * would run a text that begins as a formula does, so that such a text gets an apostrophe before it. Numbers stay numbers.
 */
export const csv: Format = {
  id: 'csv',
  holds: 'events',
  extension: 'csv',
  mediaType: 'text/csv',
  drops: ['points but the first', ...notFacts],
  write: (story, words) => `\ufeff${[header, ...rowsOf(story, words)].map((row) => `${row}\r\n`).join('')}`,
};

/** Where the file about a CSV file stands, from the CSV's own place: as CSV on the Web has it. */
export const csvMetadataName = 'events.csv-metadata.json';

const header = columns.map(({ name }) => name).join(',');

function rowsOf(story: Story, words: Words): readonly string[] {
  const known = knownOf(story, words);
  const rights = rightsOf(story, words);
  return story.records.map((record) => {
    const row = { ...known(record), id: record.id, rights };
    return columns.map(({ of }) => cell(of(row))).join(',');
  });
}

/** The terms, in every row, as rows are copied out of their table; and where it says what the table leaves out. */
function rightsOf(story: Story, words: Words): string {
  const { rights, site } = noticeOf(story, words);
  return site === null ? rights : `${rights} ${site}data/v1/${csvMetadataName}`;
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : csvText(value);
}
