import { hasFeeds } from '../formats/feed.ts';
import { feeds } from '../formats/feeds.ts';
import type { Words } from '../i18n/words.ts';
import { inLanguage } from '../model/text.ts';
import type { Loaded } from './edition.ts';
import { dataBlock } from './jsonld.ts';
import { escapeHtml } from './policy.ts';
import { pictureSize } from './pictures/words.ts';
import { addressOf } from './routes.ts';

/** What the head of a page tells of it. */
export interface Head {
  readonly language: string;
  /** null on the start page. */
  readonly id: string | null;
  /** What follows the story's own address on a page of it that is no event's; else ''. */
  readonly leaf: string;
  readonly title: string;
  readonly description: string;
  /** What stands on the picture beside the page; null where it has none. */
  readonly picture: string | null;
  /** Days, year-month-day, where they are known. */
  readonly recorded: string | null;
  readonly changed: string | null;
  /** Whether search engines are to keep it. */
  readonly isKept: boolean;
  /** What programs are told; null for nothing. */
  readonly data: object | null;
}

/** Where a page stands: the story and its words in each of its languages. */
export interface Around {
  readonly loaded: Loaded;
  readonly spoken: ReadonlyMap<string, Words>;
}

/**
 * The tags of a page, each on a line of its own: those for search engines, chats and feed readers, and JSON-LD. Without the
 * site's address it goes without those that need it.
 */
export function headTags(head: Head, around: Around): readonly string[] {
  const { title, description, isKept, data } = head;
  return [
    `<title>${escapeHtml(`${title} · Dateline`)}</title>`,
    named('description', description),
    named('robots', isKept ? 'max-image-preview:large' : 'noindex'),
    ...links(head, around),
    ...openGraph(head, around),
    ...twitter(head, around),
    ...(data === null ? [] : [dataBlock(data)]),
  ];
}

/** Of the story in a single file: what it is, and where it is published. */
export function singleTags(title: string, description: string, loaded: Loaded): readonly string[] {
  const { site, edition } = loaded;
  const [language = 'en'] = edition.languages;
  return [
    `<title>${escapeHtml(`${title} · Dateline`)}</title>`,
    named('description', description),
    named('robots', 'noindex'),
    ...(site === null ? [] : [`<link rel="canonical" href="${escapeHtml(site)}" />`]),
    ...feedLinks(loaded, language),
  ];
}

function feedLinks(loaded: Loaded, language: string): readonly string[] {
  if (loaded.site === null || !hasFeeds(loaded)) return [];
  const home = `${loaded.site}${addressOf(loaded, language, null)}`;
  return feeds.map(
    ({ mediaType, file }) =>
      `<link rel="alternate" type="${mediaType}" title="${escapeHtml(storyTitle(loaded, language))}" href="${escapeHtml(home + file)}" />`,
  );
}

function links({ language, id, leaf, isKept }: Head, { loaded }: Around): readonly string[] {
  const { site, edition } = loaded;
  if (site === null) return [];
  const hrefOf = (code: string) => escapeHtml(`${site}${addressOf(loaded, code, id)}${leaf}`);
  const alternate = (code: string, href: string) =>
    `<link rel="alternate" hreflang="${code}" href="${href}" />`;
  return [
    `<link rel="canonical" href="${hrefOf(language)}" />`,
    // A page that search engines are to forget has no place among the languages of one that they keep.
    ...(isKept
      ? [
          ...edition.languages.map((code) => alternate(code, hrefOf(code))),
          alternate('x-default', hrefOf(edition.languages[0] ?? language)),
        ]
      : []),
    ...feedLinks(loaded, language),
  ];
}

function openGraph(head: Head, { loaded, spoken }: Around): readonly string[] {
  const { language, id, leaf, title, description, recorded, changed } = head;
  const picture = pictureOf(head, loaded);
  const others = loaded.edition.languages.filter((code) => code !== language);
  return [
    property('og:type', id === null ? 'website' : 'article'),
    property('og:site_name', `${storyTitle(loaded, language)} · Dateline`),
    property('og:title', title),
    property('og:description', description),
    ...(loaded.site === null
      ? []
      : [property('og:url', `${loaded.site}${addressOf(loaded, language, id)}${leaf}`)]),
    property('og:locale', localeOf(language, spoken)),
    ...others.map((code) => property('og:locale:alternate', localeOf(code, spoken))),
    ...(picture === null
      ? []
      : [
          property('og:image', picture.url),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(pictureSize.width)),
          property('og:image:height', String(pictureSize.height)),
          property('og:image:alt', picture.alt),
        ]),
    // The day on which the record was published, never that of the event.
    ...(id === null || recorded === null ? [] : [property('article:published_time', recorded)]),
    ...(id === null || changed === null ? [] : [property('article:modified_time', changed)]),
  ];
}

function twitter(head: Head, { loaded }: Around): readonly string[] {
  const picture = pictureOf(head, loaded);
  return [
    named('twitter:card', picture === null ? 'summary' : 'summary_large_image'),
    named('twitter:title', head.title),
    named('twitter:description', head.description),
    ...(picture === null
      ? []
      : [named('twitter:image', picture.url), named('twitter:image:alt', picture.alt)]),
  ];
}

/** The picture stands beside the page, or the story's own; null where it has none, or none that could be found. */
export function pictureOf({ language, id, picture }: Head, loaded: Loaded) {
  if (picture === null || loaded.site === null) return null;
  return { url: `${loaded.site}${addressOf(loaded, language, id)}card.png`, alt: picture };
}

function storyTitle({ edition }: Loaded, language: string): string {
  return inLanguage(edition.title, language).text;
}

/** `en_GB`, as Open Graph writes it. */
function localeOf(language: string, spoken: ReadonlyMap<string, Words>): string {
  const locale = new Intl.Locale(spoken.get(language)?.locale ?? language);
  return `${locale.language}_${locale.region ?? locale.maximize().region ?? ''}`.replace(/_$/, '');
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}" />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}" />`;
}
