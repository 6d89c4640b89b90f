import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { holds, maybeHolds } from '../../dataset/query.ts';
import { EmptyList } from '../../reading/EmptyList.tsx';
import { MayBelong } from '../../reading/EventList.tsx';
import { hasShortTitles } from './brief.ts';
import { LongList } from './LongList.tsx';
import styles from './LongList.module.css';
import type { Handlers, Reading } from '../../reading/reading.ts';
import { type Heights, listHeight, mostHeight, topOfHeading, topOfRow } from '../../reading/stretch.ts';
import { useChange, useStore, useStoreApi } from '../../view/hooks.ts';
import { listAt } from '../../view/many.ts';
import { openEvent, rowOf, scaleOf, windowOf } from '../../view/rows.ts';
import { ways } from '../../view/select.ts';
import { inSlices } from '../../view/slices.ts';
import { focusRow, seekWith } from '../focus.ts';
import { useEmptyWays } from './emptyWays.ts';
import { useRest } from './useRest.ts';
import { useHeights, useListScroll } from './useListScroll.ts';

const unmeasured: Heights = { heading: 40, row: 92 };

/** The list of very many events, told what the store holds. */
export function LongShownList(reading: Reading & Handlers) {
  const { dataset, clocks } = reading;
  const store = useStoreApi();
  const change = useChange();
  const clock = useStore(({ view }) => view.clock);
  const list = useStore(listAt);
  const open = useStore(openEvent);
  const hovered = useStore((state) => state.hovered);
  const maybe = useStore((state) => state.view.maybe);
  const filters = useStore((state) => state.view.filters);
  const search = useStore((state) => state.view.q);
  const window = useStore(windowOf);
  const out = useStore(ways);
  const onEmpty = useEmptyWays();
  const isBrief = useMemo(() => hasShortTitles(dataset), [dataset]);
  const measures = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLOListElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const heights = useHeights(measures) ?? unmeasured;
  const isResting = useRest(list);
  const length = list?.length ?? 0;
  const headings = list?.order.headings();
  const height = headings ? listHeight(headings, length, heights) : 0;
  const { seen, scrollTo } = useListScroll(box, height);
  const awaited = useRef<number | null>(null);
  const sought = useRef<string | null>(null);
  const [openRow, setOpenRow] = useState<number | null>(null);
  // The row of the last event opened stays, for the focus to come back to.
  if (open.is === 'open' && open.row !== openRow) setOpenRow(open.row);
  useEffect(function focusHeading() {
    if (awaited.current === null) return;
    const heading = box.current?.querySelector<HTMLElement>(`[data-heading="${awaited.current}"] h2`);
    if (!heading) return;
    awaited.current = null;
    heading.focus({ preventScroll: true });
  });
  useEffect(
    function bringIntoSight() {
      if (!list) return;
      const { order } = list;
      seekWith((id) => {
        const row = rowOf(dataset, id);
        const index = row === null ? -1 : order.indexOf(row);
        if (order.rowAt(index) !== row) return;
        sought.current = id;
        scrollTo(Math.max(0, topOfRow(order.headings(), index, heights) - 2 * heights.heading));
      });
      return function seekNone() {
        seekWith(null);
      };
    },
    [dataset, list, heights, scrollTo],
  );
  useEffect(function focusSought() {
    const id = sought.current;
    if (id === null || !box.current?.querySelector(`[data-event="${CSS.escape(id)}"]`)) return;
    sought.current = null;
    focusRow(id);
  });
  useEffect(
    function putInOrder() {
      const state = store.getState();
      const scale = scaleOf(state);
      if (!scale || scale.hasList(state)) return;
      let isWanted = true;
      function* order(work: Generator<void, void>) {
        for (const _ of work) {
          if (!isWanted) return;
          yield;
        }
        // The scale has it now: that is for everybody to hear.
        store.note({});
      }
      void inSlices(order(scale.listing(state)));
      return function giveUp() {
        isWanted = false;
      };
    },
    [store, dataset, clock],
  );
  const isPossible = useCallback(
    (row: number) => maybeHolds(dataset.columns, row, window) && !holds(dataset.columns, row, window),
    [dataset, window],
  );
  if (!list || !headings)
    return <p className={styles['laying']}>{clocks.words.map.layingOut(dataset.columns.length)}</p>;
  return (
    <div className={styles['list']} data-brief={isBrief ? '' : undefined} ref={measures}>
      <i className={styles['measure']} />
      <i className={styles['measure']} />
      <MayBelong
        words={clocks.words}
        isFile={dataset.opened !== null}
        count={list.shown.maybe}
        isShown={maybe}
        button={toggle}
        onToggle={() => {
          change((view) => ({ ...view, maybe: !view.maybe }));
        }}
      />
      {length === 0 && (
        <EmptyList {...{ dataset, filters, search }} words={clocks.words} ways={out} {...onEmpty} />
      )}
      <LongList
        {...reading}
        order={list.order}
        heights={heights}
        seen={seen}
        high={Math.min(height, mostHeight)}
        isResting={isResting}
        box={box}
        openRow={openRow}
        openId={open.is === 'open' ? open.head.id : null}
        hoveredIds={hovered}
        outside={open.is === 'open' ? open.outside : null}
        isPossible={isPossible}
        onReturn={(index) => {
          scrollTo(Math.max(0, topOfRow(headings, index, heights) - 2 * heights.heading));
        }}
        onGo={(heading) => {
          awaited.current = heading;
          scrollTo(topOfHeading(headings, heading, heights));
        }}
      />
    </div>
  );
}
