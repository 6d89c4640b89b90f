import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { en } from '../i18n/words.fixture.ts';
import { anyTexts, stories } from './arbitrary.ts';
import type { Story } from './format.ts';
import { kml } from './kml.ts';
import { story } from './story.fixture.ts';

interface Placemark {
  readonly name: string;
  readonly description: string;
  readonly styleUrl: string;
  readonly TimeSpan?: { readonly begin?: string; readonly end?: string };
  readonly Point?: { readonly coordinates: string };
  readonly MultiGeometry?: { readonly Point: readonly { readonly coordinates: string }[] };
  readonly ExtendedData: { readonly Data: readonly { readonly name: string; readonly value: string }[] };
}

interface Document {
  readonly description: string;
  readonly Style: readonly { readonly id: string; readonly IconStyle: { readonly color: string } }[];
  readonly Placemark: readonly Placemark[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'Placemark',
});

function documentOf(of: Story): Document {
  const text = kml.write(of, en);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { readonly kml: { readonly Document: Document } }).kml.Document;
}

/** Of a time as XML Schema 1.0 has it. */
function instantOf(time: string): number {
  const [, sign = '', year = '', rest = ''] = /^(-?)(\d{4,})(-.*)$/.exec(time) ?? [];
  const astronomical = sign === '' ? Number(year) : 1 - Number(year);
  const written = String(Math.abs(astronomical)).padStart(6, '0');
  return Date.parse(`${astronomical < 0 ? '-' : '+'}${written}${rest}`);
}

it('has a placemark an event, longitude first, and none where the map shows no point', () => {
  const [one, two, country] = documentOf(story).Placemark;
  expect(one?.Point).toEqual({ coordinates: '36.253,49.981' });
  expect(two?.MultiGeometry).toEqual({
    Point: [{ coordinates: '36.253,49.981' }, { coordinates: '30.524,50.455' }],
  });
  expect(country).not.toHaveProperty('Point');
  expect(country).not.toHaveProperty('MultiGeometry');
});

it('leaves an open end out of the span of time, and begins no span after its end', () => {
  expect(documentOf(story).Placemark[0]?.TimeSpan).toEqual({ end: '2022-02-27T12:00:00.000Z' });
  fc.assert(
    fc.property(
      stories.filter(({ records }) => records.length > 0),
      (one) => {
        const { Placemark } = documentOf(one);
        expect(Placemark).toHaveLength(one.records.length);
        for (const { TimeSpan } of Placemark) {
          const [begin, end] = [TimeSpan?.begin, TimeSpan?.end].map((time) => time && instantOf(time));
          if (begin && end) expect(begin).toBeLessThan(end);
        }
      },
    ),
    { numRuns: 20 },
  );
});

it('writes years before Christ and of five digits as XML Schema 1.0 does', () => {
  const [one] = story.records;
  if (!one) throw new Error('the story has no event');
  const possible = { from: Date.UTC(-43, 2, 15), to: Date.UTC(12_022, 0) };
  const records = [{ ...one, when: { ...one.when, possible } }];
  expect(documentOf({ ...story, records }).Placemark[0]?.TimeSpan).toEqual({
    begin: '-0044-03-15T00:00:00.000Z',
    end: '12022-01-01T00:00:00.000Z',
  });
});

it('says in words whose it is, and names the status', () => {
  const { description, Placemark } = documentOf(story);
  expect(description).toContain('CC-BY-4.0');
  expect(description).toContain('Leaves out: other languages');
  const [first] = Placemark;
  expect(first?.description).toContain('Claimed by A speaker.');
  expect(first?.description).toContain('“some words” A paper, 27 February 2022');
  expect(first?.ExtendedData.Data).toContainEqual({ name: 'status', value: 'claimed' });
});

it('has the colour of the kind, and every style that it uses', () => {
  const { Style, Placemark } = documentOf(story);
  expect(Style[0]).toEqual({ id: 'kind-combat', IconStyle: { color: 'ff005ed5' } });
  const styles = Style.map(({ id }) => `#${id}`);
  expect(Placemark.filter(({ styleUrl }) => !styles.includes(styleUrl))).toEqual([]);
  expect(Placemark.map(({ styleUrl }) => styleUrl)).toEqual([
    '#kind-combat',
    '#kind-combat',
    '#kind-combat-elsewhere',
  ]);
});

it('is well formed whatever a record says, and no description becomes markup', () => {
  const [record] = story.records;
  if (!record) throw new Error('the fixture has a record');
  fc.assert(
    fc.property(anyTexts, (text) => {
      const hostile = { ...record, title: { en: text }, summary: { en: `<script>${text}` } };
      const [placemark] = documentOf({ ...story, records: [hostile] }).Placemark;
      expect(placemark?.description).toMatch(/^&lt;script>/);
    }),
  );
});
