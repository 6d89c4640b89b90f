import { type ExportSample, degrees, split } from './sample.fixture.ts';

export const gtdSample: ExportSample = {
  schema: 'gtd',
  of: 'as its workbook has it, saved as text',
  columns: split(
    'eventid,iyear,imonth,iday,approxdate,extended,country,country_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,attacktype1,attacktype1_txt,targtype1,targtype1_txt,target1,gname,scite1',
  ),
  rows: [
    split(
      '202202240001|2022|2|24||0|1|A|Province|Town|49.98|36.25|1|0||Fighting near the town|3|Bombing/Explosion|1|Business|A shop|Unknown|"Fighting," Agency, 25 February 2022.',
      '|',
    ),
  ],
  mapping: {
    time: { by: 'parts', year: 'iyear', month: 'imonth', day: 'iday', clock: null },
    place: degrees('latitude', 'longitude'),
    placePrecision: {
      column: 'specificity',
      means: { '1': 'town', '2': 'region', '3': 'region', '4': 'region', '5': 'country' },
      otherwise: 'region',
    },
    placeName: 'city',
    title: 'target1',
    text: 'summary',
    kind: 'attacktype1_txt',
    source: 'scite1',
    id: 'eventid',
  },
};
