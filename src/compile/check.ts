import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quotedShare } from '../model/quotes.ts';
import { budgetsOf } from './drafts.ts';
import { compile } from './edition.ts';
import { printFault } from './fault.ts';
import { unwrittenLanguages } from './languages.ts';
import { dataFiles } from './sheets.ts';

/** `npm run check` says everything that is wrong with the dataset, or that nothing is. */
export function main(root: string): number {
  const { faults, loaded, sheets } = compile(root);
  for (const fault of faults) console.error(printFault(fault));
  if (!loaded) {
    console.error(`${faults.length} ${faults.length === 1 ? 'problem' : 'problems'}`);
    return 1;
  }
  const { length } = loaded.records;
  console.log(`${length} ${length === 1 ? 'event' : 'events'}, no problem`);
  for (const warning of unwrittenLanguages(loaded)) console.log(warning);
  if (!existsSync(join(root, dataFiles.published))) {
    console.log(`nothing published yet: npm run publish writes ${dataFiles.published}`);
  }
  for (const { text, quoted, words } of budgetsOf(sheets)) {
    const share = ((quoted / words) * 100).toFixed(1);
    console.log(
      `quotations: ${quoted} of ${words} words, ${share} % (${quotedShare * 100} % allowed), of ${text}`,
    );
  }
  return 0;
}
