import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useRef } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { EventId } from '../../model/id.ts';
import type { ManyMarks } from '../../view/many.ts';
import { headAt } from '../extent.ts';
import type { CellCanvas } from './canvas.ts';
import { firstRows } from './rows.ts';
import styles from './ManyMarks.module.css';

/** The pointer rests so long on a mark of several before their rows are lit. */
const hoverMs = 60;
const mostLit = 200;

/** The canvas takes no presses itself: what is pressed or pointed at is found by where it is. */
export function usePointer(
  map: LeafletMap,
  dataset: Dataset,
  canvas: RefObject<CellCanvas | null>,
  press: (cell: number) => void,
  onHover: (ids: readonly EventId[]) => void,
): void {
  const pressed = useRef(press);
  useEffect(
    function keepPress() {
      pressed.current = press;
    },
    [press],
  );

  useEffect(
    function listenToPointer() {
      const box = map.getContainer();
      let timer = 0;
      let over: number | null = null;
      const isControl = (event: Event) =>
        event.target instanceof Element && event.target.closest('button, [role="group"]') !== null;
      const hitBy = ({ containerPoint, originalEvent }: LeafletMouseEvent) =>
        isControl(originalEvent)
          ? null
          : (canvas.current?.hit(
              containerPoint,
              originalEvent instanceof PointerEvent
                ? originalEvent.pointerType !== 'mouse'
                : matchMedia('(pointer: coarse)').matches,
            ) ?? null);
      const light = (cell: number | null) => {
        if (cell === over) return;
        over = cell;
        clearTimeout(timer);
        box.classList.toggle(styles.pressable ?? '', cell !== null);
        if (cell === null) return onHover([]);
        timer = window.setTimeout(() => {
          const marks = canvas.current?.marks();
          if (marks) onHover(idsIn(dataset, marks, cell));
        }, hoverMs);
      };
      const move = (event: LeafletMouseEvent) => {
        if (matchMedia('(hover: hover)').matches) light(hitBy(event));
      };
      const leave = () => {
        light(null);
      };
      const click = (event: LeafletMouseEvent) => {
        const cell = hitBy(event);
        if (cell !== null) pressed.current(cell);
      };
      // Two presses on a mark are not to zoom the map.
      const pressTwice = (event: MouseEvent) => {
        if (canvas.current?.hit(map.mouseEventToContainerPoint(event), false) !== null)
          event.stopPropagation();
      };
      map.on('mousemove', move);
      map.on('mouseout', leave);
      map.on('click', click);
      box.addEventListener('dblclick', pressTwice, true);
      return function ignorePointer() {
        clearTimeout(timer);
        if (over !== null) onHover([]);
        map.off('mousemove', move);
        map.off('mouseout', leave);
        map.off('click', click);
        box.removeEventListener('dblclick', pressTwice, true);
        box.classList.remove(styles.pressable ?? '');
      };
    },
    [map, dataset, canvas, onHover],
  );
}

/** The events of a mark that are lit in list and timeline. */
export function idsIn(dataset: Dataset, marks: ManyMarks, cell: number): readonly EventId[] {
  return Array.from(firstRows(dataset, marks, cell, mostLit), (row) => headAt(dataset, row).id);
}
