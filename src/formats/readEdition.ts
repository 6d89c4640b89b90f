import { parseId } from '../model/id.ts';
import { idProblem } from '../model/idRules.ts';
import { type Checked, type Path, type Problem, accepted, problem, refused } from '../model/problem.ts';
import { shortened } from '../model/text.ts';
import { emptyProblems, languageProblems, lineProblems, textProblems } from '../model/textRules.ts';
import { type Instant, parseZone } from '../model/time.ts';
import type { Story } from './format.ts';
import { listOf, oneOf, or, orNull, parseFields, parseText, parseWords } from './shape.ts';

// What a file says of the story as a whole, and its kinds.

export const editionShape = parseFields({
  title: parseWords,
  summary: parseWords,
  care: orNull(parseWords),
  from: parseText,
  to: parseText,
  zone: parseText,
  languages: listOf(parseText),
  licence: parseText,
});

export const kindShape = parseFields({
  id: parseText,
  name: parseWords,
  meaning: parseWords,
  colour: parseText,
  glyph: parseText,
  shape: or(oneOf('circle', 'square'), 'circle'),
});

type Shaped<Shape extends (...args: never[]) => Checked<unknown>> = Extract<
  ReturnType<Shape>,
  { ok: true }
>['value'];

/** Refuses by zone-unknown, time-unreadable, time-order, the text rules and shape; paths within the file. */
export function makeEdition(version: string, told: Shaped<typeof editionShape>): Checked<Story['edition']> {
  const { title, summary, care, languages, licence } = told;
  const path: Path = ['story'];
  const zone = parseZone(told.zone);
  const from = parseInstant(told.from);
  const to = parseInstant(told.to);
  const problems = [
    ...textProblems(version, ['version']),
    ...lineProblems(version, ['version']),
    ...textProblems(told, path),
    ...languages.flatMap((code, row) =>
      codeProblems(code, languages.indexOf(code) === row, [...path, 'languages', row]),
    ),
    ...(languages.length === 0
      ? [problem('shape', [...path, 'languages'], 'no language is here; write one')]
      : []),
    ...Object.entries({ title, summary, ...(care && { care }) }).flatMap(([key, words]) => [
      ...emptyProblems(words, [...path, key]),
      ...languageProblems(words, languages, [...path, key]),
    ]),
    ...(zone === null
      ? [
          problem(
            'zone-unknown',
            [...path, 'zone'],
            `no zone "${shortened(told.zone)}"; write an IANA name, or ±HH:MM`,
          ),
        ]
      : []),
    ...(from === null ? [instantProblem(told.from, [...path, 'from'])] : []),
    ...(to === null ? [instantProblem(told.to, [...path, 'to'])] : []),
    ...(from !== null && to !== null && from >= to
      ? [
          problem(
            'time-order',
            [...path, 'to'],
            `the story ends at ${told.to}, before it starts; exchange from and to`,
          ),
        ]
      : []),
  ];
  if (zone === null || from === null || to === null || problems.length > 0) return refused(...problems);
  return accepted({ version, title, summary, care, languages, story: { from, to }, zone, licence });
}

/** Refuses by the text rules and shape. */
export function makeKind(
  told: Shaped<typeof kindShape>,
  languages: readonly string[],
): Checked<Story['kinds'][number]> {
  const id = parseId<'kind'>(told.id);
  const colour = `"${shortened(told.colour)}" is no colour; write #rrggbb`;
  const glyph = `"${shortened(told.glyph)}" is no name of a sign; write lower-case letters`;
  const problems = [
    ...textProblems(told, []),
    ...(id === null ? [idProblem(told.id)] : []),
    ...(/^#[\da-f]{6}$/i.test(told.colour) ? [] : [problem('shape', ['colour'], colour)]),
    ...(/^[a-z]+(?:-[a-z]+)*$/.test(told.glyph) ? [] : [problem('shape', ['glyph'], glyph)]),
    ...emptyProblems(told.name, ['name']),
    ...languageProblems(told.name, languages, ['name']),
    ...languageProblems(told.meaning, languages, ['meaning']),
  ];
  return id === null || problems.length > 0 ? refused(...problems) : accepted({ ...told, id });
}

/** Refuses what is not the address of a start page: a story can be served from one's own machine, so http is one too. */
export function siteProblems(site: string | null, path: Path): readonly Problem[] {
  if (site === null) return [];
  const isSite = /^https?:\/\/[^\s?#<>"]+\/$/.test(site) && URL.canParse(site) && new URL(site).href === site;
  const message = `"${shortened(site)}" is not the address of a start page, with a slash at its end`;
  return isSite ? [] : [problem('url-not-https', path, message)];
}

function codeProblems(code: string, isFirst: boolean, path: Path): readonly Problem[] {
  const message = `"${shortened(code)}" is no language code; write one of BCP 47, such as "en" or "uk"`;
  if (!isCanonical(code)) return [problem('shape', path, message)];
  return isFirst ? [] : [problem('shape', path, `"${code}" is there already; leave it out`)];
}

/** Names such as `__proto__` are none, so that maps by language hold nothing but words. */
function isCanonical(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code)[0] === code;
  } catch {
    return false;
  }
}

function parseInstant(text: string): Instant | null {
  if (!/^(?:[+-]\d\d)?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return null;
  const instant = Date.parse(text);
  return Number.isNaN(instant) || new Date(instant).toISOString() !== text ? null : instant;
}

function instantProblem(text: string, path: Path): Problem {
  const message = `"${shortened(text)}" is no instant in UTC; write it as 2022-02-27T12:00:00.000Z`;
  return problem('time-unreadable', path, message);
}
