/**
 * The language in which a page whose address names none is read: the reader's earlier choice, else the first that the browser
 * asks for and the story speaks, else the story's own. Built pages carry it as text: it refers to nothing but what it is given.
 */
export function chosenLanguage(
  spoken: readonly string[],
  stored: string | null,
  wanted: readonly string[],
): string | undefined {
  if (stored !== null && spoken.includes(stored)) return stored;
  const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];
  const found = wanted.map((tag) => spoken.find((code) => languageOf(code) === languageOf(tag)));
  return found.find((code) => code !== undefined) ?? spoken[0];
}
