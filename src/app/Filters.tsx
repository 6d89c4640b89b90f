import type { FacetName } from '../dataset/facets.ts';
import type { FirstWords } from '../i18n/en.ts';
import { useChange, useStore, useStoreApi } from '../view/hooks.ts';
import { counts, facetOptions } from '../view/select.ts';
import { noFilters } from '../view/view.ts';
import { FilterPanel } from './later.ts';
import { clearedNotice } from './travel.ts';

/** The filters, told what the store holds. */
export function Filters({ words, onClose }: { readonly words: FirstWords; readonly onClose: () => void }) {
  const change = useChange();
  const store = useStoreApi();
  const dataset = useStore((state) => state.dataset);
  const options = useStore(facetOptions);
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
