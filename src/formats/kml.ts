import type { Words } from '../i18n/words.ts';
import type { EventRecord } from '../model/event.ts';
import { footingOf, type Place } from '../model/place.ts';
import { inLanguage } from '../model/text.ts';
import type { Instant, Stretch } from '../model/time.ts';
import { type Known, knownOf, notFacts } from './facts.ts';
import type { Format, Story } from './format.ts';
import { noticeOf } from './notice.ts';
import { paragraphsOf } from './telling.ts';
import { type Element, element, printXml, textElement } from './xml.ts';

/** Which places are inferred, and all its quotations, stand in the description. */
const described = ['quotations but the first', 'statusQuote', 'confirmedBy', 'where.basis'];

/**
 * KML 2.2, a placemark an event, for globes with a slider of time. The order within an element is the schema's. Colours are the kinds';
 * a pale one says that it did not happen at its point.
 */
export const kml: Format = {
  id: 'kml',
  holds: 'events',
  extension: 'kml',
  mediaType: 'application/vnd.google-earth.kml+xml',
  drops: notFacts.filter((drop) => !described.includes(drop)),
  write: (story, words) => printXml(documentOf(story, words)),
};

function documentOf(story: Story, words: Words): Element {
  const { title, version, site, licenceUrl, rights } = noticeOf(story, words);
  const drops = words.download.leavesOut(kml.drops.join(', '));
  const about = [
    inLanguage(story.edition.summary, words.code).text,
    `${words.said.list([title, words.cite.version(version)])}.`,
    licenceUrl === null ? rights : `${rights} ${licenceUrl}`,
    drops,
  ];
  const known = knownOf(story, words);
  const namespaces = {
    xmlns: 'http://www.opengis.net/kml/2.2',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
  };
  return element('kml', namespaces, [
    element('Document', {}, [
      textElement('name', title),
      element('atom:author', {}, [textElement('atom:name', title)]),
      ...linkTo(site),
      textElement('description', plain(about.join('\n\n'))),
      ...story.kinds.flatMap(stylesOf),
      ...story.records.map((record) => placemarkOf(record, known(record), story, words)),
    ]),
  ]);
}

function placemarkOf(record: EventRecord, known: Known, story: Story, words: Words): Element {
  const { facts, marked } = known;
  const isSite = record.where.some((ref) => footingOf(ref) === 'solid');
  return element('Placemark', {}, [
    textElement('name', words.feed.titled(facts.title, facts.statusName)),
    ...linkTo(facts.link),
    element('Snippet', { maxLines: '2' }, facts.attribution),
    textElement('description', plain(paragraphsOf(record, story, words).join('\n\n'))),
    ...timeOf(record.when.possible),
    textElement('styleUrl', `#${styleId(record.kind, isSite)}`),
    element('ExtendedData', {}, dataOf(record.id, facts)),
    ...geometryOf(marked),
  ]);
}

function dataOf(id: string, facts: Known['facts']): readonly Element[] {
  return Object.entries({ id, ...facts }).flatMap(([name, value]: [string, string | number | null]) =>
    value === null ? [] : [element('Data', { name }, [textElement('value', String(value))])],
  );
}

function linkTo(address: string | null): readonly Element[] {
  return address === null ? [] : [element('atom:link', { href: address })];
}

/** An open end is one that is not there. */
function timeOf({ from, to }: Stretch): readonly Element[] {
  const ends = [
    ...(from === null ? [] : [textElement('begin', dateTime(from))]),
    ...(to === null ? [] : [textElement('end', dateTime(to))]),
  ];
  return ends.length === 0 ? [] : [element('TimeSpan', {}, ends)];
}

/** As XML Schema 1.0 has it (3.2.7), of which KML 2.2 takes its times: no year is 0, -0044 is 44 BC, and none has noughts before four digits. */
function dateTime(at: Instant): string {
  const year = new Date(at).getUTCFullYear();
  const written = String(year > 0 ? year : 1 - year).padStart(4, '0');
  return new Date(at).toISOString().replace(/^(?:[+-]\d{6}|\d{4})/, year > 0 ? written : `-${written}`);
}

/** Longitude first. */
function geometryOf(places: readonly Place[]): readonly Element[] {
  const points = places.map(({ lat, lon }) =>
    element('Point', {}, [textElement('coordinates', `${lon},${lat}`)]),
  );
  return points.length > 1 ? [element('MultiGeometry', {}, points)] : points;
}

function styleId(kind: string, isSite: boolean): string {
  return isSite ? `kind-${kind}` : `kind-${kind}-elsewhere`;
}

function stylesOf({ id, colour }: Story['kinds'][number]): readonly Element[] {
  return [true, false].map((isSite) =>
    element('Style', { id: styleId(id, isSite) }, [
      element('IconStyle', {}, [textElement('color', kmlColour(colour, isSite ? 'ff' : '80'))]),
    ]),
  );
}

/** Opacity, blue, green, red, of `#rrggbb`. */
function kmlColour(colour: string, opacity: string): string {
  const [, red = '00', green = '00', blue = '00'] = /^#(..)(..)(..)$/.exec(colour.toLowerCase()) ?? [];
  return `${opacity}${blue}${green}${red}`;
}

/** Descriptions are read as HTML: what would be markup there is made plain before it is made XML. */
function plain(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '&amp;').replace(/<(?=[a-z/!?])/gi, '&lt;');
}
