import { parseZone, type Zone } from '../model/time.ts';
import { compileSpan, compileWhen, type When, type WhenDraft } from '../model/when.ts';

export const kyiv = zoneOf('Europe/Kyiv');
export const story = spanOf('2022-02-24/2022-02-28');

/** A time of the story, on the clock of Kyiv unless it names another. */
export function compiled(draft: WhenDraft): When {
  const made = compileWhen(draft, {
    zone: { clock: 'known', zone: kyiv },
    storyZone: kyiv,
    publication: { day: '2022-02-27', zone: kyiv },
    axis: story,
    sourceLanguages: ['en'],
  });
  if (!made.ok) throw new Error(`${draft.is}: ${made.problems.map(({ message }) => message).join(' ')}`);
  return made.value;
}

export function zoneOf(name: string): Zone {
  const zone = parseZone(name);
  if (zone === null) throw new Error(`no zone "${name}"`);
  return zone;
}

function spanOf(text: string) {
  const span = compileSpan(text, kyiv);
  if (!span.ok) throw new Error(`no span "${text}"`);
  return span.value;
}
