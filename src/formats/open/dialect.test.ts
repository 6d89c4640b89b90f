import { describe, expect, it } from 'vitest';
import { judge } from './dialect.ts';

const judged = (text: string) => {
  const { dialect, width, names, skipped, tagRows, notes } = judge(text, true);
  return { ...dialect, width, names, skipped, tagRows, notes };
};

describe('the delimiter', () => {
  it.each([
    [';', 'lat;lon\n48,5;36,2\n49,1;30,5\n', ['decimal-comma']],
    [
      ';',
      'name;lat;lon;date\nMiddle, of town;48,5;36,2;24.02.2022\nb;49,1;30,5;25.02.2022\n',
      ['decimal-comma'],
    ],
    ['\t', 'name\tplace\nKyiv, Ukraine\tKyiv, UA\nLviv, Ukraine\tLviv, UA\n', []],
    [',', 'date,actors,note\n2022-02-24,a; b,x\n2022-02-25,c; d,y\n2022-02-26,e; f,z\n', []],
    ['|', 'id|time|text\n1|2022-02-24T12:00|a, b\n2|2022-02-25T13:00|c, d, e\n', []],
    [',', 'id,pair,note\n1,"48.5,36.2",a\n2,"49.1,30.5",b\n', []],
    [';', 'sep=;\nid;lat,lon;date\n1;48.1,36.2;a,b\n2;48.2,36.3;c,d\n', ['separator-line']],
    [';', 'sep=;\nid;date\n1;2022-02-24\n', ['separator-line']],
    ['^', 'id^date^text\n1^2022-02-24^a,b\n2^2022-02-25^c\n', []],
  ])('is %j', (delimiter, text, notes) => {
    expect(judged(text)).toMatchObject({ delimiter, notes });
  });

  it('is judged by all rows, not by the first', () => {
    const text = `Events; by day; of Ukraine\ntitle,date\n${'strike,2022-02-24\n'.repeat(5)}`;
    expect(judged(text)).toMatchObject({
      delimiter: ',',
      skipped: 1,
      notes: ['title-lines:1:Events; by day; of Ukraine'],
    });
  });
});

describe('quotation marks', () => {
  it('are letters in a table of tabs that has them so', () => {
    const text = 'id\tname\tlat\n1\t"Azov" plant\t47.1\n2\tthe "Bridge\t47.2\n3\t"Old town\t47.3\n';
    expect(judged(text)).toMatchObject({ delimiter: '\t', quote: null });
  });

  it('are told by a backslash, are single, or follow a space', () => {
    expect(judged('id,text,date\n1,"say \\"a, b\\" now",2022-02-24\n2,"c",2022-02-25\n')).toMatchObject({
      escape: 'backslash',
    });
    expect(judged("id,text,date\n1,'a, b',2022-02-24\n2,'c, d, e',2022-02-25\n")).toMatchObject({
      quote: "'",
      width: 3,
    });
    expect(judged('id, text, date\n1, "a, b", 2022-02-24\n2, "c, d", 2022-02-25\n')).toMatchObject({
      isSpaced: true,
      width: 3,
    });
  });

  it('hold line breaks', () => {
    const text = 'id,text,date\n1,"a\nb, c\n\nd;e;f",2022-02-24\n2,"g\nh;i;j",2022-02-25\n';
    expect(judged(text)).toMatchObject({ delimiter: ',', quote: '"', width: 3, skipped: 0 });
  });
});

describe('the names of columns', () => {
  it.each([
    ['stand first', 'title,date\na,2022-02-24\n', 0, ['title', 'date'], []],
    [
      'stand after a title with delimiters after it, as spreadsheets leave it',
      'Events of 2022,,\n,,\ntitle,date,lat\na,2022-02-24,48\nb,2022-02-25,49\n',
      2,
      ['title', 'date', 'lat'],
      ['title-lines:1:Events of 2022'],
    ],
    [
      'stand after comments',
      '# made by hand\n# source: a, b\ntitle,date\na,2022-02-24\nb,2022-02-25\n',
      2,
      ['title', 'date'],
      ['comment-lines'],
    ],
    [
      'begin with the sign of a comment',
      '#EventID|Time|Latitude\nus1|2022-02-24T01:00|48.1\nus2|2022-02-25T02:00|48.2\n',
      0,
      ['EventID', 'Time', 'Latitude'],
      [],
    ],
    ['are words over words', 'title,place\nstrike,Kyiv\nbattle,Lviv\n', 0, ['title', 'place'], []],
    [
      'lack that of the first',
      'date,lat\n1,2022-02-24,48\n2,2022-02-25,49\n',
      0,
      ['#1', 'date', 'lat'],
      ['name-lacking:first'],
    ],
    [
      'lack that of the last',
      'date,title,lat,lon\n2022-02-24,a,48,30,x\n2022-02-25,b,49,31,y\n',
      0,
      ['date', 'title', 'lat', 'lon', '#5'],
      ['name-lacking:last'],
    ],
    [
      'stand behind those of groups',
      'event,event,place,place\ndate,title,lat,lon\n2022-02-24,a,48,30\n2022-02-25,b,49,31\n',
      1,
      ['date', 'title', 'lat', 'lon'],
      ['title-lines:1:event event place place'],
    ],
    [
      'go on where they lie over several',
      'date,title,Where,\n,,lat,lon\n2022-02-24,a,48,30\n2022-02-25,b,49,31\n',
      0,
      ['date', 'title', 'Where lat', 'Where lon'],
      [],
    ],
    [
      'stand behind the numbers of columns',
      '1,2,3,4\ndate,title,lat,lon\n2022-02-24,a,48,30\n2022-02-25,b,49,31\n',
      1,
      ['date', 'title', 'lat', 'lon'],
      ['title-lines:1:1 2 3 4'],
    ],
    [
      'are none below a title alone',
      'Events of 2022,,\n2022-02-24,a,48\n2022-02-25,b,49\n',
      1,
      null,
      ['title-lines:1:Events of 2022', 'no-header'],
    ],
    [
      'have fewer delimiters than rows',
      'title,date\na,2022-02-24,\nb,2022-02-25,\n',
      0,
      ['title', 'date'],
      [],
    ],
    ['are none', '1,2022-02-24,a\n2,2022-02-25,b\n', 0, null, ['no-header']],
  ])('%s', (_, text, skipped, names, notes) => {
    expect(judged(text)).toMatchObject({ skipped, names, notes });
  });

  it('are followed by the tags of HXL', () => {
    const text = 'Date,Lat,Lon\n#date,#geo+lat,#geo+lon\n2022-02-24,48.1,36.2\n2022-02-25,48.2,36.3\n';
    expect(judged(text)).toMatchObject({ names: ['Date', 'Lat', 'Lon'], tagRows: 1, notes: ['hxl-tags'] });
  });
});

describe('a line behind the names of columns', () => {
  const body =
    '2022-02-24,a,48.1,30\n2022-02-25,b,49.2,31\n2022-02-26,c,50.3,32\n2022-02-27,d,50.4,33\n2022-02-28,e,50.5,34\n';

  it.each([
    ['of units', 'yyyy-mm-dd,,deg N,deg E', 1],
    ['of units, of degrees alone', ',,degrees_north,degrees_east', 1],
    ['of names for people', 'Date,Title,Latitude,Longitude', 1],
    ['of numbers', '1,2,3,4', 1],
    ['of numbers in brackets', '(1),(2),(3),(4)', 1],
    ['of an event whose day nobody knows', 'spring 2022,d,,', 0],
    ['of an event without anything', 'unknown,d,n/a,n/a', 0],
    ['of an event whose place cannot be read', '2022-02-27,d,north,east', 0],
  ])('%s is told from events', (_, line, count) => {
    const { tagRows, notes } = judged(`date,title,lat,lon\n${line}\n${body}`);
    expect(tagRows).toBe(count);
    const told = line.split(',').filter((cell) => cell !== '');
    expect(notes).toEqual(count === 0 ? [] : [`lines-behind-names:1:${told.join(' ')}`]);
  });

  it('may be one of several', () => {
    const text = `date,title,lat,lon\n#date,#event,#geo,#geo\nDay,What,North,East\nD,W,deg,deg\n${body}`;
    expect(judged(text)).toMatchObject({
      tagRows: 3,
      notes: ['hxl-tags', 'lines-behind-names:2:Day What North East'],
    });
  });

  it('is none over a few rows, which may be of any kind', () => {
    expect(
      judged(`date,title,lat,lon\nsoon,a,here,there\n${body.split('\n').slice(0, 4).join('\n')}`),
    ).toMatchObject({
      tagRows: 0,
    });
  });

  it('is none over counts alone', () => {
    expect(judged('a,b,c\n1,2,3\n5,2,8\n6,3,9\n')).toMatchObject({ tagRows: 0 });
  });
});

describe('the exports of this field', () => {
  const gdelt = [
    '1001',
    '20220224',
    'UKR',
    '',
    '"Kyiv", Kyyiv, Misto, Ukraine',
    '50.4333',
    'https://example.org/a;b,c',
  ];

  it.each([
    [
      'events of GDELT, which have no names of columns',
      `${Array.from({ length: 61 }, (_, column) => gdelt[column % gdelt.length]).join('\t')}\n`.repeat(4),
      { delimiter: '\t', width: 61, names: null },
    ],
    [
      'a gazetteer of tabs whose quotation marks are letters',
      '1\tHotel "Ukraine\tHotel,Ukraina\t50.4\t30.5\n2\t"Azov" plant\tAzovstal,Azov\t47.1\t37.6\n3\tKyiv\tKiev,Kijów\t50.4\t30.5\n',
      { delimiter: '\t', quote: null, width: 5, names: null },
    ],
    [
      'earthquakes',
      'time,latitude,longitude,depth,mag,place\n2022-02-24T00:01:00.000Z,38.1,-117.9,5.2,1.1,"34 km SE of Mina, Nevada"\n2022-02-24T00:02:00.000Z,61.2,-150.1,,,"Alaska"\n',
      { delimiter: ',', width: 6, skipped: 0, notes: [] },
    ],
    [
      'conflict events parted by semicolons, all quoted',
      '"event_id_cnty";"event_date";"latitude";"notes"\n"UKR1";"24 February 2022";"49.98";"Shelling; two people, as told, were hurt."\n"UKR2";"25 February 2022";"50.45";"A ""battle""\nwas told."\n',
      { delimiter: ';', quote: '"', width: 4, names: ['event_id_cnty', 'event_date', 'latitude', 'notes'] },
    ],
    [
      'lists within cells',
      'id,date_start,source_article,geom_wkt\n1,2022-02-24 00:00:00.000,"""A, b"";""C, d""",POINT (30.5 50.4)\n2,2022-02-25 00:00:00.000,,POINT (36.2 49.9)\n',
      { delimiter: ',', quote: '"', width: 4, notes: [] },
    ],
  ])('%s', (_, text, expected) => {
    expect(judged(text)).toMatchObject(expected);
  });
});
