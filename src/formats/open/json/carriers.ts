import type { Carrier, Start } from '../carrier.ts';
import { inspect } from './inspect.ts';
import { isLines } from './survey.ts';

/** The kinds of JSON files, told apart for the reader's sake: all are read by the same functions, which look at the whole file. */
export const jsonCarriers: readonly Carrier[] = (['geojson', 'json-lines', 'json'] as const).map((id) => ({
  id,
  likeness: (start) => (flavourOf(start) === id ? likeness(start) : 0),
  load: async () => {
    const { readJson } = await import('./read.ts');
    return readJson;
  },
}));

function flavourOf({ text }: Start): 'geojson' | 'json-lines' | 'json' {
  if (/"type"\s*:\s*"(?:FeatureCollection|Feature|GeometryCollection)"/.test(text)) return 'geojson';
  return text.startsWith('\u001e') || isLines(text.trimStart()) ? 'json-lines' : 'json';
}

/** Certain of a beginning that is JSON as far as it goes; less of what looks like it, so that it is refused for the right reason. */
function likeness({ text }: Start): number {
  const body = text.replaceAll('\u001e', ' ').replace('\ufeff', ' ').trimStart();
  if (/^(?:\/[/*]|\[\s*(?:\/[/*]|'))/.test(body)) return 0.4;
  if (!body.startsWith('{') && !body.startsWith('[')) return 0;
  const { fault, isCut } = inspect(body);
  if (fault === null || isCut) return 1;
  // Another text may follow the first.
  if (fault > 1 && /^[{[]/.test(body.slice(fault)) && /[}\]]\s*$/.test(body.slice(0, fault))) return 1;
  return body.startsWith('{') || fault > 1 ? 0.6 : 0.1;
}
