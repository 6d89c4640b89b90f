import { urlProblems } from '../textRules.ts';

/** An address that may be opened: `https:` with a sound host. null for anything else, which is shown as the text it is (url-not-https). */
export function readLink(raw: string): string | null {
  const text = raw.trim();
  return text.length <= longest && urlProblems(text, []).length === 0 ? text : null;
}

/** As long as browsers take. */
const longest = 8000;
