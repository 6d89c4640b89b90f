import type { PlacePrecision, Role } from '../../model/place.ts';
import type { Status, Who } from '../../model/status.ts';
import type { Basis } from '../../model/when.ts';

/** The words of the page that says how the story is made. This file is the type of every other language. */
export const method = {
  title: 'How this is made',
  lead: 'What the map, the timeline and the list rest on, and what they leave open. This page is drawn from the data that they show.',
  contents: 'On this page',
  counted: (sourcesAndEvents: string, version: string) =>
    `${sourcesAndEvents}; version ${version} of the data.`,
  columns: { demands: 'What it demands' },

  kinds: {
    heading: 'Kinds of event',
    text: 'Each event has one kind. Its colour and its sign both say which, so that neither is needed alone.',
  },
  marks: {
    heading: 'Marks on the map',
    text: 'A mark stands where something happened, or where it was said or decided. Places that are only mentioned or proposed, and whole countries, have none: their events stand in the list.',
    contested: (statuses: string) => `A broken ring stands for: ${statuses}.`,
  },
  statuses: {
    heading: 'Status: how far to trust a report',
    text: 'The status is the one that the source gave, on its date. It is no verdict of ours, and there is no red or green of truth.',
    demands: {
      reported: 'a quotation',
      claimed: 'who says so, in the title too',
      unverified: 'who says so, and the sentence in which the source says that it could not verify it',
      disputed: 'who says so, and a quotation of the contradiction',
      corroborated: 'quotations of two publishers, or the sentence that confirms it',
      retracted: 'the sentence that withdraws it',
    } satisfies Readonly<Record<Status, string>>,
  },
  who: {
    heading: 'Who says it',
    text: 'Each event says whose words it rests on; the list can be filtered by it. A claim stays a claim: nothing that a party says becomes a fact by being shown.',
    meaning: {
      outlet: 'the source in its own voice',
      party: 'a party to the events, or its officials',
      'third-party-official': 'officials of a state or body that is no party to them',
      organisation: 'an organisation, such as an agency of the United Nations',
      'state-media': 'media that a state runs; words that they pass on are counted under their speaker too',
      'social-video': 'video on social media that the source describes',
      unattributed: 'the source names nobody',
    } satisfies Readonly<Record<Who, string>>,
  },
  places: {
    heading: 'Places, and how exactly they are known',
    text: (places: string) =>
      `Places in the gazetteer: ${places}. Each is a point with a radius, never the exact site of an event. Coordinates are rounded to what is known, and never scattered: events of one place stand under one mark. The circle round an open event’s mark shows how far its place reaches.`,
    rolesHeading: 'What a place is to an event',
    precision: {
      site: ['Exact spot', 'the source names the spot itself'],
      town: ['Town', 'somewhere in the town; the source gives no address'],
      'near-town': ['Near a town', 'outside it, how far is not said'],
      region: ['Region', 'somewhere in the region'],
      country: ['Country', 'the whole country: no point on the map'],
      none: ['No point', 'what has no place of its own'],
    } satisfies Readonly<Record<PlacePrecision, Pair>>,
    roles: {
      site: ['Site', 'it happened here: a solid mark'],
      destination: ['Destination', 'it was headed here: a hollow mark'],
      'actor-seat': ['Seat', 'who acted has its seat here: a hollow mark'],
      speaker: ['Place of speech', 'it was said here: a hollow mark'],
      proposed: ['Proposed', 'somebody proposed it: no mark'],
      mentioned: ['Mentioned', 'it is only talked about: no mark'],
    } satisfies Readonly<Record<Role, Pair>>,
    inferred: (stated: string, inferred: string) =>
      `Whether the source names the place for the event, or we infer it, is said each time: stated ${stated}, inferred ${inferred}.`,
  },
  times: {
    heading: 'Times, and what is not known of them',
    text: 'A time is never told more finely than the source tells it. What falls on a day is drawn as long as that day, not as a dot at noon. A clock time is told on the clock that you choose, else on the event’s own; a day stays a day of its own place, and says so. The axis and the days of the list follow the clock that you choose.',
    forms: {
      day: 'some time on that day',
      part: (hours: string) => `within that part of the day: ${hours}`,
      clock: 'within that minute',
      between: 'some time between the two ends',
      either: 'on one of the two days; the first is doubtful',
      asOf: 'a count, and the time to which it applies',
      until: 'up to that moment; when it began is not known',
      by: 'at the latest then; how much earlier, the source does not say',
      since: 'from then on; when it ended is not known',
      published: 'the source gives no time: at the latest on the day it was published',
    },
    bars: 'On the timeline',
    found: [
      'Possible: it was not outside this stretch. Where a source leaves an end open, the bar thins out there, which is not to scale.',
      'Certain: it was going on throughout. Only what the source says to have lasted has such a stretch.',
      'Found: the window of the timeline lists an event wherever its possible time reaches into it, its open ends cut off at the day that is named. What may belong besides is counted below the list, and shown when you ask for it.',
    ],
    bases: {
      stated: 'the source says when, and its words are quoted',
      computed: 'it follows from what the source says',
      inferred: 'a reader could doubt it; a note says what it rests on',
      external: 'from outside the source; such events stand under Background',
    } satisfies Readonly<Record<Basis, string>>,
    names: {
      stated: 'Stated',
      computed: 'Computed',
      inferred: 'Inferred',
      external: 'From outside',
    } satisfies Readonly<Record<Basis, string>>,
    basesHeading: 'How a time is known',
  },
  rules: {
    heading: 'Editorial rules',
    list: (words: string, share: string) => [
      'Every event that the sources report, and none that they do not. Nothing from outside is given as theirs.',
      `A quotation has ${words} words at most, and all quotations from one text together no more than ${share} of its words. Each is checked, letter by letter, against the text, which is published nowhere here.`,
      'Quotations stay in their own language and spelling. Titles and summaries are ours: plain, and without a word that judges.',
      'A claim stays a claim. Its title names who makes it.',
      'Counts of people are given with who counted, and as of when. They are never summed, nor drawn larger the higher they are.',
      'What a source leaves out is left out: no town for a building without one, no hour for a day.',
      'Sources that contradict each other, or themselves, stand side by side.',
      'People are named if they speak or act in office. No private persons, no addresses of homes.',
      'No coordinates are made up, moved apart or made finer.',
    ],
  },
  corrections: {
    heading: 'Corrections and withdrawals',
    text: 'A correction says what stood there before, what stands there now, and why. A record that is withdrawn leaves its page, with the reason. No address is ever used twice, and none goes away.',
    count: (corrections: string, withdrawals: string) =>
      `So far: corrections ${corrections}, withdrawals ${withdrawals}.`,
    withdrawn: (id: string) => `Withdrawn: ${id}`,
  },
  borders: {
    heading: 'How borders are drawn',
    list: [
      'The map shows internationally recognised borders: Crimea stands within Ukraine (resolution 68/262 of the General Assembly of the United Nations).',
      'Lines that are disputed are broken, in the colour of borders, with no word on who holds what. Fainter broken lines are those of Ukraine’s oblasts.',
      'There are no front lines and no areas of control.',
      'Shores, borders and rivers are those of OpenStreetMap of 2017, simplified to some 200 metres. They must not be measured on.',
      'In Ukraine, names follow its national transliteration, and in Belarus they are written from Belarusian; elsewhere they are those customary in English. The story’s own places are called as the data call them. Other spellings are found by the search.',
    ],
  },
  sources: {
    heading: 'Sources',
    cited: (events: string, _count: string) => `Quoted in: ${events}.`,
  },
  terms: { heading: 'Licences and contact' },
};

type Pair = readonly [name: string, meaning: string];

export type MethodWords = typeof method;
