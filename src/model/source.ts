import { type Surroundings, publicationSpan } from './bounds.ts';
import { readIs } from './grammar.ts';
import { type Known, type SourceId, parseId } from './id.ts';
import { idProblem } from './idRules.ts';
import { type Checked, type Problem, accepted, problem, refused } from './problem.ts';
import { stretchOf } from './stretch.ts';
import { type LanguageMap, shortened } from './text.ts';
import { emptyProblems, lineProblems, textProblems, urlProblems } from './textRules.ts';
import type { Zone } from './time.ts';
import { checkZone } from './when.ts';

/** A published text, or a part of one with an author of its own, as a photograph's caption. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly author: string;
  /** The publisher as a reader knows it: "Los Angeles Times". */
  readonly publisher: string;
  /** Where it was read, when that is not the publisher: "Yahoo News". */
  readonly via: string | null;
  /** What sentences call it: "the newspaper", in the nominative; null where they use the publisher's name. */
  readonly outlet: LanguageMap | null;
  /** Year-month-day of publication, on `zone`'s clock. */
  readonly published: string;
  readonly url: string;
  /** BCP 47 code of the source's words. */
  readonly language: string;
  /** The clock on which it tells its days. */
  readonly zone: Zone;
  readonly note: string | null;
}

/** A source as a person wrote it. */
export interface SourceDraft {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly via?: string | null | undefined;
  readonly outlet?: LanguageMap | null | undefined;
  readonly published: string;
  readonly url: string;
  readonly language: string;
  readonly zone?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/**
 * Refuses by time-unreadable, time-skipped, zone-unknown, url-not-https, the text rules and shape. Without a zone of its
 * own it tells its days on the story's clock.
 */
export function makeSource(draft: SourceDraft, storyZone: Zone): Checked<Source> {
  const id = parseId<'source'>(draft.id);
  const zone = typeof draft.zone === 'string' ? checkZone(draft.zone, ['zone']) : accepted(storyZone);
  const language = languageOf(draft.language);
  const problems = [
    ...textProblems(draft, []),
    ...(id === null ? [idProblem(draft.id)] : []),
    ...lineProblems(draft.title, ['title']),
    ...lineProblems(draft.author, ['author']),
    ...lineProblems(draft.publisher, ['publisher']),
    ...(draft.outlet ? emptyProblems(draft.outlet, ['outlet']) : []),
    ...dayProblems(draft.published, zone.ok ? zone.value : storyZone),
    ...urlProblems(draft.url, ['url']),
    ...directiveProblems(draft.url),
    ...(language === null ? [languageProblem(draft.language)] : []),
    ...(zone.ok ? [] : zone.problems),
  ];
  if (id === null || !zone.ok || language === null || problems.length > 0) return refused(...problems);
  return accepted({
    id,
    title: draft.title,
    author: draft.author,
    publisher: draft.publisher,
    via: draft.via ?? null,
    outlet: draft.outlet ?? null,
    published: draft.published,
    url: draft.url,
    language,
    zone: zone.value,
    note: draft.note ?? null,
  });
}

interface Cited {
  readonly source: string;
  readonly supports: readonly string[];
}

/** Of the earliest source cited for what happened; where none is, of the earliest cited. */
export function publicationOf(
  excerpts: readonly Cited[],
  sources: Known<Source>,
): Surroundings['publication'] {
  const forWhat = excerpts.filter((excerpt) => excerpt.supports.includes('what'));
  const cited = (forWhat.length > 0 ? forWhat : excerpts).map(
    (excerpt) => sources.get(excerpt.source) ?? null,
  );
  if (cited.includes(null)) return 'at-fault';
  const published = cited.flatMap((source) => (source ? [{ day: source.published, zone: source.zone }] : []));
  const [earliest] = published.toSorted(
    (one, other) => publicationSpan(one).from - publicationSpan(other).from,
  );
  return earliest ?? null;
}

interface Citing {
  readonly status: string;
  readonly excerpts: readonly Cited[];
  readonly statusQuote?: Pick<Cited, 'source'> | null | undefined;
}

/**
 * Who publishes what a record rests on, in each language: what sentences call the source, else its publisher. The source is that
 * which says it could not verify, else the first cited for what happened.
 */
export function outletOf(
  { status, excerpts, statusQuote }: Citing,
  sources: Known<Source>,
  languages: readonly string[],
): LanguageMap {
  const forWhat = excerpts.find(({ supports }) => supports.includes('what')) ?? excerpts[0];
  const cited = (status === 'unverified' && statusQuote) || forWhat;
  const source = sources.get(cited?.source ?? '');
  return Object.fromEntries(
    languages.map((code) => [code, source?.outlet?.[code] ?? source?.publisher ?? '']),
  );
}

/** Those of every source cited and known. */
export function languagesOf(
  quotations: readonly Pick<Cited, 'source'>[],
  sources: Known<Source>,
): readonly string[] {
  return [...new Set(quotations.flatMap((quotation) => sources.get(quotation.source)?.language ?? []))];
}

function dayProblems(written: string, zone: Zone): readonly Problem[] {
  const read = readIs(written);
  if (!read.ok) return [problem('time-unreadable', ['published'], read.fault)];
  const is = read.value;
  if (
    is.form !== 'bare' ||
    is.point.doubt !== null ||
    is.point.within.unit !== 'whole' ||
    is.point.date.unit !== 'day'
  )
    return [problem('time-unreadable', ['published'], `"${written}" is not one day; write it as 2022-02-27`)];
  const day = stretchOf(is.point, zone);
  return day.ok ? [] : [problem(day.rule, ['published'], day.fault)];
}

/** A text directive of its own would stand where each quotation's is put. */
function directiveProblems(url: string): readonly Problem[] {
  const [bare = ''] = url.split('#:~:');
  if (!url.includes(':~:')) return [];
  const message = `the address has a text directive, and each quotation gets its own; did you mean "${shortened(bare)}"?`;
  return [problem('shape', ['url'], message)];
}

/** The code as BCP 47 writes it, null where it cannot be one. */
function languageOf(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    return null;
  }
}

function languageProblem(code: string): Problem {
  return problem(
    'shape',
    ['language'],
    `"${code}" is no language code; write one of BCP 47, such as "en" or "uk"`,
  );
}
