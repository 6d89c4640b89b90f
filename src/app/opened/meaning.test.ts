import { expect, it } from 'vitest';
import { tableOf } from '../../dataset/opened/table.fixture.ts';
import { finish } from '../../dataset/sweep.ts';
import { meaningOf } from './meaning.ts';

function meant(columns: readonly string[], rows: readonly (readonly string[])[]) {
  const steps = meaningOf(tableOf(columns, rows), { columns, rows });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { schema, mapping, questions } = step.value;
  const nameOf = (column: number | null | undefined) =>
    column === null || column === undefined ? null : columns[column];
  const { time } = mapping;
  return {
    schema,
    time: time?.by === 'column' ? nameOf(time.column) : time,
    kind: nameOf(mapping.kind),
    asks: questions.map(({ ask }) => ask),
  };
}

const ofKml = ['name', 'description', 'begin', 'end', 'when', 'geometry', 'folder'];
const point = '{"type":"Point","coordinates":[30.5,50.4]}';

it.each([
  ['in the names of folders', ofKml, ['2018-04-09', '2018-04-08'], [], 'folder', null, []],
  [
    'in data of its own',
    [...ofKml, 'date'],
    ['North', 'South'],
    ['9/4/2018', '8/4/2018'],
    'date',
    'folder',
    ['date-order'],
  ],
  ['nowhere', ofKml, ['North', 'South'], [], 'when', 'folder', []],
])('finds the time of KML without any that is %s', (_, columns, folders, dates, time, kind, asks) => {
  const rows = folders.map((folder, at) =>
    [`M ${at}`, 'Felt', '', '', '', point, folder, dates[at] ?? ''].slice(0, columns.length),
  );
  expect(meant(columns, rows)).toEqual({ schema: 'kml', time, kind, asks });
});

it('leaves the time of KML where one row has it', () => {
  const rows = [
    ['M 1', 'Felt', '', '', '2018-04-09T10:00:00Z', point, '2018-04-09'],
    ['M 2', 'Felt', '', '', '', point, '2018-04-08'],
  ];
  expect(meant(ofKml, rows)).toMatchObject({ time: 'when', kind: 'folder' });
});

it('counts bare days from 1904 where the workbook does', () => {
  const [columns, rows] = [
    ['date', 'name'],
    [
      ['41000', 'First'],
      ['41500.5', 'Second'],
    ],
  ] as const;
  const told = (notes: readonly string[]) => {
    const { mapping, guessed } = finish(meaningOf(tableOf([...columns], rows), { columns, rows }, notes));
    return [mapping.time?.by === 'column' && mapping.time.epoch, guessed.map(({ is }) => is)];
  };
  expect(told([])).toEqual(['serial', ['serial-1900']]);
  expect(told(['days-of-1904'])).toEqual(['serial-1904', []]);
});
