import { type FacetName, facetNames } from '../dataset/facets.ts';
import { clocks } from '../model/clock.ts';
import { type Day, dayLength, dayNumber, printDay } from '../model/calendar.ts';
import {
  dayOf,
  endOfDay,
  furthest,
  type Instant,
  minute,
  type Span,
  startOfDay,
  type Zone,
} from '../model/time.ts';
import type { Camera, View } from './view.ts';

/** One key of the hash, parsed and printed in one place. */
export interface Field {
  readonly key: string;
  /** The view with what the texts say, still encoded as they stand under the key; with the default where they say nothing that holds. */
  readonly parse: (view: View, texts: readonly string[], zone: Zone) => View;
  /** Encoded; null for the default, which is left out. */
  readonly print: (view: View, zone: Zone) => string | null;
}

/** In the order in which they are printed. */
export const fields: readonly Field[] = [
  {
    key: 'map',
    parse: (view, [text = '']) => ({ ...view, camera: parseCamera(bare(text)) }),
    print: ({ camera }) => camera && `${camera.zoom}/${camera.lat}/${camera.lon}`,
  },
  {
    key: 'from',
    parse: (view, [text = '']) => ({ ...view, from: parseInstant(bare(text)) }),
    print: ({ from }) => (from === null ? null : printInstant(from)),
  },
  {
    key: 'to',
    parse: (view, [text = '']) => ({ ...view, to: parseInstant(bare(text)) }),
    print: ({ to }) => (to === null ? null : printInstant(to)),
  },
  {
    key: 'axis',
    parse: (view, [text = ''], zone) => ({ ...view, axis: parseAxis(bare(text), zone) }),
    print: ({ axis }, zone) => axis && printAxis(axis, zone),
  },
  ...facetNames.map(facetField),
  {
    key: 'q',
    parse: (view, [text = '']) => ({ ...view, q: shortened(decode(text)) }),
    print: ({ q }) => (q === '' ? null : encode(q)),
  },
  {
    key: 'maybe',
    parse: (view, [text = '']) => ({ ...view, maybe: bare(text) === 'yes' }),
    print: ({ maybe }) => (maybe ? 'yes' : null),
  },
  {
    key: 'zone',
    parse: (view, [text = '']) => ({
      ...view,
      clock: clocks.find((clock) => clock === bare(text)) ?? 'story',
    }),
    print: ({ clock }) => (clock === 'story' ? null : clock),
  },
  {
    key: 'rev',
    parse: (view, [text = '']) => ({ ...view, rev: parseRevision(bare(text)) }),
    print: ({ rev }) => (rev === null ? null : String(rev)),
  },
];

/** The event, where the path cannot name it. */
export const eventField: Field = {
  key: 'e',
  parse: (view, [text = '']) => ({ ...view, event: parseEvent(decode(text)) }),
  print: ({ event }) => (event === null ? null : encode(event)),
};

/** An id as a link has it, whether or not an event answers to it. A path cannot hold the two that mean a folder. */
export function parseEvent(text: string): string | null {
  return text === '' || text === '.' || text === '..' ? null : shortened(text);
}

/** Of the files that readers open; a story's map ends before. */
const nearest = 16;

/** The camera as it is printed, which is how the View keeps it: a whole zoom of 3 to 16 or hundredths of one from -2 on, latitude to ±85.05, longitude once round. */
export function roundCamera({ zoom, lat, lon }: Camera): Camera {
  const step = zoom < 3 ? 100 : 1;
  const level = clamp(Math.round(zoom * step) / step, -2, nearest) + 0;
  const scale = 10 ** (level > 13 ? 5 : Math.ceil(Math.log2(Math.max(2, level))));
  const round = (degrees: number) => Math.round(degrees * scale) / scale;
  const northmost = Math.floor(85.05 * scale) / scale;
  // The addition turns -0, which no text keeps, into 0.
  return { zoom: level, lat: clamp(round(lat), -northmost, northmost) + 0, lon: round(onceRound(lon)) + 0 };
}

/** The text of a value that is percent-encoded, or the text itself where the encoding is broken. */
export function decode(text: string): string {
  try {
    return wellFormed(decodeURIComponent(text));
  } catch {
    return wellFormed(text);
  }
}

/** Of a value that ends in a letter or a digit; a longer text is none. */
const longestBare = 100;

/** The value without the full stop, bracket or comma of the sentence in which the link stood. */
function bare(text: string): string {
  const value = decode(text);
  return value.length > longestBare ? '' : value.replace(/[^\p{L}\d]+$/u, '');
}

/** Half a character cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Leaves what reads well and cuts no link: a tilde could begin a text fragment, brackets and quotes end a link in running text. */
export function encode(text: string): string {
  return encodeAll(text).replace(/%(?:3A|2F|2C)/g, decodeURIComponent);
}

/** For a text beside which slashes and commas have a meaning. */
export function encodeAll(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Values joined by commas, which no id holds; given more than once, the key holds all of them. */
function facetField(name: FacetName): Field {
  return {
    key: name,
    parse(view, texts) {
      const values = texts.flatMap((text) => decode(text).split(',')).filter((value) => value !== '');
      return { ...view, filters: { ...view.filters, [name]: [...new Set(values)] } };
    },
    print({ filters }) {
      return filters[name].length === 0 ? null : filters[name].map(encodeAll).join(',');
    },
  };
}

/** Of a search or an id; more is cut off. */
const longestText = 200;

function shortened(text: string): string {
  return wellFormed(text.slice(0, longestText));
}

function parseRevision(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

function parseCamera(text: string): Camera | null {
  const parts = text.split('/', 4);
  const [zoom = NaN, lat = NaN, lon = NaN] = parts.map((part) =>
    /^-?\d{1,12}(?:\.\d{1,20})?$/.test(part) ? Number(part) : NaN,
  );
  return parts.length === 3 && !Number.isNaN(zoom + lat + lon) ? roundCamera({ zoom, lat, lon }) : null;
}

/** `2022-02-26T22:00Z`; seconds are cut off. `earliest` and `latest` are as good as nothing. */
function parseInstant(text: string): Instant | null {
  const match = /^([+-]?\d{4,6}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?Z$/i.exec(
    text,
  );
  const day = parseDay(match?.[1] ?? '');
  if (!match || day === null) return null;
  return within(day * dayLength + (Number(match[2]) * 60 + Number(match[3])) * minute);
}

function printInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}

/** `from/to`, each an instant or a day on the story's clock; a day as `to` is the whole of it. */
function parseAxis(text: string, zone: Zone): Span | null {
  const [first = '', second = '', third] = text.split('/', 3);
  const from = parseInstant(first) ?? dayStart(first, zone);
  const to = parseInstant(second) ?? dayEnd(second, zone);
  return third === undefined && from !== null && to !== null && from < to ? { from, to } : null;
}

/** As days where the days say the same, else as instants. */
function printAxis({ from, to }: Span, zone: Zone): string {
  const [first, last] = [printDay(dayOf(zone, from)), printDay(dayOf(zone, to - 1))];
  return [
    dayStart(first, zone) === from ? first : printInstant(from),
    dayEnd(last, zone) === to ? last : printInstant(to),
  ].join('/');
}

function dayStart(text: string, zone: Zone): Instant | null {
  const day = parseDay(text);
  return day === null ? null : within(Math.floor(startOfDay(zone, day) / minute) * minute);
}

function dayEnd(text: string, zone: Zone): Instant | null {
  const day = parseDay(text);
  return day === null ? null : within(Math.ceil(endOfDay(zone, day) / minute) * minute);
}

/** Refuses days that no month has, and a year written otherwise than it is printed. */
function parseDay(text: string): Day | null {
  const match = /^([+-]?\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return printDay(day) === text && within(day * dayLength) !== null ? day : null;
}

/** Two days short of what `Intl` can tell: on some clock it is another day already. */
export const furthestTold = furthest - 2 * dayLength;

function within(instant: Instant): Instant | null {
  return Math.abs(instant) <= furthestTold ? instant : null;
}

/** A longitude from ±180, however often it went round. */
function onceRound(lon: number): number {
  return Math.abs(lon) <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
