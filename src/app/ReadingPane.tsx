import { type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { clocksOf } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import { reportedLine } from '../i18n/reported.ts';
import type { EventId } from '../model/id.ts';
import type { Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { openEvent } from '../view/rows.ts';
import { printAddress, type Site } from '../view/url.ts';
import { type Camera, defaultView } from '../view/view.ts';
import { firstAfter, Onward } from '../reading/Onward.tsx';
import type { Acts } from './acts.ts';
import { Boundary } from './Boundary.tsx';
import { Filters, Legend } from './later.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { OpenCard } from './OpenCard.tsx';
import type { Sheet } from './Sheet.tsx';
import { ShownList } from './ShownList.tsx';
import { UnknownEvent } from './UnknownEvent.tsx';

interface Props {
  readonly words: FirstWords;
  readonly site: Site;
  readonly readerZone: Zone | null;
  /** Where the page on how the story is made stands; null where there is none, or the footer and the menu tell it. */
  readonly method: string | null;
  readonly panel: 'filters' | 'legend' | null;
  readonly onClosePanel: () => void;
  readonly acts: Acts;
  /** Has the map look at a place, where there is one. */
  readonly onLook: ((camera: Camera) => void) | undefined;
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
  useScroll(scroller, openId, panel, dataset);
  const unknown = useStore((state) => state.view.unknown);
  // A link on a reader's own file says which.
  const base = dataset.opened ? { ...defaultView, unknown } : defaultView;
  const reading = {
    dataset,
    clocks,
    hrefOf: (id: EventId) => printAddress({ ...base, event: id }, site),
    onOpen: acts.open,
    onHover: acts.hover,
  };
  return (
    <section className="frame-read" aria-label={words.list.label} id="events" tabIndex={-1}>
      {above && <Onward name={words.keys.past(words.keys.notices)} to={pastNotices} />}
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
              <OpenCard
                {...reading}
                sheet={sheet}
                onClose={acts.close}
                onStep={acts.turn}
                onLook={on.onLook}
                onDetails={acts.askDetails}
              />
            )}
          </Boundary>
        </Suspense>
        {most !== 0 && (
          <div>
            <ShownList {...reading} most={most} />
          </div>
        )}
        {children}
      </div>
    </section>
  );
}

/** The first control of what they stand above. */
function pastNotices(from: HTMLElement): HTMLElement | undefined {
  return firstAfter(from.parentElement?.querySelector('.frame-scroll')?.previousElementSibling ?? null);
}

/** A card, a panel and another file begin at their top; the list comes back where it was. */
function useScroll(
  scroller: RefObject<HTMLDivElement | null>,
  openId: string | null,
  panel: Props['panel'],
  dataset: Dataset,
): void {
  const kept = useRef(0);
  const listed = useRef(dataset);
  const last = useRef<string | null>(null);
  const above = openId ?? panel;
  useEffect(
    function keepScroll() {
      const box = scroller.current;
      const before = last.current;
      last.current = above;
      const isOther = listed.current !== dataset;
      listed.current = dataset;
      if (isOther) kept.current = 0;
      if (!box || (before === above && !isOther)) return;
      if (before === null && !isOther) kept.current = box.scrollTop;
      box.scrollTo({ top: above === null ? kept.current : 0, behavior: 'instant' });
    },
    [scroller, above, dataset],
  );
}
