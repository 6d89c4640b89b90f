import { useEffect, useRef } from 'react';
import type { Words } from '../i18n/en.ts';
import { EventCard } from '../reading/EventCard.tsx';
import styles from './Sheet.module.css';
import { larger, smaller, type SheetHeight, tapped, watchSheet } from './sheetDrag.ts';

export interface Sheet {
  readonly height: SheetHeight;
  readonly onHeight: (height: SheetHeight) => void;
}

type Props = Parameters<typeof EventCard>[0] & {
  /** Where the card is in a frame of ours: on a phone it is a sheet that the reader can draw up and down. */
  readonly sheet?: Sheet | undefined;
};

/** The card of the open event, on a phone with something to take hold of. */
export function CardSheet({ sheet, ...card }: Props) {
  return (
    <EventCard
      {...card}
      handle={sheet && <Handle {...sheet} words={card.clocks.words} about={card.head.id} />}
    />
  );
}

function Handle({
  height,
  onHeight,
  words: { sheet },
  about,
}: Sheet & { readonly words: Words; readonly about: string }) {
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(
    function followHand() {
      return handle.current ? watchSheet(handle.current, height, onHeight) : undefined;
    },
    [height, onHeight, about],
  );
  return (
    <button
      ref={handle}
      type="button"
      className={styles.handle}
      aria-label={sheet.height(sheet.heights[height])}
      onClick={() => {
        onHeight(tapped[height]);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        onHeight((event.key === 'ArrowUp' ? larger : smaller)[height]);
      }}
    />
  );
}
