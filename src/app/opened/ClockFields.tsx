import { clockNumbers, type TimeMapping } from '../../model/mapping.ts';
import type { DraftProps } from './pageProps.ts';
import { ColumnField, OneOf } from './Field.tsx';
import { someCell } from './samples.ts';

interface Props extends DraftProps {
  readonly time: TimeMapping;
  /** Whose time of day it is: the end's is told by its name. */
  readonly of: 'time' | 'end';
  readonly onTime: (time: TimeMapping) => void;
}

/** The time of day: where it stands, and what is meant by what may mean several things. */
export function ClockFields({ time, of, onTime, ...props }: Props) {
  const { told, draft, onMap } = props;
  const { columns: said } = told;
  const { mapping, table } = draft;
  const { clockNumbers: numbers, hasClockSpans, ...rest } = time;
  const isNumbers = time.clock !== null && !time.finer && someCell(table, time.clock, number);
  const dates = time.by === 'column' ? [time.column] : [];
  const hasHyphens =
    hasClockSpans !== undefined ||
    [time.clock, ...dates].some((column) => column !== null && someCell(table, column, twoClocks));
  return (
    <>
      <ColumnField
        {...props}
        label={of === 'end' ? said.fields.clockOfEnd : said.fields.clockTime}
        value={time.clock}
        onChange={(clock) => {
          // All rows of another column say anew what its numbers are.
          onTime({ ...rest, clock });
        }}
      />
      {(numbers !== undefined || isNumbers) && (
        <OneOf
          label={said.clockNumbers}
          options={clockNumbers.map((value) => ({ value, label: said.clockNumbersAs[value] }))}
          value={numbers ?? 'hours'}
          onChange={(next) => {
            onTime({ ...time, clockNumbers: next });
          }}
        />
      )}
      {hasHyphens && (
        <OneOf
          label={said.hyphen}
          options={[
            ...(hasClockSpans === null ? [{ value: null, label: said.hyphens.open }] : []),
            { value: false, label: said.hyphens.offset },
            { value: true, label: said.hyphens.span },
          ]}
          value={hasClockSpans === undefined ? false : hasClockSpans}
          onChange={(next) => {
            onTime({ ...time, hasClockSpans: next });
          }}
        />
      )}
      {of === 'time' && (
        <OneOf
          label={said.midnight}
          options={[
            { value: false, label: said.midnights.known },
            { value: true, label: said.midnights.unknown },
          ]}
          value={mapping.isMidnightUnknown}
          onChange={(isMidnightUnknown) => {
            onMap({ ...mapping, isMidnightUnknown });
          }}
        />
      )}
    </>
  );
}

const number = /^\d{1,6}(?:[.,]\d{1,20})?$/;
const twoClocks = /\d{1,2}:\d\d(?::\d\d)?-\d{1,2}:\d\d(?::\d\d)?$/;
