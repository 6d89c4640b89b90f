import papaparse from 'papaparse';
import { expect, it } from 'vitest';
import { noteKeeper } from './notes.ts';
import { type NoteKind, type Report, noteKinds } from './report.ts';
import { type ReportWords, reportCsv } from './reportCsv.ts';

const words: ReportWords = {
  row: 'Row',
  line: 'Line',
  column: 'Column',
  value: 'Value',
  reason: 'Reason',
  counts: {
    read: 'read',
    onMap: 'on the map',
    onTimeline: 'on the timeline',
    withoutPlace: 'without place',
    withoutTime: 'without time',
    refused: 'refused',
  },
  kinds: Object.fromEntries(noteKinds.map((is) => [is, `Because of ${is}`])) as Record<NoteKind, string>,
  more: (count) => `and ${count} more`,
};

it('is a table that other programs read, without formulas, and tells what it leaves out', () => {
  const keeper = noteKeeper();
  const value = '=HYPERLINK("https://example.org"), two;\nlines';
  for (let row = 1; row <= 10_002; row++) {
    const is = 'time-unreadable';
    if (keeper.count(is)) keeper.hold({ is, row, line: row + 1, column: 'date, of "event"', value });
  }
  const counts = {
    read: 20_000,
    onMap: 1,
    onTimeline: 2,
    withoutPlace: 19_999,
    withoutTime: 19_998,
    refused: 0,
  };
  const report: Report = { ...counts, notes: keeper.notes, noted: keeper.noted };
  const text = reportCsv(
    report,
    words,
    [{ name: 'two.csv', why: 'Not read' }],
    [],
    [['Time', 'on (you chose)']],
  );
  expect(text.startsWith('\ufeffRow,Line,')).toBe(true);
  const { data, errors } = papaparse.parse<readonly string[]>(text, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.length).toBe(1 + 10_000 + 1 + 6 + 1 + 1);
  expect(data[1]).toEqual(['1', '2', 'date, of "event"', `'${value}`, 'Because of time-unreadable']);
  expect(data[10_001]).toEqual(['', '', '', 'and 2 more', 'Because of time-unreadable']);
  expect(data.at(-8)).toEqual(['', '', '', '20000', 'read']);
  expect(data.at(-2)).toEqual(['', '', '', 'two.csv', 'Not read']);
  expect(data.at(-1)).toEqual(['', '', '', 'on (you chose)', 'Time']);
});

it('names the table of a row where several are read, and the number of the row in it', () => {
  const keeper = noteKeeper();
  keeper.add({ is: 'time-missing', row: 3, line: null, column: null, value: '' });
  keeper.add({ is: 'row-duplicate', row: 12, line: null, column: null, value: '4' });
  const counts = { read: 9, onMap: 0, onTimeline: 0, withoutPlace: 9, withoutTime: 9, refused: 0 };
  const parts = [
    { name: 'First', behind: 0 },
    { name: 'Second', behind: 5 },
  ];
  const text = reportCsv({ ...counts, notes: keeper.notes, noted: keeper.noted }, words, [], parts);
  const { data } = papaparse.parse<readonly string[]>(text);
  expect(data.slice(1, 3).map((cells) => cells.slice(0, 4))).toEqual([
    ['First: 3', '', '', ''],
    ['Second: 7', '', '', 'First: 4'],
  ]);
});
