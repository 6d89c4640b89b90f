import type { ReactNode } from 'react';
import { fullDate } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import { directionOf } from '../i18n/index.ts';
import { marksOf, saidIn } from '../i18n/said.ts';
import type { EventRecord } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { citedSources } from './description.ts';
import { publicFiles } from './publicFiles.ts';
import { addressOf } from './routes.ts';
import type { Telling } from './StillPage.tsx';

interface ColophonProps extends Telling {
  /** null on the start page. */
  readonly record: EventRecord | null;
  /** Whether data lie beside the page. */
  readonly hasFiles: boolean;
}

/** What the app keeps in its panels, for who has no script: kinds, sources with their addresses, languages, files. */
export function Colophon({ record, hasFiles, ...telling }: ColophonProps) {
  const { dataset, words } = telling;
  const kind = dataset.kinds.find(({ id }) => id === record?.kind);
  const name = kind && saidIn(kind.name, words.code);
  const meaning = kind && saidIn(kind.meaning, words.code);
  const sources = record ? citedSources(record, dataset.sources) : dataset.sources;
  return (
    <section className="still-end">
      {kind && (
        <p>
          <b {...name?.marks}>{name?.text}:</b> <span {...meaning?.marks}>{meaning?.text}</span>.
        </p>
      )}
      <h2>{words.page.sources}</h2>
      <ul>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} {...telling} />
        ))}
      </ul>
      {hasFiles && <Files {...telling} />}
    </section>
  );
}

interface WithoutScriptProps {
  readonly words: Words;
  /** Where all of the story is; null on that page itself. */
  readonly home: string | null;
}

/** Says what is missing without a script. */
export function WithoutScript({ words, home }: WithoutScriptProps) {
  return (
    <noscript>
      <p className="still-without">
        {words.page.withoutScript} {home !== null && <a href={home}>{words.frame.backToStory}</a>}
      </p>
    </noscript>
  );
}

interface SourceProps extends Telling {
  readonly source: Source;
  readonly children?: ReactNode;
}

export function SourceItem({ source, dataset, words, children }: SourceProps) {
  const { title, author, publisher, via, published, url, language, note } = source;
  const [noteLanguage = words.code] = dataset.edition.languages;
  return (
    <li>
      <bdi>{author}</bdi>:{' '}
      <cite lang={language} dir={directionOf(language)}>
        {title}
      </cite>
      {words.said.list([
        '',
        publisher,
        fullDate(published, words),
        ...(via === null ? [] : [words.said.via(via)]),
      ])}
      <br />
      <a href={url} target="_blank" rel="noopener noreferrer">
        {url}
      </a>
      {note !== null && (
        <small>
          {noteLanguage === words.code ? (
            note
          ) : (
            <>
              <span {...marksOf(noteLanguage, words.code)}>{note}</span> {words.card.inLanguage(noteLanguage)}
            </>
          )}
        </small>
      )}
      {children}
    </li>
  );
}

function Files({ loaded, words, root }: Telling) {
  const files = Object.keys(publicFiles(loaded)).filter((path) => path.startsWith('data/v1/'));
  return (
    <>
      <h2>{words.menu.data}</h2>
      <ul>
        {files.map((path) => (
          <li key={path}>
            <a href={`${root}${path}`}>{path.slice(path.lastIndexOf('/') + 1)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface LanguagesProps extends Telling {
  readonly id: string | null;
  /** What follows the event's or the story's address. */
  readonly leaf?: string;
}

/** The same page in the other languages. The first, whose path names none, is named by a query that the page's head reads. */
export function Languages({ loaded, words, language, spoken, root, id, leaf = '' }: LanguagesProps) {
  const others = [...spoken].filter(([code]) => code !== language);
  if (others.length === 0) return null;
  const [first] = spoken.keys();
  return (
    <nav className="still-languages" aria-label={words.menu.language}>
      <ul>
        {others.map(([code, { name }]) => (
          <li key={code}>
            <a
              href={`${root}${addressOf(loaded, code, id)}${leaf}${code === first ? `?lang=${code}` : ''}`}
              lang={code}
              dir={directionOf(code)}
              hrefLang={code}
              rel="alternate"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Only built pages have these parts; the app takes their place. */
export const colophonStyle =
  '.still-end,.still-languages,.still-without{padding:0 var(--gutter) 16px;font-size:.8125rem;line-height:1.1875rem;color:var(--ink-2)}' +
  '.still-end h2,.still-end b{font-weight:600;color:var(--ink)}.still-end h2{margin-block:16px 4px}' +
  '.still-end li{margin-block-end:6px;overflow-wrap:anywhere}.still-end small{display:block;font-size:.78125rem}' +
  '.still-without{padding-block:10px 12px}.still-gone{padding:20px var(--gutter)}' +
  '.still-gone h2{font:600 1.625rem/1.9375rem var(--serif);margin-block-end:12px}.still-gone p{margin-block-end:12px}';
