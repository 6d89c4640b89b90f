import { Suspense } from 'react';
import type { Words } from '../../i18n/words.ts';
import { directionOf } from '../../i18n/index.ts';
import type { Clock } from '../../model/clock.ts';
import type { ClockOption } from '../../timeline/clockOptions.ts';
import { Boundary } from '../Boundary.tsx';
import { isKeepable } from '../keeping.ts';
import { partOf } from '../part.ts';
import type { Files } from '../files.ts';
import { type Theme, themes } from '../theme.ts';
import { Choice } from './Choice.tsx';
import styles from './MainMenu.module.css';

const { Part: Offline } = partOf(async () => (await import('./Offline.tsx')).Offline);

interface Props {
  readonly words: Words;
  readonly language: string;
  /** The same view in each language of the story. */
  readonly languages: readonly { readonly code: string; readonly name: string; readonly href: string }[];
  readonly clock: Clock;
  readonly clocks: readonly ClockOption[];
  readonly clockNotes: readonly string[];
  readonly onClock: (clock: Clock) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  /** null where the publisher names no online map. */
  readonly online: boolean | null;
  readonly onOnline: (online: boolean) => void;
  readonly onHelp: () => void;
  readonly onOpenFile: () => void;
  readonly root: URL;
  /** null where the story's data are not those of what is shown. */
  readonly hrefOf: Files['hrefOf'] | null;
  /** Of the page on how the story is made; null where there is none. */
  readonly method: string | null;
  /** Says a sentence to those who do not see what happened. */
  readonly onTell: (text: string) => void;
}

/** Data are not kept with the story: without network a page that says so would stand in its place. */
const aside = { target: '_blank', rel: 'noopener' } as const;

/** What a reader sets once: language, clock, colours, map; and the way to the data. */
export function MainMenu({ words, language, languages, root, hrefOf, method, ...menu }: Props) {
  const files = [
    ['data/v1/events.geojson', 'GeoJSON'],
    ['data/v1/events.json', 'JSON'],
    ['data/v1/events.schema.json', words.menu.schema],
    ['licences.txt', words.menu.licences],
  ] as const;
  return (
    <div className={styles.menu}>
      <section>
        <h2>{words.menu.language}</h2>
        <ul className={styles.links}>
          {languages.map(({ code, name, href }) => (
            <li key={code}>
              <a
                href={href}
                lang={code}
                dir={directionOf(code)}
                hrefLang={code}
                aria-current={code === language ? 'true' : undefined}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Choice
        legend={words.timeline.clock}
        name="clock"
        options={menu.clocks}
        value={menu.clock}
        onChange={menu.onClock}
        notes={menu.clockNotes}
      />
      <Choice
        legend={words.menu.theme}
        name="theme"
        options={themes.map((theme) => ({ value: theme, label: words.menu.themes[theme] }))}
        value={menu.theme}
        onChange={menu.onTheme}
      />
      {menu.online !== null && (
        <Choice
          legend={words.menu.map}
          name="map"
          options={[
            { value: 'embedded', label: words.menu.embeddedMap },
            { value: 'online', label: words.menu.onlineMap },
          ]}
          value={menu.online ? 'online' : 'embedded'}
          onChange={(value) => {
            menu.onOnline(value === 'online');
          }}
        />
      )}
      {isKeepable() && (
        <Suspense>
          <Boundary text={words.frame.partFailed} place="pane">
            <Offline words={words} root={root} onTell={menu.onTell} />
          </Boundary>
        </Suspense>
      )}
      <section>
        <button type="button" className={styles.help} onClick={menu.onOpenFile}>
          {words.menu.openFile}
        </button>
      </section>
      <section>
        <button type="button" className={styles.help} onClick={menu.onHelp}>
          {words.shortcuts.label}
        </button>
      </section>
      {hrefOf !== null && (
        <section>
          <h2>{words.menu.data}</h2>
          <ul className={styles.links}>
            {method !== null && (
              <li>
                <a href={method}>{words.choice.method}</a>
              </li>
            )}
            {files.map(([path, name]) => {
              const href = hrefOf(path);
              return (
                href !== null && (
                  <li key={path}>
                    <a href={href} {...(path.startsWith('data/') ? aside : null)}>
                      {name}
                    </a>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
