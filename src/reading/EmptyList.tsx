import type { Words } from '../i18n/en.ts';
import type { Way } from '../view/select.ts';
import styles from './EmptyList.module.css';

export interface EmptyListProps {
  readonly words: Words;
  readonly ways: readonly Way[];
  readonly onWay: (of: Way['of']) => void;
  /** Where no single way helps: all filters at once. */
  readonly onClear: () => void;
}

/** Says which filter to relax, and by how much that helps. */
export function EmptyList({ words, ways, onWay, onClear }: EmptyListProps) {
  const helpful = ways.filter(({ count }) => count > 0);
  const isWindowAlone = helpful.length > 0 && helpful.every((way) => way.of === 'window');
  return (
    <div className={styles['empty']}>
      <p>{isWindowAlone ? words.list.emptyWindow : words.list.empty}</p>
      {helpful.map((way) => (
        <button key={way.of} type="button" onClick={() => onWay(way.of)}>
          {wayText(way, words)}
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

function wayText({ of, count }: Way, words: Words): string {
  if (of === 'window') return words.list.allTime(count);
  return words.list.without(of === 'search' ? words.list.search : words.filters.facets[of], count);
}
