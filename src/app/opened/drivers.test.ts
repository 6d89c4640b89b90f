import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemas } from '../../formats/open/schemas.ts';
import { drivers } from '../../formats/open/drivers.fixture.ts';
import { eventsOf, outcomeOf } from './engine.fixture.ts';
import type { Written } from '../../formats/open/written.fixture.ts';

// For each kind of file that can be opened, events written as its program writes them are read back as they were.

const signs = ['a', 'Z', 'ж', 'ї', '7', ' ', ', ', '; ', ' "', '" ', "'", ' & ', '-', '.', '(', ') '];
const words = fc
  .array(fc.constantFrom(...signs), { maxLength: 12 })
  .map((all) => `Вибухи біля ринку ${all.join('')} і мосту`.replaceAll(/\s+/g, ' '));
/** A table that quotes nothing has no room for these. */
const bare = (text: string) => text.replaceAll(/["\s]+/g, ' ');

const event = fc.record({
  title: words,
  text: fc.tuple(words, words).map((lines) => lines.join('\n')),
  kind: fc.constantFrom('Обстріл', 'Talks', 'Movement, of "troops"'),
  year: fc.integer({ min: 1914, max: 2029 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 13, max: 28 }),
  lat: fc.integer({ min: -89_999, max: 89_999 }).map((degrees) => degrees / 1000),
  lon: fc.integer({ min: -179_999, max: 179_999 }).map((degrees) => degrees / 1000),
});
const events = fc.array(event, { minLength: 3, maxLength: 9 }).map((all) =>
  all.map((one, at): Written => ({
    ...one,
    id: String(1001 + at),
    link: `https://example.org/news/${at + 1}`,
  })),
);

describe.each(drivers)('$of', ({ schema, format, write, lacks }) => {
  it('is read back', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (given) => {
        const written =
          schema === 'gdelt-events'
            ? given.map((one) => ({ ...one, title: bare(one.title), text: bare(one.text) }))
            : given;
        const outcome = await outcomeOf(write(written));
        if (outcome.is === 'refused') throw new Error(JSON.stringify(outcome.refusal));
        expect(outcome.table).toMatchObject({ schema, format, rows: written.length, refused: 0 });
        expect(outcome.compiled.report).toMatchObject({ read: written.length, onTimeline: written.length });
        const found = eventsOf(outcome);
        const told = (one: Written) => {
          const { year, month, day, ...rest } = one;
          const from = Date.UTC(year, month - 1, day);
          return without({ ...rest, from, to: from + 86_400_000 }, lacks);
        };
        const times = found.map(({ from }) => Number(from));
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        // A file may put those of one time in another order: KML has a folder for each kind.
        const inOrder = (all: readonly Readonly<Record<string, unknown>>[]) =>
          all.toSorted((one, other) => (named(one) < named(other) ? -1 : 1));
        expect(inOrder(found.map((one) => without(one, lacks)))).toEqual(inOrder(written.map(told)));
      }),
      { numRuns: 6 },
    );
  });
});

it('are all that there are', () => {
  const written = new Set(drivers.map(({ schema }) => schema));
  // Our own exports are read back in `compile/exportsOpened.test.ts`.
  expect(schemas.map(({ id }) => id).filter((id) => !written.has(id))).toEqual(['dateline']);
});

function named({ from, id, link }: Readonly<Record<string, unknown>>): string {
  return `${String(from)} ${String(id)} ${String(link)}`;
}

function without(of: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name)));
}
