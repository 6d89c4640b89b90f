import { expect, it } from 'vitest';
import { mapped, readAs, twoPlaces } from './draft.ts';
import { withTime } from './answers.ts';
import { outcomeOf } from './engine.fixture.ts';

const row = (at: number) =>
  `Somebody ${at},19${40 + at}-02-1${at},20${10 + at}-11-2${at},Town ${at},5${at}.1,3${at}.2,Village ${at},4${at}.3,2${at}.4`;
const lives = [
  'name,birth_date,death_date,birth_place,birth_lat,birth_lon,death_place,death_lat,death_lon',
  ...[1, 2, 3, 4, 5].map(row),
];

it('of two places of a row the one goes with the time that is chosen, as long as nobody has chosen another', async () => {
  const outcome = await outcomeOf(new TextEncoder().encode(lives.join('\n')));
  if (outcome.is !== 'shown') throw new Error('it is not read');
  const { table } = outcome;
  const draft = { ...readAs(table, new File([], 'lives.csv'), false), preview: null, compiling: null };
  const placeOf = (of: string) => ({
    by: 'columns',
    lat: table.columns.indexOf(`${of}_lat`),
    lon: table.columns.indexOf(`${of}_lon`),
  });
  const timeOf = (of: string) => ({
    by: 'column' as const,
    column: table.columns.indexOf(`${of}_date`),
    order: null,
    epoch: null,
    clock: null,
  });
  expect(table.columns[draft.mapping.placeName ?? -1]).toBe('death_place');
  const born = mapped(draft, withTime(draft.mapping, timeOf('birth')));
  expect(born.mapping.place).toEqual(placeOf('birth'));
  expect(table.columns[born.mapping.placeName ?? -1]).toBe('birth_place');
  expect(twoPlaces(table, born.mapping.place)?.slice(0, 2)).toEqual([4, 5]);
  const died = mapped(born, withTime(born.mapping, timeOf('death')));
  expect(died.mapping.place).toEqual(placeOf('death'));
  const none = mapped(died, { ...died.mapping, place: null });
  expect(mapped(none, withTime(none.mapping, timeOf('birth'))).mapping.place).toBeNull();
});
