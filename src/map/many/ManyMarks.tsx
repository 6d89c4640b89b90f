import type { Map as LeafletMap } from 'leaflet';
import { type ComponentType, type KeyboardEvent, useRef, useState } from 'react';
import type { Box } from '../../basemap/labels.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Clocks } from '../../i18n/dates.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { EventId } from '../../model/id.ts';
import type { Located } from '../../model/distance.ts';
import type { ManyMarks as Marks } from '../../view/many.ts';
import { memo } from '../../view/memo.ts';
import { rove } from '../../view/roving.ts';
import { type Frame, moveTo } from '../camera.ts';
import { headAt } from '../extent.ts';
import type { SpotListProps } from '../SpotList.tsx';
import { Beyond } from './Beyond.tsx';
import { coveredBy } from './chosen.ts';
import { ChosenRing } from './ChosenRing.tsx';
import { type Stop, stopAt } from './look.ts';
import { MarkList, page } from './MarkList.tsx';
import styles from './ManyMarks.module.css';
import { firstMarks, firstPlace } from './rows.ts';
import { listOf } from './spot.ts';
import { StopButton } from './StopButton.tsx';
import { useCells } from './useCells.ts';
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
  readonly onLarge: (boxes: readonly Box[], middle: Located | null) => void;
}

/** The marks of very many events: on a canvas, which stands in for no one; one button goes from mark to mark by the keys. */
export function ManyMarks({ map, dataset, words, frame, maxZoom, List, ...props }: ManyProps) {
  const { openRow, onOpen, onHover } = props;
  const stopPlace = useRef<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [inTime] = useState(() => memo((of: Dataset, marks: Marks) => firstMarks(of, marks)));
  const cells = useCells(map, dataset, words, stopPlace, props.onLarge);
  const { canvas, seen, setSeen, listed, setListed } = cells;
  const listedCell =
    listed && seen?.marks.cells === listed.marks.cells ? seen.marks.cells.cellOf(listed.place) : null;

  const press = (cell: number) => {
    const marks = canvas.current?.marks();
    if (!marks) return;
    const only = marks.cells.onlyRow(cell);
    const first = firstPlace(dataset, marks, cell);
    if (first === null) return;
    const stop = stopAt(dataset, marks, cell, first, words);
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

  const closeList = () => {
    setListed(null);
    (button.current ?? map.getContainer()).focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent, stop: Stop) => {
    const box = map.getContainer();
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (listed) setListed(null);
      else box.focus({ preventScroll: true });
    }
    const marks = canvas.current?.marks();
    if (!marks || rove(event, 0, 1, words.direction) === null) return;
    event.preventDefault();
    event.stopPropagation();
    const all = inTime(dataset, marks);
    const at = all.findIndex(({ cell }) => cell === marks.cells.cellOf(stop.at));
    const to = all[rove(event, at, all.length, words.direction) ?? 0];
    if (!to) return;
    const next = stopAt(dataset, marks, to.cell, to.place, words);
    if (!canvas.current?.inPane().has(to.cell)) map.panTo([next.lat, next.lon], { animate: false });
    setListed(null);
    focusOn(next);
  };
  const stop = seen?.stop;
  const chosen = seen && openRow !== null ? coveredBy(dataset, seen.marks, openRow, frame.camera.zoom) : null;
  return (
    <>
      {!seen && <p className={styles.laying}>{words.map.layingOut(dataset.columns.length)}</p>}
      {seen && chosen !== null && (
        <ChosenRing map={map} cell={chosen} cells={seen.marks.cells} all={dataset.columns.length} />
      )}
      {seen && stop && (
        <StopButton
          map={map}
          stop={stop}
          cells={seen.marks.cells}
          all={seen.dataset.columns.length}
          button={button}
          expanded={stop.total > 1 ? listedCell === stop.cell : undefined}
          onPress={() => {
            press(stop.cell);
          }}
          onFocus={() => {
            focusOn(stop);
          }}
          onBlur={() => {
            onHover([]);
          }}
          onKey={(event) => {
            onKey(event, stop);
          }}
        />
      )}
      {listed && listedCell !== null && (
        <MarkList
          List={List}
          listed={listed}
          cell={listedCell}
          dataset={dataset}
          words={words}
          clocks={props.clocks}
          frame={frame}
          maxZoom={maxZoom}
          onHover={onHover}
          onClose={closeList}
          onOpen={(id) => {
            closeList();
            onOpen(id);
          }}
          onZoomTo={(camera) => {
            closeList();
            moveTo(map, camera);
          }}
          onMore={(most) => {
            setListed({ ...listed, most });
          }}
        />
      )}
      <Beyond
        map={map}
        dataset={dataset}
        canvas={canvas}
        seen={listedCell === null ? seen : null}
        words={words}
        frame={frame}
        onNoPoint={props.onNoPoint}
        onTell={props.onTell}
      />
    </>
  );
}
