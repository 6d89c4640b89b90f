import { useId, useState } from 'react';
import type { Dataset, Kind } from '../dataset/dataset.ts';
import { facetNames, type FacetName } from '../dataset/facets.ts';
import type { Words } from '../i18n/en.ts';
import { Icon } from '../marks/Icon.tsx';
import { Mark } from '../marks/Mark.tsx';
import styles from './FilterPanel.module.css';
import type { Option } from '../view/select.ts';
import { boxesOf, labelOf } from './options.ts';

interface FilterPanelProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly options: Readonly<Record<FacetName, readonly Option[]>>;
  /** How many events are listed, of how many that the window finds. */
  readonly shown: number;
  readonly total: number;
  readonly onToggle: (facet: FacetName, value: string) => void;
  readonly onClear: () => void;
}

/** Boxes by group; no box ticked in a group means that it filters nothing. */
export function FilterPanel({ words, shown, total, onClear, ...groups }: FilterPanelProps) {
  return (
    <section className={styles['filters']} aria-label={words.filters.label}>
      <header>
        <h2>{words.filters.heading(shown, total)}</h2>
        <button type="button" onClick={onClear}>
          {words.filters.clear}
        </button>
      </header>
      {facetNames.map((name) => (
        <FilterGroup key={name} name={name} words={words} {...groups} />
      ))}
    </section>
  );
}

interface FilterGroupProps extends Pick<FilterPanelProps, 'dataset' | 'words' | 'options' | 'onToggle'> {
  readonly name: FacetName;
}

const few = 12;

function FilterGroup({ name, dataset, words, options, onToggle }: FilterGroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  const boxes = boxesOf(dataset, name, options[name], words);
  const isLong = boxes.length > few + 2;
  const visible = boxes.filter(({ chosen }, at) => !isLong || showsAll || at < few || chosen);
  return (
    <fieldset className={styles['group']}>
      <legend>{words.filters.facets[name]}</legend>
      {visible.map((option) => (
        <FilterOption
          key={option.value}
          option={option}
          label={labelOf(dataset, name, option.value, words)}
          kind={name === 'kind' ? (dataset.kinds.find(({ id }) => id === option.value) ?? null) : null}
          onToggle={() => onToggle(name, option.value)}
        />
      ))}
      {isLong && (
        <button type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.filters.showFewer : words.filters.showAll(boxes.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FilterOptionProps {
  readonly option: Option;
  readonly label: string;
  readonly kind: Kind | null;
  readonly onToggle: () => void;
}

function FilterOption({ option: { count, chosen }, label, kind, onToggle }: FilterOptionProps) {
  const countId = useId();
  const classes = [styles['option'], chosen && styles['chosen'], count === 0 && styles['nothing']];
  return (
    <label className={classes.filter(Boolean).join(' ')}>
      <span className={styles['box']}>
        <input type="checkbox" checked={chosen} onChange={onToggle} aria-describedby={countId} />
        <Icon name="check" size={12} />
      </span>
      {kind && <Mark kind={kind} footing="solid" contested={false} size={20} className={styles['mark']} />}
      <span className={styles['label']}>{label}</span>
      <span className={styles['count']} id={countId} aria-hidden="true">
        {count}
      </span>
    </label>
  );
}
