import type { Words } from '../i18n/words.ts';
import { type Entry, type EntryOf, type Feed, type FeedFormat, midnight } from './feed.ts';
import type { Notice } from './notice.ts';
import { type Element, element, printXml, textElement } from './xml.ts';

/** Atom 1.0 (RFC 4287) with the points of GeoRSS Simple, which are latitude first. */
export const atom: FeedFormat = {
  file: 'feed.atom',
  mediaType: 'application/atom+xml',
  write: (feed, notice, words) => printXml(feedElement(feed, notice, words)),
};

function feedElement(feed: Feed, notice: Notice, words: Words): Element {
  const own = `${feed.home}${atom.file}`;
  const attributes = {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xmlns:georss': 'http://www.georss.org/georss',
    'xml:lang': words.code,
  };
  return element('feed', attributes, [
    textElement('id', own),
    textElement('title', feed.title),
    textElement('subtitle', feed.summary),
    textElement('updated', midnight(feed.updated)),
    element('link', { rel: 'self', type: atom.mediaType, href: own }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    ...(notice.licenceUrl === null ? [] : [element('link', { rel: 'license', href: notice.licenceUrl })]),
    element('author', {}, [textElement('name', feed.title), textElement('uri', feed.home)]),
    textElement('generator', 'Dateline'),
    textElement(
      'rights',
      `${notice.rights} ${words.said.list([feed.title, words.cite.version(notice.version)])}.`,
    ),
    ...feed.entries.map((entry) => entryElement(entry, feed, words)),
  ]);
}

function entryElement(entry: Entry, { home }: Feed, words: Words): Element {
  const { title } = entry;
  return element('entry', {}, [
    textElement('id', entry.id),
    element('title', title.language === words.code ? {} : { 'xml:lang': title.language }, title.text),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.link }),
    ...(entry.published === null ? [] : [textElement('published', midnight(entry.published))]),
    textElement('updated', midnight(entry.updated)),
    ...(entry.of === null ? [] : partsOf(entry.of, home, words)),
    textElement('summary', entry.summary),
    textElement('content', entry.paragraphs.join('\n\n')),
  ]);
}

function partsOf(of: EntryOf, home: string, words: Words): readonly Element[] {
  const { record, kindName, author, source, points } = of;
  const { status } = record;
  const label = words.status.label[status];
  return [
    ...(author === null ? [] : [element('contributor', {}, [textElement('name', author)])]),
    ...(source === null ? [] : [element('link', { rel: 'via', href: source.url, title: source.title })]),
    element('category', { term: record.kind, scheme: `${home}#kind`, label: kindName }),
    element('category', { term: status, scheme: `${home}#status`, label }),
    ...points.map(({ lat, lon }) => textElement('georss:point', `${lat} ${lon}`)),
  ];
}
