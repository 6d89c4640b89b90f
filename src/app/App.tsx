import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { FirstWords } from '../i18n/en.ts';
import { reportedLine } from '../i18n/reported.ts';
import { saidIn } from '../i18n/said.ts';
import type { Overview } from '../map/overview.ts';
import type { Zone } from '../model/time.ts';
import { Footer } from '../reading/Footer.tsx';
import { CareNote } from '../reading/CareNote.tsx';
import { useChange, useStore } from '../view/hooks.ts';
import { openEvent, type OpenEvent } from '../view/rows.ts';
import { activeFilters, hasNoTime } from '../view/select.ts';
import { printAddress, type Site } from '../view/url.ts';
import { defaultView } from '../view/view.ts';
import type { Acts } from './acts.ts';
import { Boundary } from './Boundary.tsx';
import { hideCare } from './care.ts';
import type { Files } from './files.ts';
import { focusRow, useFocusReturn } from './focus.ts';
import { Header } from './Header.tsx';
import { useKeeping } from './keeping.ts';
import { fetchLater, Menus, Shortcuts, Timeline, Ways } from './later.ts';
import { OpenedBar } from './opened/lazyParts.ts';
import { LostContext } from './Lost.tsx';
import { MapView } from './MapView.tsx';
import { PageScrolls } from './PageScrolls.tsx';
import { usePanels } from './panels.ts';
import { usePrinting } from './printing.ts';
import { ReadingPane } from './ReadingPane.tsx';
import { methodOf, ownSite } from './site.ts';
import { SkipLinks } from './SkipLinks.tsx';
import type { Stage } from './stage.ts';
import { useSheetHeight } from './sheetHeight.ts';
import { StatusLine } from './StatusLine.tsx';
import { useTags } from './tags.ts';
import { useTitle } from './title.ts';
import { useOwnColours } from './useOwnColours.ts';
import { useTold } from './told.ts';
import { useShortcuts } from './useShortcuts.ts';

interface Props {
  readonly words: FirstWords;
  readonly site: Site;
  /** Where links lead that are given away: as the page at hand, unless that is none of a site's. */
  readonly given: Site;
  readonly files: Files;
  readonly overview: Overview | null;
  readonly acts: Acts;
  readonly stage: Stage;
  readonly readerZone: Zone | null;
  /** The reader has chosen the online map before, and the page was asked for anew. */
  readonly startsOnline: boolean;
  /** Called when the reader turns to the search box, and as words are typed into it. */
  readonly onSearching: () => void;
  /** Called once the page stands. */
  readonly onReady: () => void;
}

const noEvent: OpenEvent = { is: 'none' };

/** The frame: header, and three panes that meet in the View. */
export function App({ words, files, overview, acts, stage, ...props }: Props) {
  const { readerZone, startsOnline, onSearching, onReady } = props;
  const change = useChange();
  const dataset = useStore((state) => state.dataset);
  const { opened } = dataset;
  const [site, given] = useMemo(
    () => (opened ? [ownSite(props.site), ownSite(props.given)] : [props.site, props.given]),
    [opened, props.site, props.given],
  );
  const unknown = useStore((state) => state.view.unknown);
  const open = useStore(openEvent);
  const q = useStore((state) => state.view.q);
  const filterCount = useStore(activeFilters);
  const isTimeless = useStore(hasNoTime);
  // They stand last.
  const hasUntimed = dataset.columns.from.at(-1) === Infinity;
  const openId = open.is === 'open' ? open.head.id : null;
  const { panel, openers, toggle, close } = usePanels(openId);
  const { sheet, uncoverMap } = useSheetHeight(openId);
  const [online, setOnline] = useState(startsOnline);
  const { told, tell, forgetSaid } = useTold();
  const [help, setHelp] = useState(false);
  const [isMore, setMore] = useState(false);
  const [asked, setAsked] = useState(0);
  const openFile = useCallback(() => {
    setAsked((times) => times + 1);
  }, []);
  const isWaiting = useStore((state) => state.waiting !== null);
  const openHelp = useCallback(() => {
    setHelp(true);
  }, []);
  const closeHelp = useCallback(() => {
    setHelp(false);
  }, []);
  useFocusReturn(open);
  useShortcuts(acts, openers, openHelp);
  useTitle(open, dataset, words);
  useOwnColours(dataset);
  useTags(opened ? noEvent : open, props.given);
  const method = opened ? null : methodOf(site, files);
  usePrinting(given, files, overview, !opened);
  const bar = useKeeping(site.root, tell);
  useEffect(
    function standAlone() {
      onReady();
      fetchLater();
    },
    [onReady],
  );
  const lost = useMemo(() => ({ words: words.frame, onTell: tell }), [words, tell]);
  const { title, care } = dataset.edition;
  const { text, marks } = saidIn(title, words.code);

  return (
    <LostContext value={lost}>
      <div
        className="frame"
        // Said here, not looked for within: `:has()` would have all of the frame styled anew whenever a row is drawn.
        data-timeless={isTimeless ? '' : undefined}
        data-panel={panel === 'filters' || panel === 'legend' ? panel : undefined}
        data-more={isMore ? '' : undefined}
        data-long={dataset.heads.length < 100 ? undefined : hasUntimed ? 'untimed' : ''}
        data-sheet={open.is === 'open' ? sheet.height : open.is === 'none' ? undefined : 'half'}
      >
        <SkipLinks words={words} />
        <Header
          words={words}
          title={{ text, marks: opened ? { ...marks, title: text } : marks }}
          reported={reportedLine(dataset.sources, dataset.heads.length, words)}
          home={printAddress(opened ? { ...defaultView, unknown } : defaultView, site)}
          onHome={() => {
            close();
            acts.home();
          }}
          q={q}
          onSearching={onSearching}
          onSearch={(next) => {
            change((view) => ({ ...view, q: next }));
            if (next !== '') onSearching();
          }}
          panel={panel}
          onPanel={toggle}
          activeFilters={filterCount}
          openers={openers}
        >
          {(panel === 'share' || panel === 'menu') && (
            <Suspense>
              <Boundary key={panel} text={words.frame.partFailed} place="header">
                <Menus
                  words={words}
                  site={site}
                  given={given}
                  files={files}
                  overview={overview}
                  panel={panel}
                  openers={openers}
                  online={online}
                  onOnline={setOnline}
                  onTell={tell}
                  onClose={close}
                  onOpenFile={() => {
                    close();
                    openFile();
                  }}
                  onHelp={() => {
                    close();
                    openers.menu.current?.focus();
                    openHelp();
                  }}
                />
              </Boundary>
            </Suspense>
          )}
        </Header>
        <main className="frame-main">
          <Boundary text={words.frame.readingFailed} place="pane" of={dataset}>
            <ReadingPane
              words={words}
              site={site}
              readerZone={readerZone}
              method={null}
              panel={panel === 'filters' || panel === 'legend' ? panel : null}
              onClosePanel={() => {
                const opener = panel === null ? null : openers[panel].current;
                close();
                opener?.focus();
              }}
              acts={acts}
              above={
                <>
                  {bar}
                  {(opened || isWaiting) && (
                    <Suspense>
                      <Boundary text={words.frame.partFailed} place="pane">
                        <OpenedBar words={words} stage={stage} onTell={tell} onOpenFile={openFile} />
                      </Boundary>
                    </Suspense>
                  )}
                  {care && !opened && (
                    <CareNote
                      care={saidIn(care, words.code)}
                      hide={{
                        label: words.care.hide,
                        onHide: () => {
                          hideCare(site.root);
                        },
                      }}
                    />
                  )}
                </>
              }
              sheet={sheet}
              onLook={(camera) => {
                uncoverMap();
                acts.look(camera);
              }}
            >
              <Footer
                words={words}
                licences={files.hrefOf('licences.txt')}
                method={method}
                dataset={dataset}
              />
            </ReadingPane>
          </Boundary>
          <div className="frame-map" onFocus={uncoverMap}>
            <Boundary text={words.map.failed} place="pane" of={dataset}>
              <MapView
                words={words}
                readerZone={readerZone}
                read={files.read}
                overview={overview}
                online={online}
                acts={acts}
                onTell={tell}
                Cooperation={PageScrolls}
              />
            </Boundary>
          </div>
          <div className="frame-time">
            <Suspense>
              <Boundary text={words.frame.timelineFailed} place="pane" pane="timeline" of={dataset}>
                <Timeline
                  words={words}
                  readerZone={readerZone}
                  sheet={open.is !== 'none'}
                  onMore={setMore}
                  onOpen={acts.open}
                  onStep={acts.step}
                  onSeek={focusRow}
                  onTell={tell}
                  onHover={acts.hover}
                />
              </Boundary>
            </Suspense>
          </div>
          <Suspense>
            <Boundary text={asked > 0 ? words.frame.partFailed : null} place="pane">
              <Ways
                words={words}
                asked={asked}
                stage={stage}
                read={files.read}
                onTell={tell}
                onLeave={() => {
                  openers.menu.current?.focus();
                }}
              />
            </Boundary>
          </Suspense>
        </main>
        {help && (
          <Suspense>
            <Boundary
              text={words.frame.partFailed}
              place="page"
              onDismiss={() => {
                closeHelp();
                openers.menu.current?.focus();
              }}
            >
              <Shortcuts words={words} onClose={closeHelp} />
            </Boundary>
          </Suspense>
        )}
        <StatusLine words={words} readerZone={readerZone} told={told} onSaid={forgetSaid} />
      </div>
    </LostContext>
  );
}
