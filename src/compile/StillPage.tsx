import type { ReactNode } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { groups } from '../dataset/days.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/en.ts';
import { reportedLine } from '../i18n/reported.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import { EventList } from '../reading/EventList.tsx';
import { Footer } from '../reading/Footer.tsx';
import { Masthead } from '../reading/Masthead.tsx';
import type { Loaded } from './edition.ts';
import { Still } from './Still.tsx';

/** Everything that a page of one language is drawn from. */
export interface Telling {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly language: string;
  /** From the page to the root: `./`, `../../`. */
  readonly root: string;
}

/** The frame as the app draws it, without what needs a script. */
export function Frame({ children, ...telling }: Telling & { readonly children: ReactNode }) {
  const { dataset, words, language, root, loaded } = telling;
  const { text, language: said } = inLanguage(dataset.edition.title, language);
  return (
    <div className="still frame" id="still">
      <header className="frame-head">
        <Masthead
          title={{ text, language: said }}
          reported={reportedLine(dataset.sources, dataset.heads.length, words)}
          home={homeOf(loaded, language, root)}
        />
      </header>
      <main className="frame-main">
        <section className="frame-read" aria-label={words.list.label}>
          <div className="frame-scroll">
            <p className="frame-source">{reportedLine(dataset.sources, dataset.heads.length, words)}</p>
            {children}
            <Footer words={words} licences={`${root}licences.txt`} dataset={dataset} />
          </div>
        </section>
        <div className="frame-map">
          <Still dataset={dataset} rows={allRows(dataset)} language={language} />
        </div>
        <div className="frame-time" />
        {/* Shown where the app does not start: it has no words of its own then. */}
        <p id="lost" className="frame-lost" hidden>
          {words.frame.failed}
        </p>
      </main>
    </div>
  );
}

export function List(telling: Telling) {
  const { dataset } = telling;
  return (
    <EventList
      {...readingOf(telling)}
      groups={groups(dataset, allRows(dataset), () => dataset.edition.zone)}
      openId={null}
      hoveredId={null}
      outside={null}
      may={{ count: 0, isShown: false, onToggle: () => undefined }}
      empty={{ ways: [], onWay: () => undefined, onClear: () => undefined }}
    />
  );
}

export function readingOf({ dataset, words, language, loaded, root }: Telling) {
  return {
    dataset,
    clocks: clocksOf(dataset.edition, words),
    hrefOf: (id: EventId) => `${homeOf(loaded, language, root)}e/${id}/`,
  };
}

/** The default view finds every event. */
function allRows(dataset: Dataset): Uint32Array {
  return Uint32Array.from(dataset.heads.keys());
}

/** The story's start page in a language, from the page at hand. */
export function homeOf({ edition }: Loaded, language: string, root: string): string {
  return language === edition.languages[0] ? root : `${root}${language}/`;
}
