import { type Trap, inColumn } from './trap.fixture.ts';

const rows = `1 | 2022-02-24 | 36.25 | 49.98 | The first of them
            2 | 2022-02-25 | 30.52 | 50.45 | The second of them`;

/** The header has a number, when, longitude, latitude, and what: beside a date that is none of the event. */
const named = (of: string, when: string, lon: string, lat: string, title: string): Trap => ({
  of: `names of columns in ${of}`,
  table: `no | ${when} | ${lon} | ${lat} | ${title}
            ${rows}`,
  mapping: {
    time: inColumn(when),
    place: { by: 'columns', lat, lon },
    title,
    id: 'no',
  },
});

/** What columns are called elsewhere, mostly without gaps between words. */
export const trapsOfLanguages: readonly Trap[] = [
  named('Korean', '발생년월일시', '경도', '위도', '사고명'),
  named('Korean, for a day', '사고발생일자', '사고경도', '사고위도', '제목'),
  named('Japanese', '発生日時', '経度', '緯度', '事件名'),
  named('Chinese', '发生日期', '经度', '纬度', '标题'),
  named('Hindi', 'तारीख', 'देशांतर', 'अक्षांश', 'शीर्षक'),
  named('Turkish', 'olay tarihi', 'boylam', 'enlem', 'başlık'),
  named('Polish', 'data zdarzenia', 'długość geograficzna', 'szerokość geograficzna', 'tytuł'),
  named('Italian', 'data', 'longitudine', 'latitudine', 'titolo'),
  named('Portuguese', 'data do evento', 'longitude', 'latitude', 'título'),
  {
    of: 'the date of the event beside that of the row, in Korean',
    table: `등록일자 | 발생일시 | 사고명
            2023-01-01 | 2022-02-24 | The first of them
            2023-01-02 | 2022-02-25 | The second of them`,
    mapping: { time: inColumn('발생일시'), title: '사고명' },
  },
  {
    of: 'from one day to another in Japanese',
    table: `開始日時 | 終了日時 | 名称
            2022-02-24 | 2022-02-26 | The first of them
            2022-02-25 | 2022-02-27 | The second of them`,
    mapping: { time: inColumn('開始日時'), end: inColumn('終了日時'), title: '名称' },
  },
  {
    of: 'data that are no date',
    table: `data | name | lat | lon
            as they came | The first of them | 49.98 | 36.25
            as they were | The second of them | 50.45 | 30.52`,
    mapping: { place: { by: 'columns', lat: 'lat', lon: 'lon' }, title: 'name' },
  },
];
