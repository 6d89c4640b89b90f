import { strToU8, zipSync } from 'fflate';
import { dayLength, printDay } from '../model/calendar.ts';
import type { EventHead } from '../model/event.ts';
import type { Place, PlacePrecision } from '../model/place.ts';
import { toWrite } from '../model/textRules.ts';
import type { LanguageMap } from '../model/text.ts';
import { furthest, type Span, wallTimeOf, type Zone } from '../model/time.ts';
import { citedSources } from './draftSources.ts';
import { draftYaml } from './draftYaml.ts';
import { plainLine } from './plainLine.ts';

/** What a file of events says, to be written as the folder that curators work in. */
export interface Draft {
  /** Of the file, as its reader has it. */
  readonly file: string;
  /** A BCP 47 code: the language in which the curator goes on. */
  readonly language: string;
  readonly story: Span;
  readonly zone: Zone;
  readonly kinds: readonly {
    readonly id: string;
    readonly name: LanguageMap;
    readonly colour: string;
    readonly glyph: string;
    readonly shape: string;
  }[];
  readonly places: readonly Place[];
  readonly events: readonly DraftEvent[];
  /** Notes of what the file does not say: where a point stands for a shape, where no time is given, how exactly a point is known. */
  readonly notes: { readonly shape: string; readonly noTime: string; readonly asGiven: string };
  /** In which row of which file an event stands, for its curator. */
  readonly from: Readonly<Record<'row' | 'record', (file: string, number: number) => string>>;
  /** What is left to do, as a page of steps. */
  readonly readme: string;
}

interface DraftEvent {
  /** `is` '' where no time was read. */
  readonly head: Pick<EventHead, 'id' | 'kind' | 'when' | 'where'>;
  /** As the file has them; '' for none. */
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly link: string;
  /** Of its place; null where the file does not say. */
  readonly precision: PlacePrecision | null;
  /** What stands where its time and its place should; '' for nothing. */
  readonly stands: { readonly time: string; readonly place: string };
  readonly row: {
    readonly number: number;
    readonly numbered: 'row' | 'record';
    readonly part: string | null;
    readonly cells: readonly { readonly name: string; readonly value: string }[];
  };
}

/** `data/` as a zip archive. What a file of events does not say is left for `npm run check` to ask for. */
export function draftFolder(draft: Draft): Uint8Array<ArrayBuffer> {
  const files = Object.entries(draftFiles(draft)).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 6 }));
}

/** Texts by path, below the folder of the whole. */
export function draftFiles(draft: Draft): Readonly<Record<string, string>> {
  const { events } = draft;
  const sources = citedSources(events, draft.file);
  const nameOf = fileNames(events.map(({ head }) => head.id));
  return {
    'data/steps.md': draft.readme,
    'data/dataset.yaml': draftYaml('schema/dataset.schema.json', datasetOf(draft)),
    'data/kinds.yaml': draftYaml('schema/kinds.schema.json', kindsOf(draft)),
    'data/places.yaml': draftYaml('schema/places.schema.json', placesOf(draft)),
    'data/sources.yaml': draftYaml(
      'schema/sources.schema.json',
      sources.list.map((source) => ({ ...source, language: draft.language, zone: draft.zone })),
    ),
    'data/attested.yaml': draftYaml('schema/attested.schema.json', { texts: {}, quotes: [] }),
    'data/published.yaml': draftYaml('schema/published.schema.json', {
      events: [],
      aliases: {},
      withdrawn: [],
      recorded: {},
    }),
    ...Object.fromEntries(
      events.map((event) => [
        `data/events/${nameOf(event.head.id)}.yaml`,
        draftYaml(
          '../schema/event.schema.json',
          eventOf(event, sources.idOf(event), draft),
          rowOf(event, draft),
        ),
      ]),
    ),
  };
}

function datasetOf(draft: Draft) {
  const { language, zone } = draft;
  const named = `the file is called “${plainLine(draft.file, longestQuoted)}”`;
  return {
    version: '1.0.0',
    title: { [language]: `${toWrite} the title of the story; ${named}` },
    summary: { [language]: `${toWrite} the story in a sentence` },
    languages: [language],
    story: storyDays(draft),
    zone,
    licence: `${toWrite} under which licence you publish the records, as an SPDX name: CC-BY-4.0`,
    contact: null,
    origins: [],
    onlineMap: null,
  };
}

function kindsOf({ kinds, language }: Draft) {
  return kinds.map(({ id, name, colour, glyph, shape }) => ({
    id,
    name: said(language, name[language] ?? firstOf(name), 'what events without a kind are called'),
    meaning: { [language]: `${toWrite} what belongs to this kind` },
    colour,
    glyph,
    shape,
  }));
}

function placesOf({ places, language }: Draft) {
  return places.map(({ id, name, lat, lon, radiusMetres, zone }) => ({
    id,
    name: said(language, firstOf(name), 'the name of the place'),
    lat,
    lon,
    radiusMetres: radiusMetres > 0 ? radiusMetres : reachOf(lat, lon),
    zone,
  }));
}

/** In metres: of a point of which nobody says how exactly it is known, and no less than half of its last decimal. */
function reachOf(lat: number, lon: number): number {
  const decimals = Math.max(
    ...[lat, lon].map((degrees) => (/\.(\d+)$/.exec(String(degrees))?.[1] ?? '').length),
  );
  return Math.max(5000, 55_000 / 10 ** decimals);
}

function eventOf(event: DraftEvent, source: string, draft: Draft) {
  const { head, title, text } = event;
  const { language } = draft;
  return {
    title: said(language, title, 'the title, in your own words'),
    summary: said(language, text, 'one to three sentences, in your own words', 2000),
    kind: head.kind,
    status: 'reported',
    when: whenOf(event, draft),
    where: whereOf(event, draft),
    saidBy: { who: 'unattributed' },
    excerpts: [
      { source, supports: ['what'], quote: `${toWrite} words of this source, to the letter, 30 at most` },
    ],
  };
}

/** All that the file says of it, whether or not it means anything here. */
function rowOf({ row }: DraftEvent, { file, from }: Draft): readonly string[] {
  const told = from[row.numbered](row.part === null ? file : `${file}: ${row.part}`, row.number);
  return [
    told.replace(/[\u2066-\u2069]/gu, ''),
    ...row.cells.flatMap(({ name, value }) => (value.trim() === '' ? [] : [`  ${name}: ${value}`])),
  ];
}

function whenOf({ head: { when }, stands }: DraftEvent, { notes }: Draft) {
  const { zone } = when;
  if (when.is !== '') return { is: when.is, zone, basis: 'computed' };
  if (stands.time === '')
    return { is: 'by published', zone, basis: 'inferred', note: plainLine(notes.noTime) };
  return {
    is: `${toWrite} when it was; the file says “${plainLine(stands.time, longestQuoted)}”, which could not be read`,
    zone,
    basis: 'computed',
  };
}

function whereOf({ head: { where }, precision, stands }: DraftEvent, { notes }: Draft) {
  if (where.length === 0 && stands.place !== '') {
    const place = `${toWrite} a place of places.yaml, or leave where empty: []; the file says “${plainLine(stands.place, longestQuoted)}”`;
    return [{ place, role: 'site', precision: 'none', basis: 'stated' }];
  }
  return where.map(({ place, role, basis }) => {
    if (basis === 'inferred')
      return { place, role, precision: precision ?? 'region', basis, note: plainLine(notes.shape) };
    if (precision !== null) return { place, role, precision, basis };
    return { place, role, precision: 'region', basis: 'inferred', note: plainLine(notes.asGiven) };
  });
}

const longestQuoted = 200;

/** Words of the file, or that they are to be written. */
function said(language: string, text: string, what: string, most = 200) {
  const line = plainLine(text, most);
  return { [language]: line === '–' ? `${toWrite} ${what}` : line };
}

function firstOf(map: LanguageMap): string {
  return Object.values(map)[0] ?? '';
}

/** What no file can be called on Windows, whatever it ends in. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

function fileNames(ids: readonly string[]): (id: string) => string {
  const taken = new Set(ids);
  const names = new Map<string, string>();
  for (const id of ids.filter((each) => device.test(each))) {
    let name = `event-${id}`;
    for (let number = 2; taken.has(name); number++) name = `event-${id}-${number}`;
    taken.add(name);
    names.set(id, name);
  }
  return (id) => names.get(id) ?? id;
}

/** First and last day on the story's clock. */
function storyDays({ story, zone, events }: Draft): string {
  if (events.every(({ head }) => head.when.is === ''))
    return `${toWrite} first and last day of the story, as 2022-02-24/2022-02-28`;
  const dayAt = (instant: number) => {
    const within = Math.min(Math.max(instant, -lastDay), lastDay);
    return printDay(Math.floor(wallTimeOf(zone, within) / dayLength));
  };
  return `${dayAt(story.from)}/${dayAt(story.to - 1)}`;
}

/** The whole of it can be told on every clock. */
const lastDay = furthest - 2 * dayLength;
