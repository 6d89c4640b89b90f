import { urlProblems } from '../textRules.ts';

/** An address that may be opened, as it is to be opened: `https:` with a sound host. Of several, one behind the other, the first. null for anything else, which is shown as the text it is (url-not-https). */
export function readLink(raw: string): string | null {
  const text = raw.trim();
  const whole = soundLink(text);
  if (whole !== null || text.length > longest) return whole;
  const [first = '', ...others] = text.split(/[\s,;|]{1,4}(?=https?:\/\/)/i);
  return others.length === 0 ? null : soundLink(first);
}

function soundLink(written: string): string | null {
  const text = secured(written);
  return text.length <= longest && urlProblems(text, []).length === 0 ? text : null;
}

/** Wikidata names its entities by addresses of http, and answers at the same ones of https. */
function secured(address: string): string {
  return address.replace(/^http:\/\/www\.wikidata\.org\//, 'https://www.wikidata.org/');
}

/** As long as browsers take. */
const longest = 8000;
