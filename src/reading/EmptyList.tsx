import type { Dataset } from '../dataset/dataset.ts';
import { facetNames, noFilters, type FacetName, type Filters } from '../dataset/facets.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { Way } from '../view/select.ts';
import styles from './EmptyList.module.css';
import { labelOf } from './options.ts';

export interface EmptyListProps {
  readonly dataset: Dataset;
  readonly words: FirstWords;
  /** What was asked for. */
  readonly filters?: Filters;
  readonly search?: string;
  readonly ways: readonly Way[];
  readonly onWay: (of: Way['of']) => void;
  /** Where no single way helps: all filters at once. */
  readonly onClear: () => void;
}

/** Says what nothing matches, which part of it to let go, and by how much that helps. */
export function EmptyList(props: EmptyListProps) {
  const { dataset, words, filters = noFilters, search = '', ways, onWay, onClear } = props;
  const searched = search.trim();
  const isNarrow = ways.some(({ of }) => of === 'window');
  const helpful = ways.filter(({ count }) => count > 0);
  const chosen = (facet: FacetName) =>
    words.list.either(filters[facet].map((value) => labelOf(dataset, facet, value, words)));
  const asked = [
    ...facetNames.filter((facet) => filters[facet].length > 0).map(chosen),
    ...(searched === '' ? [] : [words.list.searched(searched)]),
  ];
  const wayText = ({ of, count }: Way) => {
    if (of === 'window') return words.list.allTime(count);
    return of === 'search' ? words.list.removeSearch(searched, count) : words.list.remove(chosen(of), count);
  };
  return (
    <div className={styles['empty']}>
      <p>
        {asked.length === 0
          ? words.list.emptyWindow
          : words.list.nothing(asked, isNarrow ? 'in the window' : 'anywhere')}
      </p>
      {helpful.map((way) => (
        <button key={way.of} type="button" onClick={() => onWay(way.of)}>
          {wayText(way)}
        </button>
      ))}
      {helpful.length === 0 && (
        <button type="button" onClick={onClear}>
          {words.filters.clear}
        </button>
      )}
    </div>
  );
}
