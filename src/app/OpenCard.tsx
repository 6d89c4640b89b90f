import { useEffect } from 'react';
import type { EventHead } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import { findIn } from '../model/rows.ts';
import type { Handlers, Reading } from '../reading/reading.ts';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { openEvent } from '../view/rows.ts';
import { neighbours, position } from '../view/select.ts';
import { settle } from '../view/settle.ts';
import type { Camera } from '../view/view.ts';
import { focusHeading, giveFocus } from './focus.ts';
import { EventCard } from './later.ts';
import { OpenedCard } from './opened/lazyParts.ts';
import type { Sheet } from './Sheet.tsx';

interface Props extends Reading, Handlers {
  readonly sheet: Sheet | undefined;
  readonly onClose: () => void;
  readonly onStep: (id: EventId) => void;
  readonly onLook: ((camera: Camera) => void) | undefined;
  readonly onDetails: (id: EventId) => void;
}

/** The card of the open event, told what the store holds. */
export function OpenCard({ sheet, onClose, onStep, onLook, onDetails, ...reading }: Props) {
  const change = useChange();
  const store = useStoreApi();
  const open = useStore(openEvent);
  const details = useStore((state) => state.details);
  const rev = useStore((state) => state.view.rev);
  const at = useStore(position);
  const unavailable = useStore((state) => state.unavailable);
  const { previous, next } = useStore(neighbours);
  useEffect(giveFocus, [open]);
  if (open.is !== 'open') return null;
  const headOf = (id: EventId | null): EventHead | null =>
    (id !== null && findIn(reading.dataset.heads, id)) || null;
  const { dataset } = reading;
  const card = {
    ...reading,
    words: reading.clocks.words,
    sheet,
    head: open.head,
    position: at,
    previous: headOf(previous),
    next: headOf(next),
    outside: open.outside,
    onClose,
    onStep,
    onLook,
    onReveal: () => {
      const { details, otherWords } = store.getState();
      change((view) => settle(dataset, view, details, otherWords).view);
      focusHeading(open.head.id);
    },
  };
  const detail = details?.get(open.head.id);
  if (dataset.opened) {
    return <OpenedCard {...card} key={open.head.id} dataset={dataset} detail={detail ?? null} />;
  }
  return (
    <EventCard
      {...card}
      key={open.head.id}
      detail={detail ?? (unavailable ? 'failed' : null)}
      rev={rev}
      onAgain={() => {
        onDetails(open.head.id);
      }}
    />
  );
}
