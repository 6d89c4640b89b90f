import type { FacetName, noPoint } from '../dataset/facets.ts';
import type { Wind } from '../model/distance.ts';
import type { Status, Who } from '../model/status.ts';
import type { Point, Preposition } from './point.ts';
import { pluralIn } from './plural.ts';
import { namesOf, type ValueName } from './valueName.ts';
import { namedZone, plainZone } from './zones.ts';

const plural = pluralIn('en');
const numbers = new Intl.NumberFormat('en');
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
function withArticle(publisher: string): string {
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

/** The interface's words. This file is the type of every other language. */
export const en = {
  code: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  name: 'English',
  /** What `Intl` is asked for: day before month, and the 24-hour clock. */
  locale: 'en-GB',
  events: (n: number) => plural(n, { one: '# event', other: '# events' }),

  time: {
    city,
    zoneTime: (zone: string) => (namedZone(zone) === 'UTC' ? 'UTC' : `${city(zone)} time`),
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
    startUnknown: 'How much earlier, the source does not say.',
    endUnknown: 'How much longer, the source does not say.',
    computed: 'Computed:',
    inferred: 'Inferred:',
    external: 'From outside the source:',
  },

  place: {
    inferred: 'inferred',
    stated: {
      site: 'Exact spot, stated.',
      town: 'Town, stated.',
      'near-town': 'Near the town, stated.',
      region: 'Region, stated.',
      country: 'The whole country: no point on the map.',
      none: 'No point on the map.',
    },
    inferredAs: {
      site: 'Exact spot, inferred:',
      town: 'Town, inferred:',
      'near-town': 'Near the town, inferred:',
      region: 'Region, inferred:',
      country: 'The whole country, inferred:',
      none: 'Place inferred:',
    },
    inferredWithoutNote: 'Place inferred from the context.',
    noAddress: 'Town, stated; no address given.',
    roles: {
      site: null as string | null,
      destination: 'where they were headed',
      'actor-seat': 'seat of those who acted',
      speaker: 'where it was said',
      proposed: 'proposed',
      mentioned: 'mentioned',
    },
    inSource: (spelling: string) => `${spelling} in the source`,
    near: (name: string) => `near ${name}`,
    noneGiven: 'No place given',
  },

  status: {
    label: statusNames,
    meaning: {
      reported: 'stated by the source itself or a third party',
      claimed: 'stated by a party to the events; no independent check in the source',
      unverified: 'the source itself says so',
      disputed: 'another named party denies it in a cited source',
      corroborated: 'two independent sources agree, or one confirms it',
      retracted: 'by the source or by us; stays readable',
    },
    explained: (outlet: string) => ({
      reported: `${outlet} or a third party states it.`,
      claimed: `said by a party to the events; ${outlet} gives no independent check.`,
      unverified: `${outlet} itself says so.`,
      disputed: 'another named party contradicts it in a cited source.',
      corroborated: 'two cited sources of different publishers agree, or one confirms it.',
      retracted: 'withdrawn by the source or by us; it stays readable.',
    }),
    asPublished: (date: string) => `Status as published on ${date}.`,
  },

  said: {
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
    list: (items: readonly string[]) => items.join(', '),
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
    may: (n: number) =>
      plural(n, {
        one: '# more may belong here: only a latest time is given.',
        other: '# more may belong here: only a latest time is given.',
      }),
    show: 'Show',
    mayShown: 'Also listed: what may belong here, for which only a latest time is given.',
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

  card: {
    position: (n: number, total: number) => `Event ${n} of ${total}`,
    alone: 'Event',
    close: 'Close',
    when: 'When',
    where: 'Where',
    saidBy: 'Said by',
    toldOn: (when: string) => `Said: ${when}.`,
    read: (publisher: string) => `Read this passage in ${withArticle(publisher)}`,
    related: 'Related events',
    conflicting: 'Conflicting events',
    locate: (reach: string) => `Show on the map, circle ${reach}`,
    /** After words that are not in the interface's language. */
    inLanguage: (code: string) => `(in ${languageName(code)})`,
    previous: 'Previous event',
    next: 'Next event',
    loading: 'The passages are on their way.',
    unavailable: 'The passages could not be loaded.',
    outside: {
      window: 'This event lies outside the window of time.',
      filter: 'A filter hides this event from the list.',
    },
    showIt: 'Show it there',
  },

  filters: {
    label: 'Filters',
    heading: (shown: number, total: number) =>
      plural(total, {
        one: `Filters: ${numbers.format(shown)} of # event`,
        other: `Filters: ${numbers.format(shown)} of # events`,
      }),
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
      place: namesOf<typeof noPoint>({ none: 'No point' }),
    } satisfies Readonly<Record<FacetName, ValueName>>,
    /** After the group's name `Status`. */
    asPublished: ', as published',
    /** After a place where nothing is reported to have happened. */
    mentioned: '(mentioned)',
    showAll: (n: number) => `Show all ${n}`,
    showFewer: 'Show fewer',
  },

  legend: {
    label: 'Legend',
    close: 'Close',
    kinds: 'Colour and sign: the kind of event',
    marks: 'Filling and ring: where it was, and how it is reported',
    solid: ['Solid', 'it happened here'],
    hollow: ['Hollow', 'it was said or decided here'],
    plain: ['Plain ring', 'reported'],
    broken: ['Broken ring', 'claimed, disputed or not verified'],
    number: ['Number', 'several events, one arc each'],
    circle: ['Circle', 'how exactly the place is known'],
    timeline: 'On the timeline',
    within: 'some time between these two ends',
    latest: 'at the latest; the start is not known, the open end is not to scale',
    planned: 'a planned end, or one that is not known',
    contested: 'claimed, disputed or not verified',
    statuses: 'Words for the status, as published',
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
    elsewhere: (n: number) => plural(n, { one: '# elsewhere', other: '# elsewhere' }),
    noPoint: (n: number) => plural(n, { one: '# with no point', other: '# with no point' }),
    andMore: (name: string, n: number) => `${name} and ${n} more`,
    /** Of places that share a spot. */
    names: (names: readonly string[]) => names.join(', '),
    /** A few names, and how many more there are. */
    someOf: (names: readonly string[]) =>
      names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', '),
    credit: '© OpenStreetMap contributors, generalised',
    failed: 'The map could not be drawn. The list beside it holds every event.',
    onlineLost: 'The online map does not answer; the built-in map is shown.',
    coarse: 'The map is coarse here: its details could not be loaded.',
  },

  timeline: {
    region: 'Timeline',
    start: 'Window start',
    end: 'Window end',
    earliest: 'Earliest',
    latest: 'Latest',
    whole: (days: string) => `All of ${days}`,
    since: (from: string) => `From ${from}`,
    until: (to: string) => `Until ${to}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    /** Before the count: "Kyiv time: 18 of 21 events". */
    clockThen: (clock: string) => `${clock}:`,
    /** After the count, and pressed to have them listed. */
    mayMore: (n: number) => `${n} more may belong`,
    mayBeOf: (n: number) => `${n} of them possibly`,
    value: (moment: string, count: string) => `${moment}, ${count}`,
    openValue: (end: string, moment: string) => `${end}: ${moment}`,
    play: 'Play',
    pause: 'Pause',
    all: 'All',
    more: 'More time controls',
    previous: 'Previous event',
    next: 'Next event',
    bars: 'Bars count the events that are no longer than a bar; the band above, those that are.',
    exact: 'Exact times',
    from: 'Start',
    to: 'End',
    date: 'date',
    time: 'time',
    hint: (clock: string) => `Year-month-day, hours:minutes, ${clock}. Left empty: earliest, latest.`,
    set: 'Set the window',
    faults: {
      date: (typed: string) => `“${typed}” is not a date: write it as 2022-02-26.`,
      'no-such-day': (typed: string) => `There is no day ${typed}.`,
      time: (typed: string) => `“${typed}” is not a time: write it as 14:30.`,
      skipped: (typed: string) => `The clocks went forward: there was no ${typed} on that day.`,
      'date-missing': () => 'A time needs its date.',
      order: () => 'The end has to be after the start.',
    },
    axis: 'Axis',
    earlier: 'Earlier',
    later: 'Later',
    zoomIn: 'Shorter axis',
    zoomOut: 'Longer axis',
    fit: 'Fit the story',
    clock: 'Clock',
    clocks: {
      story: (clock: string) => clock,
      event: 'Each event’s own clock',
      reader: (zone: string) => `My clock (${zone})`,
    },
    /** Before the count, where each event has its own clock. */
    eventThen: (axis: string) => `Each event’s own clock · axis in ${axis}:`,
    axisStays: (clock: string) => `The axis stays in ${clock}.`,
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
    copy: 'Copy',
    copiedShort: 'Copied',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'Same as device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    map: 'Map',
    embeddedMap: 'Built-in map',
    onlineMap: 'Online map',
    data: 'Data and licences',
    schema: 'JSON Schema',
    licences: 'Licences',
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
    failed: 'The story could not be loaded. Check the connection and reload the page.',
    footer: {
      map: 'Map: © OpenStreetMap contributors, ODbL',
      places: 'Coordinates: GeoNames, CC BY 4.0',
      data: (licence: string) => `Our data: ${licence}, quotations excepted`,
      licences: 'Licences',
      contact: 'Contact',
    },
    withdrawn: (date: string) => `This record was withdrawn on ${date}.`,
    moved: 'This event has another address now.',
    notFound: 'There is no page at this address.',
    statusShown: (count: string, window: string) => `${window}: ${count} shown.`,
  },

  changes: {
    /** Above what was corrected after the revision that a link names. */
    since: (n: number, date: string) =>
      `This link is to version ${n} of the record, of ${date}. Corrected since:`,
    /** After the first of these. */
    more: (n: number) => plural(n, { one: '# more correction', other: '# more corrections' }),
    revision: (n: number, date: string) => `Version ${n} of the record, of ${date}`,
    corrected: (n: number, date: string) =>
      plural(n, { one: `Corrected on ${date}`, other: `Corrected # times, last on ${date}` }),
    nothing: 'nothing',
    /** A line of the record's file. */
    asWritten: (line: string) => `“${line}”`,
    /** Values that no card has a word for. */
    byPublished: 'by the day of publication',
    stated: 'stated',
    site: 'where it happened',
    lasted: { true: 'all of that time', false: 'some time within it' },
    /** Of a record, but for those that its card names. */
    fields: {
      title: 'Title',
      summary: 'Summary',
      stated: 'Said',
      excerpts: 'Quotation',
      statusQuote: 'Quotation on the status',
      confirmedBy: 'Confirmation',
    },
    /** Of such a field: "When: note". */
    parts: {
      zone: 'clock',
      basis: 'basis',
      lasted: 'duration',
      text: 'words of the source',
      note: 'note',
      role: 'role',
      precision: 'precision',
      relay: 'relayed by',
      short: 'short name',
      speaker: 'speaker',
      office: 'office',
      via: 'medium',
      source: 'source',
      supports: 'what it supports',
      translation: 'translation',
    },
  },

  /** Of the pages as they are built: what stands there without a script, and for who does not see a picture. */
  page: {
    map: (places: readonly string[]) => `Map: ${places.join(', ')}`,
    source: (publishers: readonly string[]) => `Source: ${publishers.join(', ')}.`,
    sources: 'Sources',
    withoutScript:
      'The timeline, the search and the filters need JavaScript. Everything else is here to read.',
  },

  share: {
    event: 'Link to this event',
    view: 'Link to this view',
    viewMeans: 'The window, the filters and the map as they are now.',
    send: 'Send…',
    withText: 'Copy title and link',
    copied: 'Link copied.',
    copiedWithText: 'Title and link copied.',
    byHand: 'The browser does not let the page copy. What the field holds is selected: copy it by hand.',
    shown: (window: string, clock: string, count: string) => `${window}, ${clock}: ${count}.`,
    chosen: (facet: string, values: string) => `${facet}: ${values}.`,
    qr: 'QR code',
    qrOf: (link: string) => `QR code of ${link}`,
    /** The label of a choice, and its options. */
    qrLeads: 'It opens',
    qrTo: { event: 'this event', view: 'this view', story: 'the whole story' },
    qrTooLong: 'The link to this view is too long for a QR code.',
    save: (format: string) => `Download ${format}`,
  },

  briefing: {
    print: 'Print a briefing',
    only: 'Print this event',
    wait: 'Preparing the briefing.',
    failed: 'The briefing could not be prepared. Check the connection.',
    printed: (date: string) => `Printed on ${date} from`,
    sources: 'Sources',
  },

  cite: {
    heading: 'Cite',
    what: 'What',
    entry: (title: string) => `This entry: ${title}`,
    article: (title: string, publisher: string) => `${publisher}: ${title}`,
    style: 'Style',
    styles: { plain: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    text: 'Citation',
    copied: 'Citation copied.',
    version: (version: string) => `dataset version ${version}`,
    revision: (n: number) => `version ${n} of the record`,
    accessed: (date: string) => `accessed ${date}`,
  },

  download: {
    heading: 'Download',
    which: 'Which events',
    shown: (events: string) => `What is shown (${events})`,
    all: (events: string) => `All (${events})`,
    /** By the ids of the formats: their name, what they are for, what they leave out. */
    formats: {
      json: ['JSON', 'Everything in every language, to keep and for programs. Leaves nothing out.'],
      geojson: [
        'GeoJSON',
        'For map programs, with times. Leaves out other languages, notes, links between records, all quotations but the first.',
      ],
      csv: [
        'CSV',
        'For spreadsheets, one row and one point per event. Leaves out what GeoJSON does, and further points. A text that begins like a formula gets an apostrophe.',
      ],
      kml: [
        'KML',
        'For Google Earth and its time slider. Leaves out other languages, notes, links between records.',
      ],
      'linked-places': [
        'Linked Places',
        'The places of these events for gazetteers, in every language. Leaves out the events.',
      ],
    } as Readonly<Record<string, readonly [name: string, use: string]>>,
    saved: (name: string) => `Saved as ${name}.`,
    feeds: 'Follow new records and corrections',
    quotations: 'Quotations are their authors’, quoted for reporting',
    noMap: 'The base map is not part of this',
    leavesOut: (what: string) => `Leaves out: ${what}.`,
  },

  feed: {
    titled: (title: string, status: string) => `${title} (${status})`,
    corrected: (title: string) => `Corrected: ${title}`,
    withdrawn: (id: string) => `Withdrawn: ${id}`,
    field: 'Field',
    old: 'Before',
    now: 'Now',
    reason: 'Why',
    nothing: 'nothing',
  },

  /** In other people's pages. */
  embed: {
    open: 'Open in Dateline',
    wheel: (key: string) => `Use ${key} + scroll to zoom the map`,
    finger: 'Use two fingers to move the map',
    label: 'Embed in a page',
    show: 'What to show',
    start: 'Starts with',
    starts: { whole: 'The whole story', view: 'This view', event: 'This event' },
    height: 'Height',
    fits: 'Fit to content',
    preview: 'Preview',
    code: 'HTML to paste',
    copied: 'HTML copied.',
  },

  /** Of words that are not in the interface's language. */
  spoken: {
    /** Above a list, once. */
    titles: (codes: readonly string[]) => `Titles in ${conjunction.format(codes.map(languageName))}.`,
    /** Under a quotation: whose words these are. */
    translatedBy: (name: string) => `Translation by ${name}`,
  },
  /** The line on what the story contains. */
  care: { hide: 'Hide this note' },
  choice: {
    method: 'How this is made',
    noReader: 'Your browser does not say which clock is yours.',
  },

  /** For who goes by keys, or by ear. */
  keys: {
    nextDay: (day: string) => `Next day: ${day}`,
    nextGroup: (name: string) => `Next group: ${name}`,
    nextEvents: (n: number) => plural(n, { one: 'Next event', other: 'Next # events' }),
    past: (name: string) => `Skip: ${name}`,
    notices: 'Notices',
    /** "410 km west of Kharkiv" */
    step: (distance: string, wind: string, place: string) => `${distance} ${wind} of ${place}`,
    /** Further than a wind is a help: on a map it leads elsewhere. */
    stepFar: (distance: string, place: string) => `${distance} from ${place}`,
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
    /** The same, where that place is not seen to stand above. */
    stepBefore: (step: string) => `${step}, the place before it`,
    here: (n: number) => plural(n, { one: '# event here.', other: '# events here.' }),
    pan: 'Move the map',
    intervals: 'Events along the axis',
    label: 'Keyboard shortcuts',
  },

  /** The open event's card, where it can be drawn up and down. */
  sheet: {
    height: (height: string) => `Height of the card: ${height}`,
    heights: { low: 'low', half: 'half', full: 'full' },
  },

  /** Reading without network. */
  offline: {
    heading: 'Without network',
    kept: (size: string) => `Kept for reading without network, ${size}.`,
    keeping: 'Being kept for reading without network…',
    notKept: 'Not kept for reading without network.',
    failed: 'It could not be kept: this device has no room for it, or the network failed.',
    keep: 'Keep now',
    remove: 'Remove',
    news: 'There is a new edition of this story.',
    show: 'Show it',
    away: 'There is no network, and this page is not kept on this device.',
  },
};

function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}

export type Words = typeof en;
