import { clocksAlone } from '../../i18n/dates.ts';
import { type MarkedWords, saidIn } from '../../i18n/said.ts';
import { whenLine } from '../../i18n/when.ts';
import { kindNamed } from '../../model/mapping.ts';
import { utc } from '../../model/time.ts';
import type { DraftProps } from './pageProps.ts';
import { kindNamesFor } from './kindNames.ts';
import styles from './Opening.module.css';
import { shortened } from '../../dataset/opened/text.ts';
import type { PreviewRow } from '../../dataset/opened/preview.ts';
import { type Numbering, type Part, placeInParts } from '../../dataset/opened/rowNumbers.ts';

/** The first rows as they will be. */
export function Preview({ words, told, draft }: DraftProps) {
  const { preview } = draft;
  const { preview: said } = told;
  const kindNames = kindNamesFor(draft.table, draft.mapping);
  return (
    <section>
      <h3>{said.heading(preview?.length ?? 10)}</h3>
      {preview === null ? (
        <p>{said.waiting}</p>
      ) : (
        <ol className={styles['preview']}>
          {preview.map((row) => (
            <Row
              key={row.row}
              numbered={draft.table.numbered}
              parts={draft.table.reading.parts?.begins ?? []}
              kind={saidIn(kindNamed(row.kind, kindNames), words.code)}
              {...{ row, words, told }}
            />
          ))}
        </ol>
      )}
    </section>
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
  const title = row.title || row.text || placeName || row.kind;
  const zone = when?.zone ?? utc;
  const time = when ? whenLine(when, clocksAlone({ zone }, words)) : null;
  const where = point && `${degrees(point.lat)}, ${degrees(point.lon)}`;
  return (
    <li>
      <p>
        <b data-none={time === null ? '' : undefined}>{time ?? said.noTime}</b>
        {row.kind !== '' && <bdi {...kind.marks}>{kind.text}</bdi>}
      </p>
      <p dir="auto">{shortened(title, longest)}</p>
      <p>
        {placeName !== '' && <bdi>{placeName}</bdi>}
        {where === null ? <span data-none="">{said.noPlace}</span> : <span dir="ltr">{where}</span>}
        <span data-row="">
          {part !== null && <bdi>{part}: </bdi>}
          {said[numbered](number)}
        </span>
      </p>
      {row.notes
        .filter(({ is }) => !saidAbove.has(is))
        .map(({ is, column }) => (
          <p key={`${is} ${column}`} data-note="">
            {notes[is]}
          </p>
        ))}
    </li>
  );
}

/** Where a time or a place would stand. */
const saidAbove: ReadonlySet<string> = new Set(['time-missing', 'coordinate-missing']);

/** In letters. */
const longest = 160;

function degrees(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
