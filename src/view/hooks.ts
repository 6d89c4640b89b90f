import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { State, Store } from './store.ts';
import type { View } from './view.ts';

/** The page's one store. */
export const StoreContext = createContext<Store | null>(null);

/** The store itself, for handlers: they read when they are called, and change the view. */
export function useStoreApi(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('a component that looks into the store stands outside StoreContext');
  return store;
}

/** What a selector of `select.ts` or `rows.ts` gives; drawn again when that is another value. */
export function useStore<Selected>(selector: (state: State) => Selected): Selected {
  return useZustand(useStoreApi(), selector);
}

/** A part of the View. */
export function useView<Selected>(selector: (view: View) => Selected): Selected {
  return useStore(({ view }) => selector(view));
}

/** The one verb. */
export function useChange(): Store['change'] {
  return useStoreApi().change;
}
