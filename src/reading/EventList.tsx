import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Group } from '../dataset/days.ts';
import { type Clocks, dayHeading } from '../i18n/dates.ts';
import type { Words } from '../i18n/en.ts';
import type { EventId } from '../model/id.ts';
import { rove } from '../view/roving.ts';
import { EmptyList, type EmptyListProps } from './EmptyList.tsx';
import styles from './EventList.module.css';
import { EventRow, type Outside } from './EventRow.tsx';
import { firstAfter, Onward } from './Onward.tsx';
import type { Handlers, Reading } from './reading.ts';

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

/** Past so many rows of a day there is a way on from among them. */
const leap = 20;

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
      button={toggle}
      onToggle={() => {
        awaited.current = 'toggle';
        may.onToggle();
      }}
    />
  );
  const lastDay = groups.findLastIndex(({ section }) => section === 'day');
  return (
    <div className={styles['list']}>
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
      <ol ref={list} className={styles['days']} role="list" aria-label={words.list.label} onKeyDown={walk}>
        {listed.map(({ group, rows }, at) => (
          <li key={group.section === 'day' ? group.day : group.section}>
            <div className={styles['heading']}>
              <h2 tabIndex={-1}>{headingOf(group, clocks)}</h2>
              <span className={styles['count']}>{groupCount(group, mayBelong, words)}</span>
              {onOpen && <NextGroup next={listed[at + 1]?.group} clocks={clocks} />}
            </div>
            <ol role="list">
              {rows.map((row, place) => {
                const head = dataset.heads[row];
                return (
                  head && (
                    <EventRow
                      key={head.id}
                      {...{ dataset, clocks, onOpen, onHover, head }}
                      href={hrefOf(head.id)}
                      under={group.section === 'day' ? group.day : null}
                      isPossible={mayBelong.has(row)}
                      isOpen={head.id === openId}
                      isHovered={hoveredIds.includes(head.id)}
                      outside={head.id === openId ? outside : null}
                      told={told?.get(row) ?? null}
                      leap={onOpen ? leapFrom(place, rows.length) : null}
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
  const { keys } = clocks.words;
  if (!next) return <Onward name={keys.pastList} to={(from) => firstAfter(from.closest('ol'))} />;
  const name = headingOf(next, clocks);
  return (
    <Onward
      name={next.section === 'day' ? keys.nextDay(name) : keys.nextGroup(name)}
      to={(from) => from.closest('li')?.nextElementSibling?.querySelector('h2')}
    />
  );
}

function headingOf(group: Group, clocks: Clocks): string {
  return group.section === 'day' ? dayHeading(group.day, clocks) : clocks.words.list[group.section];
}

/** The first of every so many rows has a way to the first of the next, where there are more. */
function leapFrom(place: number, count: number): number | null {
  return place % leap === 0 && count - place > leap ? leap : null;
}

/** Up, Down, Home and End go from event to event. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('h3 a')];
  const at = links.findIndex((link) => link === event.target);
  const next = at === -1 ? null : rove(event, at, links.length, null, 'stop');
  if (next === null) return;
  event.preventDefault();
  links[next]?.focus();
}

/** Each group with those of its rows that are among the first, without groups that have none. */
function firstOf(groups: readonly Group[], most = Infinity) {
  const before = (at: number) => groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0);
  return groups
    .map((group, at) => ({ group, rows: group.rows.slice(0, Math.max(0, most - before(at))) }))
    .filter(({ rows }) => rows.length > 0);
}

/** "12 events, 1 possibly" */
function groupCount({ rows }: Group, mayBelong: ReadonlySet<number>, words: Words): string {
  const possible = rows.filter((row) => mayBelong.has(row)).length;
  const found = rows.length - possible;
  if (possible === 0) return words.events(found);
  const possibly = words.list.countPossibly(possible);
  return found === 0 ? possibly : `${words.events(found)}, ${possibly}`;
}

type MayBelongProps = EventListProps['may'] & {
  readonly words: Words;
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** For events of which only a latest time is known: how many, and whether to list them. */
function MayBelong({ count, isShown, onToggle, words, button }: MayBelongProps) {
  if (count === 0) return null;
  return (
    <p className={styles['may']}>
      {isShown ? words.list.mayShown : words.list.may(count)}{' '}
      <button ref={button} type="button" onClick={onToggle}>
        {isShown ? words.list.hide : words.list.show}
      </button>
    </p>
  );
}
