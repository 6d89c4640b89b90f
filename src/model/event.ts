import type { Change } from './change.ts';
import { makeChanges } from './changes.ts';
import { type EventId, type KindId, type Known, type SourceId, parseId } from './id.ts';
import { idProblem } from './idRules.ts';
import { checkChoice, didYouMean } from './nearest.ts';
import type { Place, PlaceRef } from './place.ts';
import { type PlaceRefDraft, clockOfSites, makePlaceRef } from './placeDraft.ts';
import { type Checked, type Path, type Problem, accepted, problem, refused } from './problem.ts';
import { eachOf, problemsOf, under } from './problem.ts';
import { checkReferences } from './references.ts';
import { type Source, languagesOf, outletOf, publicationOf } from './source.ts';
import { type Standing, type Status, type Who, relays, speakers, statuses } from './status.ts';
import type { LanguageMap } from './text.ts';
import { emptyProblems, languageProblems, lineProblems, textProblems } from './textRules.ts';
import { type Span, type Zone, parseZone } from './time.ts';
import { type Translations, translationProblems } from './translation.ts';
import { type EventClock, type When, type WhenDraft, compileWhen } from './when.ts';

export type { Known } from './id.ts';

export const supported = ['what', 'when', 'where', 'who', 'toll'] as const;
/** The part of the record that a quotation supports. */
export type Supported = (typeof supported)[number];

/** Verbatim words of a source. `fragment` is the encoded text directive that finds them, '' where it is not known. */
export interface Quotation {
  readonly source: SourceId;
  readonly quote: string;
  readonly fragment: string;
}

export interface Excerpt extends Quotation {
  readonly supports: readonly Supported[];
  readonly translation?: Translations;
}

export interface SaidBy {
  readonly who: Who;
  /** Who published what the record rests on, as sentences name it, in each language; of a reader's own file, its name. */
  readonly outlet: LanguageMap;
  /** State media that passed the words on, counted beside the speaker. */
  readonly relay: 'state-media' | null;
  readonly speaker: LanguageMap | null;
  /** Stands exactly so in the title of that language. */
  readonly short: LanguageMap | null;
  readonly office: LanguageMap | null;
  readonly via: LanguageMap | null;
}

/** What lists, marks and the timeline need of an event. */
export interface EventHead {
  readonly id: EventId;
  readonly title: LanguageMap;
  readonly kind: KindId;
  readonly status: Standing;
  readonly when: When;
  readonly where: readonly PlaceRef[];
  readonly saidBy: SaidBy;
}

/** What its card adds. */
export interface EventDetail {
  readonly summary: LanguageMap;
  readonly stated: When | null;
  readonly statusQuote: Quotation | null;
  readonly confirmedBy: Quotation | null;
  readonly excerpts: readonly Excerpt[];
  readonly conflictsWith: readonly EventId[];
  readonly related: readonly EventId[];
  /** The day on which the dataset first carried it, year-month-day; null before it is published. */
  readonly recorded: string | null;
  /** Oldest first. */
  readonly changes: readonly Change[];
}

/** One thing reported to have happened, been said or been planned, at a time and a place. */
export type EventRecord = EventHead & EventDetail & { readonly status: Status };

export interface SaidByDraft {
  readonly who: string;
  readonly relay?: string | null | undefined;
  readonly speaker?: LanguageMap | null | undefined;
  readonly short?: LanguageMap | null | undefined;
  readonly office?: LanguageMap | null | undefined;
  readonly via?: LanguageMap | null | undefined;
}

export interface QuotationDraft {
  readonly source: string;
  readonly quote: string;
  /** From its attestation; '' where it is not known. */
  readonly fragment?: string | null | undefined;
}

export interface ExcerptDraft extends QuotationDraft {
  readonly supports: readonly string[];
  readonly translation?: Translations | null | undefined;
}

/** An event as a person wrote it. */
export interface EventDraft {
  readonly id: string;
  readonly title: LanguageMap;
  readonly summary: LanguageMap;
  readonly kind: string;
  readonly status: string;
  readonly when: WhenDraft;
  readonly stated?: WhenDraft | null | undefined;
  readonly where: readonly PlaceRefDraft[];
  readonly saidBy: SaidByDraft;
  readonly statusQuote?: QuotationDraft | null | undefined;
  readonly confirmedBy?: QuotationDraft | null | undefined;
  readonly excerpts: readonly ExcerptDraft[];
  readonly conflictsWith?: readonly string[] | null | undefined;
  readonly related?: readonly string[] | null | undefined;
  readonly recorded?: string | null | undefined;
  readonly changes?: readonly Change[] | null | undefined;
}

export interface EventContext {
  readonly kinds: ReadonlySet<string>;
  readonly places: Known<Place>;
  readonly sources: Known<Source>;
  /** Every event's id. */
  readonly events: ReadonlySet<string>;
  /** Old ids, each with the one that answers for it now. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly languages: readonly string[];
  readonly storyZone: Zone;
  readonly axis: Span;
}

/**
 * Refuses by the rules of time, ids and text, by kind-, place-, source-, event- and zone-unknown, and by shape; the
 * editorial ones are in rules.ts and proofs.ts. Without any problem where what it needs is at fault elsewhere.
 */
export function makeEvent(draft: EventDraft, context: EventContext): Checked<EventRecord> {
  const id = parseId<'event'>(draft.id);
  const kind = checkKind(draft.kind, context.kinds);
  const status = checkChoice(draft.status, statuses, ['status']);
  const saidBy = makeSaidBy(draft.saidBy, context.languages);
  const where = eachOf(
    ['where'],
    draft.where.map((ref) => makePlaceRef(ref, context.places)),
  );
  const excerpts = eachOf(
    ['excerpts'],
    draft.excerpts.map((excerpt) => makeExcerpt(excerpt, context)),
  );
  const statusQuote = optionalQuotation('statusQuote', draft.statusQuote, context.sources);
  const confirmedBy = optionalQuotation('confirmedBy', draft.confirmedBy, context.sources);
  const conflictsWith = checkReferences('conflictsWith', draft.conflictsWith, draft.id, context);
  const related = checkReferences('related', draft.related, draft.id, context);
  const times = timesOf(draft, context);
  const { recorded = null } = draft;
  const changes = makeChanges(draft.changes ?? [], draft, { languages: context.languages, recorded });
  const problems = [
    ...textProblems(draft, []),
    ...(id === null ? [idProblem(draft.id)] : []),
    ...wordProblems(draft.title, context.languages, ['title']),
    ...wordProblems(draft.summary, context.languages, ['summary']),
    ...problemsOf(
      kind,
      status,
      times,
      where,
      saidBy,
      statusQuote,
      confirmedBy,
      excerpts,
      conflictsWith,
      related,
      changes,
    ),
  ];
  if (id === null || !kind.ok || !status.ok || !times.ok || !where.ok || !saidBy.ok)
    return refused(...problems);
  if (!statusQuote.ok || !confirmedBy.ok || !excerpts.ok || !conflictsWith.ok || !related.ok || !changes.ok)
    return refused(...problems);
  if (problems.length > 0) return refused(...problems);
  return accepted({
    id,
    title: draft.title,
    summary: draft.summary,
    kind: kind.value,
    status: status.value,
    when: times.value.when,
    stated: times.value.stated,
    where: where.value,
    saidBy: { ...saidBy.value, outlet: outletOf(draft, context.sources, context.languages) },
    statusQuote: statusQuote.value,
    confirmedBy: confirmedBy.value,
    excerpts: excerpts.value,
    conflictsWith: conflictsWith.value,
    related: related.value,
    recorded,
    changes: changes.value,
  });
}

interface Times {
  readonly when: When;
  readonly stated: When | null;
}

function timesOf(draft: EventDraft, context: EventContext): Checked<Times> {
  const sites = clockOfSites(draft.where, context.places, context.storyZone);
  const quotations = [...draft.excerpts, draft.statusQuote, draft.confirmedBy];
  const around = {
    storyZone: context.storyZone,
    publication: publicationOf(draft.excerpts, context.sources),
    axis: context.axis,
    sourceLanguages: languagesOf(
      quotations.flatMap((quotation) => quotation ?? []),
      context.sources,
    ),
  };
  const when = compileWhen(draft.when, { ...around, zone: sites });
  const stated = draft.stated
    ? compileWhen(draft.stated, { ...around, zone: clockOfStatement(draft.when, sites) })
    : accepted(null);
  if (when.ok && stated.ok) return accepted({ when: when.value, stated: stated.value });
  return refused(...under(['when'], problemsOf(when)), ...under(['stated'], problemsOf(stated)));
}

/** The clock of a statement that names none is its event's; what is wrong with that is told there. */
function clockOfStatement(when: WhenDraft, sites: EventClock): EventClock {
  const own = typeof when.zone === 'string' ? parseZone(when.zone) : null;
  if (own !== null) return { clock: 'known', zone: own };
  return sites.clock === 'disagreeing' || typeof when.zone === 'string' ? { clock: 'at-fault' } : sites;
}

function checkKind(written: string, kinds: ReadonlySet<string>): Checked<KindId> {
  const kind = parseId<'kind'>(written);
  if (kind !== null && kinds.has(kind)) return accepted(kind);
  return refused(
    problem('kind-unknown', ['kind'], `no kind "${written}" in kinds.yaml${didYouMean(written, kinds)}`),
  );
}

function makeSaidBy(draft: SaidByDraft, languages: readonly string[]): Checked<Omit<SaidBy, 'outlet'>> {
  const who = checkChoice(draft.who, speakers, ['saidBy', 'who']);
  const relay = draft.relay ? checkChoice(draft.relay, relays, ['saidBy', 'relay']) : accepted(null);
  const { speaker = null, short = null, office = null, via = null } = draft;
  const problems = [
    ...problemsOf(who, relay),
    ...Object.entries({ speaker, short, office, via }).flatMap(([field, words]) =>
      words === null ? [] : wordProblems(words, languages, ['saidBy', field]),
    ),
  ];
  if (!who.ok || !relay.ok || problems.length > 0) return refused(...problems);
  return accepted({ who: who.value, relay: relay.value, speaker, short, office, via });
}

function makeExcerpt(draft: ExcerptDraft, { sources, languages }: EventContext): Checked<Excerpt> {
  const quotation = makeQuotation(draft, sources);
  const supports = eachOf(
    ['supports'],
    draft.supports.map((part) => checkChoice(part, supported, [])),
  );
  const none = problem('shape', ['supports'], `say what it supports: ${supported.join(', ')}`);
  const { translation } = draft;
  const problems = [
    ...problemsOf(quotation, supports),
    ...(draft.supports.length === 0 ? [none] : []),
    ...translationProblems(translation ?? {}, languages, sources.get(draft.source)?.language),
  ];
  if (!quotation.ok || !supports.ok || problems.length > 0) return refused(...problems);
  const made = { ...quotation.value, supports: supports.value };
  return accepted(translation ? { ...made, translation } : made);
}

function makeQuotation(draft: QuotationDraft, sources: Known<Source>): Checked<Quotation> {
  const source = parseId<'source'>(draft.source);
  const isKnown = source !== null && sources.has(source);
  const message = `no source "${draft.source}" in sources.yaml${didYouMean(draft.source, sources.keys())}`;
  const problems = [
    ...(isKnown ? [] : [problem('source-unknown', ['source'], message)]),
    ...lineProblems(draft.quote, ['quote']),
  ];
  if (!isKnown || problems.length > 0) return refused(...problems);
  return accepted({ source, quote: draft.quote, fragment: draft.fragment ?? '' });
}

function optionalQuotation(
  field: string,
  draft: QuotationDraft | null | undefined,
  sources: Known<Source>,
): Checked<Quotation | null> {
  if (!draft) return accepted(null);
  const quotation = makeQuotation(draft, sources);
  return quotation.ok ? quotation : refused(...under([field], quotation.problems));
}

function wordProblems(words: LanguageMap, languages: readonly string[], path: Path): readonly Problem[] {
  return [...emptyProblems(words, path), ...languageProblems(words, languages, path)];
}
