import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Dataset, Kind } from '../dataset/dataset.ts';
import { facetNames, type FacetName, noPoint, otherPlaces } from '../dataset/facets.ts';
import type { InWords, Words } from '../i18n/words.ts';
import type { MarkedWords } from '../i18n/said.ts';
import { Icon } from '../marks/Icon.tsx';
import { Mark } from '../marks/Mark.tsx';
import styles from './FilterPanel.module.css';
import { rove } from '../view/roving.ts';
import type { Option } from '../view/options.ts';
import { firstAfter, Onward } from './Onward.tsx';
import { boxesOf, isOnlyMentioned, markedLabelOf, named, usesOf } from './options.ts';

interface FilterPanelProps {
  readonly dataset: Dataset;
  readonly options: Readonly<Record<FacetName, readonly Option[]>>;
  /** How many events are listed, of how many that the window finds. */
  readonly shown: number;
  readonly total: number;
  readonly onToggle: (facet: FacetName, value: string) => void;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Boxes by group; no box ticked in a group means that it filters nothing. */
export function FilterPanel({ words, shown, total, onClear, onClose, ...groups }: InWords<FilterPanelProps>) {
  const { dataset } = groups;
  const names = useMemo(() => choosable(dataset), [dataset]);
  return (
    <section
      className={styles['filters']}
      aria-label={words.filterPanel.label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return walk(event);
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2>{words.filterPanel.heading(shown, total)}</h2>
        <div>
          <button type="button" data-clear="" onClick={onClear}>
            {words.filters.clear}
          </button>
          <button type="button" className={styles['close']} onClick={onClose}>
            {words.legend.close}
            <Icon name="close" />
          </button>
        </div>
      </header>
      {names.length === 0 && <p className={styles['said']}>{words.filterPanel.nothing}</p>}
      {names.map((name, at) => (
        <FilterGroup key={name} name={name} next={names[at + 1] ?? null} words={words} {...groups} />
      ))}
    </section>
  );
}

/** A file of one's own says nothing of status, and nothing is to be chosen where all of its rows have the same. */
function choosable({ opened, columns: { facets } }: Dataset): readonly FacetName[] {
  if (opened === null) return facetNames;
  return facetNames.filter((name) => {
    const { codes } = facets[name];
    const [first] = codes;
    return codes.some((code) => code !== first);
  });
}

interface FilterGroupProps extends Pick<
  InWords<FilterPanelProps>,
  'dataset' | 'words' | 'options' | 'onToggle'
> {
  readonly name: FacetName;
  readonly next: FacetName | null;
}

const few = 12;
/** Of more than so many a group shows the most used, and a box to find the others by name. */
const most = 50;
/** What fits into half the column, in characters; a mark takes the room of three, and what stands after is smaller. */
const fitting = 17;
/** The longest word that fits there beside a count, in characters. */
const fittingWord = 12;

interface Box {
  readonly option: Option;
  readonly label: MarkedWords;
  /** Quieter, after the label. */
  readonly after: string | null;
  readonly kind: Kind | null;
  readonly isWide: boolean;
  /** One of its words would be broken in half the column. */
  readonly isLong: boolean;
}

function FilterGroup({ name, next, dataset, words, options, onToggle }: FilterGroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  const noteId = useId();
  const [wanted, setWanted] = useState('');
  const findId = useId();
  const uses = useMemo(() => usesOf(dataset, name), [dataset, name]);
  const all = useMemo(
    () => boxesOf(dataset, name, uses, options[name], words),
    [dataset, name, uses, options, words],
  );
  const numbers = useMemo(() => new Intl.NumberFormat(words.locale), [words.locale]);
  const isVast = all.length > most;
  const choices = useMemo(
    () => (isVast ? named(all, wanted, { dataset, name, words }) : all),
    [isVast, all, wanted, dataset, name, words],
  );
  const names = choices.filter(({ value }) => value !== noPoint && value !== otherPlaces).length;
  const namesIn = names + (wanted === '' && name === 'place' ? (dataset.opened?.otherNames ?? 0) : 0);
  const isLong = choices.length > few + 2;
  const shown = wanted === '' && !showsAll ? few : isVast ? most : Infinity;
  const visible = choices.filter(
    ({ chosen, value }, at) => !isLong || at < shown || chosen || (showsAll && value === otherPlaces),
  );
  const boxes = visible.map((option) => boxOf(option, name, dataset, words));
  // Those that need both columns come last, so that they leave no gap; a file's own names stand by use, whatever their length.
  const inOrder = dataset.opened
    ? boxes.map((box) => ({ ...box, isWide: false }))
    : [...boxes.filter(({ isWide }) => !isWide), ...boxes.filter(({ isWide }) => isWide)];
  return (
    <fieldset
      tabIndex={-1}
      className={styles['group']}
      aria-describedby={name === 'status' ? noteId : undefined}
    >
      <legend>{words.filters.facets[name]}</legend>
      <p className={styles['note']} id={noteId}>
        {name === 'status' && words.filterPanel.asPublished}
      </p>
      {next === null ? (
        <Onward
          name={words.keys.past(isLong ? words.filters.facets[name] : words.filterPanel.label)}
          to={(from) =>
            from.closest('fieldset')?.querySelector('[aria-expanded]') ?? firstAfter(from.closest('section'))
          }
        />
      ) : (
        <Onward
          name={words.keys.nextGroup(words.filters.facets[next])}
          to={(from) => from.closest('fieldset')?.nextElementSibling}
        />
      )}
      {isVast && (
        <p className={styles['find']}>
          <label htmlFor={findId}>{words.filterPanel.find}</label>
          <input
            id={findId}
            type="search"
            value={wanted}
            onChange={({ target }) => {
              setWanted(target.value);
            }}
          />
        </p>
      )}
      {isVast && names === 0 && <p className={styles['said']}>{words.filterPanel.noneFound}</p>}
      {isVast && (showsAll || wanted !== '') && choices.length > most && (
        <p className={styles['said']}>{words.filterPanel.mostUsed(most, namesIn)}</p>
      )}
      <div
        className={styles['boxes']}
        data-one={dataset.opened && boxes.some((box) => box.isLong) ? '' : undefined}
      >
        {inOrder.map((box) => (
          <FilterOption
            key={box.option.value}
            {...box}
            numbers={numbers}
            onToggle={() => {
              onToggle(name, box.option.value);
            }}
          />
        ))}
        {isLong && wanted === '' && (
          <button
            type="button"
            className={isVast ? styles['wide'] : undefined}
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll
              ? words.filterPanel.showFewer
              : isVast
                ? words.filterPanel.mostUsed(most, namesIn)
                : words.filterPanel.showAll(choices.length)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** Up, Down, Home and End go from box to box of a group. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
  const boxes = [
    ...(event.target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []),
  ];
  const next = rove(event, boxes.indexOf(event.target), boxes.length, null, 'stop');
  if (next === null) return;
  event.preventDefault();
  boxes[next]?.focus();
}

function boxOf(option: Option, name: FacetName, dataset: Dataset, words: Words): Box {
  const others = option.value === otherPlaces ? dataset.opened?.otherNames : 0;
  const label = others
    ? { text: words.filterPanel.otherPlaces(others), marks: {} }
    : markedLabelOf(dataset, name, option.value, words);
  const after = isOnlyMentioned(dataset, name, option.value) ? words.filterPanel.mentioned : null;
  const kind = name === 'kind' ? (dataset.kinds.find(({ id }) => id === option.value) ?? null) : null;
  const mark = kind === null ? 0 : 3;
  const length = label.text.length + (after === null ? 0 : 0.85 * (after.length + 1)) + mark;
  const longest = Math.max(...label.text.split(/[\s-]/).map((word) => word.length));
  return { option, label, after, kind, isWide: length > fitting, isLong: longest + mark > fittingWord };
}

interface FilterOptionProps extends Box {
  readonly numbers: Intl.NumberFormat;
  readonly onToggle: () => void;
}

function FilterOption({
  option: { count, chosen },
  label,
  after,
  kind,
  isWide,
  numbers,
  onToggle,
}: FilterOptionProps) {
  const countId = useId();
  const classes = [
    styles['option'],
    chosen && styles['chosen'],
    count === 0 && styles['nothing'],
    isWide && styles['wide'],
  ];
  return (
    <label className={classes.filter(Boolean).join(' ')}>
      <span className={styles['box']}>
        <input type="checkbox" checked={chosen} onChange={onToggle} aria-describedby={countId} />
        <Icon name="check" size={12} />
      </span>
      {kind && <Mark kind={kind} footing="solid" contested={false} size={20} className={styles['mark']} />}
      <span className={styles['label']}>
        <span {...label.marks}>{label.text}</span>
        {after !== null && <small className={styles['after']}> {after}</small>}
      </span>
      <span className={styles['count']} id={countId} aria-hidden="true">
        {numbers.format(count)}
      </span>
    </label>
  );
}
