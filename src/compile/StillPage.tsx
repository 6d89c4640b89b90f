import type { ReactNode } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { type Group, groups } from '../dataset/days.ts';
import { placesOf } from '../dataset/extent.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { MethodWords } from '../i18n/method/index.ts';
import { reportedLine } from '../i18n/reported.ts';
import { saidIn } from '../i18n/said.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import { CareNote } from '../reading/CareNote.tsx';
import { EventList } from '../reading/EventList.tsx';
import { Footer } from '../reading/Footer.tsx';
import { Masthead } from '../reading/Masthead.tsx';
import type { Loaded } from './edition.ts';
import { addressOf, methodLeaf } from './routes.ts';
import { Still } from './Still.tsx';

/** Everything that a page of one language is drawn from. */
export interface Telling {
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly words: Words;
  /** Of the page on how the story is made. */
  readonly method: MethodWords;
  readonly language: string;
  /** The words of every language of the story. */
  readonly spoken: ReadonlyMap<string, Words>;
  /** From the page to the root: `./`, `../../`. */
  readonly root: string;
}

interface FrameProps extends Telling {
  /** The event whose page it is; null for none. */
  readonly row: number | null;
  /** Addresses, where they are not those of a site. */
  readonly home?: string;
  readonly licences?: string | null;
  readonly children: ReactNode;
}

/** The frame as the app draws it, without what needs a script. */
export function Frame({ row, children, ...telling }: FrameProps) {
  const { dataset, words, language, root, loaded } = telling;
  const { title, care } = dataset.edition;
  const { home = homeOf(loaded, language, root), licences = `${root}licences.txt` } = telling;
  // A single file has neither beside it.
  const how = licences === null ? null : `${home}${methodLeaf}`;
  return (
    <div className="still frame" id="still" data-sheet={row === null ? undefined : 'half'}>
      <header className="frame-head">
        <Masthead
          title={saidIn(title, language)}
          reported={reportedLine(dataset.sources, dataset.heads.length, words)}
          home={home}
        />
      </header>
      <main className="frame-main">
        <section className="frame-read" aria-label={words.list.label}>
          {care && <CareNote care={saidIn(care, language)} />}
          <div className="frame-scroll">
            <p className="frame-source">{reportedLine(dataset.sources, dataset.heads.length, words)}</p>
            {children}
            <Footer words={words} licences={licences} method={how} dataset={dataset} />
          </div>
        </section>
        <div className="frame-map">
          <Still dataset={dataset} words={words} row={row} label={mapLabel(telling, row)} />
          <p className="still-credit">{words.map.credit}</p>
        </div>
        <div className="frame-time" />
        {/* Shown where the app does not start: it has no words of its own then. */}
        <p id="lost" className="frame-lost" hidden>
          {words.page.failed}
        </p>
      </main>
    </div>
  );
}

/** "Map: Gomel, Moscow": where the event has marks; the story's title where it has none. */
function mapLabel({ dataset, words, language }: Telling, row: number | null): string {
  const head = row === null ? undefined : dataset.heads[row];
  const names = new Set((head ? placesOf(dataset, head) : []).map(({ name }) => name));
  const shown = names.size > 0 ? [...names] : [dataset.edition.title];
  return words.page.map(shown.map((name) => inLanguage(name, language).text));
}

type ListProps = Telling & Partial<Pick<ReturnType<typeof readingOf>, 'hrefOf'>>;

export function List(telling: ListProps) {
  const { dataset } = telling;
  return (
    <EventList
      {...readingOf(telling)}
      {...(telling.hrefOf && { hrefOf: telling.hrefOf })}
      groups={wholeList(dataset)}
      openId={null}
      hoveredIds={[]}
      outside={null}
      may={{ count: 0, isShown: false, onToggle: () => undefined }}
      empty={{ ways: [], onWay: () => undefined, onClear: () => undefined }}
    />
  );
}

/** Every event under its heading: the list of a page as it opens. */
export function wholeList(dataset: Dataset): readonly Group[] {
  return groups(dataset, dataset.heads.keys(), () => dataset.edition.zone);
}

export function readingOf({ dataset, words, language, loaded, root }: Telling) {
  return {
    dataset,
    clocks: clocksOf(dataset.edition, words),
    hrefOf: (id: EventId) => `${root}${addressOf(loaded, language, id)}`,
  };
}

/** The story's start page in a language, from the page at hand. */
export function homeOf(loaded: Loaded, language: string, root: string): string {
  return `${root}${addressOf(loaded, language, null)}`;
}
