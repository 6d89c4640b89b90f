import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Clocks } from '../i18n/dates.ts';
import type { InWords, Words } from '../i18n/words.ts';
import { closeCamera } from '../map/closeCamera.ts';
import { numberIn } from '../model/rows.ts';
import { EventCard } from '../reading/EventCard.tsx';
import { useStore } from '../view/hooks.ts';
import { listCounts, listSteps } from '../view/steps.ts';
import type { Camera } from '../view/view.ts';
import styles from './Sheet.module.css';
import { larger, smaller, type SheetHeight, tapped, topOf, watchSheet } from './sheetDrag.ts';

export interface Sheet {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

type Props = Omit<Parameters<typeof EventCard>[0], 'clocks' | 'onLocate'> & {
  readonly clocks: Clocks;
  readonly onLook: ((camera: Camera) => void) | undefined;
  /** Where the card is in a frame of ours: on a phone it is a sheet that the reader can draw up and down. */
  readonly sheet?: Sheet | undefined;
};

/** The card of the open event, on a phone with something to take hold of. */
export function CardSheet({ sheet, words, clocks, onLook, ...card }: InWords<Props>) {
  const steps = useStore(listSteps);
  const here = useStore(listCounts);
  const told = useMemo(() => ({ ...clocks, words }), [clocks, words]);
  return (
    <EventCard
      {...card}
      clocks={told}
      onLocate={
        onLook &&
        ((place) => {
          onLook(closeCamera(place));
        })
      }
      step={steps.get(numberIn(card.dataset.heads, card.head.id) ?? -1)}
      here={here}
      handle={sheet && <Handle {...sheet} words={words} about={card.head.id} />}
    />
  );
}

export function Handle({
  height,
  onHeight,
  words: { sheet },
  about,
}: Sheet & { readonly words: Words; readonly about: string }) {
  const handle = useRef<HTMLButtonElement>(null);
  const left = useRef<number | null>(null);
  const ask = useCallback(
    (next: SheetHeight, leaves: number | null) => {
      left.current = leaves;
      // A full sheet hides the map, and what has the focus there.
      const isHidden = next === 'full' && document.getElementById('map')?.contains(document.activeElement);
      if (isHidden) handle.current?.focus();
      onHeight(next);
    },
    [onHeight],
  );
  useLayoutEffect(
    function followHand() {
      const from = left.current;
      left.current = null;
      return handle.current ? watchSheet(handle.current, height, from, ask) : undefined;
    },
    [height, ask, about],
  );
  return (
    <button
      ref={handle}
      type="button"
      className={styles.handle}
      aria-label={sheet.height(sheet.heights[height])}
      onClick={({ currentTarget }) => {
        ask(tapped[height], topOf(currentTarget));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        ask((event.key === 'ArrowUp' ? larger : smaller)[height], topOf(event.currentTarget));
      }}
    />
  );
}
