import type { PlacePrecision } from '../../model/place.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Zone } from '../../model/time.ts';
import { type When, compileWhen } from '../../model/when.ts';
import { lastColumn, storyZone } from './mapped.ts';
import { mostQuoted, quoted } from './notes.ts';
import { precisionOf } from './places.ts';
import { rowNumbers } from './rowNumbers.ts';
import { spanFinder } from './spanFinder.ts';
import type { RowNote } from './report.ts';
import { rowCells } from './rowCells.ts';
import { rowPlaces } from './rowPlace.ts';
import { rowTexts } from './rowTexts.ts';
import { rowTimes } from './rowTime.ts';
import { type RowTime, lineOf } from './side.ts';
import type { TextTable } from './table.ts';

/** A row as it will be. */
export interface PreviewRow {
  /** The number of the row in its file, from 1. */
  readonly row: number;
  /** null: it has no time, or one that cannot be shown. */
  readonly when: When | null;
  readonly point: { readonly lat: number; readonly lon: number; readonly precision: PlacePrecision } | null;
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly placeName: string;
  readonly source: string;
  readonly link: string;
  readonly id: string;
  /** All but what takes other rows to know. */
  readonly notes: readonly RowNote[];
}

/** Rows of a table, by their places in it from 0, as a mapping will make them. `refused` as in `Told`. */
export function preview(
  table: TextTable,
  mapping: Mapping,
  rows: readonly number[],
  refused: Uint32Array | null = null,
): readonly PreviewRow[] {
  const reader = rowReader(table, mapping, refused);
  return rows.filter((row) => row >= 0 && row < table.length).map(reader);
}

/** The time of a row as the grammar has it, for `compileWhen`; null where it has none that can be shown. */
export interface RowWhen {
  readonly is: string;
  readonly zone: Zone;
}

/** Reads the times of rows, by their places in the table from 0: the lines of which `compile` made its numbers. */
export function rowWhens(table: TextTable, mapping: Mapping): (row: number) => RowWhen | null {
  const cells = rowCells(table, lastColumn(mapping));
  const times = rowTimes(table, mapping, cells, () => {});
  const finder = spanFinder(mapping, () => {});
  return (row) => {
    cells.read(row);
    return whenRead(times.read(), times.time, finder.find);
  };
}

function whenRead(isRead: boolean, time: RowTime, find: (time: RowTime) => boolean): RowWhen | null {
  return isRead && find(time) ? { is: lineOf(time), zone: time.zone } : null;
}

function rowReader(
  table: TextTable,
  mapping: Mapping,
  refused: Uint32Array | null,
): (row: number) => PreviewRow {
  const cells = rowCells(table);
  const numberOf = rowNumbers(refused);
  let notes: RowNote[] = [];
  let number = 0;
  const tell = (is: RowNote['is'], column: number | null) => {
    const name = column === null ? null : (table.columns[column] ?? null);
    const value = column === null ? '' : quoted(cells.text(column, mostQuoted));
    notes.push({ is, row: number, line: null, column: name, value });
  };
  const times = rowTimes(table, mapping, cells, tell);
  const finder = spanFinder(mapping, tell);
  const places = rowPlaces(table, mapping, cells, tell);
  const checkTexts = rowTexts(table, mapping, cells, tell);
  const story = storyZone(mapping);
  const cell = (column: number | null) => (column === null ? '' : cells.text(column).trim());
  return (row) => {
    cells.read(row);
    notes = [];
    number = numberOf(row);
    const written = whenRead(times.read(), times.time, finder.find);
    const hasPoint = places.read();
    checkTexts();
    return {
      row: number,
      when: written && compiled(written, story, finder.found.to),
      point: hasPoint ? pointOf(places.point) : null,
      title: cell(mapping.title),
      text: cell(mapping.text),
      kind: cell(mapping.kind),
      placeName: cell(mapping.placeName),
      source: cell(mapping.source),
      link: cell(mapping.link),
      id: cell(mapping.id),
      notes,
    };
  };
}

function pointOf({ lat, lon, precision }: { lat: number; lon: number; precision: number }) {
  return { lat, lon, precision: precisionOf(precision) };
}

/** As far as one row tells, the axis ends with it. */
function compiled({ is, zone }: RowWhen, storyZoneOf: Zone, to: number): When | null {
  const when = compileWhen(
    { is, basis: 'computed' },
    {
      zone: { clock: 'known', zone },
      storyZone: storyZoneOf,
      publication: null,
      axis: { from: to, to },
      sourceLanguages: [],
    },
  );
  return when.ok ? when.value : null;
}
