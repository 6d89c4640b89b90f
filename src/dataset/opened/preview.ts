import { isPlaceholder } from '../../model/cells/nothing.ts';
import type { PlacePrecision } from '../../model/place.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { LanguageMap } from '../../model/text.ts';
import type { When } from '../../model/when.ts';
import { titleOf } from './heads.ts';
import { storyZone } from './mapped.ts';
import { mostQuoted, quoted } from './notes.ts';
import { precisionOf } from './places.ts';
import { numberOf } from './rowNumbers.ts';
import { spanFinder } from './spanFinder.ts';
import type { RowNote } from './report.ts';
import { rowCells } from './rowCells.ts';
import { rowPlaces } from './rowPlace.ts';
import { rowTexts } from './rowTexts.ts';
import { rowTimes } from './rowTime.ts';
import { compiledWhen, whenRead } from './rowWhen.ts';
import type { TextTable } from './table.ts';

/** A row as it will be. */
export interface PreviewRow {
  /** Its number in the file. */
  readonly row: number;
  /** null: it has no time, or one that cannot be shown. */
  readonly when: When | null;
  readonly point: { readonly lat: number; readonly lon: number; readonly precision: PlacePrecision } | null;
  readonly title: LanguageMap;
  readonly text: string;
  readonly kind: string;
  readonly placeName: string;
  readonly source: string;
  readonly link: string;
  readonly id: string;
  /** All but what takes other rows to know. */
  readonly notes: readonly RowNote[];
}

/** Rows of a table, by their places in it from 0, as a mapping will make them. */
export function preview(table: TextTable, mapping: Mapping, rows: readonly number[]): readonly PreviewRow[] {
  const reader = rowReader(table, mapping);
  return rows.filter((row) => row >= 0 && row < table.length).map(reader);
}

function rowReader(table: TextTable, mapping: Mapping): (row: number) => PreviewRow {
  const cells = rowCells(table);
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
  const said = (column: number | null) => {
    const text = cell(column);
    return isPlaceholder(text) ? '' : text;
  };
  return (row) => {
    cells.read(row);
    notes = [];
    number = numberOf(table, row);
    const written = whenRead(times.read(), times.time, finder.find);
    const hasPoint = places.read();
    checkTexts();
    return {
      row: number,
      // As far as one row tells, the axis ends with it.
      when: written && compiledWhen(written, story, finder.found.to),
      point: hasPoint ? pointOf(places.point) : null,
      title: titleOf({ table, mapping }, row),
      text: said(mapping.text),
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
