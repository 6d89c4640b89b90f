import type { Judgement } from './dialect.ts';
import { distinctNames } from './header.ts';

/**
 * Results of SPARQL as tab-separated values (W3C, "SPARQL 1.1 Query Results CSV and TSV Formats"): names begin with a question mark, values are written as in
 * Turtle. null for all other texts.
 */
export function sparqlJudgement(text: string): Judgement | null {
  const [, line] = /^(\?\w{1,200}(?:\t\?\w{1,200})*)\r?\n(?=[<"_\t\d+-])/.exec(text) ?? [];
  if (line === undefined) return null;
  const names = distinctNames(line.split('\t').map((name) => name.slice(1)));
  return {
    dialect: { delimiter: '\t', quote: null, escape: 'doubled', isSpaced: false },
    names,
    width: names.length,
    skipped: 0,
    tagRows: 0,
    rows: [],
    notes: ['sparql-types'],
  };
}

/** The text of a value of Turtle: what it says of a type or a language is left out. Of what is none, as it stands. */
export function turtleText(term: string): string {
  if (term.startsWith('<') && term.endsWith('>')) return term.slice(1, -1);
  const [, literal] = /^"((?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^<[^>]*>)?$/s.exec(term) ?? [];
  return literal === undefined
    ? term
    : literal.replace(
        /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
        (written, unit: string | undefined, point: string | undefined, sign: string | undefined) =>
          sign === undefined
            ? (signOf(parseInt(unit ?? point ?? '', 16)) ?? written)
            : (escapes[sign] ?? sign),
      );
}

/** null: no letter has that number. */
function signOf(code: number): string | null {
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const escapes: Readonly<Record<string, string | undefined>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };
