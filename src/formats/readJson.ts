import type { Change } from '../model/change.ts';
import {
  type EventContext,
  type EventDraft,
  type EventRecord,
  type Known,
  makeEvent,
} from '../model/event.ts';
import { readDate } from '../model/grammar.ts';
import { duplicateProblems } from '../model/ids.ts';
import { type PlaceDraft, makePlace } from '../model/placeDraft.ts';
import {
  type Checked,
  type Path,
  type Problem,
  accepted,
  problem,
  problemsOf,
  refused,
  under,
} from '../model/problem.ts';
import { type SourceDraft, makeSource } from '../model/source.ts';
import { shortened } from '../model/text.ts';
import type { Translation } from '../model/translation.ts';
import type { Story } from './format.ts';
import { eventOf, formatVersion } from './json.ts';
import { asCurated, derivedProblems } from './derived.ts';
import { editionShape, makeEdition, makeKind, kindShape, siteProblems } from './readEdition.ts';
import {
  listOf,
  mapOf,
  or,
  orNull,
  ownOf,
  parseFields,
  parseFlag,
  parseJson,
  parseNumber,
  parseText,
  parseWords,
} from './shape.ts';

/**
 * The story that was written as JSON, made by the constructors that curated files go through. Refuses another form, what they refuse,
 * ids that stand twice, and what a record says beside its line of time and its sources where these say otherwise. Keys that it
 * does not know are passed by; `recorded`, `changes` and whatever follows from the rest may be missing.
 */
export function readStory(text: string): Checked<Story> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const other = otherForm(parsed.value);
  if (other !== null) return refused(other);
  const shaped = documentShape(parsed.value, []);
  return shaped.ok ? makeStory(shaped.value, parsed.value) : shaped;
}

const when = parseFields({
  is: parseText,
  lasted: or(parseFlag, false),
  zone: orNull(parseText),
  basis: parseText,
  text: orNull(parseText),
  note: orNull(parseText),
});

const quotation = { source: parseText, quote: parseText, fragment: or(parseText, '') };

const translation = orNull(mapOf(parseFields<Translation>({ text: parseText, by: parseText })));

const event = parseFields<EventDraft>({
  id: parseText,
  title: parseWords,
  summary: parseWords,
  kind: parseText,
  status: parseText,
  when,
  stated: orNull(when),
  where: listOf(
    parseFields({
      place: parseText,
      role: parseText,
      precision: parseText,
      basis: parseText,
      note: orNull(parseText),
    }),
  ),
  saidBy: parseFields({
    who: parseText,
    relay: orNull(parseText),
    speaker: orNull(parseWords),
    short: orNull(parseWords),
    office: orNull(parseWords),
    via: orNull(parseWords),
  }),
  statusQuote: orNull(parseFields(quotation)),
  confirmedBy: orNull(parseFields(quotation)),
  excerpts: listOf(parseFields({ ...quotation, supports: listOf(parseText), translation })),
  conflictsWith: or(listOf(parseText), []),
  related: or(listOf(parseText), []),
  recorded: orNull(parseText),
  changes: or(
    listOf(
      parseFields<Change>({
        date: parseText,
        field: parseText,
        old: orNull(parseText),
        new: orNull(parseText),
        reason: parseWords,
      }),
    ),
    [],
  ),
});

const place = parseFields<PlaceDraft>({
  id: parseText,
  name: parseWords,
  spellings: or(listOf(parseText), []),
  lat: parseNumber,
  lon: parseNumber,
  radiusMetres: parseNumber,
  country: orNull(parseText),
  zone: parseText,
  geonames: orNull(parseNumber),
});

const source = parseFields<SourceDraft>({
  id: parseText,
  title: parseText,
  author: parseText,
  publisher: parseText,
  via: orNull(parseText),
  outlet: orNull(parseWords),
  published: parseText,
  url: parseText,
  language: parseText,
  zone: orNull(parseText),
  note: orNull(parseText),
});

const documentShape = parseFields({
  version: parseText,
  site: orNull(parseText),
  story: editionShape,
  kinds: listOf(kindShape),
  sources: listOf(source),
  places: listOf(place),
  events: listOf(event),
  elsewhere: or(listOf(parseText), []),
});

type Shaped = Extract<ReturnType<typeof documentShape>, { ok: true }>['value'];

/** A sentence for a file that is something else altogether, so that not every key is told of as missing. */
function otherForm(value: unknown): Problem | null {
  const written = ownOf(value, 'formatVersion') ?? formatVersion;
  if (written !== formatVersion) {
    const form = typeof written === 'number' ? `form ${written}` : 'a form without a number';
    const message = `the file is of ${form}, and this Dateline reads form ${formatVersion}; ask for the file in that form`;
    return problem('shape', ['formatVersion'], message);
  }
  if (ownOf(value, 'type') === 'FeatureCollection') {
    const message =
      'the file is GeoJSON, which leaves out too much to be read back; take the JSON of the same story';
    return problem('shape', [], message);
  }
  if (ownOf(value, 'events') !== undefined) return null;
  return problem('shape', [], 'the file is no story of events: events.schema.json says what one is');
}

function makeStory(shaped: Shaped, raw: unknown): Checked<Story> {
  const edition = makeEdition(shaped.version, shaped.story);
  const languages = shaped.story.languages;
  const kinds = made('kinds', shaped.kinds, (kind) => makeKind(kind, languages));
  const places = made('places', shaped.places, makePlace);
  if (!edition.ok) return refused(...edition.problems, ...kinds.problems, ...places.problems);
  const { zone, story } = edition.value;
  const sources = made('sources', shaped.sources, (draft) => makeSource(draft, zone));
  const context: EventContext = {
    kinds: new Set(kinds.known.keys()),
    places: places.known,
    sources: sources.known,
    events: new Set([...shaped.events.map(({ id }) => id), ...shaped.elsewhere]),
    aliases: new Map(),
    languages,
    storyZone: zone,
    axis: story,
  };
  const rows = ownOf(raw, 'events');
  const events = made('events', shaped.events, (draft, row) => {
    const record = makeEvent(asCurated(draft), context);
    if (!record.ok) return record;
    const beside = [
      ...derivedProblems(Array.isArray(rows) ? rows[row] : undefined, eventOf(record.value)),
      ...dayProblems(record.value),
    ];
    return beside.length === 0 ? record : refused(...beside);
  });
  const problems = [
    ...siteProblems(shaped.site, ['site']),
    ...[kinds, places, sources, events].flatMap((list) => list.problems),
  ];
  if (problems.length > 0) return refused(...problems);
  return accepted({
    site: shaped.site,
    edition: edition.value,
    kinds: kinds.values,
    places: places.values,
    sources: sources.values,
    records: events.values,
  });
}

/** Refuses days that are none, of publication and of corrections (time-unreadable). */
function dayProblems({ recorded, changes }: EventRecord): readonly Problem[] {
  const told: readonly (readonly [string | null, Path])[] = [
    [recorded, ['recorded']],
    ...changes.map(({ date }, row) => [date, ['changes', row, 'date']] as const),
  ];
  return told.flatMap(([day, path]) => {
    if (day === null) return [];
    const read = readDate(day);
    if (read.ok && read.value.unit === 'day' && /^\d{4}-/.test(day)) return [];
    return [problem('time-unreadable', path, `"${shortened(day)}" is not one day; write it as 2022-02-27`)];
  });
}

interface Made<T> {
  readonly values: readonly T[];
  readonly known: Known<T>;
  readonly problems: readonly Problem[];
}

/** Each of a list by its constructor, with every problem under its row. */
function made<Draft extends { readonly id: string }, T>(
  name: string,
  drafts: readonly Draft[],
  make: (draft: Draft, row: number) => Checked<T>,
): Made<T> {
  const path: Path = [name];
  const all = drafts.map(make);
  return {
    values: all.flatMap((one) => (one.ok ? [one.value] : [])),
    known: new Map(all.map((one, row) => [drafts[row]?.id ?? '', one.ok ? one.value : null])),
    problems: [
      ...duplicateProblems(
        drafts.map(({ id }) => id),
        path,
      ),
      ...all.flatMap((one, row) => under([...path, row], problemsOf(one))),
    ],
  };
}
