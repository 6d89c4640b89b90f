import { clocksAlone } from '../../i18n/dates.ts';
import { whenLine } from '../../i18n/when.ts';
import { parseZone } from '../../model/time.ts';
import type { DraftProps } from './Columns.tsx';
import styles from './Opening.module.css';
import type { PreviewRow } from './protocol.ts';

/** The first rows as they will be. */
export function Preview({ words, told, draft }: DraftProps) {
  const { preview } = draft;
  const { preview: said } = told;
  return (
    <section>
      <h3>{said.heading(preview?.length ?? 10)}</h3>
      {preview === null ? (
        <p>{said.waiting}</p>
      ) : (
        <ol className={styles['preview']} tabIndex={0} aria-label={said.heading(preview.length)}>
          {preview.map((row) => (
            <Row key={row.row} row={row} words={words} told={told} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Row({ row, words, told }: Pick<DraftProps, 'words' | 'told'> & { readonly row: PreviewRow }) {
  const { preview: said, notes } = told;
  const { when, point, place } = row;
  const zone = when?.zone ?? parseZone('UTC');
  const time = when && zone ? whenLine(when, clocksAlone({ zone }, words)) : null;
  const where = point && `${degrees(point.lat)}, ${degrees(point.lon)}`;
  return (
    <li>
      <p>
        <b data-none={time === null ? '' : undefined}>{time ?? said.noTime}</b>
        {row.kind !== '' && <bdi>{row.kind}</bdi>}
      </p>
      <p dir="auto">{row.title}</p>
      <p>
        {place !== '' && <bdi>{place}</bdi>}
        {where === null ? <span data-none="">{said.noPlace}</span> : <span dir="ltr">{where}</span>}
      </p>
      {row.notes.map((note) => (
        <p key={note} data-note="">
          {notes[note]}
        </p>
      ))}
    </li>
  );
}

function degrees(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
