import { compile } from '../../dataset/opened/compile.ts';
import { rowOf, type TextTable } from '../../dataset/opened/table.ts';
import { whenOf } from '../../dataset/opened/written.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { PreviewRow, ReadTable } from './protocol.ts';

const most = 10;
const longest = 160;

/** The first rows as they will be: compiled as all of them will. */
export function previewOf(
  table: TextTable,
  mapping: Mapping,
  { kindNames }: Pick<ReadTable, 'kindNames'>,
): readonly PreviewRow[] {
  const length = Math.min(most, table.length);
  const first: TextTable = { ...table, length, offsets: table.offsets.subarray(0, length + 1) };
  const compiled = compile(first, mapping);
  const { from, to, open, startUnit, endUnit, zones, zone, lat, lon, report } = compiled;
  return Array.from({ length }, (_, row) => {
    const cells = rowOf(first, row);
    const textIn = (column: number | null) => (column === null ? '' : shortened(cells[column] ?? ''));
    const told = zones[zone?.[row] ?? 0];
    const times = { from: from[row] ?? NaN, to: to[row] ?? NaN };
    const point = { lat: lat[row] ?? NaN, lon: lon[row] ?? NaN };
    const kind = textIn(mapping.kind);
    return {
      row: row + 1,
      title: textIn(mapping.title) || textIn(mapping.text) || textIn(mapping.placeName) || kind,
      when:
        told !== undefined && times.from < times.to
          ? whenOf({
              ...times,
              open: open?.[row] ?? 0,
              startUnit: startUnit[row] ?? 0,
              endUnit: endUnit[row] ?? 0,
              zone: told,
            })
          : null,
      point: Number.isNaN(point.lat) ? null : point,
      place: textIn(mapping.placeName),
      kind: kindNames !== null && Object.hasOwn(kindNames, kind) ? (kindNames[kind] ?? kind) : kind,
      notes: report.notes.filter((note) => note.row === row + 1).map(({ is }) => is),
    };
  });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
