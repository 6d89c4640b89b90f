import { strToU8, zipSync } from 'fflate';
import { Document, isScalar, Scalar, visit } from 'yaml';
import { printDay } from '../model/calendar.ts';
import type { EventHead } from '../model/event.ts';
import type { Place } from '../model/place.ts';
import type { LanguageMap } from '../model/text.ts';
import { dayOf, type Span, type Zone } from '../model/time.ts';

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
    /** As the file has them; '' for none. */
    readonly source: string;
    readonly link: string;
  }[];
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
  const said = (text: string, most = 2000) => ({ [language]: plain(text).slice(0, most) || '–' });
  const source = 'file';
  const dayIn = (instant: number) => printDay(dayOf(draft.zone, instant));
  return {
    'README.md': draft.readme,
    'data/dataset.yaml': yaml({
      version: '1.0.0',
      title: said(file, 200),
      summary: said(file),
      languages: [language],
      story: `${dayIn(draft.story.from)}/${dayIn(draft.story.to - 1)}`,
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
    'data/sources.yaml': yaml([
      {
        id: source,
        title: plain(file) || '–',
        author: toWrite,
        publisher: toWrite,
        published: day,
        url: toWrite,
        language,
        zone: draft.zone,
      },
    ]),
    'data/attested.yaml': yaml({ texts: {}, quotes: [] }),
    'data/published.yaml': yaml({ events: [], aliases: {}, withdrawn: [] }),
    ...Object.fromEntries(
      events.map(({ head, text, source: named, link }) => {
        const title = firstOf(head.title);
        const summary = [text, named, link].filter((part) => part.trim() !== '').join('\n');
        const isUntold = head.when.is === '';
        return [
          `data/events/${head.id}.yaml`,
          yaml({
            title: said(title, 200),
            summary: said(summary === '' ? title : summary),
            kind: head.kind,
            status: 'reported',
            when: {
              is: isUntold ? 'by published' : head.when.is,
              zone: head.when.zone,
              basis: isUntold ? 'inferred' : 'computed',
              ...(isUntold && { note: 'The file gives no time.' }),
            },
            where: head.where.map(({ place, role, precision, basis }) => ({ place, role, precision, basis })),
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
  return plain(text).split(' ').slice(0, longestQuote).join(' ') || '–';
}

/** One line, without what is not seen: what the rules of `text-control` refuse. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

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
