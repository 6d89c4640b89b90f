import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Dataset, Details } from '../dataset/dataset.ts';
import type { OtherWords } from '../dataset/search.ts';
import type { Searched } from './rows.ts';
import type { Relaxed } from './settle.ts';
import type { View } from './view.ts';

/** A sentence about what the page changed by itself so that a linked event shows. */
export interface Notice {
  readonly text: string;
  readonly relaxed: Relaxed;
}

export interface State {
  readonly dataset: Dataset;
  /** null until the cards' data have come. */
  readonly details: Details | null;
  /** They did not come: the cards say so. */
  readonly unavailable: boolean;
  /** null until somebody searches, and they have come. */
  readonly otherWords: OtherWords | null;
  /** Of an opened file; not there until somebody searches it. */
  readonly searched?: Searched | null;
  readonly view: View;
  /** The view of a link that was made on a reader's own file, until that is opened. */
  readonly waiting: View | null;
  /** The events under the pointer or the focus, in whichever pane: several where a mark stands for several. */
  readonly hovered: readonly string[];
  readonly notice: Notice | null;
  /** How many links have been followed, Back and Forward among them. */
  readonly arrivals: number;
}

export interface Store extends Omit<StoreApi<State>, 'setState'> {
  /** The one verb for what the reader looks at: a view from a view. */
  readonly change: (next: (view: View) => View) => void;
  /** What the page has learnt meanwhile. */
  readonly note: (facts: Partial<Omit<State, 'view'>>) => void;
}

export function makeStore(state: State): Store {
  const { setState, ...store } = createStore<State>(() => state);
  return {
    ...store,
    change(next) {
      setState((state) => {
        const view = next(state.view);
        return view === state.view ? state : { view };
      });
    },
    note(facts) {
      setState(facts);
    },
  };
}
