import type { OpenedFile } from '../carrier.ts';
import { decoding } from '../decoding.ts';
import { type Members, isObject } from './record.ts';
import { parsed } from './rows.ts';
import { scanner } from './scan.ts';
import type { Layout } from './survey.ts';

const mostEntries = 100_000;

/**
 * What events of TimeMap name by id (its documents: `sources` have an id, a title, paths; `associations` an id, a title and a mode), where their
 * file holds these too, before the events or behind them: titles stand in the place of ids, the first address of a source in `sourceLink`, the
 * association that says of what kind an event is in `association`. What is not found stays as it is; ids stay in `sourceIds`, `associationIds`.
 */
export async function referencesOf(
  file: OpenedFile,
  layout: Layout,
  progress: (bytes: number) => void,
): Promise<(record: Members) => Members> {
  const name = layout.by === 'array' ? layout.name : '';
  const parts = layout.by === 'array' ? (layout.parts?.all ?? []) : [];
  const within = name.slice(0, -'events'.length);
  const [sources, associations] = [`${within}sources`, `${within}associations`];
  const lists = parts.map((part) => part.name).filter((list) => list === sources || list === associations);
  const isOurs = parts.some((part) => part.name === `${within}kinds`);
  if (!/(?:^|\.)events$/.test(name) || lists.length === 0 || isOurs) return (record) => record;
  const known = await entriesOf(file, lists, progress);
  const entry = (list: string) => (id: unknown) => known.get(`${list} ${textOf(id)}`) ?? {};
  return (record) => {
    const cited = idsIn(record.sources);
    const named = idsIn(record.associations);
    if (cited.length + named.length === 0) return record;
    const titles = (ids: readonly string[], list: string) =>
      ids
        .map((id) => textOf(entry(list)(id).title) || id)
        .filter((title, at, all) => all.indexOf(title) === at);
    const addresses = cited.flatMap((id) => idsIn(entry(sources)(id).paths));
    const kinds = named.map(entry(associations));
    const kind = kinds.find(({ mode }) => mode === 'CATEGORY') ?? kinds[0];
    return {
      ...record,
      sources: titles(cited, sources),
      sourceLink: addresses.find((address) => address.startsWith('https:')) ?? addresses[0] ?? null,
      sourceIds: cited,
      association: textOf(kind?.title) || named[0] || null,
      associations: titles(named, associations),
      associationIds: named,
    };
  };
}

async function entriesOf(
  file: OpenedFile,
  lists: readonly string[],
  progress: (bytes: number) => void,
): Promise<ReadonlyMap<string, Members>> {
  const known = new Map<string, Members>();
  const scan = scanner({
    enters: (opening, name, isElement) => {
      if (isElement) return false;
      if (opening === '[') return lists.includes(name);
      return name === '' || lists.some((list) => list.startsWith(`${name}.`));
    },
    wants: (name, isElement) => isElement && lists.includes(name),
    value: ({ text, name }) => {
      const entry = text === '' ? null : parsed(text);
      if (isObject(entry) && known.size < mostEntries) known.set(`${name} ${textOf(entry.id)}`, entry);
      return true;
    },
  });
  for await (const piece of decoding(file, progress).pieces) if (!scan.push(piece)) break;
  scan.end();
  return known;
}

function idsIn(value: unknown): readonly string[] {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
  return ids.map(textOf).filter((id) => id !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
