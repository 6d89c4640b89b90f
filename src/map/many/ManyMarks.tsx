import type { Map as LeafletMap } from 'leaflet';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { Box } from '../../basemap/labels.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { finish } from '../../dataset/sweep.ts';
import type { Clocks } from '../../i18n/dates.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { Extent } from '../../model/distance.ts';
import type { EventId } from '../../model/id.ts';
import { useStoreApi } from '../../view/hooks.ts';
import type { ManyMarks as Marks } from '../../view/many.ts';
import { memo } from '../../view/memo.ts';
import { rove } from '../../view/roving.ts';
import { type Frame, moveTo } from '../camera.ts';
import { Chips } from '../Controls.tsx';
import { headAt } from '../extent.ts';
import { inSlices } from '../../view/slices.ts';
import type { SpotListProps } from '../SpotList.tsx';
import { useTheme } from '../theme.ts';
import { cameraWithin, extentAt, wider } from './camera.ts';
import { addCells, type CellCanvas } from './canvas.ts';
import { largeIn, look, type Seen, type Stop, stopAt } from './look.ts';
import { coveredBy } from './chosen.ts';
import { ChosenRing } from './ChosenRing.tsx';
import { countBeyond, firstMarks, firstPlace, nextWithoutMark } from './rows.ts';
import { type Listed, listOf, relisted, spotOf } from './spot.ts';
import styles from './ManyMarks.module.css';
import { StopButton } from './StopButton.tsx';
import { idsIn, usePointer } from './usePointer.ts';

export interface ManyProps {
  readonly map: LeafletMap;
  readonly dataset: Dataset;
  readonly words: FirstWords;
  readonly clocks: Clocks;
  readonly frame: Frame;
  readonly maxZoom: number;
  /** The event that has its own mark above these. */
  readonly openRow: number | null;
  readonly List: ComponentType<SpotListProps>;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
  readonly onNoPoint: (id: EventId) => void;
  readonly onTell: (text: string) => void;
  /** What the largest marks cover, in CSS px of the pane: names keep clear of it. */
  readonly onLarge: (boxes: readonly Box[]) => void;
}

/** What is read out, counted and listed follows the marks after so many ms, and is no work of theirs. */
const restMs = 160;
/** What is linear in all that are shown, and names that make room for marks, wait for so many ms without a change. */
const stillMs = 300;
/** So many events are listed at a time. */
const page = 100;

/** The marks of very many events: on a canvas, which stands in for no one; one button goes from mark to mark by the keys. */
export function ManyMarks({ map, dataset, words, frame, maxZoom, List, ...props }: ManyProps) {
  const { openRow, onOpen, onHover, onLarge } = props;
  const store = useStoreApi();
  const theme = useTheme();
  const canvas = useRef<CellCanvas | null>(null);
  const [last, setSeen] = useState<Seen | null>(null);
  const seen = last?.dataset === dataset ? last : null;
  const [listed, setListed] = useState<Listed | null>(null);
  const stopPlace = useRef<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const noPoint = useRef(-1);
  const [inTime] = useState(() => memo((of: Dataset, marks: Marks) => firstMarks(of, marks)));
  const language = words.code;

  useEffect(
    function drawMarks() {
      let timer = 0;
      let still = 0;
      let draws = 0;
      function* countExactly(own: number) {
        const marks = added.marks();
        if (!marks) return;
        const elsewhere = yield* countBeyond(dataset, marks, paneOf(map));
        if (own === draws) setSeen((now) => now && { ...now, elsewhere });
      }
      const settle = () => {
        onLarge(largeIn(added));
        void inSlices(countExactly(draws));
      };
      const rest = () => {
        timer = 0;
        const now = look(dataset, store.getState(), added, stopPlace.current, language, words);
        setSeen(now);
        setListed((list) => (list && now ? relisted(dataset, list, now.marks) : null));
      };
      const fail = (error: unknown) => {
        // Thrown where the pane's boundary hears it.
        setSeen(() => {
          throw error;
        });
      };
      const added = addCells(map, store, dataset, language, fail, () => {
        draws += 1;
        timer ||= window.setTimeout(rest, draws === 1 ? 0 : restMs);
        clearTimeout(still);
        still = window.setTimeout(settle, stillMs);
      });
      canvas.current = added;
      return function removeMarks() {
        draws += 1;
        clearTimeout(timer);
        clearTimeout(still);
        added.remove();
        canvas.current = null;
        stopPlace.current = null;
        setListed(null);
      };
    },
    [map, store, dataset, language, words, onLarge],
  );
  useEffect(
    function recolourMarks() {
      canvas.current?.recolour();
    },
    [theme],
  );

  const press = (cell: number) => {
    const marks = canvas.current?.marks();
    if (!marks) return;
    const only = marks.cells.onlyRow(cell);
    const first = firstPlace(dataset, marks, cell);
    if (first === null) return;
    const stop = stopAt(dataset, marks, cell, first, language, words);
    stopPlace.current = stop.at;
    setSeen((now) => now && { ...now, stop });
    if (only !== null) {
      setListed(null);
      onOpen(headAt(dataset, only).id);
      return;
    }
    const isSame = listed !== null && marks.cells.cellOf(listed.place) === cell;
    setListed(isSame ? null : listOf(dataset, marks, stop.at, page));
  };
  usePointer(map, dataset, canvas, press, onHover);

  const focusOn = (stop: Stop) => {
    stopPlace.current = stop.at;
    setSeen((now) => now && { ...now, stop });
    const marks = canvas.current?.marks();
    if (marks) onHover(idsIn(dataset, marks, stop.cell));
  };

  const listedCell =
    listed && seen?.marks.cells === listed.marks.cells ? seen.marks.cells.cellOf(listed.place) : null;
  const spot =
    listed && seen && listedCell !== null
      ? spotOf(dataset, seen.marks, listedCell, listed.rows.subarray(0, listed.most), { frame, words })
      : null;
  const closeList = () => {
    setListed(null);
    (button.current ?? map.getContainer()).focus({ preventScroll: true });
  };
  const target = spot && listed?.span ? cameraWithin(listed.span, frame, maxZoom) : null;

  const chosen = seen && openRow !== null ? coveredBy(dataset, seen.marks, openRow, frame.camera.zoom) : null;

  return (
    <>
      {!seen && <p className={styles.laying}>{words.map.layingOut(dataset.columns.length)}</p>}
      {seen && chosen !== null && (
        <ChosenRing map={map} cell={chosen} cells={seen.marks.cells} all={dataset.columns.length} />
      )}
      {seen?.stop && (
        <StopButton
          map={map}
          stop={seen.stop}
          cells={seen.marks.cells}
          all={seen.dataset.columns.length}
          button={button}
          expanded={seen.stop.total > 1 ? listedCell === seen.stop.cell : undefined}
          onPress={() => {
            if (seen.stop) press(seen.stop.cell);
          }}
          onFocus={() => {
            if (seen.stop) focusOn(seen.stop);
          }}
          onBlur={() => {
            onHover([]);
          }}
          onKey={(event) => {
            const box = map.getContainer();
            if (event.key === 'Escape') {
              event.stopPropagation();
              if (listed) setListed(null);
              else box.focus({ preventScroll: true });
            }
            const marks = canvas.current?.marks();
            const { stop } = seen;
            if (!marks || !stop || rove(event, 0, 1, words.direction) === null) return;
            event.preventDefault();
            event.stopPropagation();
            const all = inTime(dataset, marks);
            const at = all.findIndex(({ cell }) => cell === marks.cells.cellOf(stop.at));
            const to = all[rove(event, at, all.length, words.direction) ?? 0];
            if (!to) return;
            const next = stopAt(dataset, marks, to.cell, to.place, language, words);
            if (!canvas.current?.inPane().has(to.cell)) map.panTo([next.lat, next.lon], { animate: false });
            setListed(null);
            focusOn(next);
          }}
        />
      )}
      {spot && listed && (
        <List
          spot={spot}
          dataset={dataset}
          clocks={props.clocks}
          language={language}
          spots={[spot]}
          size={frame.size}
          onHover={onHover}
          onClose={closeList}
          onOpen={(id) => {
            closeList();
            onOpen(id);
          }}
          many={{
            total: listed.rows.length,
            next: Math.min(page, listed.rows.length - listed.most),
            onZoomIn:
              target === null
                ? null
                : () => {
                    closeList();
                    moveTo(map, target);
                  },
            onMore:
              listed.most >= listed.rows.length
                ? null
                : () => {
                    setListed({ ...listed, most: listed.most + page });
                  },
          }}
        />
      )}
      {seen && !spot && (
        <Chips
          words={words}
          away={{
            elsewhere: { count: seen.elsewhere, names: [] },
            noPoint: { count: seen.withoutPoint, names: [] },
          }}
          onElsewhere={() => {
            const marks = canvas.current?.marks();
            const camera = marks && wider(dataset, marks, paneOf(map), frame);
            if (camera) {
              moveTo(map, camera);
              const beyond = finish(countBeyond(dataset, marks, extentAt(camera, frame.size)));
              const there = words.list.count(seen.shown - seen.withoutPoint - beyond, seen.shown);
              props.onTell(`${words.map.region}: ${there}.`);
            }
            map.getContainer().focus({ preventScroll: true });
          }}
          onNoPoint={() => {
            const marks = canvas.current?.marks();
            const row = marks ? nextWithoutMark(dataset, marks, noPoint.current) : null;
            if (row === null) return;
            noPoint.current = row;
            props.onNoPoint(headAt(dataset, row).id);
          }}
        />
      )}
    </>
  );
}

function paneOf(map: LeafletMap): Extent {
  const box = map.getBounds();
  return { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() };
}
