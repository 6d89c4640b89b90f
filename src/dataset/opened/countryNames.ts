import { countryCodes } from '../../model/countries.ts';

/** The code of a country by its name in some languages, or by its code; null where none is known by that. */
export function countryNamed(written: string): string | null {
  names ??= namesOfAll();
  return names.get(folded(written)) ?? null;
}

let names: ReadonlyMap<string, string> | null = null;

const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar'];

/** What no language above has among its own. */
const others = [
  ['usa', 'US'],
  ['uk', 'GB'],
  ['turkey', 'TR'],
  ['czech republic', 'CZ'],
  ['russian federation', 'RU'],
] as const;

function namesOfAll(): ReadonlyMap<string, string> {
  const found = new Map<string, string>(others);
  for (const code of countryCodes()) found.set(folded(code), code);
  for (const language of languages) {
    const told = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of countryCodes()) {
      const name = folded(told.of(code) ?? code);
      if (!found.has(name)) found.set(name, code);
    }
  }
  return found;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('.', '').replace(/^the /, '').trim();
}
