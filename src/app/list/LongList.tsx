import { memo, type RefObject, useState } from 'react';
import { type Heading, headingOver, type ListOrder } from '../../dataset/listOrder.ts';
import { andBeside } from '../../i18n/besides.ts';
import { type Clocks, timeHeading, underHeading } from '../../i18n/dates.ts';
import { kindName } from '../../i18n/kindName.ts';
import { whenLine } from '../../i18n/when.ts';
import { lookOf } from '../../marks/look.ts';
import { Mark } from '../../marks/Mark.tsx';
import type { Day } from '../../model/calendar.ts';
import type { EventHead } from '../../model/event.ts';
import type { EventId } from '../../model/id.ts';
import { isUndated } from '../../model/time.ts';
import { besideText } from '../../reading/whereText.ts';
import listStyles from '../../reading/EventList.module.css';
import { EventLink } from '../../reading/EventLink.tsx';
import type { Outside } from '../../reading/EventRow.tsx';
import rowStyles from '../../reading/EventRow.module.css';
import { rowClass } from '../../reading/rowClass.ts';
import styles from './LongList.module.css';
import { groupsOf, makeKeys } from './slots.ts';
import { firstAfter, Onward } from '../../reading/Onward.tsx';
import type { Handlers, Reading } from '../../reading/reading.ts';
import {
  type Heights,
  listHeight,
  rowsSeen,
  type Seen,
  topOfHeading,
  topOfRow,
} from '../../reading/stretch.ts';

interface LongListProps extends Reading, Handlers {
  readonly order: ListOrder;
  readonly heights: Heights;
  /** What of the list is in its pane; what is drawn stands `shift` px further down in the list than in the page. */
  readonly seen: Seen & { readonly shift: number };
  /** How high the list is in the page, in px. */
  readonly high: number;
  /** Whether nobody moves the window at the moment. */
  readonly isResting: boolean;
  readonly box: RefObject<HTMLOListElement | null>;
  /** The open event, or the one that was last. */
  readonly openRow: number | null;
  readonly openId: EventId | null;
  readonly hoveredIds: readonly string[];
  readonly outside: Outside | null;
  /** Whether a row is listed because it may belong to the window, not because it does. */
  readonly isPossible: (row: number) => boolean;
  /** Brings a heading to the top, and the focus to it. */
  readonly onGo: (heading: number) => void;
  /** Brings the row at an index into sight. */
  readonly onReturn: (index: number) => void;
}

/** Rows drawn beyond those seen, before and after, once they are not to change with the next step of the window; and beside the one that has the focus, so that Tab goes on from it. */
const mostMore = 3;
const beside = 2;

/** The list of very many events: the rows about what is seen of it, under their headings, where they would stand among all. */
export function LongList(props: LongListProps) {
  const {
    order,
    heights,
    seen,
    high,
    isResting,
    box,
    openRow,
    openId,
    hoveredIds,
    outside,
    isPossible,
    onGo,
    onReturn,
  } = props;
  const { dataset, clocks, hrefOf, onOpen, onHover } = props;
  const { words } = clocks;
  const [focused, setFocused] = useState<number | null>(null);
  const [keyed] = useState(makeKeys);
  const headings = order.headings();
  const length = order.length();
  const more = isResting ? mostMore : 0;
  const near = rowsSeen(headings, length, heights, seen);
  const wanted = new Set<number>();
  const want = (from: number, to: number) => {
    for (let index = Math.max(0, from); index < Math.min(length, to); index++) wanted.add(index);
  };
  want(near.first - more, near.after + more);
  for (const row of [focused, openRow]) {
    const at = row === null ? -1 : order.indexOf(row);
    if (order.rowAt(at) === row) want(at - beside, at + beside + 1);
  }
  const place = (y: number) => Math.max(0, Math.min(high, y - seen.shift));
  const groups = groupsOf(
    [...wanted].toSorted((one, other) => one - other),
    (index) => headingOver(headings, index),
  );
  const placed = keyed(groups, order, focused);
  return (
    <ol
      ref={box}
      className={`${listStyles['days']} ${styles['days']}`}
      role="list"
      aria-label={words.list.label}
      style={{ blockSize: `${high}px` }}
      onFocus={({ target }) => {
        const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
        const number = Number(target.closest<HTMLElement>('[data-heading]')?.dataset['heading'] ?? -1);
        setFocused(order.rowAt(index === -1 ? (headings.at(number)?.first ?? -1) : index));
        // Where the reader has scrolled away, the focus goes on from where it was.
        if (index !== -1 && (index < near.first - more || index >= near.after + more)) onReturn(index);
      }}
    >
      {placed.map(({ key, number, indices, first }) => {
        const heading = headings.at(number);
        if (!heading) return null;
        const top = topOfHeading(headings, number, heights);
        const start = place(top);
        const end = place(top + listHeight({ length: 1, at: () => heading }, heading.count, heights));
        return (
          <li
            key={key}
            className={styles['group']}
            data-heading={number}
            style={{
              insetBlockStart: `${start}px`,
              blockSize: `${Math.max(heights.heading, end - start)}px`,
            }}
          >
            <div className={`${listStyles['heading']} ${styles['heading']}`}>
              <h2 tabIndex={-1}>{headingText(heading, clocks)}</h2>
              <span className={listStyles['count']}>{words.events(heading.count)}</span>
              <NextHeading next={headings.at(number + 1)} clocks={clocks} onGo={() => onGo(number + 1)} />
            </div>
            <ol role="list">
              {indices.map((index, at) => {
                const row = order.rowAt(index);
                const head = dataset.heads.at(row);
                return (
                  head && (
                    <LongRow
                      key={first + at}
                      {...{ dataset, clocks, hrefOf, onOpen, onHover, head, index }}
                      top={place(topOfRow(headings, index, heights)) - start}
                      under={underOf(heading)}
                      nth={index - heading.first + 1}
                      of={heading.count}
                      isPossible={isPossible(row)}
                      isOpen={head.id === openId}
                      isHovered={hoveredIds.includes(head.id)}
                      outside={head.id === openId ? outside : null}
                    />
                  )
                );
              })}
            </ol>
          </li>
        );
      })}
    </ol>
  );
}

function underOf({ day, months }: Heading): Day | null {
  return day === null ? null : underHeading({ day, months });
}

function headingText({ section, day, months }: Heading, clocks: Clocks): string {
  if (day !== null) return timeHeading({ day, months }, clocks);
  return section === 'day' ? '' : clocks.words.list[section];
}

interface NextHeadingProps {
  readonly next: Heading | undefined;
  readonly clocks: Clocks;
  readonly onGo: () => void;
}

/** As in the short list: past a day to the next, which may not be drawn yet. */
function NextHeading({ next, clocks, onGo }: NextHeadingProps) {
  const { keys, list } = clocks.words;
  if (!next) return <Onward name={keys.past(list.label)} to={(from) => firstAfter(from.closest('ol'))} />;
  const name = headingText(next, clocks);
  return (
    <Onward
      name={next.section === 'day' && next.months === 0 ? keys.nextDay(name) : keys.nextGroup(name)}
      to={() => {
        onGo();
        return null;
      }}
    />
  );
}

interface LongRowProps extends Reading, Handlers {
  readonly head: EventHead;
  readonly index: number;
  /** In px from the heading's. */
  readonly top: number;
  readonly under: Day | null;
  /** Which of how many under its heading, from 1. */
  readonly nth: number;
  readonly of: number;
  readonly isPossible: boolean;
  readonly isOpen: boolean;
  readonly isHovered: boolean;
  readonly outside: Outside | null;
}

const LongRow = memo(Row);

function Row({
  head,
  index,
  top,
  under,
  nth,
  of,
  isPossible,
  isOpen,
  isHovered,
  outside,
  ...reading
}: LongRowProps) {
  const { dataset, clocks, hrefOf, onOpen, onHover } = reading;
  const { words } = clocks;
  const kind = kindName(dataset.kinds, head.kind, words.code);
  return (
    <li
      data-event={head.id}
      data-index={index}
      aria-setsize={of}
      aria-posinset={nth}
      className={`${rowClass({ isOpen, isHovered, isPossible, isOutside: outside !== null })} ${styles['row']}`}
      style={{ insetBlockStart: `${top}px` }}
      // Under a pointer at rest another event may come to stand.
      onMouseMove={() => onHover?.([head.id])}
      onMouseLeave={() => onHover?.([])}
    >
      <Mark {...lookOf(head, dataset.kinds)} size={28} className={rowStyles['mark']} />
      <div className={`${rowStyles['words']} ${styles['words']}`}>
        <p className={`${rowStyles['meta']} ${styles['meta']}`}>
          {isPossible && `${words.list.possibly} `}
          {isPossible || !isUndated(head.when.found) ? (
            <>
              <b>{whenLine(head.when, clocks, under)}</b>
              {andBeside(besideText(dataset, head, words), words)}
            </>
          ) : (
            besideText(dataset, head, words)
          )}
          {outside && ` · ${words.list.outside[outside]}`}
        </p>
        <h3 className={`${rowStyles['title']} ${styles['title']}`}>
          <EventLink
            head={head}
            clocks={clocks}
            href={hrefOf(head.id)}
            onOpen={onOpen}
            onHover={onHover}
            isCurrent={isOpen}
            className={rowStyles['link']}
          />
        </h3>
        {dataset.kinds.length > 1 && (
          <p className={styles['kind']} {...kind.marks}>
            {kind.text}
          </p>
        )}
      </div>
    </li>
  );
}
