import type { Loaded } from './edition.ts';

type Spoken = Pick<Loaded, 'edition'>;

/** A page's address within the site: `e/<id>/`, `uk/`. The first language has no segment, the story no id. */
export function addressOf({ edition }: Spoken, language: string, id: string | null): string {
  const segment = language === edition.languages[0] ? '' : `${language}/`;
  return id === null ? segment : `${segment}e/${id}/`;
}

/** What follows the story's address on the page that says how it is made. */
export const methodLeaf = 'method/';

/** Addresses of a language: the story, each event, each alias, each record withdrawn. */
export function addressesOf(loaded: Loaded, language: string): readonly string[] {
  const { records, aliases, withdrawn } = loaded;
  const ids = [...records.map(({ id }) => id), ...Object.keys(aliases), ...withdrawn.map(({ id }) => id)];
  return [null, ...ids].map((id) => addressOf(loaded, language, id));
}

/** What a page's address asks for. */
export function routeOf({ edition }: Spoken, address: string) {
  const [first = ''] = address.split('/');
  const [main = 'en'] = edition.languages;
  return {
    language: edition.languages.includes(first) ? first : main,
    id: /(?:^|\/)e\/([^/]+)\/$/.exec(address)?.[1] ?? null,
  };
}

/** From a page to the root: `./`, `../../`. */
export function rootFrom(address: string): string {
  const depth = address.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
