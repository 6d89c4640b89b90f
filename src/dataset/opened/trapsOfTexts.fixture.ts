import { type Trap, degrees, inColumn } from './trap.fixture.ts';

/** Titles, texts and sources, by names in words of their own and by what they hold. */
export const trapsOfTexts: readonly Trap[] = [
  {
    of: 'what happened, and by whom it is reported',
    table: `Title | What happened | Date | Lat | Lon | Reported by
            Rain begins | Red warning issued | 2024-09-13 | 50.229 | 17.205 | The institute
            River leaves its bed | Twenty houses evacuated | 2024-09-14 | 49.938 | 17.902 | Radio
            Bridge lost |  | 2024-09-14 | 50.256 | 17.229 | Radio`,
    mapping: {
      title: 'Title',
      text: 'What happened',
      time: inColumn('Date'),
      place: { by: 'columns', lat: 'Lat', lon: 'Lon' },
      source: 'Reported by',
    },
  },
  {
    of: 'prose whose name has a text among other words, beside a list that is as long',
    table: `headline | day of it | remarks by us | parents
            Rain begins | 2024-09-13 | A warning was issued in the evening, and all who could leave the valley were told to go at once. | The Company of the Valley (61%), Another Company (30%), The State and its Ministry (10%) of it
            Bridge lost | 2024-09-14 | The bridge had stood since 1903; two of its three arches went, and the third was blown up later. | The Company of the Valley (62%), Another Company (30%), The State and its Ministry (10%) of it
            Dam holds | 2024-09-15 | The dam had been opened in time, so that the water stood two metres below the crown all night. | The Company of the Valley (63%), Another Company (30%), The State and its Ministry (10%) of it`,
    mapping: { title: 'headline', time: inColumn('day of it'), text: 'remarks by us' },
  },
  {
    of: 'a reporter, beside the outlet',
    table: `date | title | reporter
            2022-02-24 | The first of them | A. Writer
            2022-02-25 | The second of them | B. Writer`,
    mapping: { time: inColumn('date'), title: 'title', source: 'reporter' },
  },
  {
    of: 'names in Polish',
    table: `data | nazwa | miejsce | opis | lat | lon
            13.09.2024 | Powódź | Nysa | Ewakuacja | 50.474 | 17.334
            14.09.2024 | Pęknięcie tamy | Stronie Śląskie | Fala | 50.294 | 16.873`,
    mapping: {
      time: inColumn('data', 'day-first'),
      title: 'nazwa',
      placeName: 'miejsce',
      text: 'opis',
      place: degrees,
    },
  },
  {
    of: 'names in Czech',
    table: `datum | název | místo
            13.09.2024 | Povodeň | Jeseník
            14.09.2024 | Protržení hráze | Česká Ves`,
    mapping: { time: inColumn('datum', 'day-first'), title: 'název', placeName: 'místo' },
  },
  ...['S0 | S1', 'N12 | N14', 'E1 W2 E3 S4 | S12 N14', '17 | 1917'].map((titles) => {
    const [first, second] = titles.split(' | ');
    return {
      of: `a title that looks like something else: ${titles}`,
      table: `date | title
              2022-02-24 | ${first}
              2022-02-25 | ${second}`,
      mapping: { time: inColumn('date'), title: 'title' },
    };
  }),
  {
    of: 'other words that hardly a row has, which are no title',
    table: [
      'date | attack type | facility other',
      ...Array.from(
        { length: 12 },
        (_, row) =>
          `2022-03-${row + 10} | ${row % 2 === 0 ? 'Violence with heavy weapons (requires more than one person to use such as firearms, tanks)' : 'Removal'} | ${row === 3 ? 'A maternity hospital' : ''}`,
      ),
    ].join('\n'),
    mapping: { time: inColumn('date'), kind: 'attack type' },
  },
  {
    of: 'the start of a date whose name is parted by colons',
    table: `name | incident:date:start | incident:date:end
            The first of them | 2022-12-24T00:00:00.000Z | 2022-12-27T00:00:00.000Z
            The second of them | 2022-12-25T10:00:00.000Z | 2022-12-25T12:00:00.000Z`,
    mapping: { title: 'name', time: inColumn('incident:date:start'), end: inColumn('incident:date:end') },
  },
  {
    of: 'sentences that begin with a time of day',
    table: `date | note | lat | lon
            2022-02-24 | 14:07 shelling heard near the bridge | 49.98 | 36.25
            2022-02-25 | 9:30 a convoy was seen on the road | 50.45 | 30.52
            2022-02-26 | nothing to tell of | 46.48 | 30.72`,
    mapping: { time: inColumn('date'), title: 'note', place: degrees },
  },
];
