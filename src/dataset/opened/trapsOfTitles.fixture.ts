import { type Trap, inColumn } from './trap.fixture.ts';

/** What names a row, among names of others and parts of names. */
export const trapsOfTitles: readonly Trap[] = [
  {
    of: 'the name of what a row is about beside a code that differs as much',
    table: `date | pref_name_for_society | glottocode | alt_names_by_society
            1950-01-01 | Herero | here1253 | Damara, Ovaherero
            1951-01-01 | Ganda | gand1255 | Baganda, Luganda
            1952-01-01 | Lozi | lozi1239 | Barotse, Rotse`,
    mapping: { time: inColumn('date'), title: 'pref_name_for_society' },
  },
  {
    of: 'the name of a plant beside that of who runs it',
    table: `date | Utility Name | Plant Name | Producer Docket Number
            1950-01-01 | Alabama Power Company | Bankhead Dam |
            1951-01-01 | Alaska Electric Light | Barry Station | 91-12
            1952-01-01 | City of Bethel |  | 
            1953-01-01 | City of Nome | Snake River | `,
    mapping: { time: inColumn('date'), title: 'Plant Name' },
  },
  {
    of: 'first names beside surnames, and a source that is none of news',
    table: `date | firstname | surname | water_source
            1950-01-01 | Bertrand Arthur | Russell | Wells
            1951-01-01 | Glenn Theodore | Seaborg | Wells
            1952-01-01 | Albert Ludwig | Schweitzer | Rivers`,
    mapping: { time: inColumn('date'), title: 'surname' },
  },
  {
    of: 'names of which each row has several, by numbers',
    table: `date | pollster | cand1_name | cand2_name
            1998-10-13 | Blum and Weprin | Peter Vallone | George Pataki
            1998-10-14 | Marist College | Charles Schumer | Al D'Amato
            1998-10-15 | Quinnipiac | Peter Vallone | George Pataki`,
    mapping: { time: inColumn('date'), title: 'pollster' },
  },
];
