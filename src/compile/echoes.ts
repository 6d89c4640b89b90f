import { pathOfField } from '../model/change.ts';
import { parseId } from '../model/id.ts';
import { noPlace } from '../model/place.ts';
import type { Path, Rule } from '../model/problem.ts';
import type { Attested } from '../model/quotes.ts';
import type { Fault } from './fault.ts';
import type { PublishedSheet } from './schema.ts';
import { dataFiles, type Sheet, type Sheets } from './sheets.ts';

/** A fault is told once: without those that only follow from another, or that a more particular rule tells of the same words. */
export function withoutEchoes(faults: readonly Fault[], sheets: Sheets): readonly Fault[] {
  const silent = unknowable(sheets);
  const places = new Set(faults.filter(isOfText).map(({ file, path }) => placeOf(file, path)));
  const changed = new Set(
    faults.filter((fault) => isChangedTime(fault, sheets)).map(({ file, path }) => placeOf(file, path)),
  );
  const all = new Set(faults.map(({ file, path }) => placeOf(file, path)));
  return faults.filter((fault) => {
    const { rule, file, path } = fault;
    if (silent.has(rule)) return false;
    if (path[0] === 'changes' && isChangeEcho(fault, all, sheets)) return false;
    if (isOfText(fault)) return true;
    if (rule === 'event-unknown' && file !== dataFiles.published && isToldOf(path, file, sheets))
      return false;
    const rests = restsOn(rule, path);
    const there = rests && placeOf(file, rests);
    return !places.has(placeOf(file, path)) && !(there && (places.has(there) || changed.has(there)));
  });
}

/** The rules of which nothing can be said while what they look into is itself at fault. */
function unknowable(sheets: Sheets): ReadonlySet<Rule> {
  return new Set<Rule>([
    ...(isSound(sheets.kinds) ? [] : (['kind-unknown'] as const)),
    ...(isSound(sheets.places) && sheets.places?.length !== 0
      ? []
      : (['place-unknown', 'zone-needed'] as const)),
    ...(isSound(sheets.sources) ? [] : (['source-unknown', 'corroboration-single'] as const)),
    ...(sheets.dataset?.value ? [] : (['time-skipped'] as const)),
    ...(sheets.allEvents ? [] : (['event-unknown', 'id-vanished'] as const)),
    ...(sheets.published?.value ? [] : (['event-unknown'] as const)),
  ]);
}

/** Whether the list was read, and each of its entries has an id that is one, and its own. */
function isSound(list: readonly Sheet<unknown>[] | null): boolean {
  if (!list) return false;
  const ids = new Set(list.map(({ id }) => id));
  return ids.size === list.length && !ids.has(noPlace) && [...ids].every((id) => parseId(id) !== null);
}

function isOfText({ rule }: Fault): boolean {
  return rule === 'text-markup' || rule === 'text-control' || rule === 'unwritten';
}

/** The words of a time that were attested otherwise. */
function isChangedTime({ rule, file, path }: Fault, { events, attested }: Sheets): boolean {
  if (rule !== 'quote-missing' || path[1] !== 'text') return false;
  const event = events.find((sheet) => sheet.file === file)?.id;
  const quotes = attested?.value?.quotes ?? [];
  return quotes.some((entry) => entry.event === event && entry.field === path.join('.'));
}

/** The words by which another field is judged: a time by those that state it, a title by the name in it. */
function restsOn(rule: Rule, path: Path): Path | null {
  const [field = '', part = ''] = path;
  if (rule === 'time-too-fine') return [field, 'text'];
  return rule === 'title-unattributed' && field === 'title' ? ['saidBy', 'short', part] : null;
}

/** Whether the event that is missing is told of in published.yaml. */
function isToldOf(path: Path, file: string, { events, published }: Sheets): boolean {
  const [field, row] = path;
  const record = events.find((sheet) => sheet.file === file)?.value;
  if (!record || !published?.value || typeof row !== 'number') return false;
  const other = (field === 'related' ? record.related : record.conflictsWith)?.[row] ?? '';
  return Object.hasOwn(published.value.aliases, other) || isVanished(other, published.value);
}

/** Whether a correction is judged by what is itself at fault: the field as it is now, the dataset's first language. */
function isChangeEcho({ rule, file, path }: Fault, all: ReadonlySet<string>, sheets: Sheets): boolean {
  const [, row, part, ...rest] = path;
  if (rule !== 'shape' || typeof row !== 'number' || rest.length > 0) return false;
  if (part === 'reason') return !sheets.dataset?.value;
  const field = sheets.events.find((sheet) => sheet.file === file)?.value?.changes?.[row]?.field;
  return part === 'new' && field !== undefined && all.has(placeOf(file, pathOfField(field)));
}

function placeOf(file: string, path: Path): string {
  return JSON.stringify([file, ...path]);
}

/** Whether nothing is to be said of an attestation that proves nothing: what it proved is told of as gone. */
export function isEcho(
  { event, field }: Attested['quotes'][number],
  { events, allEvents }: Sheets,
  faults: readonly Fault[],
  published: PublishedSheet | null,
): boolean {
  const sheet = events.find(({ id }) => id === event);
  // Who withdraws a record may not have its source's text at hand; the next attestation takes its proofs away.
  if (!sheet) return !allEvents || isVanished(event, published) || isWithdrawn(event, published);
  const told = (rule: Rule) => faults.some((fault) => fault.file === sheet.file && fault.rule === rule);
  if (sheet.value === null) return true;
  return (
    (field === 'statusQuote' && told('status-quote-missing')) ||
    (field === 'confirmedBy' && told('corroboration-single'))
  );
}

function isVanished(id: string, published: PublishedSheet | null): boolean {
  return (
    published !== null &&
    (published.events.includes(id) || Object.hasOwn(published.recorded ?? {}, id)) &&
    !Object.hasOwn(published.aliases, id) &&
    !isWithdrawn(id, published)
  );
}

function isWithdrawn(id: string, published: PublishedSheet | null): boolean {
  return published !== null && published.withdrawn.some((each) => each.id === id);
}
