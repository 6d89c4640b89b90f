import type { GuessNote } from '../../dataset/opened/choice.ts';
import type { NoteKind } from '../../dataset/opened/report.ts';
import { countedLine } from './countedLine.ts';
import { sizeIn } from '../size.ts';

const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const rows = (count: number) => (count === 1 ? '1 row' : `${number.format(count)} rows`);
const events = (count: number) => (count === 1 ? '1 event' : `${number.format(count)} events`);

const timemapParts =
  'TimeMap keeps its sources and associations apart: these tell of no events. Open its events (export_events), or the one file that holds all of them.';
/** What is said while somebody opens a file of their own: fetched with that panel. */
const overlays =
  'This KML has no placemarks, only images laid over the map. Placemarks can be read: save the folder that has them as KML.';

export const opened = {
  heading: 'Open a file',
  /** Of a file that is looked at before it is shown. */
  previewOf: (file: string) => `${file}: preview`,
  close: 'Close',
  /** Where the file is opened. */
  stays: 'Nothing leaves this browser: the file is read here, on your device.',
  choose: 'Choose a file…',
  orDrop: 'Or drop it anywhere on this page, or paste it.',
  formats:
    'CSV and TSV, GeoJSON, JSON, KML and KMZ, GPX, XLSX, and the exports of ACLED, UCDP, GDELT, GTD, USGS, TimelineJS, StoryMapJS, TimeMap, VIINA and Linked Places. A file is known by its content, not its name.',
  limits: (megabytes: number, count: number) =>
    `Up to ${number.format(megabytes)} MB of text and ${rows(count)} on this device.`,
  dropHere: 'Drop it to open it here',
  dropMeans:
    'It is read in this browser and sent nowhere. You see what its columns mean before anything changes.',
  several: (count: number) => `${count} files. Which one is to be opened?`,
  pasted: 'pasted text',
  /** Whose name has no letters. */
  unnamed: 'Unnamed file',
  dropped:
    'What was dropped is no file and no table. A file can be dropped here, text that is a table, GeoJSON or KML, and a link to such a file.',

  /** Of the map beneath a file's marks. */
  ground: {
    loading: 'The map is loading',
    exactTo: (metres: number) => `The map is exact to ${number.format(metres / 1000)} km here`,
  },

  url: {
    heading: 'A link asks to open a file',
    asksOwn: 'It would be fetched from this page’s own site:',
    asks: (host: string) => `It would be fetched from ${host}, which then learns that you have asked for it:`,
    thenStays: 'Once it is here, nothing of it leaves this browser.',
    fetch: 'Fetch and open it',
    leave: 'Leave it',
    refused: (host: string) =>
      `The link asks for a file at ${host}. This page may fetch files from its own site alone, and from those that its publisher names. Download the file and open it here.`,
    unreadable: 'The link asks for a file whose address cannot be read.',
    secret:
      'The link asks for a file with a name and a password in its address, which this page does not send. Download the file and open it here.',
    failed: (why: string) => `The file did not come: ${why}`,
    answered: (status: number) => `its server answered ${status}.`,
    sentOn:
      'its server sends on to another address, which is not followed from here. Download it and open it here, or make the link to where the file is.',
    noAnswer:
      'its server does not answer, or does not let other pages read it. Download it and open it here.',
  },

  progress: {
    label: (file: string) => `Opening ${file}`,
    phase: {
      fetching: 'Fetching',
      reading: 'Reading',
      surveying: 'Looking at its columns',
      compiling: 'Reading times and places',
      arranging: 'Putting them in order',
    },
    bytes: (done: string, of: string) => `${done} of ${of}`,
    read: (count: number, done: string, of: string) => `${rows(count)} · ${done} of ${of}`,
    rows: (done: number, of: number) => `${number.format(done)} of ${rows(of)}`,
    /** Where nothing could be counted for so long. */
    still: (seconds: number) => `still at it, ${number.format(seconds)} s`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
  },

  refusal: {
    heading: (file: string) => `${file} cannot be opened`,
    size: (size: string) => `The file has ${size}.`,
    found: 'Found there',
    /** Of a damaged file. */
    zip: 'the beginning of a ZIP archive, as XLSX, ODS and KMZ files have it',
    line: (line: number) => `in line ${number.format(line)}`,
    is: {
      empty: 'It is empty.',
      withheld:
        'Your system does not hand it over: it is a folder, or was moved, changed or locked since. Of a folder, choose the files in it.',
      html: 'It is a web page, not a file of events. A download may have answered with a page to sign in on: open that page, download the file itself, and open it here.',
      binary:
        'It is no table: a picture, a document or a program. Of a workbook, save it as XLSX or CSV and open that.',
      'unknown-format':
        'It is none of the formats that can be read here. Save it as CSV, GeoJSON, KML or XLSX and open that.',
      'one-column':
        'All of it would be one column: nothing that could part its columns is used throughout, and none of it is a time or a place. Save it as CSV anew.',
      'too-large':
        'It is larger than what this device can hold beside a page. Open a part of it: fewer columns, or a shorter time.',
      'long-row':
        'One row of it is longer than 8 million characters, and no row can be longer here. Simplify its outline or shorten its text, or leave it out, and open the file again.',
      'too-many-rows':
        'It has more rows than what this device can hold beside a page. Open a part of it: a shorter time, or a smaller area.',
      'too-many-columns':
        'It has more than 16,384 columns, and no table can have more here. Leave out those that say neither when, where nor what, or turn rows and columns round, and open it again.',
      'zip-bomb':
        'It would grow beyond all measure when unpacked, as no honest archive does. It was not unpacked.',
      broken: 'It is damaged, or ends too early: download or save it anew.',
      'other-version':
        'It was saved by another version of this page, which wrote such files otherwise. Open the file that it was made of.',
      encrypted: 'It is locked with a password. Save it without one and open that.',
      'no-table': 'No table of events is in it.',
    },
    /** Of formats that are known by name. */
    ways: {
      Dateline:
        'It is a saved Dateline dataset. Unpack it as the folder data of a copy of Dateline; to open events here again, choose “Save as one file” beside it.',
      ZIP: 'It is an archive of archives of archives: one within another is opened, no more. Unpack it and open the file that is in it.',
      ODS: 'It is an OpenDocument workbook (ODS). In LibreOffice: File, Save As…, then “Excel 2007–365 (.xlsx)” or “Text CSV (.csv)”; open that.',
      Shapefile:
        'It is a Shapefile, or a part of one. Open it in QGIS, with the files beside it, save it as GeoJSON, and open that.',
      DBF: 'It is a dBase table, mostly a part of a Shapefile. Open that in QGIS and save it as GeoJSON; of a table alone LibreOffice makes XLSX or CSV. Open what was saved.',
      Numbers: 'It is a workbook of Numbers. In Numbers: File, Export To, then Excel or CSV; open that.',
      'XML 2003':
        'It is a workbook in the XML of Excel 2003. In Excel or LibreOffice save it as “.xlsx”, and open that.',
      GML: 'It is GML. Open it in QGIS, save a layer of it as GeoJSON, and open that.',
      OSM: 'It is an extract of OpenStreetMap. Open it in QGIS, save a layer of it as GeoJSON, and open that.',
      JSON5: 'It is JSON with comments, which JSON does not have. Take them out and open it again.',
      SQLite:
        'It is a database, as a GeoPackage is too. Open it in QGIS, save a layer of it as GeoJSON or CSV, and open that.',
      JavaScript:
        'It is a script that holds data. Save what stands from its first bracket to the last as a file, and open that.',
      Jekyll:
        'It is a template, of which a site makes its data, and holds none itself. Open the file that the site gives under its address.',
      'UTF-32': 'Its text is in UTF-32, which no browser reads. Save it in UTF-8 and open that.',
      'UTF-7': 'Its text is in UTF-7, which no browser reads. Save it in UTF-8 and open that.',
      export_sources: timemapParts,
      export_associations: timemapParts,
      '<NetworkLink>':
        'This KML has no placemarks, only a link to another file, which is not fetched. Open that file itself; in Google Earth: Save Place As…, then KML.',
      '<GroundOverlay>': overlays,
      '<ScreenOverlay>': overlays,
      '<PhotoOverlay>': overlays,
    } as Readonly<Record<string, string>>,
    failed: 'Something went wrong here that should not. Nothing was changed.',
    another: 'Choose another file…',
  },

  read: {
    format: 'Format',
    formats: {
      csv: 'Delimited text',
      geojson: 'GeoJSON',
      'json-lines': 'JSON, an object a line',
      json: 'JSON',
      kml: 'KML',
      gpx: 'GPX',
      xlsx: 'Excel workbook (.xlsx)',
      kmz: 'KMZ (KML, zipped)',
      zip: 'Archive (zip)',
      gzip: 'Archive (gzip)',
    } as Readonly<Record<string, string>>,
    knownAs: (name: string) => `Known as ${name}: its codebook says what the columns mean.`,
    schemas: {
      acled: 'an ACLED export',
      'ucdp-ged': 'UCDP GED',
      'gdelt-events': 'GDELT events',
      'usgs-csv': 'USGS earthquakes',
      'usgs-geojson': 'USGS earthquakes',
      'timelinejs-sheet': 'a TimelineJS spreadsheet',
      'timelinejs-sheet-1': 'a TimelineJS spreadsheet',
      'timelinejs-json': 'a TimelineJS timeline',
      'timelinejs-json-2': 'a TimelineJS timeline',
      storymapjs: 'a StoryMapJS map',
      timemap: 'TimeMap events',
      viina: 'VIINA',
      gtd: 'the Global Terrorism Database',
      'linked-places': 'Linked Places',
      'linked-places-table': 'a Linked Places table (LP-TSV)',
      kml: 'KML',
      dateline: 'an export of Dateline’s own',
    } as Readonly<Record<string, string>>,
    encoding: 'Encoding',
    delimiter: 'Separator',
    delimiters: {
      ',': 'comma',
      ';': 'semicolon',
      '\t': 'tab',
      '|': 'vertical bar',
      ' ': 'space',
    } as Readonly<Record<string, string>>,
    rows: 'Rows',
    rowsRead: (read: number, refused: number) =>
      refused === 0
        ? number.format(read)
        : `${number.format(read)}, of which ${number.format(refused)} refused`,
    packed: {
      zip: (format: string) => `${format}, in a zip archive`,
      gz: (format: string) => `${format}, packed by gzip`,
    } as Readonly<Record<string, (format: string) => string>>,
    part: 'Table',
    notes: 'Besides',
    noteOf: {
      'separator-line': () => 'The first line names what stands between columns.',
      'comment-lines': () => 'Comments before the table are left out.',
      'title-lines': (besides: string) => {
        const [count, first] = countedLine(besides);
        return count === 1
          ? `A line before the table is left out: “${first}”`
          : `${number.format(count)} lines before the table are left out, from “${first}” on.`;
      },
      'no-header': () => 'No row names the columns.',
      'hxl-tags': () => 'A row of HXL tags is left out.',
      'lines-behind-names': (besides: string) => {
        const [count, first] = countedLine(besides);
        return count === 1
          ? `A line below the names of the columns is no event and left out: “${first}”`
          : `${number.format(count)} lines below the names of the columns are no events and left out, from “${first}” on.`;
      },
      'name-lacking': (besides: string) =>
        `There is one name fewer than columns: the ${besides === 'last' ? 'last' : 'first'} column is taken for the one without.`,
      'decimal-comma': () => 'Numbers have a decimal comma.',
      'empty-rows': (besides: string) =>
        besides === '' ? 'Empty rows are left out.' : `Empty and left out: ${rows(Number(besides))}.`,
      'more-columns': () => 'It has more columns than are read: the last are left out.',
      'other-crs': () =>
        'It names another coordinate system than degrees: what is out of range has no place.',
      'map-of-image': () =>
        'Its map is a picture: where things are on it is no place on the earth, so that its events have none.',
      'web-mercator': () => 'Its coordinates are metres of Web Mercator: they are turned into degrees.',
      'cut-off': () => 'It ends too early: what came before the cut is read.',
      'broken-off': () =>
        'Within a record it stops being JSON, as where a quotation mark is missing: what came before is read, the report shows the place.',
      'network-links': () => 'Links to other files are not followed.',
      overlays: () => 'Overlays are left out.',
      'xml-slips': () => 'Slips in its markup were passed over.',
      'merged-cells': () => 'What stands in merged cells is that of each of their rows.',
      'letters-doubtful': () =>
        'Its letters make words in no encoding that is known: they may be wrong. Choose another encoding above, and look at the rows.',
      'days-of-1904': () =>
        'The workbook counts days from 1904, and its dates are read so. So are days that stand there as bare numbers; if these count from 1900, choose so below.',
      'hidden-rows': () => 'Hidden rows are read too.',
      'hidden-sheets': () => 'Some of its sheets are hidden.',
      'sparql-types': () => 'It gives types and languages of its values, which are left out.',
      'several-spans': (besides: string) =>
        `${number.format(Number(besides))} of its records have several spans of time: the first of each is shown, and the report has the others.`,
      'timemap-sheets': () =>
        'A TimeMap workbook: its events are read; sources and associations stand in other sheets.',
    } as Readonly<Record<string, (besides: string) => string>>,
    otherThanLink: (file: string, count: number) =>
      `The link that you followed was made on another file: ${file}, ${rows(count)}. What it was to show is not in this one.`,
    placeless:
      'No column has a latitude and a longitude, or a geometry: nothing will stand on the map. Names of places are not looked up. Add a column of each to the file, or choose them below if they are there.',
    guessed: {
      'not-degrees': (columns: readonly string[]) =>
        `${list.format(columns)}: named as coordinates, but no degrees. No place is taken from them. If they are parts of degrees, or metres of Web Mercator, choose them as the place below and say so; all else, as UTM, QGIS turns into latitude and longitude.`,
      'geometry-unread': (columns: readonly string[]) =>
        `${list.format(columns)}: geometries that are not read: GML, KML, boxes, or in metres. No place is taken from them: QGIS saves them as WKT in degrees (EPSG:4326).`,
      'wkt-turned': (columns: readonly string[]) =>
        `${list.format(columns)}: the latitude stands first, though WKT has the longitude first. In that order some could be no degrees.`,
      'wkt-turned-by-country': ([wkt = '', country = '']: readonly string[]) =>
        `${wkt}: the latitude stands first, though WKT has the longitude first. In that order rows would be far from their countries (${country}).`,
      'two-places': (columns: readonly string[]) =>
        `A row has two places. Events stand at ${list.format(columns.slice(0, 2))}; ${list.format(columns.slice(2))} can be chosen below instead.`,
      'kinds-many': (columns: readonly string[]) =>
        `${list.format(columns)}: too many different values for a kind.`,
      'id-repeats': (columns: readonly string[]) =>
        `${list.format(columns)}: the same id stands in many rows. Each row is an event of its own, and its id is its number.`,
      'time-published': (columns: readonly string[]) =>
        `${list.format(columns)}: the only dates say when something was published.`,
      'time-kept': (columns: readonly string[]) =>
        `${list.format(columns)}: the only dates say when the row was written.`,
      'month-reported': (columns: readonly string[]) =>
        `${list.format(columns)}: the month in which it was reported stands for that in which it was, as no other is told.`,
      'year-two-digits': (columns: readonly string[]) =>
        `${list.format(columns)}: years have two digits. 30 to 99 are read as 1930 to 1999, 00 to 29 as 2000 to 2029.`,
      midnights: (columns: readonly string[]) =>
        `${list.format(columns)}: every time of day is 00:00, so days are meant.`,
      'midnights-many': (columns: readonly string[]) =>
        `${list.format(columns)}: a good part of the times of day are 00:00. If that says that none is known, choose so below.`,
      'clock-alone': (columns: readonly string[]) =>
        `${list.format(columns)}: times of day without a day. No time is taken from them.`,
      'clock-unlike': (columns: readonly string[]) =>
        `${list.format(columns)}: called a time of day, but what is in it looks like none, as how long something took. It is not read; if it is one, choose it below.`,
      'clock-hours': (columns: readonly string[]) =>
        `${list.format(columns)}: its numbers, of 24 and less, are read as hours of the day. If they are something else, choose below what they are, or no time of day.`,
      'serial-1900': (columns: readonly string[]) =>
        `${list.format(columns)}: numbers are days as spreadsheets count them, from 1900. Files of old Macintoshes count from 1904: if this is one, all days are four years and a day too early, and you can choose the other count.`,
      'weeks-iso': (columns: readonly string[]) =>
        `${list.format(columns)}: weeks from Monday to Sunday, the first of which has the year’s first Thursday (ISO 8601). Other counts differ by some days.`,
      'years-fiscal': (columns: readonly string[]) =>
        `${list.format(columns)}: fiscal years, which begin in another month in each country. Numbers are shown as calendar years.`,
    } satisfies Record<GuessNote['is'], unknown>,
  },

  parts: {
    notRead: 'Not read',
    heading: (count: number) => `${number.format(count)} tables are in it. Which one is to be read?`,
    of: (name: string, count: number | null) => (count === null ? name : `${name} · ${rows(count)}`),
    together: (names: readonly string[]) =>
      `${list.format(names)} together, one after the other: their columns are the same, and one more tells them apart`,
    unreadable: (count: number) =>
      count === 1 ? 'One part of it cannot be read:' : `${number.format(count)} parts of it cannot be read:`,
    unread: (names: readonly string[]) => `Not read, though it is in the file: ${list.format(names)}.`,
  },

  columns: {
    heading: 'What the columns mean',
    change: 'Change',
    none: '— none',
    fields: {
      time: 'Time',
      clockTime: 'Time of day',
      clockOfEnd: 'Time of day of the end',
      year: 'Year',
      month: 'Month',
      day: 'Day',
      end: 'End',
      zone: 'Clock',
      place: 'Place',
      lat: 'Latitude',
      lon: 'Longitude',
      era: 'Era, BC or AD',
      latSide: 'North or south',
      lonSide: 'East or west',
      placeName: 'Name of the place',
      title: 'Title',
      text: 'Text',
      kind: 'Kind',
      source: 'Source',
      link: 'Link',
      id: 'Id',
    },
    within: {
      quarter: 'Quarter',
      week: 'Week of the year',
      'day-of-year': 'Day of the year',
      'day-and-month': 'Day and month',
    },
    parts: 'Year, month and day apart',
    order: 'Order of the date',
    orders: {
      'year-first': 'year, month, day',
      'day-first': 'day, month, year',
      'month-first': 'month, day, year',
      'year-year': 'year, and the last year of a span behind it: 2000/01',
      'month-year': 'month, and two digits of a year: Jan-10',
    },
    calendars: {
      gregorian: 'the usual calendar',
      buddhist: 'the Buddhist era',
      minguo: 'the calendar of Taiwan',
      other: 'another calendar, which is not read',
    },
    yearCodes: {
      unknown: (years: readonly string[]) => `${list.format(years)}: not known`,
      years: (years: readonly string[]) => `${list.format(years)}: years`,
    },
    orderOpen: 'not decided: left unread',
    counts: 'Written as',
    countsAs: {
      dates: 'dates',
      seconds: 'seconds since 1970',
      milliseconds: 'milliseconds since 1970',
      microseconds: 'microseconds since 1970',
      nanoseconds: 'nanoseconds since 1970',
      serial: 'days since 1900, as spreadsheets have them',
      'serial-1904': 'days since 1904, as old Macintosh spreadsheets have them',
      days: 'days since 1970',
      julian: 'days of the modified Julian date',
      'julian-day': 'Julian days',
      'before-present': 'years before 1950 (BP)',
      yymmdd: 'YYMMDD: year, month and day of two digits each (1930–2029)',
    },
    clockNumbers: 'Numbers in it are',
    clockNumbersAs: {
      hours: 'hours, or hours and minutes by their digits',
      minutes: 'hours and minutes: 8 is 00:08',
      seconds: 'hours, minutes and seconds: 8 is 00:00:08',
      'day-parts': 'parts of a day: 0.5 is 12:00',
    },
    hyphen: '09:00-10:30 means',
    hyphens: {
      offset: '09:00, ten and a half hours behind UTC',
      span: 'from 09:00 to 10:30',
      open: 'not known',
    },
    otherwise: 'Where it is empty',
    century: 'Years of two digits',
    firstDays: { year: '1 January means', month: 'The first of a month means' },
    firstDaysAs: {
      year: { day: 'that day', whole: 'the year: no more is known' },
      month: { day: 'that day', whole: 'the month: no more is known' },
    },
    midnight: '00:00 means',
    midnights: { known: 'midnight', unknown: 'that no time of day is known' },
    placeBy: {
      none: '— none',
      columns: 'latitude and longitude apart',
      pair: 'both in one column',
      wkt: 'WKT',
      geojson: 'a GeoJSON geometry',
    },
    placeColumn: 'Column',
    unit: 'Numbers in them are',
    units: {
      degrees: 'degrees',
      millionths: 'millionths of degrees',
      'ten-millionths': 'ten-millionths of degrees (E7)',
      'web-mercator': 'metres of Web Mercator (EPSG:3857)',
    },
    pairOrder: 'Order',
    pairOrders: { 'lat-lon': 'latitude, longitude', 'lon-lat': 'longitude, latitude' },
    zoneColumn: (name: string) => `each row’s own, in “${name}”`,
    empty: 'nothing in the first rows',
    precise: 'How exact times and places are is read as the codebook says.',
  },

  questions: {
    /** `open`: so many have no answer yet. */
    heading: (count: number, open: number) => {
      if (open > 0) return open === 1 ? 'A question first' : `${open} questions first`;
      return count === 1 ? 'A question, answered' : `${count} questions, answered`;
    },
    order: (written: string) => `Which comes first in ${written}, the day or the month?`,
    isEither: (written: string, one: string, other: string) => `Does ${written} mean ${one} or ${other}?`,
    anyOrder: (written: string) => `How is ${written} to be read?`,
    column: (name: string) =>
      `Nothing in the column “${name}” decides it, so only you can tell. Until you do, dates that could be either are left unread.`,
    dayFirst: (date: string) => `${date} (the day comes first)`,
    monthFirst: (date: string) => `${date} (the month comes first)`,
    unread: 'I do not know: show these events without a time',
    dayAlone: (day: string) => `${day} of a year that is not written: show these events without a time`,
    which: 'Which column tells when it happened?',
    whichMeans: (name: string) =>
      `Nothing decides it: now the one is earlier, now the other. Until you do, “${name}” is taken.`,
    whichOf: (name: string, samples: readonly string[]) => `${name}: ${samples.join(', ')}`,
    whichPlace: 'Which columns tell where it happened?',
    whichPlaceMeans: (names: readonly string[]) =>
      `A row has several places, and nothing decides it. Until you do, ${list.format(names)} are taken.`,
    whichPlaceOf: (names: readonly string[], samples: readonly string[]) =>
      `${list.format(names)}: ${samples.join(', ')}`,
    counts: (written: string) => `What does ${written} count?`,
    countsMean: (name: string, taken: string) =>
      `Column “${name}” does not say. Until you do, they are taken for ${taken}.`,
    century: (written: string) => `Of which century is ${written}?`,
    centuryMeans: (name: string) =>
      `Years of column “${name}” have two digits. Until you say, they are taken for 1930 to 2029.`,
    hundred: (first: string, last: string) => `${first} to ${last}`,
    yearsOrClock: (written: string) => `Is ${written} a year or a time of day?`,
    yearsOrClockMeans: (name: string) => `Nothing in the column “${name}” decides it, so only you can tell.`,
    areYears: 'A year',
    areClocks: (written: string) =>
      `${written}, of a day that is not written: show these events without a time`,
    calendar: (written: string) => `By which calendar is ${written}?`,
    calendarMeans: (name: string) =>
      `All years of “${name}” are such as another calendar has in our days, so only you can tell.`,
    calendarUnread: 'Another, as the Islamic: show these events without a time',
    codes: (written: readonly string[], count: number, of: number, name: string) =>
      `${list.format(written)} ${count === 1 ? 'stands' : 'stand'} in ${number.format(count)} of ${rows(of)} of “${name}”: is it a code for “not known”?`,
    codesMean: 'It is far from all other years, and only you can tell.',
    codesUnknown: 'Yes: no time is known there',
    codesYears: (years: readonly string[]) => `No: ${list.format(years)}`,
    firstDays: (count: number, of: number, name: string) =>
      `In ${number.format(count)} of ${rows(of)} “${name}” is 1 January. What does that mean?`,
    firstDaysMean: 'Databases write so where they know no day, and only you can tell.',
    zone: 'On which clock are the times?',
    zoneMeans: 'The file does not say. Until you do, they are taken for UTC.',
    zoneName: (name: string) => `Which clock is ${name}?`,
    zoneNameMeans: 'Several clocks are called so. Until you say, only the days of these times are read.',
    zoneOf: (country: string, zone: string) => `${country}: ${zone}`,
    zoneNameNone: 'None of these: only the days are read',
    zoneOther: 'Another',
    years: (year: number, historical: string, astronomical: string) =>
      `Does −${year} mean ${historical} or ${astronomical}?`,
    yearsMean: (name: string, historical: string) =>
      `Column “${name}” does not say. Until you do, it is taken for ${historical}.`,
    historical: (year: string) => `${year}: the usual count, without a year 0`,
    astronomical: (year: string) => `${year}: the count of ISO 8601, with a year 0`,
    pair: (written: string) => `In “${written}”, which comes first?`,
    letterO: (written: string) => `In “${written}”, does O stand for east or west?`,
    letterOMeans: (name: string) =>
      `No other letter in the column “${name}” decides it, so only you can tell. Until you do, what has an O is left unread.`,
    lettersO: { east: 'East: Ost, Øst', west: 'West: Ouest, Oeste, Ovest' },
    exchanged: (lat: string, lon: string) => `Are “${lat}” and “${lon}” exchanged?`,
    exchangedMeans: 'Their names say one thing, their values the other.',
    byValues: 'Yes: go by the values',
    byNames: 'No: go by the names',
    openStill: 'A question above is still to be answered.',
  },

  preview: {
    heading: (count: number) => (count === 1 ? 'A row as it will be' : `${count} rows as they will be`),
    noTime: 'no time',
    noPlace: 'no place',
    row: (row: number) => `row ${number.format(row)}`,
    record: (row: number) => `record ${number.format(row)}`,
    waiting: 'Reading them anew…',
  },
  show: 'Show on map and timeline',

  report: {
    heading: 'Report',
    of: (file: string) => `What became of every row of ${file}`,
    read: 'Rows read',
    onMap: 'On the map',
    onTimeline: 'On the timeline',
    withoutPlace: 'Without a place',
    withoutTime: 'Without a time',
    refused: 'Refused',
    reachable: 'Events without a place or a time stand in the list.',
    howRead: 'How it was read',
    decided: (how: string, by: string) => `${how} (${by})`,
    by: {
      reader: 'you chose',
      codebook: 'the export’s codebook says so',
      rows: 'the file itself decides it',
      nobody: 'assumed where a time names no clock',
    },
    notes: 'Worth noting',
    clean: 'Nothing.',
    first: (shown: number, all: number) =>
      shown < all ? `The first ${number.format(shown)} of ${number.format(all)}:` : '',
    row: 'Row',
    record: 'Record',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    sameAs: 'Same as row',
    said: 'What',
    more: (count: number) => `and ${number.format(count)} more`,
    download: 'Download the report (CSV)',
    truncated: (kept: number) => `It lists the first ${number.format(kept)} notes; the counts are of all.`,
  },

  notes: {
    'time-unreadable': 'The time cannot be read: the event has none',
    'time-impossible': 'No calendar or clock has this time: the event has none',
    'time-year-zero': 'There is no year 0: 1 BC is followed by AD 1. The event has no time',
    'time-missing': 'No time is given',
    'calendar-other': 'A date of another calendar, which is not read: the event has no time',
    'year-code': 'The year is a code for what is not known',
    'year-code-unanswered': 'Whether the year is a code is not decided: left unread',
    'first-day-unanswered':
      'Whether the first day stands for all of its year or month is not decided: left unread',
    'part-code': 'A code says that the month or the day is not known: what is before it stands',
    'end-unreadable': 'The end cannot be read: the start stands',
    'end-against': 'The end does not fit the start: the start stands',
    'clock-unreadable': 'The time of day cannot be read, or has no day: the date stands',
    'month-unreadable': 'The month or the day cannot be read: what is before it stands',
    'several-spans': 'It has other times too; the first is shown',
    'time-of-part': 'The record itself has no time: this is of a part of it',
    'time-order': 'The end is before the start: the event has no time',
    'time-skipped': 'The clocks went forward and skipped this time',
    'time-doubled': 'The clocks showed this time twice: both are meant',
    'time-too-far': 'The time cannot be shown: it is too far away',
    'date-order-unanswered': 'How the date is to be read is not decided: left unread',
    'date-order-against': 'The date does not fit the order of its column',
    'year-two-digits': 'A year of two digits, taken for 1930 to 2029',
    'season-of-year':
      'A season: its whole year is shown, a winter from the December before to the March after, as seasons differ north and south',
    'years-before-present':
      'Told in years before 1950. If these are radiocarbon years that nobody has calibrated, they are off by up to some thousands',
    'zone-unknown': 'The clock named is not known',
    'coordinate-missing': 'No coordinates are given',
    'coordinate-unreadable': 'The place cannot be read',
    'coordinate-range': 'The place is out of range: the event is not on the map',
    'coordinate-swapped': 'Out of range, and within it with latitude and longitude exchanged',
    'coordinate-wrapped': 'A longitude beyond 180° was turned round',
    'coordinate-zero': 'The place is 0, 0: often a sign of none',
    'coordinate-polar': 'Beyond 85.05° north or south the map ends: its mark stands at the edge',
    'geometry-centred': 'A point within stands for a shape',
    'id-duplicate': 'The id was there before',
    'row-duplicate': 'The whole row was there before',
    'row-totals': 'The last row adds up the others: no event, as it seems',
    'text-control': 'Unseen characters in the text',
    'url-not-https': 'No https link that can be opened: shown as text',
    'too-many-cells': 'More cells than columns: the row is refused',
    'too-few-cells': 'Fewer cells than columns',
    'names-again': 'The names of the columns once more: no event',
    unreadable: 'The row cannot be read: it is refused',
    'too-long':
      'Longer than 8 million characters: the row is refused. Simplify its outline or shorten its text',
    'quote-open': 'A quotation mark is never closed',
    'not-an-object': 'Not an object with members: it is refused',
    'bad-bytes': 'Bytes that are no letters in this encoding',
  } satisfies Record<NoteKind, string>,

  bar: {
    label: 'The opened file',
    of: (file: string, count: number) => `${file}: ${events(count)}.`,
    kept: 'Kept in this browser.',
    /** Behind which the four below stand where there is little room. */
    acts: 'File…',
    report: 'Report',
    columns: 'Columns',
    save: 'Save…',
    close: 'Close the file',
    shown: (file: string, count: number) => `${file} is shown: ${events(count)}.`,
    closed: 'The file is closed. The story is back.',
  },

  save: {
    heading: 'Keep and pass on',
    keep: 'Keep in this browser',
    keepMeans: (size: string) =>
      `It stays on this device, ${size}, until you remove it. Whoever uses this browser can open it.`,
    keeping: 'Keeping it…',
    isKept: 'It is kept in this browser.',
    keptMeans: (size: string) => `It is kept in this browser: ${size}.`,
    full: 'There is no room for it: the browser keeps no more. Remove something kept, or free space on the device.',
    refused: 'This browser keeps nothing for this page: in a private window, or by its settings.',
    silent:
      'The browser’s storage does not answer; another tab of this page may hold it. Close those tabs and try again, or save the file below. It stays shown here.',
    remove: 'Remove',
    removed: 'It is no longer kept.',
    notRemoved: 'This browser would not remove it, and may still keep it.',
    dataset: 'Save as a Dateline dataset',
    datasetMeans: (most: number) =>
      `A zipped folder of YAML, to be unpacked in a copy of Dateline. What the file does not say stands there as TODO, and npm run check names each; all that it says of an event stands above it as a comment. Every event is “reported”, by nobody named. Up to ${events(most)}.`,
    /** Notes in it, of what the file does not say. */
    datasetNotes: {
      shape: 'The file has a shape; the point within it stands for that.',
      noTime: 'The file gives no time.',
      asGiven: 'The file has coordinates, and does not say how exactly they are known.',
    },
    datasetTooMany: (most: number) =>
      `Only up to ${events(most)}: open a smaller part of the file, or save it as one file.`,
    compiled: 'Save as one file',
    saved: (name: string) => `${name} is saved.`,
    compiledMeans: 'As it stands here, columns and answers too. “Open a file” reads it again.',
    link: 'A link',
    linkMeans: (file: string, count: number) =>
      `Links made now hold what you look at, not the file. Who follows one is told that it needs ${file}, ${rows(count)}. Columns and answers are not in it: to pass them on, give the file saved as one.`,
    publish: 'Publish this',
    publishSteps: [
      'In a copy of Dateline, delete the folder data/events: it holds the events of another story.',
      'Save this file as a Dateline dataset and unpack it in the copy, so that its folder data goes into the one there. It replaces the other story’s files; README.md and schema stay.',
      'Run npm run check. It names every TODO with its file and line, and what to write there: titles, summaries, meanings of kinds, and of each source who signed it, when it was published and its words. All that the file says of an event stands above it.',
      'Put right what nobody asks for: the status of each event, who says it, how exactly its place is known, and the clock: where the file names none, UTC stands in the dataset, its places, sources and events. Give events and places names of their own, in their files too: once published, row-12 stays.',
      'Run npm run attest with the text of each source: it proves the quotations. A source is one text: what several texts of one paper say wants a source each.',
      'Run npm run publish, then npm run build. The folder dist is the site: put it on any host.',
    ],
  },

  kept: {
    heading: 'Kept in this browser',
    of: (count: number, size: string, date: string) => `${rows(count)} · ${size} · ${date}`,
    open: 'Open',
    gone: 'It is not there any more.',
  },

  needs: {
    says: (file: string, count: number) =>
      `This link was made on a file that is not here: ${file}, ${rows(count)}. Open it to see what the link shows. The columns and answers chosen there are not in the link: choose the same.`,
    several: (file: string, count: number) =>
      `This link was made on ${file}, ${rows(count)}. This browser keeps several such files: open the one that you want.`,
    opening: (file: string) => `Opening ${file}, which this browser keeps`,
    unreadable: 'This link was made on a file that is not here. Open it to see what the link shows.',
    open: 'Open a file…',
    leave: 'Go on without',
  },

  /** The card of one of its events. */
  card: {
    from: {
      row: (file: string, row: number) => `From ${file}, row ${number.format(row)}. Not checked by anybody.`,
      record: (file: string, row: number) =>
        `From ${file}, record ${number.format(row)}. Not checked by anybody.`,
    },
    locate: 'Show on the map',
    asGiven: 'Coordinates as the file has them.',
    within: 'A point within the shape in the file.',
    country: 'Country, stated.',
    all: 'All that the file says',
    more: 'All of it',
    source: 'Source',
    link: 'Link',
  },

  size: (bytes: number) => sizeIn('en', bytes),
};

export type OpenedWords = typeof opened;
