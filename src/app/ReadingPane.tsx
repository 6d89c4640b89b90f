import { type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { FacetName } from '../dataset/facets.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { Words } from '../i18n/en.ts';
import { reportedLine } from '../i18n/reported.ts';
import type { EventHead } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Zone } from '../model/time.ts';
import { EventList } from '../reading/EventList.tsx';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { listedRows, maybeRows, openEvent, placeIn } from '../view/rows.ts';
import { counts, dayGroups, facetOptions, neighbours, ways } from '../view/select.ts';
import { settle } from '../view/settle.ts';
import { printAddress, type Site } from '../view/url.ts';
import { defaultView, noFilters } from '../view/view.ts';
import type { Acts } from './acts.ts';
import { Boundary } from './Boundary.tsx';
import { focusHeading, giveFocus } from './focus.ts';
import { EventCard, FilterPanel, Legend } from './later.ts';
import { NoticeBar } from './NoticeBar.tsx';
import type { Sheet } from './Sheet.tsx';
import { clearedNotice } from './travel.ts';
import { UnknownEvent } from './UnknownEvent.tsx';

interface Props {
  readonly words: Words;
  readonly site: Site;
  readonly readerZone: Zone | null;
  /** What stands above all else, where there is something to say. */
  readonly bar?: ReactNode;
  /** Where the page on how the story is made stands; null where there is none. */
  readonly method: string | null;
  readonly panel: 'filters' | 'legend' | null;
  readonly onClosePanel: () => void;
  readonly acts: Acts;
  /** Shows a place on the map, where there is one. */
  readonly onLocate: ((place: Place) => void) | undefined;
  /** How high the card stands on a phone, in a frame where it is a sheet. */
  readonly sheet?: Sheet | undefined;
  /** How many events are listed at most; all if it is not said. */
  readonly most?: number | undefined;
  /** What stands above everything. */
  readonly above?: ReactNode;
  /** What stands under the list. */
  readonly children: ReactNode;
}

/** The region `Events`: the open event's card, then the list; filters above it, the legend in its place. */
export function ReadingPane({
  words,
  site,
  readerZone,
  bar,
  method,
  panel,
  acts,
  sheet,
  most,
  above,
  children,
  ...on
}: Props) {
  const dataset = useStore((state) => state.dataset);
  const clock = useStore((state) => state.view.clock);
  const open = useStore(openEvent);
  const scroller = useRef<HTMLDivElement>(null);
  const clocks = useMemo(
    () => clocksOf(dataset.edition, words, clock, readerZone),
    [dataset, words, clock, readerZone],
  );
  const openId = open.is === 'none' ? null : open.is === 'open' ? open.head.id : open.id;
  useScroll(scroller, openId, panel);
  const reading = {
    dataset,
    clocks,
    hrefOf: (id: EventId) => printAddress({ ...defaultView, event: id }, site),
    onOpen: acts.open,
    onHover: acts.hover,
  };
  return (
    <section className="frame-read" aria-label={words.list.label} id="events" tabIndex={-1}>
      {bar}
      {above}
      <NoticeBar words={words} />
      <div className="frame-scroll" ref={scroller}>
        {openId === null && (
          <p className="frame-source">{reportedLine(dataset.sources, dataset.heads.length, words)}</p>
        )}
        <Suspense>
          <Boundary key={panel} text={words.frame.partFailed} place="pane" pane="events">
            {panel === 'legend' && (
              <Legend dataset={dataset} words={words} method={method} onClose={on.onClosePanel} />
            )}
            {panel === 'filters' && <Filters words={words} onClose={on.onClosePanel} />}
          </Boundary>
        </Suspense>
        <Suspense fallback={<div className="frame-wait" />}>
          <Boundary key={openId} text={words.frame.partFailed} place="pane" pane="events">
            {open.is === 'unknown' && (
              <UnknownEvent id={open.id} dataset={dataset} words={words} onHome={acts.home} />
            )}
            {open.is === 'open' && (
              <Card
                {...reading}
                sheet={sheet}
                onClose={acts.close}
                onStep={acts.turn}
                onLocate={on.onLocate}
                onDetails={acts.askDetails}
              />
            )}
          </Boundary>
        </Suspense>
        {most !== 0 && (
          <div>
            <List {...reading} most={most} />
          </div>
        )}
        {children}
      </div>
    </section>
  );
}

type ReadingProps = Parameters<typeof EventList>[0];
type Shared = Pick<ReadingProps, 'dataset' | 'clocks' | 'hrefOf' | 'onOpen' | 'onHover'>;

interface CardProps extends Shared {
  readonly sheet: Props['sheet'];
  readonly onClose: () => void;
  readonly onStep: (id: EventId) => void;
  readonly onLocate: Props['onLocate'];
  readonly onDetails: (id: EventId) => void;
}

function Card({ sheet, onClose, onStep, onLocate, onDetails, ...reading }: CardProps) {
  const change = useChange();
  const store = useStoreApi();
  const open = useStore(openEvent);
  const details = useStore((state) => state.details);
  const rev = useStore((state) => state.view.rev);
  const listed = useStore(listedRows);
  const unavailable = useStore((state) => state.unavailable);
  const { previous, next } = useStore(neighbours);
  const groups = useStore(dayGroups);
  useEffect(giveFocus, [open]);
  if (open.is !== 'open') return null;
  const headOf = (id: EventId | null): EventHead | null =>
    (id !== null && reading.dataset.heads.find((head) => head.id === id)) || null;
  return (
    <EventCard
      {...reading}
      sheet={sheet}
      key={open.head.id}
      head={open.head}
      detail={details?.get(open.head.id) ?? (unavailable ? 'failed' : null)}
      position={open.outside === null ? { n: placeIn(listed, open.row) + 1, total: listed.length } : null}
      previous={headOf(previous)}
      next={headOf(next)}
      outside={open.outside}
      groups={groups}
      rev={rev}
      onClose={onClose}
      onStep={onStep}
      onLocate={onLocate}
      onAgain={() => {
        onDetails(open.head.id);
      }}
      onReveal={() => {
        const { details, otherWords } = store.getState();
        change((view) => settle(reading.dataset, view, details, otherWords).view);
        focusHeading(open.head.id);
      }}
    />
  );
}

function List(reading: Shared & Pick<ReadingProps, 'most'>) {
  const change = useChange();
  const groups = useStore(dayGroups);
  const teller = useTeller(reading.dataset, reading.clocks.words);
  const told = teller?.(groups);
  const open = useStore(openEvent);
  const hovered = useStore((state) => state.hovered);
  const maybe = useStore((state) => state.view.maybe);
  const { maybe: mayCount } = useStore(counts);
  const out = useStore(ways);
  const filters = useStore((state) => state.view.filters);
  const search = useStore((state) => state.view.q);
  const possibly = useStore(maybeRows);
  const mayBelong = useMemo(() => new Set(possibly), [possibly]);
  return (
    <EventList
      {...reading}
      groups={groups}
      told={told}
      openId={open.is === 'open' ? open.head.id : null}
      hoveredIds={hovered}
      outside={open.is === 'open' ? open.outside : null}
      mayBelong={mayBelong}
      may={{
        count: mayCount,
        isShown: maybe,
        onToggle: () => {
          change((view) => ({ ...view, maybe: !view.maybe }));
        },
      }}
      empty={{
        filters,
        search,
        ways: out,
        onWay: (of) => {
          change((view) => {
            if (of === 'window') return { ...view, from: null, to: null };
            if (of === 'search') return { ...view, q: '' };
            return { ...view, filters: { ...view.filters, [of]: [] } };
          });
        },
        onClear: () => {
          change((view) => ({ ...view, filters: noFilters, q: '', from: null, to: null }));
        },
      }}
    />
  );
}

function Filters({ words, onClose }: { readonly words: Words; readonly onClose: () => void }) {
  const change = useChange();
  const store = useStoreApi();
  const dataset = useStore((state) => state.dataset);
  const options = useStore(facetOptions);
  const { shown, inWindow } = useStore(counts);
  const toggle = (facet: FacetName, value: string) => {
    change((view) => {
      const chosen = view.filters[facet];
      const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
      return { ...view, filters: { ...view.filters, [facet]: next } };
    });
  };
  return (
    <FilterPanel
      dataset={dataset}
      words={words}
      options={options}
      shown={shown}
      total={inWindow}
      onToggle={toggle}
      onClear={() => {
        const { filters } = store.getState().view;
        change((view) => ({ ...view, filters: noFilters }));
        store.note({ notice: clearedNotice(filters, words) });
      }}
      onClose={onClose}
    />
  );
}

type Teller = (groups: ReadingProps['groups']) => ReadingProps['told'];

/** What is told only by ear may come after all that is seen; where it does not come, the rest of the list says enough. */
function useTeller(dataset: Shared['dataset'], words: Words): Teller | null {
  const [teller, setTeller] = useState<Teller | null>(null);
  useEffect(
    function fetchTeller() {
      let isWanted = true;
      import('../reading/told.ts').then(
        ({ makeTeller }) => {
          if (isWanted) setTeller(() => makeTeller(dataset, words));
        },
        () => undefined,
      );
      return function forgetTeller() {
        isWanted = false;
      };
    },
    [dataset, words],
  );
  return teller;
}

/** A card and a panel begin at their top; the list comes back where it was. */
function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  openId: string | null,
  panel: Props['panel'],
): void {
  const kept = useRef(0);
  const last = useRef<string | null>(null);
  const above = openId ?? panel;
  useEffect(
    function keepScroll() {
      const box = scroller.current;
      const before = last.current;
      last.current = above;
      if (!box || before === above) return;
      if (before === null) kept.current = box.scrollTop;
      box.scrollTo({ top: above === null ? kept.current : 0, behavior: 'instant' });
    },
    [scroller, above],
  );
}
