import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, parseDocument } from 'yaml';
import { compile } from './edition.ts';
import { printFault } from './fault.ts';
import { failureOf } from './read.ts';
import { dataFiles } from './sheets.ts';

/** `npm run publish` writes down every id that readers may come to know. Refuses a dataset with a problem. */
export function main(root: string): number {
  const { faults, loaded } = compile(root);
  if (!loaded) {
    for (const fault of faults) console.error(printFault(fault));
    console.error(`${dataFiles.published} is left as it was`);
    return 1;
  }
  const file = join(root, dataFiles.published);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : empty;
  const { text, added } = published(
    before,
    loaded.records.map(({ id }) => id),
  );
  try {
    writeFileSync(file, text);
  } catch (error) {
    console.error(`${dataFiles.published}: ${failureOf(error)}`);
    return 2;
  }
  console.log(added.length === 0 ? 'nothing new to publish' : `published: ${added.join(', ')}`);
  return 0;
}

/** The file with the ids that it lacked, in order of the alphabet; what people wrote beside them stays. */
export function published(
  before: string,
  ids: readonly string[],
): { readonly text: string; readonly added: readonly string[] } {
  const document = parseDocument(before);
  const list = document.get('events');
  if (!isSeq(list)) throw new Error(`${dataFiles.published} holds no list of events`);
  const key = (item: unknown) => String(isScalar(item) ? item.value : item);
  const known = new Set(list.items.map(key));
  const added = ids.filter((id) => !known.has(id)).toSorted();
  for (const id of added) list.add(document.createNode(id));
  list.items.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  list.flow = false;
  return { text: document.toString({ lineWidth: 0 }), added };
}

const empty = `# yaml-language-server: $schema=schema/published.schema.json
# Every id ever published, written by npm run publish. Aliases and withdrawals are written by hand.
events: []
aliases: {}
withdrawn: []
`;
