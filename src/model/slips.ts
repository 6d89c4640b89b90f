export const months =
  'January February March April May June July August September October November December'.split(' ');

/** A line of the grammar with the usual slips put right: other orders of a date, other words for by and since, a.m. and p.m. */
export function putRight(line: string): string {
  return repairs().reduce((text, [slip, right]) => text.replace(slip, right), line.trim());
}

const pad = (digits: string) => digits.padStart(2, '0');
const monthNumber = (name: string) =>
  pad(
    String(months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1),
  );
type Repair = readonly [slip: RegExp, right: (...groups: string[]) => string];
function repairs(): readonly Repair[] {
  const monthPattern = months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\b\\.?)`).join('|');

  return [
    [/\s+/g, () => ' '],
    [/ ?\/ ?/g, () => '/'],
    [/[–—]/g, () => '/'],
    [
      /(\d{4})\/(\d{1,2})\/(\d{1,2})/g,
      (_, year = '', month = '', day = '') => `${year}-${pad(month)}-${pad(day)}`,
    ],
    [
      /(\d{1,2})\.(\d{1,2})\.(\d{4})/g,
      (_, day = '', month = '', year = '') => `${year}-${pad(month)}-${pad(day)}`,
    ],
    [
      new RegExp(String.raw`(\d{1,2})(?:st|nd|rd|th)? (${monthPattern}),? (\d{4})`, 'gi'),
      (_, day = '', month = '', year = '') => `${year}-${monthNumber(month)}-${pad(day)}`,
    ],
    [
      new RegExp(String.raw`(${monthPattern}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})`, 'gi'),
      (_, month = '', day = '', year = '') => `${year}-${monthNumber(month)}-${pad(day)}`,
    ],
    [
      new RegExp(String.raw`(${monthPattern}) (\d{4})`, 'gi'),
      (_, month = '', year = '') => `${year}-${monthNumber(month)}`,
    ],
    [
      /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g,
      (_, year = '', month = '', day = '') => `${year}-${pad(month)}-${pad(day)}`,
    ],
    [/(\d{4})-(\d)(?![\d-])/g, (_, year = '', month = '') => `${year}-${pad(month)}`],
    [/(\d)T(\d)/g, (_, one = '', other = '') => `${one} ${other}`],
    [
      / (\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\.?/gi,
      (_, hour = '', minute = '00', half = '') =>
        ` ${pad(String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)))}:${minute}`,
    ],
    [/ (\d):(\d\d)/g, (_, hour = '', minute = '') => ` ${pad(hour)}:${minute}`],
    [/ (\d\d)\.(\d\d)$/g, (_, hour = '', minute = '') => ` ${hour}:${minute}`],
    [/ (\d\d)h?$/g, (_, hour = '') => ` ${hour}:00`],
    [/(:\d\d)(?:Z|[+-]\d\d:\d\d)\b/g, (_, time = '') => time],
    [/( [^/]+?) ?([?~%])$/g, (_, rest = '', mark = '') => `${mark}${rest}`],
    [/^([?~%])(.*\d)$/g, (_, mark = '', rest = '') => `${rest}${mark}`],
    [/^(?:c\.|ca\.?|circa|about|around) ?(\S+)/gi, (_, rest = '') => `${rest}~`],
    [/^(?:by|before) (?:the )?(?:publish(?:ed|ing)|publication)$/gi, () => 'by published'],
    [/^(?:no later than|not after|before|\.\.\/)\s*/gi, () => 'by '],
    [/^(?:till|til|up to) /gi, () => 'until '],
    [/^(?:from|after) ([^/]+?)(?: (?:to|until|till) )/gi, (_, start = '') => `${start}/`],
    [/^(?:from|after|starting) /gi, () => 'since '],
    [/^(.+)\/(?:\.\.)?$/g, (_, start = '') => `since ${start}`],
    [/^as at /gi, () => 'as of '],
    [/^(?:on|at|in) /gi, () => ''],
    [/ (?:to|until|-) (?=\d)/g, () => '/'],
    [
      / (?:in the )?(early hours|morning|noon|afternoon|evening|night)$/gi,
      (_, part = '') => ` ${part.toLowerCase()}`,
    ],
    [/ (?:midday|lunchtime)$/gi, () => ' noon'],
    [/ overnight$/gi, () => ' night'],
    [/ midnight$/gi, () => ' 00:00'],
    [/^(by|until|since|as of)\b/gi, (_, word = '') => word.toLowerCase()],
  ];
}
