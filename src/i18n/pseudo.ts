import { en, type FirstWords } from './en.ts';

const plain = 'AEIOUYCNSZaeiouycnsz';
const strange = 'ÁÉÍÓÚÝÇÑŠŽáéíóúýçñšž';

/**
 * English with accents, a third longer and in brackets, so that whatever stands outside them on a page was never given to be
 * translated. No language of readers: it is loaded where a dataset lists it, and offered nowhere else.
 */
export const pseudo: FirstWords = {
  ...madeStrange(en),
  code: 'qps-Ploc',
  name: 'Pseudo',
  locale: en.locale,
  direction: 'ltr',
};

/** Every text, and what every function makes of what it is given, which may be somebody's name: that is left as it is. */
export function madeStrange<Value>(value: Value): Value {
  return parseLike<Value>(strangeOf(value));
}

function strangeOf(value: unknown): unknown {
  if (typeof value === 'string') return bracketed(accented(value));
  if (typeof value === 'function')
    return (...given: unknown[]) => bracketedIn(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(strangeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strangeOf(inner)]));
}

function bracketedIn(made: unknown): unknown {
  if (typeof made === 'string') return made === '' ? made : bracketed(made);
  if (Array.isArray(made)) return made.map(bracketedIn);
  if (typeof made !== 'object' || made === null) return made;
  return Object.fromEntries(Object.entries(made).map(([key, inner]) => [key, bracketedIn(inner)]));
}

/** The same keys with the same kinds of thing: that is how it was made. */
function parseLike<Value>(made: unknown): Value {
  return made as Value;
}

function bracketed(text: string): string {
  return `[!! ${text}${' ·'.repeat(Math.ceil(text.length / 7))} !!]`;
}

function accented(text: string): string {
  return text.replaceAll(/[A-Za-z]/g, (letter) => strange[plain.indexOf(letter)] ?? letter);
}
