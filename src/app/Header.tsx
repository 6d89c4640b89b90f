import { type ReactNode, type RefObject, useRef } from 'react';
import type { FirstWords } from '../i18n/en.ts';
import type { MarkedWords } from '../i18n/said.ts';
import { Icon, type IconName } from '../marks/Icon.tsx';
import { Masthead } from '../reading/Masthead.tsx';
import styles from './Header.module.css';

export const panels = ['filters', 'legend', 'share', 'menu'] as const;
export type Panel = (typeof panels)[number];

const icons: Readonly<Record<Panel, IconName>> = {
  filters: 'filters',
  legend: 'legend',
  share: 'share',
  menu: 'menu',
};

interface Props {
  readonly words: FirstWords;
  readonly title: MarkedWords;
  readonly reported: string;
  readonly home: string;
  readonly onHome: () => void;
  readonly q: string;
  readonly onSearching: () => void;
  readonly onSearch: (q: string) => void;
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel) => void;
  readonly activeFilters: number;
  readonly openers: Readonly<Record<Panel, RefObject<HTMLButtonElement | null>>>;
  /** The menu that hangs from one of the buttons. */
  readonly children: ReactNode;
}

export function Header({
  words,
  title,
  reported,
  home,
  onHome,
  panel,
  onPanel,
  activeFilters,
  openers,
  children,
  ...search
}: Props) {
  return (
    <header className="frame-head">
      <Masthead title={title} reported={reported} home={home} onHome={onHome} />
      <SearchBox words={words} {...search} />
      <div className={styles.tools}>
        {panels.map((name) => (
          <button
            key={name}
            ref={openers[name]}
            type="button"
            aria-expanded={panel === name}
            title={name === 'filters' && activeFilters > 0 ? words.frame.active(activeFilters) : undefined}
            onClick={() => {
              onPanel(name);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || panel !== name) return;
              event.stopPropagation();
              onPanel(name);
            }}
          >
            <span className={styles.icon}>
              <Icon name={icons[name]} />
            </span>
            <span className={styles.word}>{words.frame[name]}</span>
            {name === 'filters' && <b aria-hidden>{activeFilters || ''}</b>}
          </button>
        ))}
      </div>
      {children}
    </header>
  );
}

/** On a phone the field is a sign of 44 px until it has the focus or words in it; then it lies across the header. */
function SearchBox({
  words,
  q,
  onSearching,
  onSearch,
}: Pick<Props, 'words' | 'q' | 'onSearching' | 'onSearch'>) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className={styles.search}>
      <label className={q === '' ? styles.field : `${styles.field} ${styles.filled}`}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          value={q}
          maxLength={200}
          placeholder={words.frame.search}
          aria-label={words.frame.search}
          autoComplete="off"
          spellCheck={false}
          onFocus={onSearching}
          onChange={(event) => {
            onSearch(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onSearch('');
          }}
        />
        {q !== '' && (
          <button
            type="button"
            aria-label={words.frame.clearSearch}
            onClick={() => {
              onSearch('');
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </label>
    </search>
  );
}
