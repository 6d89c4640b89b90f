import type { Map as LeafletMap } from 'leaflet';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Box } from '../../basemap/labels.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { Located } from '../../model/distance.ts';
import { useStoreApi } from '../../view/hooks.ts';
import { inSlices } from '../../view/slices.ts';
import { useTheme } from '../theme.ts';
import { paneOf } from './camera.ts';
import { addCells, type CellCanvas } from './canvas.ts';
import { largeIn, look, type Seen } from './look.ts';
import { countBeyond } from './rows.ts';
import { type Listed, relisted } from './spot.ts';

/** What is read out, counted and listed follows the marks after so many ms, and is no work of theirs. */
const restMs = 160;
/** What is linear in all that are shown, and names that make room for marks, wait for so many ms without a change. */
const stillMs = 300;

/** The canvas of marks, and what is said and listed of them as they stand. `stopPlace`: the place of the mark that the keys are on. */
export function useCells(
  map: LeafletMap,
  dataset: Dataset,
  words: FirstWords,
  stopPlace: RefObject<number | null>,
  onLarge: (boxes: readonly Box[], middle: Located | null) => void,
) {
  const store = useStoreApi();
  const theme = useTheme();
  const canvas = useRef<CellCanvas | null>(null);
  const [last, setSeen] = useState<Seen | null>(null);
  const [listed, setListed] = useState<Listed | null>(null);

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
        onLarge(largeIn(added), added.middleOfLargest());
        void inSlices(countExactly(draws));
      };
      const rest = () => {
        timer = 0;
        const now = look(dataset, store.getState(), added, stopPlace.current, words);
        setSeen(now);
        setListed((list) => (list && now ? relisted(dataset, list, now.marks) : null));
      };
      const fail = (error: unknown) => {
        // Thrown where the pane's boundary hears it.
        setSeen(() => {
          throw error;
        });
      };
      const added = addCells(map, store, dataset, words.code, fail, () => {
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
    [map, store, dataset, words, stopPlace, onLarge],
  );
  useEffect(
    function recolourMarks() {
      canvas.current?.recolour();
    },
    [theme],
  );
  return { canvas, seen: last?.dataset === dataset ? last : null, setSeen, listed, setListed };
}
