import { gzip, ole, zip } from './archive.ts';
import type { Recognise } from './archive/recognise.ts';
import type { Carrier, Refusal, Start } from './carrier.ts';
import { csv } from './csv.ts';
import { startOf } from './decoding.ts';
import { gpx } from './gpx.ts';
import { jsonCarriers } from './json/carriers.ts';
import { kml } from './kml.ts';
import { isCommentedJson, isText, signatureOf, xmlKindOf } from './signatures.ts';

/** The kinds of files that can be opened; of those that are as sure, the first. */
export const carriers: readonly Carrier[] = [...jsonCarriers, csv, kml, gpx, zip(within), gzip(within), ole];

/** What an archive holds is recognised as it would be by itself. */
async function within(...[file]: Parameters<Recognise>): ReturnType<Recognise> {
  const start = await startOf(file);
  const carrier = recognise(start);
  return 'is' in carrier ? carrier : { carrier, likeness: carrier.likeness(start) };
}

/** Which kind of file a beginning is, by its content; or why it is none. */
export function recognise(start: Start): Carrier | Refusal {
  if (start.bytes.length === 0) return { is: 'empty', found: '', line: null };
  if (isHtml(start.text)) return { is: 'html', found: firstLine(start.text), line: 1 };
  if (isScript(start.text)) return { is: 'unknown-format', found: 'JavaScript', line: 1 };
  if (isTemplate(start.text)) return { is: 'unknown-format', found: 'Jekyll', line: 1 };
  let surest: Carrier | null = null;
  let most = 0;
  for (const carrier of carriers) {
    const likeness = carrier.likeness(start);
    if (likeness > most) {
      most = likeness;
      surest = carrier;
    }
  }
  if (surest !== null) return surest;
  if (start.text.trim() === '') return { is: 'empty', found: '', line: null };
  const kind = signatureOf(start.bytes);
  if (kind !== null || !isText(start.text)) return { is: 'binary', found: kind ?? '', line: null };
  const named = xmlKindOf(start.text) ?? (isCommentedJson(start.text) ? 'JSON5' : null);
  if (named !== null) return { is: 'unknown-format', found: named, line: null };
  return { is: 'unknown-format', found: firstLine(start.text), line: 1 };
}

function isHtml(text: string): boolean {
  const beginning = text.slice(0, 4096).trimStart().toLowerCase();
  return /^(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|script|meta|title|table|div)\b/.test(
    beginning,
  );
}

/** Data as a page would load them: `var events = [{…`, `callback([{…`. */
function isScript(text: string): boolean {
  return /^\ufeff?\s*(?:(?:var|let|const|export default)\s|[\w$.[\]"']{1,80}\s*[=(])[\w$\s.]{0,80}[=(]?\s*[[{]\s*["'{[]/.test(
    text,
  );
}

/** What a site's generator makes data of: signs of Liquid behind front matter, or where the first record would be. */
function isTemplate(text: string): boolean {
  const beginning = text.slice(0, 8192).replace(/^\ufeff/, '');
  const [front = ''] = /^---\r?\n(?:[^\n]{0,500}\n){0,60}?---\r?\n/.exec(beginning) ?? [];
  const body = beginning.slice(front.length).trimStart();
  return (
    /^[[{]\s*\{%/.test(body) || (front !== '' && /\{%-?\s*\w[^%]{0,300}%\}|\{\{[^}]{1,300}\}\}/.test(body))
  );
}

function firstLine(text: string): string {
  return (
    text
      .trimStart()
      .split(/[\r\n]/, 1)[0]
      ?.slice(0, 200) ?? ''
  );
}
