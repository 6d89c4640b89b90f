/** Where the text of a licence of Creative Commons stands, by its SPDX name, as `CC-BY-4.0`; null for any other. */
export function licenceUrl(licence: string): string | null {
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = /^CC-(BY(?:-(?:NC|SA|ND))*)-(\d\.\d)$/.exec(licence) ?? [];
  if (terms === undefined || version === undefined) return null;
  return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
