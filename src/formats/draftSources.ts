import { textProblems, toWrite, urlProblems } from '../model/textRules.ts';
import { plainLine } from './plainLine.ts';

/** What a row of a file says of where it is from; '' for nothing. */
export interface Cited {
  readonly source: string;
  readonly link: string;
}

/** What the rows of a file name as their sources, each once; the file itself is that of those which name none. */
export function citedSources(rows: readonly Cited[], file: string) {
  const found = new Map<string, SourceOfFile>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!found.has(key)) found.set(key, sourceOf(row, file, found.size + 1));
  }
  return { list: [...found.values()], idOf: (row: Cited) => found.get(keyOf(row))?.id ?? ofFile };
}

interface SourceOfFile {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

const ofFile = 'file';

function keyOf({ source, link }: Cited): string {
  return JSON.stringify([source.trim(), link.trim()]);
}

function sourceOf({ source, link }: Cited, file: string, number: number): SourceOfFile {
  const [named, at] = [source.trim(), link.trim()];
  const unsaid = {
    author: `${toWrite} who signed it; of what nobody signed, the publisher`,
    published: `${toWrite} its day of publication, year-month-day`,
  };
  const publisher = `${toWrite} who published it, as readers know the name`;
  if (named === '' && at === '') {
    return { id: ofFile, title: plainLine(file), publisher, ...unsaid, url: `${toWrite} its https address` };
  }
  const isAddress = [...urlProblems(at, ['url']), ...textProblems(at, ['url'])].length === 0;
  const written = at === '' ? '' : `; the file says “${plainLine(at, longestQuoted)}”`;
  return {
    id: `source-${number}`,
    title: `${toWrite} the title of this text`,
    publisher: named !== '' ? plainLine(named) : isAddress ? new URL(at).hostname : publisher,
    ...unsaid,
    url: isAddress ? at : `${toWrite} its https address${written}`,
  };
}

const longestQuoted = 200;
