import type { Words } from '../i18n/words.ts';
import { iso } from './facts.ts';
import { type Entry, type EntryOf, type Feed, type FeedFormat, midnight } from './feed.ts';
import { geometryOf } from './geojson.ts';
import type { Notice } from './notice.ts';

/** JSON Feed 1.1. What it has no key for stands under `_dateline`: status, kind, revision, time, and a GeoJSON geometry as `_geo`. */
export const jsonFeed: FeedFormat = {
  file: 'feed.json',
  mediaType: 'application/feed+json',
  write: (feed, notice, words) => `${JSON.stringify(documentOf(feed, notice, words), null, 2)}\n`,
};

function documentOf(feed: Feed, notice: Notice, words: Words) {
  const { title, summary, home, updated, entries } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: `${home}${jsonFeed.file}`,
    description: summary,
    language: words.code,
    authors: [{ name: title, url: home }],
    _dateline: {
      about: notice.site && `${notice.site}data/v1/events.schema.json`,
      version: notice.version,
      updated,
      licence: notice.licence,
      licenceUrl: notice.licenceUrl,
      attribution: notice.attribution,
    },
    items: entries.map((entry) => itemOf(entry, words)),
  };
}

function itemOf({ id, link, title, published, updated, summary, paragraphs, of }: Entry, words: Words) {
  return {
    id,
    url: link,
    ...(of?.source ? { external_url: of.source.url } : {}),
    title: title.text,
    content_text: paragraphs.join('\n\n'),
    summary,
    ...(published === null ? {} : { date_published: midnight(published) }),
    date_modified: midnight(updated),
    ...(of === null
      ? {}
      : { tags: [of.kindName, words.status.label[of.record.status]], _dateline: extensionOf(of) }),
    ...(title.language === words.code ? {} : { language: title.language }),
  };
}

function extensionOf({ record, revision, points, author, source }: EntryOf) {
  const { possible } = record.when;
  return {
    event: record.id,
    revision,
    kind: record.kind,
    status: record.status,
    earliest: iso(possible.from),
    latest: iso(possible.to),
    source: source && { title: source.title, url: source.url, author },
    _geo: geometryOf(points),
  };
}
