import * as z from 'zod';
import { formatVersion } from '../formats/json.ts';
import { supported } from '../model/event.ts';
import { placePrecisions, roles } from '../model/place.ts';
import { speakers, statuses } from '../model/status.ts';
import { timePrecisions } from '../model/when.ts';

const id = z.string().describe('A short slug, never used twice');
const languageMap = z.record(z.string(), z.string()).describe('Words by language code');
const instant = z
  .string()
  .regex(/^(?:[+-]\d\d)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .describe('ISO 8601, UTC');
const openEnd = instant.nullable().describe('ISO 8601, UTC; null is an open end');

const when = z.strictObject({
  is: z.string().describe('The line that a person wrote; README.md has its grammar'),
  lasted: z.boolean(),
  from: openEnd,
  to: openEnd.describe('It was not outside from … to; half-open, null is an open end'),
  foundFrom: instant,
  foundTo: instant.describe('Where a time window finds it; half-open, never empty'),
  certainFrom: openEnd,
  certainTo: openEnd.describe('It was going on throughout; half-open, null where that is not known'),
  precision: z.enum(timePrecisions),
  relation: z.enum(['at', 'during', 'by', 'until', 'from', 'as-of']),
  doubt: z.enum(['uncertain', 'approximate', 'both']).nullable(),
  zone: z.string().describe('IANA name, or ±HH:MM'),
  edtf: z.string().describe('Extended Date/Time Format, dates only'),
  text: z.string().nullable().describe("The source's own words"),
  basis: z.enum(['stated', 'computed', 'inferred', 'external']),
  note: z.string().nullable(),
});

const quotation = z.strictObject({
  source: id,
  quote: z.string(),
  fragment: z.string().describe('What stands after #:~:text= in a link to the words; empty if not known'),
});

const event = z.strictObject({
  id,
  title: languageMap,
  summary: languageMap,
  kind: id,
  status: z.enum(statuses).describe('As the source gave it on its date'),
  when,
  stated: when.nullable(),
  where: z.array(
    z.strictObject({
      place: id,
      role: z.enum(roles),
      precision: z.enum(placePrecisions),
      basis: z.enum(['stated', 'inferred']),
      note: z.string().nullable(),
    }),
  ),
  saidBy: z.strictObject({
    who: z.enum(speakers),
    outlet: languageMap.describe('Who published what the record rests on, as sentences name it'),
    relay: z.literal('state-media').nullable(),
    speaker: languageMap.nullable(),
    short: languageMap.nullable(),
    office: languageMap.nullable(),
    via: languageMap.nullable(),
  }),
  statusQuote: quotation.nullable(),
  confirmedBy: quotation.nullable(),
  excerpts: z.array(
    quotation.extend({
      supports: z.array(z.enum(supported)),
      translation: z
        .record(z.string(), z.strictObject({ text: z.string(), by: z.string().describe('The translator') }))
        .optional()
        .describe('By language code; no quotations'),
    }),
  ),
  conflictsWith: z.array(id),
  related: z.array(id),
  recorded: z.string().nullable().describe('The day on which the dataset first carried it, year-month-day'),
  changes: z
    .array(
      z.strictObject({
        date: z.string().describe('Year-month-day'),
        field: z.string().describe("A path in the record's file"),
        old: z.string().nullable(),
        new: z.string().nullable(),
        reason: languageMap,
      }),
    )
    .describe('Corrections, oldest first; each makes a new revision'),
});

/** The form of `data/v1/events.json`. */
export const eventsDocument = z
  .strictObject({
    $schema: z.string().describe('Where this schema stands'),
    formatVersion: z
      .literal(formatVersion)
      .describe('Of this form: goes up when a key changes its meaning or goes away, not when one is added'),
    version: z.string().describe('Of the dataset'),
    site: z.string().nullable().describe('The address of the start page; null where it is not known'),
    story: z.strictObject({
      title: languageMap,
      summary: languageMap,
      care: languageMap.nullable().describe('What may distress readers, in a line'),
      from: instant,
      to: instant,
      zone: z.string(),
      languages: z.array(z.string()),
      licence: z.string().describe("Of the records; quotations are their authors'"),
    }),
    licenceUrl: z.string().nullable().describe("Where the licence's text stands"),
    attribution: z
      .array(z.string())
      .describe('Whose the records, the quotations and the coordinates are, a sentence each'),
    drops: z.array(z.string()).describe('What this form leaves out of a record: nothing'),
    kinds: z.array(
      z.strictObject({
        id,
        name: languageMap,
        meaning: languageMap,
        colour: z.string(),
        glyph: z.string(),
        shape: z.enum(['circle', 'square']),
      }),
    ),
    sources: z.array(
      z.strictObject({
        id,
        title: z.string(),
        author: z.string(),
        publisher: z.string(),
        via: z.string().nullable(),
        outlet: languageMap
          .nullable()
          .describe("What sentences call it; null where they use the publisher's name"),
        published: z.string().describe('Year-month-day'),
        url: z.string(),
        language: z.string(),
        zone: z.string(),
        note: z.string().nullable(),
      }),
    ),
    places: z.array(
      z.strictObject({
        id,
        name: languageMap,
        spellings: z.array(z.string()),
        lat: z.number().describe('Degrees north, WGS 84'),
        lon: z.number().describe('Degrees east, WGS 84'),
        radiusMetres: z.number(),
        country: z.string().nullable().describe('ISO 3166-1 alpha-2'),
        zone: z.string(),
        geonames: z.number().nullable(),
      }),
    ),
    events: z.array(event).describe('In order of foundFrom, foundTo, id'),
    elsewhere: z
      .array(id)
      .describe('Events that these name and that are not among them, as in a file of a part'),
  })
  .describe('The events of a Dateline story');

/** Its `$id` is relative: wherever it is published, it names the address at which it stands. */
export function eventsSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(eventsDocument, { io: 'output', target: 'draft-7' });
  return { $schema, $id: 'events.schema.json', ...rest };
}
