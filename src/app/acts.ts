import type { EventId } from '../model/id.ts';
import type { Store } from '../view/store.ts';
import { type Camera, defaultView, type View } from '../view/view.ts';
import { focusHeading, rememberFocus } from './focus.ts';
import type { History } from './history.ts';

/** What the reader does that more than one pane offers. */
export interface Acts {
  /** Opens an event's card: an entry of the history's own. */
  readonly open: (id: EventId) => void;
  readonly close: () => void;
  /** Goes on from one open event to the next, or opens the first; the focus stays. */
  readonly step: (id: EventId) => void;
  /** The same from the card itself, whose heading changes under the reader. */
  readonly turn: (id: EventId) => void;
  readonly hover: (ids: readonly EventId[]) => void;
  /** Asks again for what the cards add. */
  readonly askDetails: (id: EventId) => void;
  /** null: as the pane fits the story. */
  readonly look: (camera: Camera | null) => void;
  /** The whole story, on the clock chosen. */
  readonly home: () => void;
}

export function makeActs(store: Store, history: History, fetchDetails: () => void): Acts {
  const showing = (event: EventId | null) => (view: View) => ({ ...view, event, rev: null });
  const enter = (id: EventId) => {
    store.note({ notice: null });
    rememberFocus();
    history.step(showing(id));
  };
  return {
    open(id) {
      enter(id);
      focusHeading(id);
    },
    close() {
      store.note({ notice: null });
      history.step(showing(null));
    },
    step(id) {
      if (store.getState().view.event === null) enter(id);
      else store.change(showing(id));
    },
    turn(id) {
      store.change(showing(id));
      focusHeading(id);
    },
    hover(ids) {
      const { hovered } = store.getState();
      const isSame = ids.length === hovered.length && ids.every((id, at) => id === hovered[at]);
      if (!isSame) store.note({ hovered: ids });
    },
    askDetails(id) {
      fetchDetails();
      focusHeading(id);
    },
    look(camera) {
      store.change((view) => ({ ...view, camera }));
    },
    home() {
      store.note({ notice: null });
      history.step(({ clock, unknown }) => ({ ...defaultView, clock, unknown }));
    },
  };
}
