import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { Words } from '../../i18n/words.ts';
import type { ColumnIndex, Mapping, PlaceMapping, TimeMapping } from '../../model/mapping.ts';
import { keyOf } from './answers.ts';
import type { ReadFile } from './draft.ts';

/** Of one thing that events have: from which columns it was taken, how that was read, and who decided it. */
export type Decided = readonly [what: string, how: string];

type Read = Pick<ReadFile, 'table' | 'answered' | 'isKept'>;

/** How a file was read, for whoever gets the report and has seen none of the questions. */
export function decidedOf(read: Read, mapping: Mapping, words: Words, told: OpenedWords): readonly Decided[] {
  const { columns, schema } = read.table;
  const { columns: said, report } = told;
  const named = (...of: readonly (ColumnIndex | null | undefined)[]) =>
    of.flatMap((at) => (at === null || at === undefined ? [] : [`“${columns[at] ?? ''}”`])).join(' + ');
  const by = (how: string, key: string) => {
    if (read.answered.has(key)) return report.decided(how, report.by.reader);
    // Who keeps a file does not keep who has answered.
    if (read.isKept) return how;
    return report.decided(how, schema === null ? report.by.rows : report.by.codebook);
  };
  const timeOf = (of: 'time' | 'end'): readonly Decided[] => {
    const time = mapping[of];
    if (time === null) return of === 'time' ? clockAlone() : [];
    const how = [timeColumns(time, named), ...written(time, of), ...ofDay(time)];
    return [[said.fields[of], how.join(' · ')]];
  };
  const clockAlone = (): readonly Decided[] => {
    const asked = read.table.questions.find(({ ask }) => ask === 'years-or-clock');
    if (asked?.ask !== 'years-or-clock') return [];
    const how = by(said.fields.clockTime, keyOf({ ask: 'years-or-clock' }));
    return [[said.fields.time, `${named(asked.column)} · ${how}`]];
  };
  const written = (time: TimeMapping, of: 'time' | 'end'): readonly string[] => {
    const codes = codesOf(time, of);
    if (time.by === 'parts') return codes;
    const calendar = time.calendar ? [by(said.calendars[time.calendar], keyOf({ ask: 'calendar', of }))] : [];
    return [...orderOf(time, of), ...calendar, ...codes, ...firstDaysOf(time, of)];
  };
  const ofDay = ({ clockNumbers, hasClockSpans }: TimeMapping): readonly string[] => [
    ...(clockNumbers === undefined ? [] : [said.clockNumbersAs[clockNumbers]]),
    ...(hasClockSpans ? [`${said.hyphen} ${said.hyphens.span}`] : []),
  ];
  const firstDaysOf = ({ firstDays }: ByColumn, of: 'time' | 'end'): readonly string[] => {
    if (!firstDays?.mean) return [];
    const how = `${said.firstDays[firstDays.begin]} ${said.firstDaysAs[firstDays.begin][firstDays.mean]}`;
    return [by(how, keyOf({ ask: 'first-days', of }))];
  };
  const codesOf = ({ yearCodes }: TimeMapping, of: 'time' | 'end'): readonly string[] => {
    if (!yearCodes?.mean) return [];
    const how = said.yearCodes[yearCodes.mean](yearCodes.years);
    return [by(how, keyOf({ ask: 'year-codes', of }))];
  };
  const orderOf = (time: ByColumn, of: 'time' | 'end'): readonly string[] => {
    const { order, epoch, century } = time;
    if (epoch !== null) return [by(said.countsAs[epoch], keyOf({ ask: 'counts', of }))];
    // Of both it is asked once.
    const isAsked = read.table.questions.some((one) => one.ask === 'date-order' && one.of === of);
    const key = keyOf({ ask: 'date-order', of: isAsked ? of : 'time' });
    const how = order === null ? said.orderOpen : by(said.orders[order], key);
    if (century?.by !== 'all') return [how];
    const hundred = told.questions.hundred(century.from, String(Number(century.from) + 99));
    return [how, by(hundred, keyOf({ ask: 'century', of }))];
  };
  const clock = (): readonly Decided[] => {
    const { zone, time, end } = mapping;
    if (time === null && end === null) return [];
    const names = Object.entries(mapping.zoneNames ?? {}).map(([name, meant]): Decided => {
      const how = meant === null ? told.questions.zoneNameNone : words.time.city(meant);
      return [name, by(how, keyOf({ ask: 'zone-name', name }))];
    });
    if (zone.by === 'column')
      return [[said.fields.zone, said.zoneColumn(columns[zone.column] ?? '')], ...names];
    const name = words.time.city(zone.zone);
    const how = zone.isAnswered ? by(name, keyOf({ ask: 'zone' })) : report.decided(name, report.by.nobody);
    return [[said.fields.zone, how], ...names];
  };
  const placeOf = (place: PlaceMapping): string => {
    switch (place.by) {
      case 'columns':
        return [
          named(place.lat, place.latSide, place.lon, place.lonSide, place.wkt),
          ...(place.unit ? [said.units[place.unit]] : []),
        ].join(' · ');
      case 'pair':
        return `${named(place.column)} · ${by(said.pairOrders[place.order], keyOf({ ask: 'pair-order' }))}`;
      case 'wkt':
        return `${named(place.column)} · ${said.placeBy.wkt}`;
      case 'geojson':
        return `${named(place.column)} · ${said.placeBy.geojson}`;
    }
  };
  const rest = (['placeName', 'title', 'text', 'kind', 'source', 'link', 'id'] as const).flatMap(
    (name): readonly Decided[] => (mapping[name] === null ? [] : [[said.fields[name], named(mapping[name])]]),
  );
  return [
    ...timeOf('time'),
    ...timeOf('end'),
    ...(mapping.isMidnightUnknown ? ([[said.midnight, said.midnights.unknown]] as const) : []),
    ...clock(),
    ...(mapping.place === null ? [] : ([[said.fields.place, placeOf(mapping.place)]] as const)),
    ...rest,
  ];
}

type ByColumn = Extract<TimeMapping, { by: 'column' }>;
type Named = (...of: readonly (ColumnIndex | null | undefined)[]) => string;

function timeColumns(time: TimeMapping, named: Named): string {
  const finer = [time.clock, ...(time.finer ?? []), time.era];
  const { otherwise } = time.by === 'column' ? time : {};
  return time.by === 'column'
    ? named(time.column, ...finer, otherwise?.year, otherwise?.month, otherwise?.day)
    : named(time.year, time.month, time.day, time.within?.column, ...finer);
}
