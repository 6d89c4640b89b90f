import type { Edition, Kind } from '../dataset/dataset.ts';
import { inOrder } from '../dataset/order.ts';
import { makeEvent, type EventContext, type EventRecord, type Known } from '../model/event.ts';
import { parseId, type EventId, type KindId } from '../model/id.ts';
import {
  duplicateProblems,
  publishedProblems,
  recordedProblems,
  reuseProblems,
  unrecordedProblems,
  vanishedProblems,
  type Withdrawal,
} from '../model/ids.ts';
import type { Place } from '../model/place.ts';
import { makePlace } from '../model/placeDraft.ts';
import { problemsOf, refused, type Checked, type Problem } from '../model/problem.ts';
import { quoteProblems } from '../model/proofs.ts';
import { editorialProblems } from '../model/rules.ts';
import { makeSource, type Source } from '../model/source.ts';
import { languageProblems, textProblems, toWrite } from '../model/textRules.ts';
import { parseZone, type Span, type Zone } from '../model/time.ts';
import { compileSpan } from '../model/when.ts';
import { addressProblems, siteOf } from './addresses.ts';
import { draftsOf, sha256 } from './drafts.ts';
import { isEcho, withoutEchoes } from './echoes.ts';
import { DatasetError, inOrder as faultsInOrder, type Fault } from './fault.ts';
import { languagesOf } from './languages.ts';
import type { DatasetSheet, KindSheet, PlaceSheet, PublishedSheet, SourceSheet } from './schema.ts';
import { dataFiles, faultIn, readSheets, type Sheet, type Sheets } from './sheets.ts';

/** A dataset as published: no fault in it. Records stand in order of `found` start, `found` end, id. */
export interface Loaded {
  /** The absolute address of the start page, with a slash at its end; null where the publisher names none. */
  readonly site: string | null;
  readonly edition: Edition;
  readonly kinds: readonly Kind[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly records: readonly EventRecord[];
  /** Old ids, and the events that answer for them. */
  readonly aliases: Readonly<Record<string, EventId>>;
  readonly withdrawn: readonly Withdrawal[];
  /** Beyond our own, from which the page may fetch. */
  readonly origins: readonly string[];
}

export interface Compilation {
  /** Every problem of every file; nothing else is to be used while there are any. */
  readonly faults: readonly Fault[];
  readonly loaded: Loaded | null;
  readonly sheets: Sheets;
}

/** The dataset under `root`, or a DatasetError with every problem in it. `siteUrl` is as for `compile`. */
export function loadEdition(root: string, siteUrl = ''): Loaded {
  const { faults, loaded } = compile(root, siteUrl);
  if (!loaded) throw new DatasetError(faults);
  return loaded;
}

/**
 * Reads `data/`, applies every rule, and says everything that is wrong in one run. `siteUrl` is the environment's, which goes
 * before the dataset's own; throws a sentence where that is no site's.
 */
export function compile(root: string, siteUrl = ''): Compilation {
  return compileSheets(readSheets(root), siteUrl);
}

/** The same of what was read. */
export function compileSheets(sheets: Sheets, siteUrl = ''): Compilation {
  const faults: Fault[] = [...sheets.faults];
  const note = (sheet: Pick<Sheet<unknown>, 'file' | 'within' | 'at'>, problems: readonly Problem[]) => {
    faults.push(...problems.map((problem) => faultIn(sheet, problem)));
  };

  const clock = clockOf(sheets.dataset, note);
  const edition = sheets.dataset?.value ? editionOf(sheets.dataset.value, clock) : null;
  const spoken = languagesOf(sheets);
  if (sheets.dataset) note(sheets.dataset, spoken.problems);
  const { languages } = spoken;
  const kinds = noteEach(sheets.kinds, (sheet) => checkedKind(sheet, languages), note);
  const places = noteEach(sheets.places, (sheet) => checkedPlace(sheet, languages), note);
  const sources = noteEach(sheets.sources, (sheet) => checkedSource(sheet, clock.zone, languages), note);
  for (const list of [sheets.kinds, sheets.places, sheets.sources]) {
    if (list) faults.push(...repeated(list));
  }

  const isReferred = sheets.events.some(({ value }) =>
    value?.where.some(({ place }) => !place.startsWith(toWrite)),
  );
  if (sheets.places?.length === 0 && isReferred) {
    const message = 'no place is here, and events refer to some; write them';
    faults.push({ rule: 'shape', file: dataFiles.places, line: 1, column: 1, path: [], message });
  }

  const published = sheets.published?.value ?? null;
  const context: EventContext = {
    kinds: new Set(kinds.keys()),
    places,
    sources,
    events: new Set(sheets.events.map(({ id }) => id)),
    aliases: new Map(Object.entries(published?.aliases ?? {})),
    languages,
    storyZone: clock.zone,
    axis: clock.axis,
  };
  const drafts = draftsOf(sheets);
  const records: EventRecord[] = [];
  for (const [sheet, draft] of drafts) {
    const made = makeEvent(draft, context);
    if (made.ok) records.push(made.value);
    else note(sheet, made.problems);
    note(sheet, editorialProblems(draft, sources));
  }
  if (sheets.published && published) {
    const ids = [...context.events];
    const reused = reuseProblems(ids, published);
    const corrected = sheets.events.filter(({ value }) => (value?.changes?.length ?? 0) > 0);
    const unrecorded = unrecordedProblems(
      corrected.map(({ id }) => id),
      published,
    );
    for (const sheet of sheets.events) {
      note(sheet, of(reused.get(sheet.id)));
      note(sheet, of(unrecorded.get(sheet.id)));
    }
    note(sheets.published, vanishedProblems(ids, published));
    note(sheets.published, recordedProblems(ids, published));
    note(sheets.published, publishedProblems(published, languages));
    note(sheets.published, textProblems(published, []));
  }
  if (sheets.attested?.value) {
    const found = quoteProblems([...drafts.values()], sources, sheets.attested.value, sha256);
    for (const [sheet, { id }] of drafts) note(sheet, found.events.get(id) ?? []);
    const { quotes } = sheets.attested.value;
    const left = found.attested.filter(({ path: [list, row] }) => {
      const entry = list === 'quotes' && typeof row === 'number' ? quotes[row] : undefined;
      return !entry || !isEcho(entry, sheets, faults, published);
    });
    note(sheets.attested, left);
  }

  const told = faultsInOrder(withoutEchoes(faults, sheets));
  const loaded: Loaded | null =
    told.length === 0 && edition && published
      ? {
          site: siteOf(siteUrl, sheets.dataset?.value?.site ?? null),
          edition,
          kinds: valuesOf(kinds),
          places: valuesOf(places),
          sources: valuesOf(sources),
          records: records.sort(inOrder),
          aliases: aliasesOf(published),
          withdrawn: published.withdrawn,
          origins: sheets.dataset?.value?.origins ?? [],
        }
      : null;
  return { faults: told, loaded, sheets };
}

type Note = (sheet: Pick<Sheet<unknown>, 'file' | 'within' | 'at'>, problems: readonly Problem[]) => void;

interface StoryClock {
  readonly zone: Zone;
  readonly axis: Span;
}

/** Without a story's clock the other files are still checked, on one that hides no fault of theirs. */
function clockOf(sheet: Sheet<DatasetSheet> | null, note: Note): StoryClock {
  const utc = parseZone('+00:00');
  if (utc === null) throw new Error('the zone "+00:00" is not read');
  if (!sheet?.value) return { zone: utc, axis: { from: 0, to: 0 } };
  note(sheet, textProblems(sheet.value, []));
  note(sheet, addressProblems(sheet.value));
  const zone = parseZone(sheet.value.zone);
  if (zone === null) {
    const message = `no zone "${sheet.value.zone}"; write an IANA name, as Europe/Kyiv, or ±HH:MM`;
    note(sheet, [{ rule: 'zone-unknown', path: ['zone'], message }]);
  }
  const axis = compileSpan(sheet.value.story, zone ?? utc);
  if (!axis.ok) {
    note(
      sheet,
      axis.problems.map((problem) => ({ ...problem, path: ['story', ...problem.path] })),
    );
  }
  return { zone: zone ?? utc, axis: axis.ok ? axis.value : { from: 0, to: 0 } };
}

function editionOf(sheet: DatasetSheet, { zone, axis }: StoryClock): Edition {
  const { version, title, summary, care = null, languages, licence, contact, onlineMap } = sheet;
  return { version, title, summary, care, languages, story: axis, zone, licence, contact, onlineMap };
}

function checkedPlace(sheet: PlaceSheet, languages: readonly string[]): Checked<Place> {
  const made = makePlace(sheet);
  const foreign = languageProblems(sheet.name, languages, ['name']);
  return foreign.length === 0 ? made : refused(...problemsOf(made), ...foreign);
}

function checkedSource(sheet: SourceSheet, zone: Zone, languages: readonly string[]): Checked<Source> {
  const made = makeSource(sheet, zone);
  const foreign = sheet.outlet ? languageProblems(sheet.outlet, languages, ['outlet']) : [];
  return foreign.length === 0 ? made : refused(...problemsOf(made), ...foreign);
}

function checkedKind(sheet: KindSheet, languages: readonly string[]): Checked<Kind> {
  const id = parseId<'kind'>(sheet.id);
  const problems = [
    ...textProblems(sheet, []),
    ...languageProblems(sheet.name, languages, ['name']),
    ...languageProblems(sheet.meaning, languages, ['meaning']),
  ];
  if (problems.length > 0 || id === null) return { ok: false, problems };
  return { ok: true, value: { ...sheet, id: id satisfies KindId, shape: sheet.shape ?? 'circle' } };
}

/** By id; null for a record at fault, which is known all the same. The first of two with one id stands. */
function noteEach<S, T>(
  list: readonly Sheet<S>[] | null,
  make: (sheet: S) => Checked<T>,
  note: Note,
): ReadonlyMap<string, T | null> {
  const known = new Map<string, T | null>();
  for (const sheet of list ?? []) {
    const made = sheet.value === null ? null : make(sheet.value);
    if (made && !made.ok) note(sheet, made.problems);
    if (sheet.id !== '' && !known.has(sheet.id)) known.set(sheet.id, made?.ok ? made.value : null);
  }
  return known;
}

function repeated(list: readonly Sheet<unknown>[]): readonly Fault[] {
  // A record without an id of its own is told of by its shape.
  const ids = list.map(({ id }, row) => (id === '' ? `\0${row}` : id));
  return duplicateProblems(ids, []).flatMap((problem) => {
    const [row, ...path] = problem.path;
    const sheet = typeof row === 'number' ? list[row] : undefined;
    return sheet ? [faultIn(sheet, { ...problem, path })] : [];
  });
}

function aliasesOf({ aliases }: PublishedSheet): Readonly<Record<string, EventId>> {
  return Object.fromEntries(
    Object.entries(aliases).flatMap(([old, now]) => {
      const id = parseId<'event'>(now);
      return id === null ? [] : [[old, id]];
    }),
  );
}

function valuesOf<T>(known: Known<T>): readonly T[] {
  return [...known.values()].filter((value) => value !== null);
}

function of<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
