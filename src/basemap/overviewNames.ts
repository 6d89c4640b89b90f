import all from './overviewNames.json';

/** What the overview's names are in a language, by the English ones; for built pages, which bring them to the app. */
export function overviewNames(language: string): Readonly<Record<string, string>> {
  return new Map(Object.entries<Readonly<Record<string, string>>>(all)).get(language) ?? {};
}
