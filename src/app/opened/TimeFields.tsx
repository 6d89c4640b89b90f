import {
  centuries,
  dateOrders,
  epochs,
  type FirstDays,
  type Mapping,
  meaningsOfFirstDays,
  type TimeMapping,
} from '../../model/mapping.ts';
import { type CenturyFrom, keyOf } from './answers.ts';
import { ClockFields } from './ClockFields.tsx';
import type { DraftProps } from './pageProps.ts';
import { ColumnField, OneOf, Samples } from './Field.tsx';
import { hasShortYears } from './samples.ts';

interface Props extends DraftProps {
  readonly of: 'time' | 'end';
}

/** When something was, or ended: one column, or several. */
export function TimeFields({ of, ...props }: Props) {
  const { told, draft, onMap } = props;
  const { mapping, table } = draft;
  const { columns: said } = told;
  const time = mapping[of];
  const put = (next: TimeMapping | null, answered?: string) => {
    // What a codebook or the reader says of years holds for all columns, what one of them said for it alone.
    const isSaid = table.schema !== null || draft.answered.has(keyOf({ ask: 'year-numbering' }));
    const yearNumbering = isSaid ? mapping.yearNumbering : null;
    const changed: Mapping = { ...mapping, yearNumbering, [of]: next };
    onMap(changed, answered);
  };
  const options: readonly { readonly value: number | 'parts' | null; readonly label: string }[] = [
    { value: null, label: said.none },
    ...table.columns.map((label, value) => ({ value, label })),
    { value: 'parts' as const, label: said.parts },
  ];
  return (
    <>
      <OneOf<number | 'parts' | null>
        label={said.fields[of]}
        of={of === 'time' ? of : undefined}
        note={time?.by === 'column' && <Samples told={told} draft={draft} column={time.column} />}
        options={options}
        value={time === null ? null : time.by === 'column' ? time.column : 'parts'}
        onChange={(value) => {
          if (value === null) put(null);
          else put(value === 'parts' ? partsOf(time, table.mapping[of]) : columnOf(time, value));
        }}
      />
      {time?.by === 'parts' && <PartFields {...props} time={time} onTime={put} />}
      {time?.by === 'column' && <WrittenFields {...props} of={of} time={time} onTime={put} />}
      {time?.era !== undefined && (
        <ColumnField
          {...props}
          label={said.fields.era}
          value={time.era}
          onChange={(era) => {
            const { era: _era, ...rest } = time;
            put(era === null ? rest : { ...rest, era });
          }}
        />
      )}
      {time !== null && <ClockFields {...props} of={of} time={time} onTime={put} />}
    </>
  );
}

function columnOf(time: TimeMapping | null, column: number): TimeMapping {
  return {
    by: 'column',
    column,
    // All rows decide it, or the reader is asked.
    order: null,
    epoch: null,
    clock: time?.clock ?? null,
  };
}

/** By the columns that were guessed for it, if any were. */
function partsOf(time: TimeMapping | null, guessed: TimeMapping | null): TimeMapping {
  if (guessed?.by === 'parts') return guessed;
  const year = time?.by === 'column' ? time.column : 0;
  return { by: 'parts', year, month: null, day: null, clock: time?.clock ?? null };
}

interface PartProps<By extends TimeMapping['by']> extends DraftProps {
  readonly time: Extract<TimeMapping, { by: By }>;
  readonly onTime: (time: TimeMapping, answered?: string) => void;
}

function PartFields({ time, onTime, ...props }: PartProps<'parts'>) {
  const { fields, within: withinOf } = props.told.columns;
  const { within, ...besides } = time;
  return (
    <>
      {(['year', 'month', 'day'] as const).map((part) => (
        <ColumnField
          key={part}
          {...props}
          label={fields[part]}
          value={time[part]}
          onChange={(column) => {
            const { yearCodes: _ofYear, ...rest } = time;
            if (part !== 'year') onTime({ ...besides, [part]: column });
            // All rows say anew whether some are codes.
            else if (column !== null) onTime({ ...rest, year: column });
          }}
        />
      ))}
      {within && (
        <ColumnField
          {...props}
          label={withinOf[within.by]}
          value={within.column}
          onChange={(column) => {
            onTime(column === null ? besides : { ...besides, within: { ...within, column, order: null } });
          }}
        />
      )}
    </>
  );
}

/** How the cells of one column are written. */
function WrittenFields({
  time,
  onTime,
  of,
  ...props
}: PartProps<'column'> & { readonly of: 'time' | 'end' }) {
  const { columns: said } = props.told;
  return (
    <>
      {time.epoch === null && (
        <OneOf
          label={said.order}
          options={[
            ...(time.order === null ? [{ value: null, label: said.orderOpen }] : []),
            ...dateOrders.map((value) => ({ value, label: said.orders[value] })),
          ]}
          value={time.order}
          onChange={(order) => {
            onTime({ ...time, order }, keyOf({ ask: 'date-order', of }));
          }}
        />
      )}
      <OneOf
        label={said.counts}
        options={[null, ...epochs].map((value) => ({
          value,
          label: said.countsAs[value ?? 'dates'],
        }))}
        value={time.epoch}
        onChange={(epoch) => {
          onTime({ ...time, epoch }, keyOf({ ask: 'counts', of }));
        }}
      />
      <CenturyField {...props} time={time} onTime={onTime} of={of} />
      <FirstDaysField {...props} time={time} onTime={onTime} of={of} />
      <ElseField {...props} time={time} onTime={onTime} of={of} />
    </>
  );
}

/** Which years two digits stand for, where some have two. */
function CenturyField({
  time,
  onTime,
  of,
  told,
  draft,
}: PartProps<'column'> & { readonly of: 'time' | 'end' }) {
  const { century } = time;
  const beside = century?.by === 'column' ? century : null;
  if (time.epoch !== null || (century === undefined && !hasShortYears(draft.table, time.column))) return null;
  const hundreds = centuries.map((value) => ({
    value,
    label: told.questions.hundred(value, String(Number(value) + 99)),
  }));
  return (
    <OneOf<CenturyFrom | null>
      label={told.columns.century}
      options={[
        ...hundreds,
        ...(beside === null ? [] : [{ value: null, label: draft.table.columns[beside.column] ?? '' }]),
      ]}
      value={beside !== null ? null : century?.by === 'all' ? century.from : '1930'}
      onChange={(from) => {
        if (from !== null) onTime({ ...time, century: { by: 'all', from } }, keyOf({ ask: 'century', of }));
      }}
    />
  );
}

/** What days that begin years, or months, mean, where most do. */
function FirstDaysField({ time, onTime, of, told }: PartProps<'column'> & { readonly of: 'time' | 'end' }) {
  const { columns: said } = told;
  const { firstDays } = time;
  if (firstDays === undefined) return null;
  const meanings = meaningsOfFirstDays.map((value) => ({
    value,
    label: said.firstDaysAs[firstDays.begin][value],
  }));
  return (
    <OneOf<FirstDays['mean']>
      label={said.firstDays[firstDays.begin]}
      options={[...(firstDays.mean === null ? [{ value: null, label: said.orderOpen }] : []), ...meanings]}
      value={firstDays.mean}
      onChange={(mean) => {
        onTime({ ...time, firstDays: { ...firstDays, mean } }, keyOf({ ask: 'first-days', of }));
      }}
    />
  );
}

/** Whether rows without it go by year, month and day apart, where a guess has found them. */
function ElseField({ time, onTime, of, told, draft }: PartProps<'column'> & { readonly of: 'time' | 'end' }) {
  const { columns: said } = told;
  const guessed = draft.table.mapping[of];
  const found = time.otherwise ?? (guessed?.by === 'column' ? guessed.otherwise : undefined);
  if (found === undefined) return null;
  const { otherwise, ...rest } = time;
  return (
    <OneOf
      label={said.otherwise}
      options={[
        { value: true, label: said.parts },
        { value: false, label: said.none },
      ]}
      value={otherwise !== undefined}
      onChange={(isWanted) => {
        onTime(isWanted ? { ...rest, otherwise: found } : rest);
      }}
    />
  );
}
