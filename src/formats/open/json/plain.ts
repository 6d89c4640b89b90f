import type { RowFault } from '../carrier.ts';
import { withCoordinates } from './geowkt.ts';
import { type Members, isObject } from './record.ts';
import { lastingOf } from './timespans.ts';
import { unwrapped } from './unwrapped.ts';

/**
 * Records of formats in which a table's cell is more than a member: what SPARQL's results say of each value beside the value (W3C, "SPARQL 1.1
 * Query Results JSON Format") is left out; dates of TimelineJS's second edition, "1963,8,9", are written with hyphens; the spans of a Linked Place
 * become `when.start` and `when.end`, and what of them is not shown is `told` of the record that was made last. `list` is the name of the member that holds the records; all others pass but for what wraps them.
 */
export function plainRecords(list: string) {
  const isSparql = list === 'results.bindings';
  const isTimeline = list === 'timeline.date' || list === 'timeline.era';
  let several = 0;
  let notes: readonly Told[] = [];
  return {
    plain: (record: Members): Members => {
      notes = [];
      if (isSparql) return mapped(record, valueOf);
      if (isTimeline) return mapped(record, datedOf);
      const lasting = record.type === 'Feature' ? lastingOf(record) : null;
      if (lasting === null) return unwrapped(located(record));
      const { start, end, others, of } = lasting;
      notes = [
        ...(others.length > 0 ? [{ is: 'several-spans', value: others.join('; ') } as const] : []),
        ...(of === null ? [] : [{ is: 'time-of-part', value: of } as const]),
      ];
      return { ...located(record), when: { ...(isObject(record.when) ? record.when : {}), start, end } };
    },
    told: (): readonly Told[] => {
      if (notes.some(({ is }) => is === 'several-spans')) several += 1;
      return notes;
    },
    notes: (): readonly string[] => [
      ...(isSparql ? ['sparql-types'] : []),
      ...(several > 0 ? [`several-spans:${several}`] : []),
    ],
  };
}

function located(record: Members): Members {
  const geometry = record.type === 'Feature' ? withCoordinates(record.geometry) : record.geometry;
  return geometry === record.geometry ? record : { ...record, geometry };
}

type Told = Pick<RowFault, 'is' | 'value'>;

function mapped(record: Members, change: (value: unknown, key: string) => unknown): Members {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

function valueOf(cell: unknown): unknown {
  return isObject(cell) && typeof cell.type === 'string' && 'value' in cell ? cell.value : cell;
}

const dated = /^\s*(-?\d{1,9})\s*,\s*(\d{1,2})((?:\s*,\s*\d{1,2}){0,4})\s*$/;

/** Years, months, days, hours and minutes, parted by commas; years before Christ as people count them. */
function datedOf(value: unknown, key: string): unknown {
  if (typeof value !== 'string' || !/^(?:start|end)Date$/.test(key)) return value;
  const [, year, month, more = ''] = dated.exec(value) ?? [];
  if (year === undefined || month === undefined) return value;
  const [day, hour, minute = '0', second] = more.split(',').slice(1);
  const inIso = Number(year) < 0 ? Number(year) + 1 : Number(year);
  const years = `${inIso < 0 ? '-' : ''}${String(Math.abs(inIso)).padStart(4, '0')}`;
  const date = [years, month, ...(day === undefined ? [] : [day])].map((part) =>
    part.trim().padStart(2, '0'),
  );
  const clock = [hour, minute, ...(second === undefined ? [] : [second])].map((part = '') =>
    part.trim().padStart(2, '0'),
  );
  return `${date.join('-')}${hour === undefined ? '' : ` ${clock.join(':')}`}`;
}
