import { geometryTextOf } from './geometry.ts';
import { childOf, childrenOf, type Node, textAt, textOf } from './node.ts';
import { plainTextOf } from './plainText.ts';

/** When something was, as it is written; '' for an end that is open or not there. */
export interface Time {
  readonly begin: string;
  readonly end: string;
  /** All of it in one: a time, or an interval of ISO 8601 with `..` for an open end. */
  readonly when: string;
}

/** The columns that every KML has here; those of its data follow. */
export const fixedColumns = ['name', 'description', 'begin', 'end', 'when', 'geometry', 'folder'] as const;

/** What a TimeStamp or TimeSpan says; null for nothing. A year, a month, a day or an instant, precise as it is written. */
export function timeOf(node: Node): Time | null {
  if (node.name === 'TimeStamp') {
    const when = textAt(node, 'when');
    return when === '' ? null : { begin: '', end: '', when };
  }
  return spanOf(textAt(node, 'begin'), textAt(node, 'end'));
}

/**
 * The cells of one placemark. `columns` are the names of data met before, and their numbers; new ones are added to it and to `labels`.
 * `isOverfull`: it has more data than there is room for columns.
 */
export function placemarkRow(
  placemark: Node,
  inherited: { readonly folder: string; readonly time: Time | null },
  columns: Map<string, number>,
  labels: string[],
): { readonly cells: readonly string[]; readonly isOverfull: boolean } {
  const time = ownTimeOf(placemark) ?? inherited.time ?? { begin: '', end: '', when: '' };
  const cells: string[] = [
    textAt(placemark, 'name'),
    plainTextOf(textAt(placemark, 'description') || textAt(placemark, 'Snippet')),
    time.begin,
    time.end,
    time.when,
    geometryTextOf(placemark),
    inherited.folder,
  ];
  let isOverfull = false;
  for (const [name, value] of dataOf(placemark)) {
    if (value === '') continue;
    const column = columns.get(name) ?? addColumn(name, columns, labels);
    if (column === null) {
      isOverfull = true;
      continue;
    }
    while (cells.length <= column) cells.push('');
    const before = cells[column];
    cells[column] = before === '' || before === value ? value : `${before}; ${value}`;
  }
  return { cells, isOverfull };
}

const mostColumns = 1000;

function addColumn(name: string, columns: Map<string, number>, labels: string[]): number | null {
  if (labels.length >= mostColumns) return null;
  let label = name;
  for (let count = 2; labels.includes(label); count += 1) label = `${name} ${count}`;
  columns.set(name, labels.length);
  labels.push(label);
  return labels.length - 1;
}

function ownTimeOf(placemark: Node): Time | null {
  for (const node of childrenOf(placemark)) {
    const time = node.name === 'TimeStamp' || node.name === 'TimeSpan' ? timeOf(node) : null;
    if (time !== null) return time;
  }
  const moments = tracksIn(placemark).flatMap((track) => childrenOf(track, 'when').map(textOf));
  const [first] = moments;
  const last = moments.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? { begin: '', end: '', when: first } : spanOf(first, last);
}

function tracksIn(node: Node): readonly Node[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'Track') return [child];
    return child.name === 'MultiTrack' || child.name === 'MultiGeometry' ? tracksIn(child) : [];
  });
}

function spanOf(begin: string, end: string): Time | null {
  if (begin === '' && end === '') return null;
  // Equal ends are one time: an interval of nothing would be found nowhere.
  const when = begin === end ? begin : `${begin || '..'}/${end || '..'}`;
  return { begin, end, when };
}

/** All else that a placemark says of itself: its data, and the elements that could tell kind, link or id. */
function dataOf(placemark: Node): readonly (readonly [name: string, value: string])[] {
  const extended = childrenOf(placemark, 'ExtendedData').flatMap((data) =>
    childrenOf(data).flatMap(extendedOf),
  );
  const { id = '' } = placemark.attributes;
  return [
    ...extended,
    // Data of that name is meant for reading, the attribute for referring to.
    ...(extended.some(([name]) => name === 'id') ? [] : [['id', id] as const]),
    ...childrenOf(placemark, 'link').map((link) => ['link', link.attributes['href'] ?? ''] as const),
    ...childrenOf(placemark, 'author').map((author) => ['author', textAt(author, 'name')] as const),
    ...['address', 'phoneNumber', 'styleUrl'].map((name) => [name, textAt(placemark, name)] as const),
  ];
}

function extendedOf(node: Node): readonly (readonly [name: string, value: string])[] {
  if (node.name === 'Data')
    return [[node.attributes['name']?.trim() || 'Data', valueOf(childOf(node, 'value') ?? node)]];
  if (node.name !== 'SchemaData') return [[node.name, valueOf(node)]];
  return childrenOf(node).map((field) => {
    const values = childrenOf(field, 'value');
    const value = values.length > 0 ? values.map(valueOf).join('; ') : valueOf(field);
    return [field.attributes['name']?.trim() || field.name, value];
  });
}

function valueOf(node: Node): string {
  return plainTextOf(textOf(node));
}
