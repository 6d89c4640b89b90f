import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Words } from '../i18n/en.ts';
import { reportedLine } from '../i18n/reported.ts';
import { closeCamera } from '../map/extent.ts';
import { MapPane } from '../map/MapPane.tsx';
import type { Overview } from '../map/overview.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import type { Zone } from '../model/time.ts';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { openEvent, rowOf, visibleRows } from '../view/rows.ts';
import { activeFilters } from '../view/select.ts';
import { printAddress, type Site } from '../view/url.ts';
import { type Camera, defaultView } from '../view/view.ts';
import { Boundary } from './Boundary.tsx';
import { focusEvents, focusHeading, useFocusReturn } from './focus.ts';
import { Header, type Panel } from './Header.tsx';
import type { History } from './history.ts';
import { fetchLater, Menus, Timeline } from './later.ts';
import { ReadingPane } from './ReadingPane.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useTitle } from './title.ts';

interface Props {
  readonly words: Words;
  readonly site: Site;
  readonly overview: Overview | null;
  readonly history: History;
  readonly readerZone: Zone | null;
  /** Called once the page stands. */
  readonly onReady: () => void;
}

/** The frame: header, and three panes that meet in the View. */
export function App({ words, site, overview, history, readerZone, onReady }: Props) {
  const store = useStoreApi();
  const change = useChange();
  const dataset = useStore((state) => state.dataset);
  const open = useStore(openEvent);
  const rows = useStore(visibleRows);
  const camera = useStore((state) => state.view.camera);
  const q = useStore((state) => state.view.q);
  const arrivals = useStore((state) => state.arrivals);
  const hovered = useStore((state) => state.hovered);
  const filterCount = useStore(activeFilters);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [online, setOnline] = useState(false);
  const [told, setTold] = useState('');
  const openers = {
    filters: useRef<HTMLButtonElement>(null),
    legend: useRef<HTMLButtonElement>(null),
    share: useRef<HTMLButtonElement>(null),
    menu: useRef<HTMLButtonElement>(null),
  };
  const remember = useFocusReturn(open);
  useTitle(open, dataset, words);
  useEffect(
    function standAlone() {
      onReady();
      fetchLater();
    },
    [onReady],
  );

  const openRow = open.is === 'open' ? open.row : null;
  const onOpen = useCallback(
    (id: EventId) => {
      remember();
      setPanel(null);
      history.step((view) => ({ ...view, event: id, rev: null }));
      focusHeading(id);
    },
    [history, remember],
  );
  const onClose = useCallback(() => {
    history.step((view) => ({ ...view, event: null, rev: null }));
  }, [history]);
  const onStep = useCallback(
    (id: EventId) => {
      change((view) => ({ ...view, event: id, rev: null }));
    },
    [change],
  );
  const onHover = useCallback(
    (id: EventId | null) => {
      if (store.getState().hovered !== id) store.setState({ hovered: id });
    },
    [store],
  );
  const onCamera = useCallback(
    (next: Camera | null) => {
      change((view) => ({ ...view, camera: next }));
    },
    [change],
  );
  const toggle = (name: Panel) => {
    setPanel((now) => (now === name ? null : name));
  };
  const closePanel = useCallback(() => {
    setPanel(null);
  }, []);
  const home = printAddress(defaultView, site);
  const { text, language } = inLanguage(dataset.edition.title, words.code);

  return (
    <div className="frame" data-sheet={open.is === 'none' ? undefined : ''}>
      <SkipLinks words={words} />
      <Header
        words={words}
        title={{ text, language }}
        reported={reportedLine(dataset.sources, dataset.heads.length, words)}
        home={home}
        onHome={() => {
          setPanel(null);
          history.step((view) => ({ ...defaultView, clock: view.clock, unknown: view.unknown }));
        }}
        q={q}
        onSearch={(next) => {
          change((view) => ({ ...view, q: next }));
        }}
        panel={panel}
        onPanel={toggle}
        activeFilters={filterCount}
        openers={openers}
      />
      <Suspense>
        <Menus
          words={words}
          site={site}
          panel={panel}
          openers={openers}
          readerZone={readerZone}
          online={online}
          onOnline={setOnline}
          onTell={setTold}
          onClose={closePanel}
        />
      </Suspense>
      <main className="frame-main">
        <Boundary fallback={<p className="frame-read frame-failed">{words.frame.readingFailed}</p>}>
          <ReadingPane
            words={words}
            site={site}
            readerZone={readerZone}
            panel={panel === 'filters' || panel === 'legend' ? panel : null}
            onClosePanel={() => {
              const opener = panel === null ? null : openers[panel].current;
              setPanel(null);
              opener?.focus();
            }}
            onOpen={onOpen}
            onClose={onClose}
            onHover={onHover}
            onLocate={(place) => {
              onCamera(closeCamera(place));
            }}
            onHome={() => {
              history.step((view) => ({ ...view, event: null }));
            }}
          />
        </Boundary>
        <div className="frame-map">
          <Boundary fallback={<p className="frame-failed">{words.map.failed}</p>}>
            <MapPane
              dataset={dataset}
              words={words}
              language={words.code}
              root={site.root}
              overview={overview}
              rows={rows}
              openRow={openRow}
              arrivals={arrivals}
              hoveredRow={hovered === null ? null : rowOf(dataset, hovered)}
              camera={camera}
              online={online}
              onCamera={onCamera}
              onOpen={onOpen}
              onHover={onHover}
              onNoPoint={focusEvents}
            />
          </Boundary>
        </div>
        <div className="frame-time">
          <Boundary fallback={<p className="frame-failed">{words.frame.timelineFailed}</p>}>
            <Suspense>
              <Timeline
                words={words}
                readerZone={readerZone}
                sheet={open.is !== 'none'}
                onOpen={onOpen}
                onStep={onStep}
              />
            </Suspense>
          </Boundary>
        </div>
      </main>
      <StatusLine words={words} readerZone={readerZone} told={told} />
    </div>
  );
}
