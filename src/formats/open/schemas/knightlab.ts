import type { Mapping, TimeMapping } from '../../../model/mapping.ts';
import type { Schema } from '../carrier.ts';
import { type Find, finder, hasAll, placeIn, timeIn, unmapped } from './find.ts';

/**
 * TimelineJS's spreadsheet: Year, Month, Day, Time; End Year and so on; Headline, Text, Media, Group. A year alone is a year; -3500 is
 * shown as 3500 BCE. Display Date is what to show in the date's place, and no date to reckon with. Times are on nobody's clock in particular. Months and days that
 * are empty make the time less exact.
 */
export const timelineSheet: Schema = {
  id: 'timelinejs-sheet',
  fits: ({ columns }) => hasAll(finder({ columns }), 'Year', 'Month', 'Day', 'Headline', 'Media'),
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      yearNumbering: 'historical',
      time: parts(find, 'Year', 'Month', 'Day', 'Time'),
      end: parts(find, 'End Year', 'End Month', 'End Day', 'End Time'),
      title: find('Headline'),
      text: find('Text'),
      kind: find('Group'),
      source: find('Media Credit'),
      link: find('Media'),
    };
  },
  kindNames: null,
};

/** Its first edition: Start Date, End Date, Headline, Text, Media, Tag. */
export const timelineSheetOld: Schema = {
  id: 'timelinejs-sheet-1',
  fits: ({ columns }) => hasAll(finder({ columns }), 'Start Date', 'End Date', 'Headline', 'Media'),
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      yearNumbering: 'historical',
      time: timeIn(find('Start Date')),
      end: timeIn(find('End Date')),
      title: find('Headline'),
      text: find('Text'),
      kind: find('Tag', 'Group'),
      source: find('Media Credit'),
      link: find('Media'),
    };
  },
  kindNames: null,
};

/** TimelineJS's JSON, "Instantiate a Timeline: JSON format": a slide an event, its date in numbers apart. */
export const timelineJson: Schema = {
  id: 'timelinejs-json',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return find('start_date.year') !== null && find('text.headline', 'text.text', 'media.url') !== null;
  },
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      yearNumbering: 'historical',
      time: members(find, 'start_date'),
      end: members(find, 'end_date'),
      place: placeIn(find('location.lat'), find('location.lon')),
      placeName: find('location.name'),
      title: find('text.headline'),
      text: find('text.text'),
      kind: find('group'),
      source: find('media.credit'),
      link: find('media.link', 'media.url'),
      id: find('unique_id'),
    };
  },
  kindNames: null,
};

/** The JSON of its second edition: `timeline.date`, dates as the carrier has made them of "1963,8,9", or as people wrote them. */
export const timelineJsonOld: Schema = {
  id: 'timelinejs-json-2',
  fits: ({ columns }) => {
    const find = finder({ columns });
    return hasAll(find, 'startDate', 'headline') && find('asset.media', 'asset.credit', 'endDate') !== null;
  },
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      yearNumbering: 'historical',
      time: timeIn(find('startDate')),
      end: timeIn(find('endDate')),
      title: find('headline'),
      text: find('text'),
      kind: find('tag'),
      source: find('asset.credit'),
      link: find('asset.media'),
    };
  },
  kindNames: null,
};

/** StoryMapJS's JSON, a slide a row: `date` is free text; the first slide is an overview of all, without a place. Spots of a picture, which the carrier has named so, are none. */
export const storyMap: Schema = {
  id: 'storymapjs',
  fits: ({ columns }) => {
    const find = finder({ columns });
    const hasSpots = hasAll(find, 'location.lat', 'location.lon') || find('location.onImage') !== null;
    return hasSpots && find('text.headline', 'text.text') !== null;
  },
  mapping: ({ columns }): Mapping => {
    const find = finder({ columns });
    return {
      ...unmapped,
      yearNumbering: null,
      time: timeIn(find('date')),
      place: placeIn(find('location.lat'), find('location.lon')),
      placeName: find('location.name'),
      title: find('text.headline'),
      text: find('text.text'),
      source: find('media.credit'),
      link: find('media.url'),
      id: find('unique_id', 'id'),
    };
  },
  kindNames: null,
};

function parts(find: Find, year: string, month: string, day: string, clock: string): TimeMapping | null {
  const column = find(year);
  return column === null
    ? null
    : { by: 'parts', year: column, month: find(month), day: find(day), clock: find(clock) };
}

function members(find: Find, of: string): TimeMapping | null {
  const time = parts(find, `${of}.year`, `${of}.month`, `${of}.day`, `${of}.hour`);
  if (time?.by !== 'parts' || time.clock === null) return time;
  const minute = find(`${of}.minute`);
  const second = minute === null ? null : find(`${of}.second`);
  return { ...time, finer: [minute, second].filter((column) => column !== null) };
}
