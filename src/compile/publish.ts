import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, parseDocument, YAMLMap } from 'yaml';
import { compileSheets } from './edition.ts';
import { printFault } from './fault.ts';
import { failureOf } from './read.ts';
import { dataFiles, readSheets, type Sheets } from './sheets.ts';

/** `npm run publish` writes down every id that readers may come to know, and the day. Refuses a dataset that would then have a problem. */
export function main(root: string): number {
  const today = new Date().toISOString().slice(0, 10);
  const { faults, loaded } = compileSheets(asPublished(readSheets(root), today));
  if (!loaded) {
    for (const fault of faults) console.error(printFault(fault));
    console.error(`${dataFiles.published} is left as it was`);
    return 1;
  }
  const file = join(root, dataFiles.published);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : empty;
  const ids = loaded.records.map(({ id }) => id);
  const { text, added } = published(before, ids, today);
  try {
    writeFileSync(file, text);
  } catch (error) {
    console.error(`${dataFiles.published}: ${failureOf(error)}`);
    return 2;
  }
  console.log(added.length === 0 ? 'nothing new to publish' : `published: ${added.join(', ')}`);
  return 0;
}

/** The file with the ids that it lacked, each before the next of the alphabet, and their day; what people wrote beside them stays. */
export function published(
  before: string,
  ids: readonly string[],
  day: string,
): { readonly text: string; readonly added: readonly string[] } {
  const document = parseDocument(before);
  const list = document.get('events');
  if (!isSeq(list)) throw new Error(`${dataFiles.published} holds no list of events`);
  const known = new Set(list.items.map(nameOf));
  const added = ids.filter((id) => !known.has(id)).toSorted();
  if (added.length === 0) return { text: before, added };
  for (const id of added) insert(list.items, document.createNode(id));
  list.flow = false;
  const found = document.get('recorded');
  const days = isMap(found) ? found : new YAMLMap();
  if (days !== found) document.set('recorded', days);
  for (const id of added) {
    if (!days.has(id)) insert(days.items, document.createPair(id, day));
  }
  days.flow = false;
  return { text: document.toString({ lineWidth: 0 }), added };
}

/** The dataset as it will be: what is wrong with that is told before anything is written. */
function asPublished(sheets: Sheets, day: string): Sheets {
  const { published: sheet, events } = sheets;
  if (!sheet?.value) return sheets;
  const { value } = sheet;
  const added = events.map(({ id }) => id).filter((id) => !value.events.includes(id));
  const recorded = { ...Object.fromEntries(added.map((id) => [id, day])), ...value.recorded };
  return {
    ...sheets,
    published: { ...sheet, value: { ...value, events: [...value.events, ...added], recorded } },
  };
}

/** Before the first that comes after it in the alphabet, so that the order of the others stays. */
function insert<Item>(items: Item[], item: Item): void {
  const at = items.findIndex((other) => nameOf(other) > nameOf(item));
  items.splice(at === -1 ? items.length : at, 0, item);
}

/** An entry's id: of a list by itself, of days by its key. */
function nameOf(item: unknown): string {
  const name = isPair(item) ? item.key : item;
  return String(isScalar(name) ? name.value : name);
}

const empty = `# yaml-language-server: $schema=schema/published.schema.json
# Every id ever published, and since when, written by npm run publish. Aliases and withdrawals are written by hand.
events: []
aliases: {}
withdrawn: []
recorded: {}
`;
