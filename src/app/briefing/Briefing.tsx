import type { MapCamera, Size } from '../../basemap/project.ts';
import { isFromGeonames } from '../../dataset/credits.ts';
import type { Dataset, Details } from '../../dataset/dataset.ts';
import type { Group } from '../../dataset/days.ts';
import { type Clocks, fullDate, timeHeading } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { directionOf } from '../../i18n/index.ts';
import { reportedLine } from '../../i18n/reported.ts';
import { saidIn } from '../../i18n/said.ts';
import { lookOf } from '../../marks/look.ts';
import { Mark } from '../../marks/Mark.tsx';
import type { EventId } from '../../model/id.ts';
import { licenceUrl } from '../../model/licence.ts';
import { citedSources } from '../../model/quotations.ts';
import type { Source } from '../../model/source.ts';
import { statuses } from '../../model/status.ts';
import { inLanguage } from '../../model/text.ts';
import { CodeDrawing } from '../menus/CodeDrawing.tsx';
import { type Code, denseFrom } from '../menus/qr.ts';
import styles from './Briefing.module.css';
import { BriefingEvent } from './BriefingEvent.tsx';
import { BriefingMap } from './BriefingMap.tsx';
import type { Ground } from './paper.ts';

export interface BriefingProps {
  readonly dataset: Dataset;
  readonly details: Details;
  readonly clocks: Clocks<Words>;
  readonly groups: readonly Group[];
  /** All of the groups' rows, in order. */
  readonly rows: Uint32Array;
  readonly openRow: number | null;
  /** Why the open event would not be shown, were it not open. */
  readonly outside: 'window' | 'filter' | null;
  /** What is shown and by what it was chosen; null for a single event, which says it itself. */
  readonly shown: { readonly window: string; readonly choices: readonly string[] } | null;
  /** null where no event has a point. */
  readonly map: { readonly camera: MapCamera; readonly size: Size; readonly ground: Ground } | null;
  readonly href: string;
  /** Where the whole story stands; null where `href` is a view of it. */
  readonly storyHref: string | null;
  readonly hrefOf: (id: EventId) => string;
  /** null for a link that is too long for one. */
  readonly code: Code | null;
  /** Year-month-day, on the reader's own clock. */
  readonly today: string;
}

/** The view on paper: the story, what is shown, the map, the events with their quotations, and where all of it comes from. */
export function Briefing(props: BriefingProps) {
  const { dataset, details, clocks, groups, rows, shown, map, href, storyHref, code } = props;
  const { words } = clocks;
  const title = saidIn(dataset.edition.title, words.code);
  const quoting = [...rows].flatMap((row) => {
    const head = dataset.heads.at(row);
    return (head && details.get(head.id)) ?? [];
  });
  const cited = citedSources(quoting, dataset.sources);
  return (
    <>
      <header className={styles['head']}>
        <div>
          <h1 {...title.marks}>{title.text}</h1>
          <p>{reportedLine(dataset.sources, dataset.heads.length, words)}</p>
          {shown && (
            <p>
              <b>{shown.window}</b> {shown.choices.join(' ')}
            </p>
          )}
          <p className={styles['address']}>
            {words.briefing.printed(fullDate(props.today, words))}{' '}
            <a href={href} dir="ltr">
              {href}
            </a>
          </p>
          {storyHref !== null && (
            <p className={styles['address']}>
              {words.frame.backToStory}{' '}
              <a href={storyHref} dir="ltr">
                {storyHref}
              </a>
            </p>
          )}
        </div>
        {code && (
          <CodeDrawing
            code={code}
            name={words.share.qrOf(href)}
            className={code.size > denseFrom ? styles['dense'] : styles['code']}
          />
        )}
      </header>
      {map && <BriefingMap dataset={dataset} words={words} rows={rows} openRow={props.openRow} {...map} />}
      {rows.length > 0 && <Key dataset={dataset} rows={rows} words={words} />}
      {groups.map((group) => (
        <section key={group.section === 'day' ? `${group.day} ${group.months}` : group.section}>
          <h2>{group.section === 'day' ? timeHeading(group, clocks) : words.list[group.section]}</h2>
          {group.rows.map((row) => {
            const head = dataset.heads.at(row);
            return (
              head && (
                <BriefingEvent
                  key={head.id}
                  {...{ dataset, clocks, head, cited }}
                  outside={row === props.openRow ? props.outside : null}
                  detail={details.get(head.id) ?? null}
                  href={props.hrefOf(head.id)}
                />
              )
            );
          })}
        </section>
      ))}
      <Sources cited={cited} words={words} />
      {rows.length > 0 && <Statuses dataset={dataset} rows={rows} words={words} />}
      <Terms dataset={dataset} words={words} />
    </>
  );
}

interface Drawn {
  readonly dataset: Dataset;
  readonly rows: Uint32Array;
  readonly words: Words;
}

/** What colours, signs and rings mean, as far as they are drawn. */
function Key({ dataset, rows, words }: Drawn) {
  const { legend } = words;
  const looks = [...rows].flatMap((row) => {
    const head = dataset.heads.at(row);
    return head ? [lookOf(head, dataset.kinds)] : [];
  });
  const kinds = dataset.kinds.filter(({ id }) => looks.some(({ kind }) => kind.id === id));
  const rules = [
    ...(looks.some(({ footing }) => footing === 'solid') ? [legend.solid] : []),
    ...(looks.some(({ footing }) => footing === 'hollow') ? [legend.hollow] : []),
    ...(looks.some(({ contested }) => !contested) ? [legend.plain] : []),
    ...(looks.some(({ contested }) => contested) ? [legend.broken] : []),
    ...(looks.length > 1 ? [legend.number] : []),
  ];
  return (
    <div className={styles['key']}>
      <ul role="list">
        {kinds.map((kind) => (
          <li key={kind.id}>
            <Mark kind={kind} footing="solid" contested={false} size={20} />
            {inLanguage(kind.name, words.code).text}
          </li>
        ))}
      </ul>
      <p>
        {rules.map(([name, meaning]) => (
          <span key={name}>
            <b>{name}:</b> {meaning}.{' '}
          </span>
        ))}
      </p>
    </div>
  );
}

function Sources({ cited, words }: { readonly cited: readonly Source[]; readonly words: Words }) {
  if (cited.length === 0) return null;
  return (
    <section className={styles['sources']}>
      <h2>{words.briefing.sources}</h2>
      <ol role="list">
        {cited.map((source, at) => (
          <li key={source.id}>
            [{at + 1}] {source.author},{' '}
            <span lang={source.language} dir={directionOf(source.language)}>
              “{source.title}”
            </span>
            , {source.publisher}
            {source.via !== null && ` (${words.said.via(source.via)})`}, {fullDate(source.published, words)}
            <a href={source.url}>{source.url}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Statuses({ dataset, rows, words }: Drawn) {
  const present = new Set([...rows].map((row) => dataset.heads.at(row)?.status));
  return (
    <section className={styles['statuses']}>
      <h2>{words.legend.statuses}</h2>
      <p>
        {statuses
          .filter((status) => present.has(status))
          .map((status) => (
            <span key={status}>
              <b>{words.status.label[status]}:</b> {words.statusNotes.meaning[status]}.{' '}
            </span>
          ))}
      </p>
    </section>
  );
}

/** Where the map, the coordinates and the data come from, and on what terms. */
function Terms({ dataset, words }: Pick<Drawn, 'dataset' | 'words'>) {
  const { contact, licence } = dataset.edition;
  const { footer } = words.frame;
  const lines: readonly (readonly [text: string, address: string | null])[] = [
    [footer.data(licence), licenceUrl(licence)],
    [footer.map, 'https://www.openstreetmap.org/copyright'],
    ...(isFromGeonames(dataset) ? [[footer.places, 'https://www.geonames.org/'] as const] : []),
    ...(contact === null ? [] : [[footer.contact, contact] as const]),
  ];
  return (
    <footer className={styles['terms']}>
      {lines.map(([text, address]) => (
        <p key={text}>
          {text}
          {address !== null && `: ${address}`}
        </p>
      ))}
    </footer>
  );
}
