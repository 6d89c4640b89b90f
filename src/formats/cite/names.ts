/** Who wrote a source: a person in two parts, or a name that is one. */
export type Name =
  | { readonly is: 'person'; readonly given: string; readonly family: string }
  | { readonly is: 'literal'; readonly literal: string };

/**
 * A line of authors, in names. It is taken apart only where each part looks like a person's name in a language that puts the family
 * last; anything else stays as the curator wrote it, so that no agency gets a family name.
 */
export function namesOf(author: string, language: string): readonly Name[] {
  const [base = ''] = language.toLowerCase().split('-');
  const people = author.split(/,? and |,? & |, /).map((part) => part.trim());
  if (familyFirst.has(base) || !people.every(isPerson)) return [{ is: 'literal', literal: author }];
  return people.map((person) => {
    const [, given = '', family = person] = /^(.*) (\S+)$/.exec(person) ?? [];
    return { is: 'person', given, family };
  });
}

/** "Nabih Bulos" */
export function plainName(name: Name): string {
  return name.is === 'person' ? `${name.given} ${name.family}` : name.literal;
}

const familyFirst = new Set(['hu', 'ja', 'ko', 'vi', 'zh']);

/** Two or three words that begin with a capital and go on in small letters, none of them a body's. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}(?:\.|[\p{Ll}\p{M}’'-]*(?:\p{Lu}[\p{Ll}\p{M}’'-]+)*)$/u.test(word)) &&
    !bodies.test(name)
  );
}

const bodies =
  /\b(?:Press|News|Agency|Times|Post|Staff|Desk|Office|Service|Team|Group|Ministry|Union|Council|Bureau|Media|Radio|Network|Reporters?|Editors?|Correspondents?|The|A|An)\b/;
