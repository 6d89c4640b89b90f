import type { OpenedFile, Parts, Refusal } from '../carrier.ts';
import { decoding } from '../decoding.ts';
import { columnsWatch } from './byColumns.ts';
import { type DictionaryWatch, dictionaryWatch } from './dictionary.ts';
import { nameLists } from './nameLists.ts';
import { isMapType, ofImage } from './onImage.ts';
import { brokenAt, cutAt } from './rows.ts';
import { scanner } from './scan.ts';
import type { Ending } from './visit.ts';

/** Where the records of a file are: lines, texts that begin with U+001E (RFC 8142), whole texts, the members by their ids of the object `name`, the cells of columns, or the elements of an array. */
export type Layout =
  | { readonly by: 'lines' }
  | { readonly by: 'sequence' }
  | { readonly by: 'texts' }
  | { readonly by: 'members'; readonly name: string }
  | { readonly by: 'columns' }
  /** `names`: lists that may name the columns of records that are arrays. */
  | {
      readonly by: 'array';
      readonly name: string;
      readonly parts: Parts | null;
      readonly names: readonly (readonly string[])[];
      /** Its map is a picture, wherever in the file that is said. */
      readonly isOfImage: boolean;
    };

interface Candidate {
  readonly name: string;
  length: number;
  first: string;
}

const mostCandidates = 100;
const startLength = 1 << 16;

/** Members that hold records, whatever else there is, most telling first. */
const telling =
  'features events slides data results records items rows entries incidents reports locations timelineObjects semanticSegments elements'.split(
    ' ',
  );

/**
 * Finds where the records are, reading no further than it must: a file whose root is an object may have to be read to its end, since
 * the member that holds them may be its last. `part` is the name of one of its parts.
 */
export async function layoutOf(
  file: OpenedFile,
  part: string | null,
  progress: (bytes: number) => void,
): Promise<Layout | Refusal> {
  const candidates = new Map<string, Candidate>();
  let rootType = '';
  let rootFirst = '';
  let isOfImage = false;
  let isDecided = false;
  const dictionary = dictionaryWatch();
  const columns = columnsWatch();
  const names = nameLists();
  const scan = scanner({
    enters: (opening, name, isElement) => {
      if (name === '' && !isElement) rootFirst = opening;
      dictionary.enters(opening, name, isElement);
      columns.enters(opening, name, isElement);
      if (isElement || name.split('.').length > 4) return false;
      if (opening === '[') {
        if (candidates.size < mostCandidates && !candidates.has(name))
          candidates.set(name, { name, length: 0, first: '' });
        if (name === 'features' || name === '') isDecided = part === null;
      }
      return true;
    },
    wants: (name, isElement) => (isElement ? names.isOne(name) : name === 'type' || isMapType(name)),
    value: ({ text, first, name }) => {
      if (name === 'type' && text !== '') rootType = text;
      else if (isMapType(name)) isOfImage ||= text === ofImage;
      else if (text !== '') names.add(name, text);
      dictionary.value(name, first);
      columns.value(name, first);
      const candidate = candidates.get(name);
      if (candidate !== undefined) {
        candidate.length += 1;
        if (candidate.first === '') candidate.first = first;
      }
      return true;
    },
  });
  let start = '';
  let isBegun = false;
  const begins = (): Layout | null => {
    isBegun = true;
    const text = start.trimStart();
    if (text.startsWith('\u001e')) return { by: 'sequence' };
    return isLines(text) ? { by: 'lines' } : null;
  };
  for await (const piece of decoding(file, progress).pieces) {
    if (!isBegun) {
      start += piece;
      if (start.length < startLength) continue;
      const layout = begins();
      if (layout !== null) return layout;
    }
    const isOn = scan.push(start === '' ? piece : start);
    start = '';
    if (!isOn || isDecided || scan.roots() > 1) break;
  }
  if (!isBegun) {
    if (start.trim() === '') return { is: 'empty', found: '', line: null };
    const layout = begins();
    if (layout !== null) return layout;
    scan.push(start);
  }
  return decide([...candidates.values()], {
    rootType,
    rootFirst,
    part,
    roots: scan.roots(),
    dictionary,
    isByColumns: columns.isOne(),
    names: names.all(),
    isOfImage,
    ending: scan.end(),
  });
}

interface Seen {
  readonly rootType: string;
  readonly rootFirst: string;
  readonly part: string | null;
  readonly roots: number;
  readonly dictionary: DictionaryWatch;
  readonly isByColumns: boolean;
  readonly names: readonly (readonly string[])[];
  readonly isOfImage: boolean;
  readonly ending: Ending;
}

function decide(candidates: readonly Candidate[], seen: Seen): Layout | Refusal {
  const { rootType, rootFirst, part, roots, ending } = seen;
  if (rootType === '"Topology"') return { is: 'unknown-format', found: 'TopoJSON', line: null };
  if (roots > 1) return { by: 'texts' };
  if (seen.isByColumns && ending.is === 'whole') return { by: 'columns' };
  if (rootFirst === '{' && seen.dictionary.isOne()) return { by: 'members', name: '' };
  const root = candidates.find(({ name }) => name === '');
  const holding = candidates.filter(
    ({ name, first }) => name === 'features' || first === '{' || first === '[',
  );
  if (root !== undefined) return { by: 'array', name: '', parts: null, names: [], isOfImage: false };
  const isRecord = rootType === '"Feature"' || /^"(?:Multi)?(?:Point|LineString|Polygon)"$/.test(rootType);
  const inner = isRecord || part !== null ? null : dictionaryIn(seen.dictionary, holding);
  if (inner !== null) return { by: 'members', name: inner };
  const chosen = isRecord
    ? undefined
    : (holding.find(({ name }) => name === part) ?? mostTelling(holding) ?? longest(holding));
  if (chosen !== undefined) {
    return {
      by: 'array',
      name: chosen.name,
      parts: partsOf(holding, chosen, seen.ending),
      names: seen.names,
      isOfImage: seen.isOfImage,
    };
  }
  if (ending.is === 'broken') return brokenAt(ending.at);
  if (rootFirst === '{') return { by: 'texts' };
  if (ending.is === 'cut') return cutAt(ending.begun, ending.spot);
  return { is: 'no-table', found: '', line: 1 };
}

/**
 * The member that is an object of records by their ids, by its telling name; of another name where it has some, and there is no list beside
 * it. null where there is none.
 */
function dictionaryIn(dictionary: DictionaryWatch, lists: readonly Candidate[]): string | null {
  const members = dictionary.members();
  const told = mostTelling(members);
  const beside = lists.filter(({ name }) => !members.some((member) => name.startsWith(`${member.name}.`)));
  if (told !== undefined && mostTelling(beside) === undefined) return told.name;
  const [most] = members.toSorted((one, other) => other.records - one.records);
  return most !== undefined && most.records >= fewestRecords && beside.length === 0 ? most.name : null;
}

/** Fewer alike may be parts of one record. */
const fewestRecords = 5;

/** Lengths are counted where the file was read to its end. */
function partsOf(holding: readonly Candidate[], chosen: Candidate, { is }: Ending): Parts | null {
  if (holding.length < 2) return null;
  const all = holding.map(({ name, length }) => ({
    name,
    rows: is === 'whole' ? length : null,
    refusal: null,
  }));
  return { read: chosen.name, all, alike: [], begins: [] };
}

function mostTelling<Named extends { readonly name: string }>(
  candidates: readonly Named[],
): Named | undefined {
  const rank = ({ name }: Named) => telling.indexOf(name.slice(name.lastIndexOf('.') + 1));
  return candidates.filter((each) => rank(each) !== -1).toSorted((one, other) => rank(one) - rank(other))[0];
}

function longest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.toSorted((one, other) => other.length - one.length)[0];
}

/** The beginning of a file of two lines at least, each an object or an array of its own. */
export function isLines(text: string): boolean {
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  const ends = `${first.trim().slice(0, 1)}${first.trim().slice(-1)}`;
  const isNext = second.trim().length > 1 && second.trim().startsWith(ends.slice(0, 1));
  return (ends === '{}' || ends === '[]') && isNext;
}
