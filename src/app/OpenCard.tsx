import { useEffect } from 'react';
import type { EventHead } from '../model/event.ts';
import type { EventId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import type { Handlers, Reading } from '../reading/reading.ts';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { listedRows, openEvent, placeIn } from '../view/rows.ts';
import { neighbours } from '../view/select.ts';
import { settle } from '../view/settle.ts';
import { focusHeading, giveFocus } from './focus.ts';
import { EventCard } from './later.ts';
import type { Sheet } from './Sheet.tsx';

interface Props extends Reading, Handlers {
  readonly sheet: Sheet | undefined;
  readonly onClose: () => void;
  readonly onStep: (id: EventId) => void;
  readonly onLocate: ((place: Place) => void) | undefined;
  readonly onDetails: (id: EventId) => void;
}

/** The card of the open event, told what the store holds. */
export function OpenCard({ sheet, onClose, onStep, onLocate, onDetails, ...reading }: Props) {
  const change = useChange();
  const store = useStoreApi();
  const open = useStore(openEvent);
  const details = useStore((state) => state.details);
  const rev = useStore((state) => state.view.rev);
  const listed = useStore(listedRows);
  const unavailable = useStore((state) => state.unavailable);
  const { previous, next } = useStore(neighbours);
  useEffect(giveFocus, [open]);
  if (open.is !== 'open') return null;
  const headOf = (id: EventId | null): EventHead | null =>
    (id !== null && reading.dataset.heads.find((head) => head.id === id)) || null;
  return (
    <EventCard
      {...reading}
      words={reading.clocks.words}
      sheet={sheet}
      key={open.head.id}
      head={open.head}
      detail={details?.get(open.head.id) ?? (unavailable ? 'failed' : null)}
      position={open.outside === null ? { n: placeIn(listed, open.row) + 1, total: listed.length } : null}
      previous={headOf(previous)}
      next={headOf(next)}
      outside={open.outside}
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
