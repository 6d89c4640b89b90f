import {
  type CarrierResult,
  type Parts,
  type Reading,
  type Refusal,
  type Sample,
  type Sink,
  type TableOfFile,
  allAlike,
} from './carrier.ts';
import { orRefused, Refused } from './chunks.ts';
import { schemaOf } from './schemas.ts';
import { isDate } from './typed.ts';

/** A file within a file, or a sheet: what may be a table. */
export interface Part {
  readonly name: string;
  /** It is not meant to be shown first: hidden, or for people to read. */
  readonly isAside: boolean;
  /** How sure its beginning makes it a table, as `likeness` of a carrier has it; or why it is none. */
  readonly look: () => Promise<number | Refusal>;
  /** `inner` is a part of its own. */
  readonly read: (sink: Sink, inner: string | null) => Promise<CarrierResult>;
}

/**
 * Reads one of several parts: `wanted`, or the first of an export that is known, else the surest. All are looked at beforehand, so that a part that cannot
 * be read keeps none of the others from it. Throws `Refused` where none can be. `word` names the column that tells parts read together apart.
 */
export async function readParts(
  parts: readonly Part[],
  sink: Sink,
  wanted: string | null,
  word: string,
): Promise<CarrierResult> {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && wanted === null && !only.isAside) {
    const likeness = await only.look();
    if (typeof likeness !== 'number') throw new Refused('no-table', only.name);
    return only.read(sink, null);
  }
  const seen: Seen[] = [];
  for (const part of parts) seen.push(...(seen.length < mostSeen ? await seenOf(part) : [unseen(part)]));
  const isAll = wanted === allAlike;
  const chosen = wanted === null || isAll ? first(seen) : seen.find(({ name }) => name === wanted);
  if (chosen === undefined) {
    const refused = seen.map(({ refusal }) => refusal).filter((one) => one !== null);
    const why =
      refused.find(({ is }) => !isOther.has(is)) ??
      refused.find(({ is, found }) => is === 'binary' && found !== '');
    throw new Refused(why?.is ?? 'no-table', why?.found ?? wanted ?? parts[0]?.name);
  }
  const alike = seen.filter((one) => one.columns !== null && one.columns === chosen.columns);
  const all = seen.filter(
    ({ part, refusal }) => refusal === null || !(part.isAside ? isOther : isNothing).has(refusal.is),
  );
  const told = (failed: ReadonlyMap<Seen, Refusal>, begins: Parts['begins']): Parts | null =>
    all.length < 2
      ? null
      : {
          read: isAll ? allAlike : chosen.name,
          all: all.map((one) => tableOf(one, failed.get(one) ?? one.refusal)),
          alike: alike.length > 1 ? alike.map(({ name }) => name) : [],
          begins,
        };
  if (!isAll) {
    const result = await chosen.part.read(sink, chosen.inner);
    return result.ok ? { ok: true, reading: { ...result.reading, parts: told(new Map(), []) } } : result;
  }
  const failed = new Map<Seen, Refusal>();
  const readings: Reading[] = [];
  const joint = jointSinks(sink, word);
  for (const one of alike) {
    const result = await orRefused(() => one.part.read(joint.of(one.name), one.inner));
    if (result.ok) readings.push(result.reading);
    else failed.set(one, result.refusal);
  }
  const [reading] = readings;
  if (reading === undefined) throw new Refused('broken', chosen.name);
  const notes = [...new Set(readings.flatMap((one) => one.notes))];
  return { ok: true, reading: { ...reading, notes, parts: told(failed, joint.begins) } };
}

/** Not worth telling of a file among files. */
const isNothing: ReadonlySet<string> = new Set(['empty']);
/** Nor of one that is not meant for tables. */
const isOther: ReadonlySet<string> = new Set([
  'empty',
  'binary',
  'unknown-format',
  'html',
  'no-table',
  'one-column',
]);
/** As many are looked at. */
const mostSeen = 50;
/** So many rows of each; of those that have more, nobody has counted them. */
const mostRows = 5000;
const sampled = 20;

interface Seen {
  readonly part: Part;
  readonly name: string;
  readonly inner: string | null;
  /** The names of its columns in one text, to be compared; null: not known. */
  readonly columns: string | null;
  readonly rows: number | null;
  readonly refusal: Refusal | null;
  /** How well it does to be shown first. */
  readonly rank: number;
}

function unseen(part: Part): Seen {
  return { part, name: part.name, inner: null, columns: null, rows: null, refusal: null, rank: 0 };
}

async function seenOf(part: Part): Promise<readonly Seen[]> {
  let columns: readonly string[] = [];
  const rows: (readonly string[])[] = [];
  let count = 0;
  let likeness = 0;
  const sink: Sink = {
    columns: (names) => {
      columns = names;
    },
    row: (cells) => {
      count += 1;
      if (count <= sampled) rows.push([...cells]);
      return count <= mostRows;
    },
    fault: () => undefined,
    progress: () => undefined,
  };
  const result = await orRefused(async () => {
    const looked = await part.look();
    if (typeof looked !== 'number') return { ok: false, refusal: looked };
    likeness = looked;
    return part.read(sink, null);
  });
  if (!result.ok) return [{ ...unseen(part), refusal: result.refusal }];
  const { parts } = result.reading;
  const one: Seen = {
    ...unseen(part),
    columns: JSON.stringify(columns),
    rows: count > mostRows ? null : count,
    rank: likeness + knownAs({ columns, rows }),
  };
  if (parts === null) return [one];
  // What was read of it is the table that it shows first.
  return parts.all.map((table): Seen => {
    const inner = { ...one, name: `${part.name}/${table.name}`, inner: table.name, rows: table.rows };
    if (table.name === parts.read) return inner;
    const isAlike = parts.alike.includes(table.name);
    const refusal: Refusal | null =
      table.refusal === null ? null : { is: table.refusal, found: table.name, line: null };
    return { ...inner, columns: isAlike ? one.columns : null, refusal, rank: 0 };
  });
}

/** An export that is known before others, one with places before one without; then what has dates, and columns called coordinates. */
function knownAs(sample: Sample): number {
  const schema = schemaOf(sample);
  if (schema !== null) return schema.mapping(sample).place === null ? 2 : 4;
  return (hasDates(sample) ? 0.2 : 0) + (sample.columns.some((name) => ofPlaces.test(name)) ? 0.1 : 0);
}

function hasDates({ columns, rows }: Sample): boolean {
  return columns.some((_, column) => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
    return filled.length > 0 && filled.filter(isDate).length * 2 >= filled.length;
  });
}

const ofPlaces =
  /(?:^|[\s_.-])(?:lat|latitude|lon|long|lng|longitude|coordinates|geometry|wkt|широта|довгота|долгота|breite|l[äa]nge)(?:$|[\s_.-])/iu;

function first(seen: readonly Seen[]): Seen | undefined {
  const tables = seen.filter(({ part, refusal }) => refusal === null && !part.isAside);
  const most = Math.max(...tables.map(({ rank }) => rank));
  return tables.find(({ rank }) => rank === most);
}

function tableOf({ name, rows }: Seen, refusal: Refusal | null): TableOfFile {
  return { name, rows, refusal: refusal?.is ?? null };
}

/**
 * Sinks for parts that are read into one table, a column more telling which part a row is of. Columns are known by their names. The numbers of
 * the rows of a part follow on those of the part before, and lie apart by what they are in its own.
 */
function jointSinks(sink: Sink, word: string) {
  const names: string[] = [];
  const placeOf = new Map<string, number>();
  const begins: { readonly name: string; readonly behind: number }[] = [];
  let own = -1;
  let last = 0;

  function placed(name: string): number {
    const known = placeOf.get(name);
    if (known !== undefined) return known;
    const place = names.push(name) - 1;
    placeOf.set(name, place);
    return place;
  }

  return {
    begins,
    of: (part: string): Sink => {
      const behind = last;
      begins.push({ name: part, behind });
      let places: readonly number[] = [];
      return {
        ...sink,
        rows: undefined,
        columns: (given) => {
          const known = names.length;
          places = [...places, ...given.slice(places.length).map(placed)];
          if (own === -1) own = names.push(nameFor(word, names)) - 1;
          if (names.length > known) sink.columns([...names]);
        },
        row: (cells, number) => {
          const row = names.map(() => '');
          cells.forEach((cell, index) => {
            const place = places[index];
            if (place !== undefined) row[place] = cell;
          });
          row[own] = part;
          last = number === undefined ? last + 1 : behind + number;
          return number === undefined ? sink.row(row) : sink.row(row, last);
        },
        fault: (fault) => {
          const number = behind + fault.row;
          if (fault.isRefused) last = number;
          sink.fault({ ...fault, row: number });
        },
      };
    },
  };
}

function nameFor(word: string, taken: readonly string[]): string {
  let name = word;
  for (let nth = 2; taken.includes(name); nth += 1) name = `${word} ${nth}`;
  return name;
}
