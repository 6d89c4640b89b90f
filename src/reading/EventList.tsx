import type { Group } from '../dataset/days.ts';
import { dayHeading } from '../i18n/dates.ts';
import type { EventId } from '../model/id.ts';
import { EmptyList, type EmptyListProps } from './EmptyList.tsx';
import styles from './EventList.module.css';
import { EventRow, type Outside } from './EventRow.tsx';
import type { Handlers, Reading } from './reading.ts';

interface EventListProps extends Reading, Handlers {
  readonly groups: readonly Group[];
  readonly openId: EventId | null;
  readonly hoveredId: EventId | null;
  /** Of the open event, where only being open shows it. */
  readonly outside: Outside | null;
  /** How many events possibly reach into the window although it does not find them, and whether they are listed. */
  readonly may: { readonly count: number; readonly isShown: boolean; readonly onToggle: () => void };
  /** Ways out when nothing is listed. */
  readonly empty: Pick<EmptyListProps, 'ways' | 'onWay' | 'onClear'>;
}

/** Every event shown, once, under its day. The equivalent of the map. */
export function EventList({ groups, openId, hoveredId, outside, may, empty, ...reading }: EventListProps) {
  const { dataset, clocks } = reading;
  const { words } = clocks;
  return (
    <div className={styles['list']}>
      {groups.length === 0 && <EmptyList words={words} {...empty} />}
      <ol className={styles['days']} role="list" aria-label={words.list.label}>
        {groups.map((group) => (
          <li key={group.section === 'day' ? group.day : group.section}>
            <div className={styles['heading']}>
              <h2>{group.section === 'day' ? dayHeading(group.day, clocks) : words.list[group.section]}</h2>
              <span className={styles['count']}>{words.events(group.rows.length)}</span>
            </div>
            <ol role="list">
              {group.rows.map((row) => {
                const head = dataset.heads[row];
                return (
                  head && (
                    <EventRow
                      key={head.id}
                      {...reading}
                      head={head}
                      under={group.section === 'day' ? group.day : null}
                      isOpen={head.id === openId}
                      isHovered={head.id === hoveredId}
                      outside={head.id === openId ? outside : null}
                    />
                  )
                );
              })}
            </ol>
          </li>
        ))}
      </ol>
      {may.count > 0 && (
        <p className={styles['may']}>
          {may.isShown ? words.list.mayShown : words.list.may(may.count)}{' '}
          <button type="button" onClick={may.onToggle}>
            {may.isShown ? words.list.hide : words.list.show}
          </button>
        </p>
      )}
    </div>
  );
}
