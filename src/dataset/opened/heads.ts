import { isPlaceholder } from '../../model/cells/nothing.ts';
import { withoutGuard } from '../../model/csvText.ts';
import type { EventDetail, EventHead } from '../../model/event.ts';
import type { PlacePrecision } from '../../model/place.ts';
import { unjudged } from '../../model/status.ts';
import type { LanguageMap } from '../../model/text.ts';
import type { When } from '../../model/when.ts';
import type { OpenedDataset, OpenedRow } from '../dataset.ts';
import type { Ids } from './ids.ts';
import { placedAt, placeId, type Source } from './places.ts';
import { numberOf, placeInParts, writtenInParts } from './rowNumbers.ts';
import { cellOf, cellsOf, lineOf, shortened, unsaid } from './text.ts';

interface Made {
  readonly ids: Ids;
  readonly kinds: OpenedDataset['kinds'];
  readonly whenOf: (row: number) => When;
}

export function headOf(source: Source, row: number, { ids, kinds, whenOf }: Made): EventHead {
  const { arranged, file } = source;
  const inFile = arranged.rowOfFile[row] ?? 0;
  const kind = kinds[arranged.kind[row] ?? 0];
  if (!kind) throw new Error(`row ${row} has no kind`);
  const first = arranged.markOffsets[row] ?? 0;
  const placed = placedAt(arranged, row);
  return {
    id: ids.idOf(inFile),
    title: titleOf(source, inFile),
    kind: kind.id,
    status: unjudged,
    when: whenOf(row),
    where: placed
      ? [
          {
            place: placeId(arranged.markPlaces[first] ?? 0),
            role: 'site',
            // What a file gives a point stands on the map, however wide it is meant: the circle says how wide.
            precision: isWide(placed.precision) ? 'region' : placed.precision,
            basis: placed.isWithinShape ? 'inferred' : 'stated',
            note: null,
          },
        ]
      : [],
    saidBy: {
      who: 'unattributed',
      outlet: { [unsaid]: file },
      relay: null,
      speaker: null,
      short: null,
      office: null,
      via: null,
    },
  };
}

function isWide(precision: PlacePrecision): boolean {
  return precision === 'country' || precision === 'none';
}

/** The title's cell, where it is one; else the beginning of the text; else a name, or words of a kind; else words of ours with its id, or the row's number. */
export function titleOf(
  { table, mapping, parts = [] }: Pick<Source, 'table' | 'mapping' | 'parts'>,
  inFile: number,
): LanguageMap {
  const said = (column: number | null) => {
    const line = column === null ? '' : lineOf(table, inFile, column);
    return isPlaceholder(line) ? '' : line;
  };
  const kind = said(mapping.kind);
  for (const text of [
    said(mapping.title),
    said(mapping.text),
    said(mapping.placeName),
    isCode.test(kind) ? '' : kind,
  ])
    if (text !== '') return { [unsaid]: shortened(text, longestTitle) };
  const id =
    said(mapping.id).slice(0, longestTitle) || writtenInParts(parts, numberOf(table, inFile), String);
  return { en: `Event ${id}`, uk: `Подія ${id}`, ar: `حدث ${id}` };
}

const isCode = /^[\d\p{P}\p{S}]*$/u;

const longestTitle = 160;

export function detailOf({ table, mapping }: Source, inFile: number): EventDetail {
  const said = (column: number | null) => {
    const text = column === null ? '' : cellOf(table, inFile, column).trim();
    return isPlaceholder(text) ? '' : text;
  };
  // A title that is cut is to be read in whole.
  const title = said(mapping.title);
  const text = said(mapping.text) || (title.length > longestTitle ? title : '');
  return {
    summary: { [unsaid]: withoutGuard(text) },
    stated: null,
    statusQuote: null,
    confirmedBy: null,
    excerpts: [],
    conflictsWith: [],
    related: [],
    recorded: null,
    changes: [],
  };
}

export function placeNameOf({ table, mapping }: Source, inFile: number | null): string {
  return mapping.placeName === null || inFile === null ? '' : lineOf(table, inFile, mapping.placeName);
}

export function openedRow({ table, mapping, parts = [] }: Source, inFile: number): OpenedRow {
  const cells = cellsOf(table, inFile);
  const cell = (column: number | null) => (column === null ? '' : (cells[column] ?? '').trim());
  return {
    ...placeInParts(parts, numberOf(table, inFile)),
    numbered: table.numbering.of,
    cells: table.columns.map((name, column) => ({ name, value: cells[column] ?? '' })),
    source: cell(mapping.source),
    link: cell(mapping.link),
  };
}
