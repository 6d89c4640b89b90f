import type { FacetName, noPoint } from '../dataset/facets.ts';
import type { Wind } from '../model/distance.ts';
import type { Status, Who } from '../model/status.ts';
import type { Point, Preposition } from './point.ts';
import { pluralIn } from './plural.ts';
import { namesOf, type ValueName } from './valueName.ts';
import { namedZone, plainZone } from './zones.ts';

export const plural = pluralIn('en');
export const numbers = new Intl.NumberFormat('en');
const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en', { type: 'disjunction' });

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** As the zones are called themselves, whose names are in Latin letters without marks. */
function city(zone: string): string {
  const named = namedZone(zone) ?? zone;
  return named === 'Europe/Chisinau' ? 'Chișinău' : plainZone(named);
}

function point({ weekday, date, part, clock }: Point): string {
  const day = weekday === null ? null : (weekdays[weekday - 1] ?? null);
  if (clock !== null) {
    const on = [day, date].filter((word) => word !== null).join(' ');
    return date === null ? [day, clock].filter((word) => word !== null).join(' ') : `${clock}, ${on}`;
  }
  if (part === null) return [day, date].filter((word) => word !== null).join(' ');
  return day === null ? `${part} of ${date}` : `${day} ${part}${date === null ? '' : `, ${date}`}`;
}

const bodies =
  /\b(?:Office|Agency|Federation|Ministry|Bank|Union|Council|Service|Committee|Commission|Organi[sz]ation|Administration|Government)\b/i;

/** "the UN refugee agency", but "Belgium", "Ukraine’s State Service", "Maj. Gen. Igor Konashenkov". */
function isBody(name: string, who: Who): boolean {
  const canBe = who !== 'outlet' && who !== 'social-video' && who !== 'unattributed';
  return canBe && bodies.test(name) && !/^(?:the|an?) |[’']s |,/i.test(name);
}

/** "Friday 25 or Saturday 26 February": the month is said once. */
function eitherDay(from: Point, to: Point): string {
  const month = (date: string | null) => date?.replace(/^\d+ /, '') ?? null;
  const isShared = from.date !== null && month(from.date) === month(to.date);
  const first = isShared ? { ...from, date: /^\d+/.exec(from.date)?.[0] ?? from.date } : from;
  return `${point(first)} or ${point(to)}`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** "the Los Angeles Times", but "Reuters", "Yahoo News". */
export function withArticle(publisher: string): string {
  return /^the /i.test(publisher) ||
    !/ (?:Times|Post|Journal|Guardian|Press|Telegraph|Herald|Tribune|Independent)$/.test(publisher)
    ? publisher
    : `the ${publisher}`;
}

const statusNames = {
  reported: 'Reported',
  claimed: 'Claimed',
  unverified: 'Could not be verified',
  disputed: 'Disputed',
  corroborated: 'Corroborated',
  retracted: 'Withdrawn',
};

/** The words that list, map and header stand with. This file is the type of every other language. */
export const en = {
  code: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'English',
  /** What `Intl` is asked for: day before month, and the 24-hour clock. */
  locale: 'en-GB',
  events: (n: number) => plural(n, { one: '# event', other: '# events' }),

  time: {
    city,
    zoneTime: (zone: string) => (city(zone).startsWith('UTC') ? city(zone) : `${city(zone)} time`),
    yours: 'your time',
    dayHeading: (weekday: string, date: string) => `${weekday} ${date}`,
    moment: (day: string, clock: string) => `${day}, ${clock}`,
    shortMoment: (day: string, clock: string) => `${day} ${clock}`,
    at: point,
    after: (preposition: Preposition, told: Point) => `${preposition.replace('-', ' ')} ${point(told)}`,
    either: eitherDay,
    between: (from: Point, to: Point) =>
      /[ ,]/.test(point(from) + point(to)) ? `${point(from)} – ${point(to)}` : `${point(from)}–${point(to)}`,
    lasting: (from: Point, to: Point) => `${point(from)}, until ${point(to)}`,
    perhaps: (told: string) => `perhaps ${told}`,
    about: (told: string) => `around ${told}`,
    atTheLatest: (clocks: string) => `At the latest ${clocks}`,
    atTheEarliest: (clocks: string) => `At the earliest ${clocks}`,
  },

  place: {
    inferred: 'inferred',
    near: (name: string) => `near ${name}`,
    noneGiven: 'No place given',
  },

  status: {
    label: { ...statusNames, 'as-filed': 'as its file has it' },
  },

  said: {
    /** Of an event out of a reader's own file. */
    asFiled: (file: string) => `As “${file}” has it.`,
    claimed: (source: string) => `Claimed by ${source}.`,
    reported: (source: string) => `Reported by ${source}.`,
    /** Who published the source, as sentences name it: "the newspaper", "the Los Angeles Times". */
    outlet: withArticle,
    /** The outlet's report of someone's words. */
    outletOf: (outlet: string, whose: string) => `${outlet}: ${whose}`,
    speaker: (name: string, who: Who) => (isBody(name, who) ? `the ${name}` : name),
    via: (medium: string) => {
      if (/^(?:in|on|at|from|with|to|by) /.test(medium)) return medium;
      return /^(?:an?|the) /.test(medium) ? `in ${medium}` : `via ${medium}`;
    },
    list: listed,
    /** Who says it and by which means, with no office between. */
    saying: listed,
    /** Who is named where no speaker is. */
    nobody: (outlet: string) => ({
      outlet,
      party: `${outlet}: a party to the events`,
      'third-party-official': 'officials of a third party',
      organisation: 'an organisation',
      'state-media': 'state media',
      'social-video': `${outlet}, from video on social media`,
      unattributed: `${outlet}, without a named source`,
    }),
    /** And where it is a claim, which is nobody's report. */
    claimants: {
      party: 'a party to the events',
      'social-video': 'whoever published a video on social media',
      unattributed: 'a source that is not named',
    } as Readonly<Partial<Record<Who, string>>>,
    fromVideo: 'in video on social media',
    after: (outlet: string) => ({
      reported: null as string | null,
      claimed: null as string | null,
      unverified: `${outlet.charAt(0).toUpperCase()}${outlet.slice(1)} could not verify it.`,
      disputed: 'Another party disputes it.',
      corroborated: 'Corroborated by the sources cited.',
      retracted: 'Withdrawn since.',
    }),
  },

  list: {
    label: 'Events',
    earlier: 'Earlier',
    later: 'Later',
    background: 'Background',
    undated: 'No time',
    may: (n: number) =>
      plural(n, {
        one: '# more may belong here: only a latest time is given.',
        other: '# more may belong here: only a latest time is given.',
      }),
    /** Of a file in which many a row has no time at all. */
    mayOfFile: (n: number) =>
      plural(n, {
        one: '# more may belong here: its time is not given, or not in full.',
        other: '# more may belong here: their times are not given, or not in full.',
      }),
    show: 'Show',
    mayShown: 'Also listed: what may belong here, for which only a latest time is given.',
    mayOfFileShown: 'Also listed: what may belong here, whose time is not given, or not in full.',
    hide: 'Hide',
    possibly: 'possibly',
    countPossibly: (n: number) => `${numbers.format(n)} possibly`,
    emptyWindow: 'No event in this window of time.',
    /** What was asked for, in words: values of filters, the search. */
    nothing: (asked: readonly string[], where: 'in the window' | 'anywhere') => {
      const start = where === 'anywhere' ? 'Nothing matches' : 'Nothing in this window of time matches';
      return asked.length > 1 ? `${start} all of: ${asked.join(', ')}.` : `${start} ${asked.join('')}.`;
    },
    either: (values: readonly string[]) => disjunction.format(values),
    searched: (text: string) => `“${text}”`,
    remove: (values: string, n: number) =>
      plural(n, { one: `Remove ${values} (# event)`, other: `Remove ${values} (# events)` }),
    removeSearch: (text: string, n: number) =>
      plural(n, {
        one: `Remove the search “${text}” (# event)`,
        other: `Remove the search “${text}” (# events)`,
      }),
    allTime: (n: number) =>
      plural(n, { one: 'Show all of the time (# event)', other: 'Show all of the time (# events)' }),
    outside: { window: 'Outside the window', filter: 'Hidden by a filter' },
    count: (shown: number, total: number) =>
      plural(total, {
        one: `${numbers.format(shown)} of # event`,
        other: `${numbers.format(shown)} of # events`,
      }),
  },

  filters: {
    clear: 'Clear filters',
    facets: { kind: 'Kind', status: 'Status', who: 'Said by', place: 'Place' } satisfies Readonly<
      Record<FacetName, string>
    >,
    /** The facets' values, but for those that the dataset names. */
    values: {
      kind: namesOf({}),
      status: namesOf<Status>(statusNames),
      who: namesOf<Who>({
        outlet: 'The outlet itself',
        party: 'A party to the events',
        'third-party-official': 'Third-party officials',
        organisation: 'An organisation',
        'state-media': 'State media',
        'social-video': 'Social video',
        unattributed: 'Source not named',
      }),
      place: namesOf<typeof noPoint | 'elsewhere'>({ none: 'No point', elsewhere: 'Other places' }),
    } satisfies Readonly<Record<FacetName, ValueName>>,
  },

  map: {
    region: 'Map',
    keys: 'Arrow keys move the map, plus and minus zoom',
    mark: (place: string, events: string, title: string, status: string) =>
      `${place}, ${events}, ${title}, ${status}`,
    moreHere: (n: number) => plural(n, { one: '# more here', other: '# more here' }),
    closeList: 'Close the list of this place',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    /** Of a reader's own file. */
    layingOut: (n: number) => `Laying out ${numbers.format(n)} events`,
    noPlaces: 'No event of this file has a place.',
    elsewhere: (n: number) => plural(n, { one: '# elsewhere', other: '# elsewhere' }),
    noPoint: (n: number) => plural(n, { one: '# with no point', other: '# with no point' }),
    andMore: (name: string, n: number) => `${name} and ${numbers.format(n)} more`,
    /** Where not all are asked for their names. */
    andOthers: (name: string) => `${name} and other places`,
    /** Of places that share a spot. */
    names: (names: readonly string[]) => names.join(', '),
    /** A few names, and how many more there are. */
    someOf: (names: readonly string[]) =>
      names.length > 4
        ? `${names.slice(0, 3).join(', ')} and ${numbers.format(names.length - 3)} more`
        : names.join(', '),
    credit: '© OpenStreetMap contributors, generalised',
    failed: 'The map could not be drawn. The list beside it holds every event.',
    onlineLost: 'The online map does not answer; the built-in map is shown.',
    coarse: 'The map is coarse here: its details could not be loaded.',
    /** In somebody else's page. */
    wheel: (key: string) => `Use ${key} + scroll to zoom the map`,
    finger: 'Use two fingers to move the map',
  },

  window: {
    whole: (days: string) => `All of ${days}`,
    since: (from: string) => `From ${from}`,
    until: (to: string) => `Until ${to}`,
    range: (from: string, to: string) => `${from} – ${to}`,
  },

  frame: {
    reported: (publisher: string, date: string, events: string) =>
      `As reported by ${withArticle(publisher)} on ${date}, ${events}`,
    sources: (n: number, events: string) =>
      `${plural(n, { one: '# source', other: '# sources' })}, ${events}`,
    search: 'Search events',
    clearSearch: 'Clear the search',
    filters: 'Filters',
    active: (n: number) => plural(n, { one: '# active', other: '# active' }),
    filtersCleared: 'The filters were cleared.',
    legend: 'Legend',
    share: 'Share',
    menu: 'Menu',
    skipToEvents: 'Skip to the events',
    skipToTimeline: 'Skip to the timeline',
    skipToMap: 'Skip to the map',
    windowMoved: 'The window was widened to show the linked event.',
    axisMoved: 'The axis was moved to show the linked event.',
    filterRelaxed: 'A filter that hid the linked event was lifted.',
    searchCleared: 'The search that hid the linked event was cleared.',
    undo: 'Undo',
    dismiss: 'Dismiss',
    unknownEvent: (id: string) => `There is no event at the address “${id}”.`,
    unknownEventWhy: 'The link may be mistyped, or it belongs to another story.',
    backToStory: 'See the whole story',
    timelineFailed: 'The timeline could not be drawn. The list holds every event.',
    readingFailed: 'The list could not be drawn. Try again; if it keeps happening, please tell us.',
    partFailed: 'This part could not be loaded. Check the connection.',
    tryAgain: 'Try again',
    footer: {
      map: 'Map: © OpenStreetMap contributors, ODbL',
      places: 'Coordinates: GeoNames, CC BY 4.0',
      data: (licence: string) => `Our data: ${licence}, quotations excepted`,
      licences: 'Licences',
      contact: 'Contact',
    },
    withdrawn: (date: string) => `This record was withdrawn on ${date}.`,
    statusShown: (count: string, window: string) => `${window}: ${count} shown.`,
  },

  /** Of words that are not in the interface's language. */
  spoken: {
    /** Above a list, once. */
    titles: (codes: readonly string[]) => `Titles in ${conjunction.format(codes.map(languageName))}.`,
    inLanguage: (code: string) => `(in ${languageName(code)})`,
  },

  /** The line on what the story contains. */
  care: { hide: 'Hide this note' },

  choice: {
    method: 'How this is made',
  },

  /** For who goes by keys, or by ear. */
  keys: {
    nextDay: (day: string) => `Next day: ${day}`,
    nextGroup: (name: string) => `Next group: ${name}`,
    nextEvents: (n: number) => plural(n, { one: 'Next event', other: 'Next # events' }),
    past: (name: string) => `Skip: ${name}`,
    notices: 'Notices',
    winds: {
      n: 'north',
      ne: 'north-east',
      e: 'east',
      se: 'south-east',
      s: 'south',
      sw: 'south-west',
      w: 'west',
      nw: 'north-west',
    } satisfies Readonly<Record<Wind, string>>,
    pan: 'Move the map',
  },
};

function listed(items: readonly string[]): string {
  return items.join(', ');
}

export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

export type FirstWords = typeof en;
