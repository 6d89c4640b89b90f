import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import * as z from 'zod';
import { glyphNames } from '../marks/glyphs.ts';
import { supported } from '../model/event.ts';
import { placePrecisions, roles } from '../model/place.ts';
import { quoteFields } from '../model/quotes.ts';
import { speakers, statuses } from '../model/status.ts';
import { someWord } from '../model/textRules.ts';

/** The shape of the files in `data/`. What the shape cannot say is said by the rules of `model/`. */

const slug = (of: string) =>
  z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters and digits, joined by single hyphens')
    .max(80)
    .describe(of);
const words = (of: string, most?: number) => {
  const some = z.string().regex(someWord, 'it is empty');
  return (most === undefined ? some : some.max(most)).describe(of);
};
const [longestTitle, longestSummary] = [200, 2000];
const reference = (of: string) => z.string().min(1, 'it is empty').describe(of);
const note = z
  .string()
  .min(1, 'it is empty')
  .describe("A note, in the dataset's first language; needed where the basis is inferred or external");
const languageMap = (of: string, most?: number) =>
  z
    .record(
      z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 code of a language'),
      words(of, most),
    )
    .refine((map) => Object.keys(map).length > 0, 'at least one language')
    .describe(`${of}, by language code`);
const zone = z.string().min(1).describe('An IANA name (Europe/Kyiv), or ±HH:MM');
const day = z.string().min(1, 'it is empty').describe('Year-month-day');
const place = reference('A place of places.yaml');
const source = reference('A source of sources.yaml');
const event = reference('An event, by the name of its file');
const quote = z
  .string()
  .min(1, 'it is empty')
  .describe('The words as they stand in the source, 30 at most, as a block scalar (|-)');

const when = z.strictObject({
  is: z
    .string()
    .min(1)
    .describe(
      'a | a/b | by a | until a | since a | as of a | by published; a = date [? ~ %] [part of day | HH:MM]',
    ),
  lasted: z.boolean().optional().describe('It went on throughout, from a to b (only with a/b)'),
  zone: zone.optional().describe("The clock that the words mean; without it, the site's"),
  basis: z
    .enum(['stated', 'computed', 'inferred', 'external'])
    .describe('How the time is known; inferred and external need a note'),
  text: z.string().min(1).optional().describe("The source's own words for the time"),
  note: note.optional(),
});

const placeRef = z.strictObject({
  place,
  role: z.enum(roles).describe('What the place is to the event'),
  precision: z.enum(placePrecisions).describe('How closely the source says where'),
  basis: z.enum(['stated', 'inferred']).describe('Whether the source names the place'),
  note: note.optional(),
});

const saidBy = z.strictObject({
  who: z.enum(speakers).describe('Whose words the record rests on'),
  relay: z.literal('state-media').optional().describe('State media that passed the words on'),
  short: languageMap('The short name that stands exactly so in the title').optional(),
  speaker: languageMap("The speaker's name").optional(),
  office: languageMap("The speaker's office").optional(),
  via: languageMap('The medium').optional(),
});

const quotation = z.strictObject({ source, quote });
const translation = z
  .record(
    z.string(),
    z.strictObject({
      text: words('The words of the quotation in that language', 600),
      by: words('Who translated them, by name', 200),
    }),
  )
  .refine((map) => Object.keys(map).length > 0, 'at least one language')
  .describe('Translations of the quotation, by language code; shown under it, never in its place');
const excerpt = z.strictObject({
  source,
  supports: z.array(z.enum(supported)).min(1).describe('The parts of the record that the words support'),
  quote,
  translation: translation.optional(),
});

const former = (of: string) => words(of, longestSummary).nullable().describe(of);
const change = z.strictObject({
  date: day.describe('The day on which it was made, year-month-day'),
  field: z.string().min(1, 'it is empty').describe('Its path in this file: title.en, where[0].precision'),
  old: former('What the field said, as a block scalar (|-); null if there was nothing'),
  new: former('What it says since, as a block scalar (|-); null if there is nothing any more'),
  reason: languageMap("Why; in the dataset's first language at least"),
});

export const eventShape = z
  .strictObject({
    title: languageMap('The title, in our own words', longestTitle),
    summary: languageMap('The summary, in our own words', longestSummary),
    kind: reference('A kind of kinds.yaml'),
    status: z.enum(statuses).describe('The status as the source gave it on its date'),
    when: when.describe('When it happened'),
    stated: when.optional().describe('When the speaker said it'),
    where: z.array(placeRef).describe('The places; may be empty'),
    saidBy,
    statusQuote: quotation
      .optional()
      .describe('The sentence on which the status rests; unverified and retracted need it'),
    confirmedBy: quotation.optional().describe('The sentence that confirms it'),
    excerpts: z.array(excerpt).min(1, 'at least one excerpt').describe('Verbatim words of the sources'),
    conflictsWith: z.array(event).optional().describe('Events whose records contradict this one'),
    related: z.array(event).optional().describe('Events to read beside this one'),
    changes: z
      .array(change)
      .optional()
      .describe('What was corrected since it was published, oldest first; each makes a new revision'),
  })
  .describe('One event. The name of the file is its id.');

export const kindShape = z.strictObject({
  id: slug('The id of the kind'),
  name: languageMap('The name'),
  meaning: languageMap('What belongs to it'),
  colour: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, '#rrggbb')
    .describe('#rrggbb'),
  glyph: z.enum(glyphNames).describe('The sign on its marks'),
  shape: z.enum(['circle', 'square']).optional().describe('circle, if nothing is said'),
});

export const placeShape = z.strictObject({
  id: slug('The id of the place'),
  name: languageMap('The name'),
  spellings: z.array(words('Another spelling')).optional().describe('As sources write it'),
  lat: z.number().describe('Degrees north, WGS 84, rounded to what is known'),
  lon: z.number().describe('Degrees east, WGS 84, rounded to what is known'),
  radiusMetres: z.number().positive().describe('How far the place reaches, in metres'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, ISO 3166-1')
    .optional()
    .describe("ISO 3166-1 alpha-2; none for what is no one country's"),
  zone,
  geonames: z.int().positive().optional().describe('The GeoNames id'),
});

export const sourceShape = z.strictObject({
  id: slug('The id of the source'),
  title: words('The title'),
  author: words('The author'),
  publisher: words('The publisher as a reader knows it'),
  via: words('Where it was read, when that is not the publisher').optional(),
  outlet: languageMap(
    'What sentences call it (the newspaper), in the nominative; without it, the publisher by name',
  ).optional(),
  published: day,
  url: words('Its address, https'),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 code of a language'),
  zone: zone.optional().describe("The clock on which it tells its days; the story's, if nothing is said"),
  note: words('A note').optional(),
});

export const datasetShape = z
  .strictObject({
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'three numbers, as 1.0.0')
      .describe('As 1.0.0'),
    title: languageMap('The title of the story', longestTitle),
    summary: languageMap('The story in a sentence', longestSummary),
    care: languageMap(
      'What may distress its readers, in a line that the first visit shows',
      longestTitle,
    ).optional(),
    languages: z.array(z.string()).min(1).describe('The first is that of the notes, and the fallback'),
    story: z
      .string()
      .regex(/^(?:\d{4}|[+-]\d{6})-\d\d-\d\d\/(?:\d{4}|[+-]\d{6})-\d\d-\d\d$/, 'day/day')
      .describe('First and last day; years before 0 or past 9999 as ± and six digits, 0000 is 1 BC'),
    zone: zone.describe("The story's clock"),
    licence: words('The licence of the records, as an SPDX name'),
    contact: words('An https address, or words').nullable(),
    site: words(
      'Where the start page will stand, https; SITE_URL of the environment goes before it',
    ).nullish(),
    origins: z
      .array(words('An https origin'))
      .optional()
      .describe('Origins beyond our own from which the page may fetch'),
    onlineMap: z
      .strictObject({ url: words('https, one host, with {z} {x} {y}'), attribution: words('Who made it') })
      .nullable(),
  })
  .describe('What is true of the story as a whole');

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256');

export const attestedShape = z
  .strictObject({
    texts: z.record(
      slug('The first source of the text'),
      z.strictObject({ sha256: hash, words: z.int().positive(), length: z.int().positive() }),
    ),
    quotes: z.array(
      z.strictObject({
        text: slug('A text above'),
        source,
        event,
        field: z.enum(quoteFields),
        at: z.int().nonnegative().describe('Code points before it'),
        count: z.int().positive().describe('How often it stands there, whatever its case'),
        fragment: z.string().describe('The text directive that finds it; empty for the words of a time'),
        sha256: hash,
      }),
    ),
  })
  .describe('Written by npm run attest');

export const publishedShape = z
  .strictObject({
    events: z.array(slug('An id')).describe('Every id ever published'),
    aliases: z
      .record(slug('An old id'), slug('An event, by the name of its file'))
      .default({})
      .describe('Old ids, and the ids that answer for them'),
    withdrawn: z
      .array(z.strictObject({ id: slug('The id'), date: day, reason: languageMap('The reason') }))
      .default([])
      .describe('Records taken back; a page with the reason stays'),
    recorded: z
      .record(slug('An id'), day)
      .optional()
      .describe('The day on which the dataset first carried each event, year-month-day'),
  })
  .describe('Events and their days are written by npm run publish, aliases and withdrawals by hand');

export const shapes = {
  dataset: datasetShape,
  kinds: z.array(kindShape).min(1),
  places: z.array(placeShape),
  sources: z.array(sourceShape).min(1),
  event: eventShape,
  attested: attestedShape,
  published: publishedShape,
} as const;

export type EventSheet = z.infer<typeof eventShape>;
export type KindSheet = z.infer<typeof kindShape>;
export type PlaceSheet = z.infer<typeof placeShape>;
export type SourceSheet = z.infer<typeof sourceShape>;
export type DatasetSheet = z.infer<typeof datasetShape>;
export type AttestedSheet = z.infer<typeof attestedShape>;
export type PublishedSheet = z.infer<typeof publishedShape>;

/** JSON Schema, draft 7, for editors, by file name in `data/schema`. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [
      `${name}.schema.json`,
      z.toJSONSchema(shape, { io: 'input', target: 'draft-7' }),
    ]),
  );
}

/** `node scripts/run.mjs schema` writes them. */
export async function main(root: string): Promise<number> {
  mkdirSync(join(root, 'data/schema'), { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 });
    writeFileSync(join(root, 'data/schema', name), text);
  }
  return 0;
}
