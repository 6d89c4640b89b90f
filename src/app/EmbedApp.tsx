import './embed.css';
import { Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Words } from '../i18n/words.ts';
import { reportedLine } from '../i18n/reported.ts';
import { saidIn } from '../i18n/said.ts';
import { Cooperation } from '../map/Cooperation.tsx';
import type { Overview } from '../map/overview.ts';
import type { Zone } from '../model/time.ts';
import { EmbedHead } from '../reading/EmbedHead.tsx';
import { Footer } from '../reading/Footer.tsx';
import { useStore } from '../view/hooks.ts';
import { listedCount, openEvent } from '../view/rows.ts';
import { printAddress, type Site } from '../view/url.ts';
import { defaultView, type View } from '../view/view.ts';
import type { Acts } from './acts.ts';
import { Boundary } from './Boundary.tsx';
import { parseOptions, type Pane } from './embedOptions.ts';
import type { Files } from './files.ts';
import { focusRow, useFocusReturn } from './focus.ts';
import { Timeline } from './later.ts';
import { LostContext } from './Lost.tsx';
import { MapView } from './MapView.tsx';
import { ReadingPane } from './ReadingPane.tsx';
import { methodOf } from './site.ts';
import { StatusLine } from './StatusLine.tsx';
import { useTitle } from './title.ts';
import { useTold } from './told.ts';
import { useHost } from './useHost.ts';

interface Props {
  readonly words: Words;
  readonly site: Site;
  readonly files: Files;
  readonly overview: Overview | null;
  readonly acts: Acts;
  readonly readerZone: Zone | null;
  /** Called once the page stands. */
  readonly onReady: () => void;
  /** Called as if a link were followed. */
  readonly onLink: (asked: View) => void;
}

/** So many events stand in a list alone, under what else is shown, and under an open event, until somebody asks for the others. */
const few = { alone: 20, below: 5, open: 0 };

/** The same story with less frame, in somebody else's page: what of it is shown is the host's choice. */
export function EmbedApp({ words, site, files, overview, acts, readerZone, onReady, onLink }: Props) {
  const { show } = useMemo(() => parseOptions(location.search), []);
  const dataset = useStore((state) => state.dataset);
  const view = useStore((state) => state.view);
  const open = useStore(openEvent);
  const count = useStore(listedCount);
  const { told, tell, forgetSaid } = useTold();
  const [wholeUnder, setWholeUnder] = useState<readonly (string | null)[]>([]);
  const root = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const isWide = useWide();
  useHost(root, map, onLink);
  useFocusReturn(open);
  useTitle(open, dataset, words);
  useEffect(
    function standAlone() {
      onReady();
    },
    [onReady],
  );
  const lost = useMemo(() => ({ words: words.frame, onTell: tell }), [words, tell]);
  const story = { ...site, page: null };
  const shows = (pane: Pane) => show.includes(pane);
  const openId = open.is === 'none' ? null : open.is === 'open' ? open.head.id : open.id;
  const first = few[openId !== null ? 'open' : show.length === 1 ? 'alone' : 'below'];
  const isStacked = !(isWide && shows('map'));
  const isLong = shows('list') && isStacked && count > first;
  const isWhole = wholeUnder.includes(openId);
  const most = shows('list') ? (isLong && !isWhole ? first : undefined) : 0;
  const { title, care } = dataset.edition;
  const footer = shows('list') && (
    <Footer
      words={words}
      licences={files.hrefOf('licences.txt')}
      method={methodOf(site, files)}
      dataset={dataset}
    />
  );
  // The card stands above the map then, and what the page ends with below.
  const isCardFirst = isStacked && openId !== null;
  return (
    <LostContext value={lost}>
      <div
        ref={root}
        className="embed"
        data-map={shows('map') ? '' : undefined}
        data-reading={shows('list') || openId !== null ? '' : undefined}
        data-open={openId === null ? undefined : ''}
      >
        <EmbedHead
          words={words}
          title={saidIn(title, words.code)}
          reported={reportedLine(dataset.sources, dataset.heads.length, words)}
          care={care && saidIn(care, words.code)}
          home={printAddress(defaultView, story)}
          here={printAddress(view, story)}
        />
        <main className="embed-main">
          {(shows('list') || openId !== null) && (
            <Boundary text={words.frame.readingFailed} place="pane">
              <ReadingPane
                words={words}
                site={story}
                readerZone={readerZone}
                method={null}
                panel={null}
                onClosePanel={() => undefined}
                acts={acts}
                most={most}
                onLook={shows('map') ? acts.look : undefined}
              >
                {isLong && (
                  <button
                    type="button"
                    className="embed-more"
                    aria-expanded={isWhole}
                    onClick={() => {
                      setWholeUnder(
                        isWhole ? wholeUnder.filter((id) => id !== openId) : [...wholeUnder, openId],
                      );
                    }}
                  >
                    {isWhole ? words.filterPanel.showFewer : words.filterPanel.showAll(count)}
                  </button>
                )}
                {!isCardFirst && footer}
              </ReadingPane>
            </Boundary>
          )}
          {shows('map') && (
            <div className="frame-map" ref={map}>
              <Boundary text={words.map.failed} place="pane">
                <MapView
                  words={words}
                  read={files.read}
                  overview={overview}
                  online={false}
                  acts={acts}
                  readerZone={readerZone}
                  onTell={tell}
                  onNoPoint={most === undefined ? focusRow : acts.open}
                  Cooperation={Cooperation}
                />
              </Boundary>
            </div>
          )}
          {shows('timeline') && (
            <div className="frame-time">
              <Suspense>
                <Boundary text={words.frame.timelineFailed} place="pane" pane="timeline">
                  <Timeline
                    words={words}
                    readerZone={readerZone}
                    sheet={false}
                    onMore={null}
                    onOpen={acts.open}
                    onStep={acts.step}
                    onSeek={focusRow}
                    onTell={tell}
                    onHover={acts.hover}
                  />
                </Boundary>
              </Suspense>
            </div>
          )}
          {isCardFirst && footer}
        </main>
        <StatusLine words={words} readerZone={readerZone} told={told} onSaid={forgetSaid} />
      </div>
    </LostContext>
  );
}

/** As in the style sheets: there is room for two columns. */
const wide = '(min-width: 720px)';

function useWide(): boolean {
  return useSyncExternalStore(watchWidth, () => matchMedia(wide).matches);
}

function watchWidth(changed: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
