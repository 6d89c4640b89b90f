import { strToU8, zipSync } from 'fflate';
import { Document, isScalar, Scalar, visit } from 'yaml';
import { dayLength, printDay } from '../model/calendar.ts';
import type { EventHead } from '../model/event.ts';
import type { Place, PlacePrecision } from '../model/place.ts';
import type { LanguageMap } from '../model/text.ts';
import { textProblems, urlProblems } from '../model/textRules.ts';
import { furthest, type Span, wallTimeOf, type Zone } from '../model/time.ts';
import { plainLine } from './plainLine.ts';

/** What a file of events says, to be written as the folder that curators work in. */
export interface Draft {
  /** Of the file, as its reader has it. */
  readonly file: string;
  /** Year-month-day: the day on which it was saved. */
  readonly day: string;
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
  readonly events: readonly {
    readonly head: EventHead;
    readonly text: string;
    /** Of its place, as the file has it. */
    readonly precision: PlacePrecision;
    /** As the file has them; '' for none. */
    readonly source: string;
    readonly link: string;
  }[];
  /** Notes of what the file does not say: where a point stands for a shape, where no time is given. */
  readonly notes: { readonly shape: string; readonly noTime: string };
  /** What is left to write, as a page of steps. */
  readonly readme: string;
}

/** `data/` as a zip archive. What a file of events does not say is left for `npm run check` to ask for: an attested quotation, an address. */
export function draftFolder(draft: Draft): Uint8Array<ArrayBuffer> {
  const files = Object.entries(draftFiles(draft)).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 6 }));
}

/** Texts by path, below the folder of the whole. */
export function draftFiles(draft: Draft): Readonly<Record<string, string>> {
  const { language, kinds, places, events, file, day } = draft;
  const said = (text: string, most = 2000) => ({ [language]: plainLine(text, most) });
  const sources = citedSources(draft);
  return {
    'README.md': draft.readme,
    'data/dataset.yaml': yaml({
      version: '1.0.0',
      title: said(file, 200),
      summary: said(file),
      languages: [language],
      story: storyDays(draft),
      zone: draft.zone,
      licence: 'CC-BY-4.0',
      contact: null,
      origins: [],
      onlineMap: null,
    }),
    'data/kinds.yaml': yaml(
      kinds.map(({ id, name, colour, glyph, shape }) => ({
        id,
        name: said(name[language] ?? firstOf(name), 200),
        meaning: said(name[language] ?? firstOf(name), 200),
        colour,
        glyph,
        shape,
      })),
    ),
    'data/places.yaml': yaml(
      places.map(({ id, name, lat, lon, radiusMetres, zone }) => ({
        id,
        name: said(firstOf(name), 200),
        lat,
        lon,
        radiusMetres: radiusMetres > 0 ? radiusMetres : leastRadius,
        zone,
      })),
    ),
    'data/sources.yaml': yaml(
      sources.list.map((source) => ({
        ...source,
        author: toWrite,
        published: day,
        language,
        zone: draft.zone,
      })),
    ),
    'data/attested.yaml': yaml({ texts: {}, quotes: [] }),
    'data/published.yaml': yaml({ events: [], aliases: {}, withdrawn: [] }),
    ...Object.fromEntries(
      events.map((event) => {
        const { head, text } = event;
        const title = head.title[language] ?? firstOf(head.title);
        const source = sources.idOf(event);
        const isUntold = head.when.is === '';
        return [
          `data/events/${head.id}.yaml`,
          yaml({
            title: said(title, 200),
            summary: said(text.trim() === '' ? title : text),
            kind: head.kind,
            status: 'reported',
            when: {
              is: isUntold ? 'by published' : head.when.is,
              zone: head.when.zone,
              basis: isUntold ? 'inferred' : 'computed',
              ...(isUntold && { note: plainLine(draft.notes.noTime) }),
            },
            where: head.where.map(({ place, role, basis }) => ({
              place,
              role,
              precision: event.precision,
              basis,
              ...(basis === 'inferred' && { note: plainLine(draft.notes.shape) }),
            })),
            saidBy: { who: 'unattributed' },
            excerpts: [{ source, supports: ['what'], quote: firstWords(text.trim() === '' ? title : text) }],
          }),
        ];
      }),
    ),
  };
}

/** In metres: a place reaches some way, however exact its coordinates are. */
const leastRadius = 100;
/** What the checker refuses until somebody has written it. */
const toWrite = 'to be written';
const longestQuote = 30;

function firstOf(map: LanguageMap): string {
  return Object.values(map)[0] ?? '';
}

function firstWords(text: string): string {
  return plainLine(text).split(' ').slice(0, longestQuote).join(' ');
}

type Cited = Pick<Draft['events'][number], 'source' | 'link'>;

/** What the events name as their source, each once; the file itself is that of those which name none. */
function citedSources({ events, file }: Draft) {
  const ids = new Map<string, string>();
  const keyOf = ({ source, link }: Cited) => JSON.stringify([source.trim(), link.trim()]);
  const list = events.flatMap((event) => {
    const key = keyOf(event);
    if (ids.has(key)) return [];
    const [named, link] = [event.source.trim(), event.link.trim()];
    const isFile = named === '' && link === '';
    const id = isFile ? 'file' : `source-${ids.size + 1}`;
    ids.set(key, id);
    if (isFile) return [{ id, title: plainLine(file), publisher: toWrite, url: toWrite }];
    const isAddress = [...urlProblems(link, ['url']), ...textProblems(link, ['url'])].length === 0;
    const name = plainLine(named === '' ? (isAddress ? new URL(link).hostname : link) : named);
    return [
      {
        id,
        title: name,
        publisher: name,
        url: isAddress ? link : toWrite,
        ...(!isAddress && link !== '' && { note: plainLine(link) }),
      },
    ];
  });
  return { list, idOf: (event: Cited) => ids.get(keyOf(event)) ?? 'file' };
}

/** First and last day on the story's clock; of a file without any time, the day on which it was saved. */
function storyDays({ story, zone, day, events }: Draft): string {
  if (events.every(({ head }) => head.when.is === '')) return `${day}/${day}`;
  const dayAt = (instant: number) => {
    const within = Math.min(Math.max(instant, -lastDay), lastDay);
    return printDay(Math.floor(wallTimeOf(zone, within) / dayLength));
  };
  return `${dayAt(story.from)}/${dayAt(story.to - 1)}`;
}

/** The whole of it can be told on every clock. */
const lastDay = furthest - 2 * dayLength;

/** Words of people as block scalars: nothing in them is taken for YAML. */
function yaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Pair(_, { key, value: held }) {
      if (!isScalar(key) || !isScalar(held) || typeof held.value !== 'string') return;
      if (!machineKeys.has(String(key.value))) held.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Their values are ids, words of ours, numbers. */
const machineKeys = new Set(
  'version story zone licence id colour glyph shape kind status is basis place role precision who source published language'.split(
    ' ',
  ),
);
