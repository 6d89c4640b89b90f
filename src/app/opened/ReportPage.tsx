import { Fragment } from 'react';
import { amongWords, plainName } from './fileName.ts';
import { useStore as useZustand } from 'zustand';
import { reportCsv } from '../../dataset/opened/reportCsv.ts';
import { noteKinds, type NoteKind, type Report, reportCounts, valueOf } from '../../dataset/opened/report.ts';
import { type Numbering, type Part, placeInParts, writtenInParts } from '../../dataset/opened/rowNumbers.ts';
import { decidedOf } from './decided.ts';
import { saveFile } from '../menus/saveFile.ts';
import type { PageProps } from './pageProps.ts';
import { unreadIn } from './unread.ts';
import { Unread } from './Tables.tsx';
import styles from './Opening.module.css';

/** What became of every row. */
export function ReportPage({ words, told, session }: PageProps) {
  const shown = useZustand(session, (state) => state.shown);
  if (!shown) return null;
  const { report: said } = told;
  const { report, table } = shown.compiled;
  const numbered = table.numbering.of;
  const { name } = shown.read;
  const decided = decidedOf(shown.read, shown.compiled.mapping, words, told);
  const { parts } = shown.read.table.reading;
  const begins = parts?.begins ?? [];
  const numbers = new Intl.NumberFormat(words.locale);
  const noted = noteKinds.filter((kind) => report.noted[kind] > 0);
  const all = noted.reduce((sum, kind) => sum + report.noted[kind], 0);
  return (
    <div className={styles['body']}>
      <p>{said.of(amongWords(name))}</p>
      <dl className={styles['counts']}>
        {reportCounts.map((count) => (
          <div key={count} data-count={count}>
            <dt>{said[count]}</dt>
            <dd>{numbers.format(report[count])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles['quiet']}>{said.reachable}</p>
      {parts !== null && <Unread told={told} parts={parts} />}
      <section>
        <h3>{said.howRead}</h3>
        <dl className={styles['facts']}>
          {decided.map(([what, how]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <bdi>{how}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h3>{said.notes}</h3>
        {noted.length === 0 && <p>{said.clean}</p>}
        {subjects.map((subject) => {
          const kinds = noted.filter((kind) => subjectOf(kind) === subject);
          return (
            kinds.length > 0 && (
              <Fragment key={subject}>
                <h4>{{ row: told.read.rows, ...told.columns.fields }[subject]}</h4>
                {kinds.map((kind) => (
                  <Noted key={kind} kind={kind} {...{ report, told, numbers, numbered, begins }} />
                ))}
              </Fragment>
            )
          );
        })}
      </section>
      {report.notes.length < all && <p className={styles['quiet']}>{said.truncated(report.notes.length)}</p>}
      <p className={styles['acts']}>
        <button
          type="button"
          onClick={() => {
            const csv = reportCsv(
              report,
              { ...said, row: said[numbered], reason: said.said, counts: said, kinds: told.notes },
              (parts === null ? [] : unreadIn(parts)).map(({ name: of, refusal }) => ({
                name: of,
                why: refusal === null ? told.parts.notRead : told.refusal.is[refusal],
              })),
              begins,
              decided.map(([what, how]) => [`${said.howRead}: ${what}`, how]),
            );
            saveFile(csv, 'text/csv;charset=utf-8', `${plainName(name)}-report.csv`);
          }}
        >
          {said.download}
        </button>
      </p>
    </div>
  );
}

const subjects = ['row', 'time', 'place'] as const;

/** What a note is about: the whole row first, as it may be refused for it. */
function subjectOf(kind: NoteKind): (typeof subjects)[number] {
  if (/^(?:coordinate|geometry)-/.test(kind)) return 'place';
  return /^(?:time|end|clock|month|date|year|zone|several)-/.test(kind) ? 'time' : 'row';
}

const most = 20;

interface NotedProps extends Pick<PageProps, 'told'> {
  readonly kind: NoteKind;
  readonly report: Report;
  readonly numbers: Intl.NumberFormat;
  readonly numbered: Numbering['of'];
  readonly begins: readonly Part[];
}

/** All rows of which the same is to be said, the first of them by name. */
function Noted({ kind, report, told, numbers, numbered, begins }: NotedProps) {
  const { report: said, notes } = told;
  const first = report.notes.filter(({ is }) => is === kind).slice(0, most);
  // A spreadsheet and a program for texts mostly number alike.
  const hasLines = first.some(({ row, line }) => line !== null && line !== placeInParts(begins, row).number);
  const hasColumns = first.some(({ column }) => column !== null);
  const hasValues = first.some((note) => valueOf(note, begins) !== '');
  const count = report.noted[kind];
  const more = said.first(first.length, count);
  return (
    <details className={styles['noted']}>
      <summary>
        <span>{notes[kind]}</span>
        <b>{numbers.format(count)}</b>
      </summary>
      {more !== '' && <p>{more}</p>}
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{said[numbered]}</th>
              {hasLines && <th scope="col">{said.line}</th>}
              {hasColumns && <th scope="col">{said.column}</th>}
              {hasValues && <th scope="col">{kind === 'row-duplicate' ? said.sameAs : said.value}</th>}
            </tr>
          </thead>
          <tbody>
            {first.map((note, at) => (
              <tr key={at}>
                <td>
                  <bdi>{writtenInParts(begins, note.row, (row) => numbers.format(row))}</bdi>
                </td>
                {hasLines && <td>{note.line === null ? '' : numbers.format(note.line)}</td>}
                {hasColumns && (
                  <td>
                    <bdi>{note.column ?? ''}</bdi>
                  </td>
                )}
                {hasValues && (
                  <td>
                    <bdi>{valueOf(note, begins)}</bdi>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
