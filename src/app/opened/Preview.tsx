import { clocksAlone } from '../../i18n/dates.ts';
import { type MarkedWords, saidIn } from '../../i18n/said.ts';
import { whenLine } from '../../i18n/when.ts';
import { kindNamed } from '../../model/mapping.ts';
import { utc } from '../../model/time.ts';
import type { DraftProps } from './pageProps.ts';
import { kindNamesFor } from './kindNames.ts';
import panel from './Opening.module.css';
import styles from './Preview.module.css';
import { shortened } from '../../dataset/opened/text.ts';
import type { PreviewRow } from '../../dataset/opened/preview.ts';
import { type Numbering, type Part, placeInParts } from '../../dataset/opened/rowNumbers.ts';
import { fieldsShown, type FieldShown, takenFor } from './takenFor.ts';

/** What was taken for what, and the first rows as they will be. */
export function Preview({ words, told, draft }: DraftProps) {
  const { preview, table, mapping } = draft;
  const { preview: said } = told;
  const kindNames = kindNamesFor(table, mapping);
  return (
    <section className={`${styles['outlook']} ${panel['beside']}`}>
      <h3>{said.heading(preview?.length ?? 10)}</h3>
      <table>
        <thead>
          <tr>
            <th data-row="">
              <span className="visually-hidden">{told.report[table.numbered]}</span>
            </th>
            {fieldsShown.map((field) => (
              <Taken
                key={field}
                field={field}
                columns={takenFor(field, mapping, table.columns)}
                told={told}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {preview?.map((row) => (
            <Row
              key={row.row}
              numbered={table.numbered}
              parts={table.reading.parts?.begins ?? []}
              kind={saidIn(kindNamed(row.kind, kindNames), words.code)}
              {...{ row, words, told }}
            />
          ))}
        </tbody>
      </table>
      {preview === null && <p>{said.waiting}</p>}
    </section>
  );
}

interface TakenProps extends Pick<DraftProps, 'told'> {
  readonly field: FieldShown;
  readonly columns: readonly string[];
}

/** A field and the columns that it is read from; pressed, it leads to where that is changed. */
function Taken({ field, columns, told }: TakenProps) {
  const { columns: said } = told;
  return (
    <th data-of={field}>
      <button
        type="button"
        title={said.change}
        onClick={({ currentTarget }) => {
          const select = currentTarget
            .closest('table')
            ?.parentElement?.parentElement?.querySelector<HTMLElement>(`[data-field="${field}"] select`);
          select?.focus({ preventScroll: true });
          select?.scrollIntoView({ block: 'center' });
        }}
      >
        <span>{said.fields[field]}</span>{' '}
        <b data-none={columns.length === 0 ? '' : undefined}>
          {columns.length === 0
            ? said.none
            : columns.map((name, at) => (
                <span key={at}>
                  {at > 0 && ' · '}
                  <bdi>{name}</bdi>
                </span>
              ))}
        </b>
      </button>
    </th>
  );
}

interface RowProps extends Pick<DraftProps, 'words' | 'told'> {
  readonly row: PreviewRow;
  readonly numbered: Numbering['of'];
  readonly parts: readonly Part[];
  readonly kind: MarkedWords;
}

function Row({ row, numbered, parts, kind, words, told }: RowProps) {
  const { preview: said, notes } = told;
  const { when, point, placeName } = row;
  const { part, number } = placeInParts(parts, row.row);
  const title = saidIn(row.title, words.code);
  const zone = when?.zone ?? utc;
  const where = point && `${degrees(point.lat)}, ${degrees(point.lon)}`;
  const named = `${part === null ? '' : `${part}: `}${said[numbered](number)}`;
  return (
    <tr>
      <th scope="row" data-row="" aria-label={named} title={named}>
        {number}
      </th>
      <td data-of="time">
        {when ? (
          <b>{whenLine(when, clocksAlone({ zone }, words))}</b>
        ) : (
          <span data-none="">{said.noTime}</span>
        )}
      </td>
      <td data-of="title">
        <p {...title.marks}>{shortened(title.text, longest)}</p>
        {row.notes
          .filter(({ is }) => !saidAbove.has(is))
          .map(({ is, column }) => (
            <p key={`${is} ${column}`} data-note="">
              {notes[is]}
            </p>
          ))}
      </td>
      <td data-of="place">
        {placeName !== '' && <bdi>{placeName}</bdi>}
        {placeName !== '' && <i data-between=""> · </i>}
        {where === null ? <span data-none="">{said.noPlace}</span> : <span dir="ltr">{where}</span>}
      </td>
      <td data-of="kind">{row.kind !== '' && <bdi {...kind.marks}>{kind.text}</bdi>}</td>
    </tr>
  );
}

/** Where a time or a place would stand. */
const saidAbove: ReadonlySet<string> = new Set(['time-missing', 'coordinate-missing']);

/** In letters. */
const longest = 160;

function degrees(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
