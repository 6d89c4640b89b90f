import { useEffect, useState } from 'react';
import { byFacet, type FacetName } from '../dataset/facets.ts';
import type { InWords } from '../i18n/words.ts';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { facetOptions } from '../view/options.ts';
import { scaleOf } from '../view/rows.ts';
import { counts } from '../view/select.ts';
import { noFilters } from '../view/view.ts';
import { FilterPanel } from '../reading/FilterPanel.tsx';
import { clearedNotice } from './travel.ts';

/** How long the window stands still before very many options are counted anew, in ms. */
const restMs = 150;

/** The options of each facet. To count very many at each step of a window would hold it up: they come once it rests. */
function useOptions(): ReturnType<typeof facetOptions> {
  const store = useStoreApi();
  const isMany = useStore((state) => scaleOf(state) !== null);
  const now = useStore((state) => (isMany ? null : facetOptions(state)));
  const [rested, setRested] = useState(() => facetOptions(store.getState()));
  useEffect(
    function countAtRest() {
      if (!isMany) return;
      const count = () => {
        setRested(facetOptions(store.getState()));
      };
      let timer = 0;
      const unsubscribe = store.subscribe(({ view, dataset }, { view: before, dataset: last }) => {
        if (view === before && dataset === last) return;
        clearTimeout(timer);
        // What is ticked shows at once, below; the counts are a task of their own.
        timer = window.setTimeout(count, view.filters === before.filters ? restMs : 0);
      });
      return function stopCounting() {
        clearTimeout(timer);
        unsubscribe();
      };
    },
    [store, isMany],
  );
  const filters = useStore((state) => state.view.filters);
  const options = now ?? rested;
  return byFacet((name) =>
    options[name].map((option) => ({ ...option, chosen: filters[name].includes(option.value) })),
  );
}

/** The filters, told what the store holds. */
export function Filters({ words, onClose }: InWords<{ readonly onClose: () => void }>) {
  const change = useChange();
  const store = useStoreApi();
  const dataset = useStore((state) => state.dataset);
  const options = useOptions();
  const { shown, inWindow } = useStore(counts);
  const toggle = (facet: FacetName, value: string) => {
    change((view) => {
      const chosen = view.filters[facet];
      const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
      return { ...view, filters: { ...view.filters, [facet]: next } };
    });
  };
  return (
    <FilterPanel
      dataset={dataset}
      words={words}
      options={options}
      shown={shown}
      total={inWindow}
      onToggle={toggle}
      onClear={() => {
        const { filters } = store.getState().view;
        change((view) => ({ ...view, filters: noFilters }));
        store.note({ notice: clearedNotice(filters, words) });
      }}
      onClose={onClose}
    />
  );
}
