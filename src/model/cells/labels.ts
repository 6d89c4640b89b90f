/**
 * What a text says before a date with its day, as forms and catalogues do, that is no part of it: `EOW: ` of `EOW: Monday, January 3, 1791`. '' where nothing ends in a
 * colon before one: what stands before a year alone says something of it, as `ante: 1500`.
 */
export function labelOf(text: string): string {
  return withColon.exec(text)?.[1] ?? '';
}

const withColon = /^(\p{L}[\p{L} .'-]{0,30}:\s?)(?=[\p{L}\d].*\d)(?!\D*\d{1,4}\D*$)/u;

/** The date behind words that say what of a life, or of a company's, was then: `born 1930`, `d. 1702`, `active 1703–1723`, `fl. 1704`; null where there are none. */
export function ofLife(text: string): string | null {
  return lives.exec(text)?.[1] ?? null;
}

const lives =
  /^(?:born|b\.|died|d\.|active|act\.|flourished|floruit|fl\.|exhibited|exh\.|established|est\.|founded|née?|mort|geboren|geb\.|gestorben|gest\.|nacido|нар\.|народ\.|род\.|пом\.|ум\.|ur\.|zm\.|[*†])\s{0,2}(?:(?:in|en|am|on)\s)?(\P{L}.*|(?:c|ca|circa|about|before|after)\P{L}.*)$/iu;
