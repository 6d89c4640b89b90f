/**
 * The number of a century, from 1: `19th century`, `18th c.`, `nineteenth century`, `XIXe siècle`, `19. Jh.`, `XIX ст.`, `XIX век`, `siglo XIX`, `XIX w.`, `19世紀`; null where it
 * is none. Roman numbers are of Latin letters or of those of Cyrillic that look so.
 */
export function centuryOf(text: string): number | null {
  if (isCounted.test(text)) return null;
  const [, first, eastAsian] = behind.exec(text) ?? before.exec(text) ?? [];
  const number = numberOf(first ?? eastAsian ?? '');
  return number >= 1 && number <= 99 ? number : null;
}

const number = String.raw`(\d{1,2}|[IVX\u0406\u0425]{1,6}|\p{L}{5,11}(?:-\p{L}{5})?)`;
const ordinal = String.raw`(?:st|nd|rd|th|e|ème|er|\.|-?(?:те|го|му|й|ий))?`;
const words = String.raw`(?:century|cent\.?|c\.|jahrhunderts?|jhd?t?s?\.?|siècle|s\.|століт\p{L}{1,2}|сторіч\p{L}{1,2}|ст\.?|века?|в\.|wieku?|w\.)`;
const behind = new RegExp(String.raw`^(?:the )?${number}${ordinal}\s?${words}$|^(\d{1,2})\s?世[紀纪]$`, 'iu');
const before = new RegExp(String.raw`^(?:siglo|s\.|secolo|sec\.|القرن(?: ال)?)\s?${number}$`, 'iu');

/** `5 s.` may be seconds, `5 w.` weeks. */
const isCounted = /^\d{1,2}\s?[csw]\.$/i;

function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const named = ordinals.indexOf(written.toLowerCase());
  if (named >= 0) return named + 1;
  const roman = written.toUpperCase().replaceAll('\u0406', 'I').replaceAll('\u0425', 'X');
  const at = romans.indexOf(roman);
  return at + 1;
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** The number of a thousand years, from 1: `3rd millennium`; null where it is none. */
export function millenniumOf(text: string): number | null {
  const [, digits, name = ''] = millennium.exec(text) ?? [];
  if (digits !== undefined) return Number(digits) > 0 ? Number(digits) : null;
  return ordinals.includes(name.toLowerCase()) ? ordinals.indexOf(name.toLowerCase()) + 1 : null;
}

const millennium =
  /^(?:the )?(?:(\d{1,2})(?:st|nd|rd|th|e|\.|-?(?:те|е))?|(\p{L}{5,8})) ?(?:millenni?um|mill\.|jahrtausends?|millénaire|milenio|тисячоліття|тысячелетие)$/iu;
