import { type RefObject, useEffect, useRef } from 'react';
import type { Group } from '../dataset/days.ts';
import { type Clocks, timeHeading, underHeading } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventId } from '../model/id.ts';
import { EmptyList, type EmptyListProps } from './EmptyList.tsx';
import styles from './EventList.module.css';
import { EventRow, leap, type Outside } from './EventRow.tsx';
import { firstAfter, Onward } from './Onward.tsx';
import type { Handlers, Reading } from './reading.ts';
import { titlesIn, TitlesNote } from './TitlesNote.tsx';

interface EventListProps extends Reading, Handlers {
  readonly groups: readonly Group[];
  /** How many events are listed at most; the headings count all of their day. */
  readonly most?: number | undefined;
  /** By row, what the map shows of it and nothing else here says. */
  readonly told?: ReadonlyMap<number, string> | undefined;
  readonly openId: EventId | null;
  readonly hoveredIds: readonly string[];
  /** Of the open event, where only being open shows it. */
  readonly outside: Outside | null;
  /** How many events possibly reach into the window although it does not find them, and whether they are listed. */
  readonly may: { readonly count: number; readonly isShown: boolean; readonly onToggle: () => void };
  /** Rows that are listed only because they may belong here. */
  readonly mayBelong?: ReadonlySet<number> | undefined;
  /** What was asked for, and the ways out when nothing is listed. */
  readonly empty: Pick<EmptyListProps, 'ways' | 'onWay' | 'onClear' | 'filters' | 'search'>;
}

const nobody: ReadonlySet<number> = new Set();

/** Every event shown, once, under its day. The equivalent of the map. */
export function EventList(props: EventListProps) {
  const {
    groups,
    most,
    told,
    openId,
    hoveredIds,
    outside,
    may,
    mayBelong = nobody,
    empty,
    ...reading
  } = props;
  const { dataset, clocks, hrefOf, onOpen, onHover } = reading;
  const { words } = clocks;
  const list = useRef<HTMLOListElement>(null);
  const listed = firstOf(groups, most);
  const others = titlesIn(groups, dataset.heads, words);
  const toggle = useRef<HTMLButtonElement>(null);
  const awaited = useRef<'first event' | 'toggle' | null>(null);
  useEffect(function followPress() {
    const wanted = awaited.current;
    awaited.current = null;
    if (wanted === 'first event') list.current?.querySelector('a')?.focus();
    if (wanted === 'toggle') toggle.current?.focus();
  });
  const widen = (press: () => void) => {
    awaited.current = 'first event';
    press();
  };
  const mayBelongLine = (
    <MayBelong
      {...may}
      words={words}
      isFile={dataset.opened !== null}
      button={toggle}
      onToggle={() => {
        awaited.current = 'toggle';
        may.onToggle();
      }}
    />
  );
  const lastDay = groups.findLastIndex(({ section }) => section === 'day');
  return (
    <div className={styles['list']} data-file={dataset.opened ? '' : undefined}>
      {groups.length === 0 && (
        <EmptyList
          {...empty}
          dataset={dataset}
          words={words}
          onWay={(of) => widen(() => empty.onWay(of))}
          onClear={() => widen(empty.onClear)}
        />
      )}
      {lastDay === -1 && mayBelongLine}
      <TitlesNote languages={others} words={words} />
      <ol ref={list} className={styles['days']} role="list" aria-label={words.list.label}>
        {listed.map(({ group, rows }, at) => (
          <li key={group.section === 'day' ? `${group.day} ${group.months}` : group.section}>
            <div className={styles['heading']}>
              <h2 tabIndex={-1}>{headingOf(group, clocks)}</h2>
              <span className={styles['count']}>{groupCount(group, mayBelong, words)}</span>
              {onOpen && <NextGroup next={listed[at + 1]?.group} clocks={clocks} />}
            </div>
            <ol role="list">
              {rows.map((row, place) => {
                const head = dataset.heads.at(row);
                return (
                  head && (
                    <EventRow
                      key={head.id}
                      {...{ dataset, clocks, onOpen, onHover, head }}
                      href={hrefOf(head.id)}
                      under={group.section === 'day' ? underHeading(group) : null}
                      isPossible={mayBelong.has(row)}
                      isOpen={head.id === openId}
                      isHovered={hoveredIds.includes(head.id)}
                      outside={head.id === openId ? outside : null}
                      saysLanguage={others.length === 0}
                      told={told?.get(row) ?? null}
                      leapTo={onOpen ? leapFrom(place, rows.length) : null}
                    />
                  )
                );
              })}
            </ol>
            {at === lastDay && rows.length === group.rows.length && mayBelongLine}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface NextGroupProps {
  readonly next: Group | undefined;
  readonly clocks: Clocks;
}

/** Past a day to the next; past the last to what follows the list. */
function NextGroup({ next, clocks }: NextGroupProps) {
  const { keys, list } = clocks.words;
  if (!next) return <Onward name={keys.past(list.label)} to={(from) => firstAfter(from.closest('ol'))} />;
  const name = headingOf(next, clocks);
  return (
    <Onward
      name={next.section === 'day' && next.months === 0 ? keys.nextDay(name) : keys.nextGroup(name)}
      to={(from) => from.closest('li')?.nextElementSibling?.querySelector('h2')}
    />
  );
}

function headingOf(group: Group, clocks: Clocks): string {
  return group.section === 'day' ? timeHeading(group, clocks) : clocks.words.list[group.section];
}

/** From the first of every so many rows to the first of the next. */
function leapFrom(place: number, count: number): number | null {
  return place % leap === 0 && place + leap < count ? place + leap : null;
}

/** Each group with those of its rows that are among the first, without groups that have none. */
function firstOf(groups: readonly Group[], most = Infinity) {
  const before = (at: number) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);
  return groups
    .map((group, at) => ({ group, rows: group.rows.slice(0, Math.max(0, most - before(at))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** "12 events, 1 possibly" */
function groupCount({ rows }: Group, mayBelong: ReadonlySet<number>, words: FirstWords): string {
  const possible = rows.filter((row) => mayBelong.has(row)).length;
  const found = rows.length - possible;
  if (possible === 0) return words.events(found);
  const possibly = words.list.countPossibly(possible);
  return found === 0 ? possibly : words.said.list([words.events(found), possibly]);
}

export type MayBelongProps = EventListProps['may'] & {
  readonly words: FirstWords;
  readonly isFile: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** For events of which only a latest time is known, or in a file none: how many, and whether to list them. */
export function MayBelong({ count, isShown, onToggle, words: { list }, isFile, button }: MayBelongProps) {
  if (count === 0) return null;
  const shown = isFile ? list.mayOfFileShown : list.mayShown;
  const offered = isFile ? list.mayOfFile : list.may;
  return (
    <p className={styles['may']}>
      {isShown ? shown : offered(count)}{' '}
      <button ref={button} type="button" onClick={onToggle}>
        {isShown ? list.hide : list.show}
      </button>
    </p>
  );
}
