import { languageName, numbers, plural, withArticle } from '../en.ts';

/** The words of what comes after list and map. This file is the type of every other language. */
export const panels = {
  card: {
    position: (n: number, total: number) => `Event ${numbers.format(n)} of ${numbers.format(total)}`,
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
    /** Under a quotation: whose words these are. */
    translatedBy: (name: string) => `Translation by ${name}`,
  },

  whenNotes: {
    startUnknown: 'How much earlier, the source does not say.',
    endUnknown: 'How much longer, the source does not say.',
    computed: 'Computed:',
    inferred: 'Inferred:',
    external: 'From outside the source:',
  },

  placeNotes: {
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
  },

  statusNotes: {
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
      'as-filed': 'nobody here has checked it.',
    }),
    asPublished: (date: string) => `Status as published on ${date}.`,
  },

  /** The events behind one mark of very many. */
  spotList: {
    zoomIn: 'Zoom in here',
    more: (n: number) => plural(n, { one: 'The next one', other: 'The next #' }),
  },

  steps: {
    /** "410 km west of Kharkiv" */
    step: (distance: string, wind: string, place: string) => `${distance} ${wind} of ${place}`,
    /** Further than a wind is a help: on a map it leads elsewhere. */
    stepFar: (distance: string, place: string) => `${distance} from ${place}`,
    /** The same, where that place is not seen to stand above. */
    stepBefore: (step: string) => `${step}, the place before it`,
    here: (n: number) => plural(n, { one: '# event here.', other: '# events here.' }),
  },

  /** The open event's card, where it can be drawn up and down. */
  sheet: {
    height: (height: string) => `Height of the card: ${height}`,
    heights: { low: 'low', half: 'half', full: 'full' },
  },

  filterPanel: {
    label: 'Filters',
    heading: (shown: number, total: number) =>
      plural(total, {
        one: `Filters: ${numbers.format(shown)} of # event`,
        other: `Filters: ${numbers.format(shown)} of # events`,
      }),
    /** After the group's name `Status`. */
    asPublished: ', as published',
    /** After a place where nothing is reported to have happened. */
    mentioned: '(mentioned)',
    showAll: (n: number) => `Show all ${numbers.format(n)}`,
    showFewer: 'Show fewer',
    /** Over a box to write in, for a group of very many. */
    find: 'Find by name',
    mostUsed: (shown: number, all: number) =>
      `The ${numbers.format(shown)} most used of ${numbers.format(all)}`,
    /** Of a file: those that have no box of their own. */
    otherPlaces: (n: number) => plural(n, { one: '# more place', other: '# more places' }),
    noneFound: 'None has this in its name.',
    /** Of a file whose events have all of it alike. */
    nothing: 'There is nothing to choose by.',
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
    noKind: 'No kind',
    others: (n: number) => plural(n, { one: 'Another kind', other: '# other kinds' }),
    number: ['Number', 'several events, one arc each'],
    numberOfMany: 'several events: the ring shows the shares of their kinds, the size how many they are',
    circle: ['Circle', 'how exactly the place is known'],
    timeline: 'On the timeline',
    counts: 'so many events, in the colours of their kinds',
    longer: 'events that last longer than a bar: so many were going on, or may have been',
    within: 'some time between these two ends',
    latest: 'at the latest; the start is not known, the open end is not to scale',
    planned: 'a planned end, or one that is not known',
    contested: 'claimed, disputed or not verified',
    statuses: 'Words for the status, as published',
  },

  timeline: {
    region: 'Timeline',
    /** Of a reader's own file, in the axis's place. */
    noTimes: 'No row of this file has a time.',
    without: (n: number) => `${numbers.format(n)} without a time`,
    start: 'Window start',
    end: 'Window end',
    earliest: 'Earliest',
    latest: 'Latest',
    /** Before the count: "Kyiv time: 18 of 21 events". */
    clockThen: (clock: string) => `${clock}:`,
    /** After the count, and pressed to have them listed. */
    mayMore: (n: number) => `${numbers.format(n)} more may belong`,
    mayBeOf: (n: number) => `${numbers.format(n)} of them possibly`,
    value: (moment: string, count: string) => `${moment}, ${count}`,
    openValue: (end: string, moment: string) => `${end}: ${moment}`,
    play: 'Play',
    pause: 'Pause',
    all: 'All',
    more: 'More time controls',
    previous: 'Previous event',
    next: 'Next event',
    bars: 'Bars count the events that are no longer than a bar; the band above counts the longer ones.',
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
    fitFile: 'Fit the file',
    clock: 'Clock',
    clocks: {
      story: (clock: string) => clock,
      event: 'Each event’s own clock',
      reader: (zone: string) => `My clock (${zone})`,
    },
    /** Before the count, where each event has its own clock. */
    eventThen: (axis: string) => `Each event’s own clock · axis in ${axis}:`,
    axisStays: (clock: string) => `The axis stays in ${clock}.`,
    intervals: 'Events along the axis',
  },

  menu: {
    openFile: 'Open a file…',
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
    noReader: 'Your browser does not say which clock is yours.',
  },

  share: {
    ownFile:
      'These links hold what you look at, not your file: they say which file they need. Citing, downloading, embedding and printing need a published story; “Save…” above the list keeps the file.',
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

  /** In other people's pages. */
  embed: {
    open: 'Open in Dateline',
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

  shortcuts: {
    label: 'Keyboard shortcuts',
    anywhere: 'Anywhere',
    close: 'Close',
    marks: 'Marks on the map',
    window: 'Window start, window end',
    hour: 'By an hour',
    minute: 'By a minute',
    sixHours: 'By six hours',
    ends: 'To the first, to the last',
    eachEvent: 'From event to event',
    eachBox: 'From box to box of a group',
    eachMark: 'From mark to mark, in order of time',
    open: 'Open',
    leave: 'Leave',
    move: 'Move',
    zoom: 'Zoom',
    single: 'Single-key shortcuts',
    singleMeans: 'Turn them off if speech or a slip presses keys. The others stay.',
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
    failed: 'The story could not be loaded. Check the connection and reload the page.',
    moved: 'This event has another address now.',
    notFound: 'There is no page at this address.',
    map: (places: readonly string[]) => `Map: ${places.join(', ')}`,
    source: (publishers: readonly string[]) => `Source: ${publishers.join(', ')}.`,
    sources: 'Sources',
    withoutScript:
      'The timeline, the search and the filters need JavaScript. Everything else is here to read.',
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

  /** Of the timeline, for who points or hears. */
  axis: {
    /** After how many events the list has under a day: those that a press on it shows. */
    overlap: (n: number) => plural(n, { one: '# overlaps it', other: '# overlap it' }),
    /** Of the events that have no interval. */
    background: 'Background events are not on the axis.',
  },
};

export type PanelWords = typeof panels;
