import { expect, it } from 'vitest';
import { parseId } from './id.ts';
import { idProblem } from './idRules.ts';
import {
  type Published,
  duplicateProblems,
  publishedProblems,
  reuseProblems,
  vanishedProblems,
} from './ids.ts';

const published: Published = {
  events: ['old', 'renamed', 'gone', 'here'],
  aliases: { renamed: 'here' },
  withdrawn: [{ id: 'old', date: '2022-03-01', reason: { en: 'It was about another town.' } }],
};

it('refuses an id twice in a list', () => {
  const problems = duplicateProblems(['a', 'b', 'a', 'a'], ['places']);
  expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
    ['id-duplicate', ['places', 2, 'id']],
    ['id-duplicate', ['places', 3, 'id']],
  ]);
});

it('refuses an id that was withdrawn, or is an old name', () => {
  const problems = reuseProblems(['here', 'old', 'renamed', 'new'], published);
  expect([...problems].map(([id, { rule }]) => [id, rule])).toEqual([
    ['old', 'id-reused'],
    ['renamed', 'id-reused'],
  ]);
});

it('misses what was published and answers no longer', () => {
  const problems = vanishedProblems(['here'], published);
  expect(problems.map(({ rule, path }) => [rule, path])).toEqual([['id-vanished', ['events', 2]]]);
  expect(vanishedProblems(['here', 'gone'], published)).toEqual([]);
});

it('refuses an old name of what is no event', () => {
  const aliases = { renamed: 'heer', first: 'renamed', second: 'gone' };
  const problems = vanishedProblems(['here'], { ...published, events: ['gone'], aliases });
  expect(problems.map(({ rule, path }) => [rule, path])).toEqual([
    ['id-vanished', ['events', 0]],
    ['event-unknown', ['aliases', 'renamed']],
    ['event-unknown', ['aliases', 'first']],
  ]);
  expect(problems[1]?.message).toContain('did you mean "here"?');
});

it('says where an old name leads', () => {
  const told = (aliases: Published['aliases']) =>
    vanishedProblems(['here'], { ...published, events: [], aliases }).map(
      ({ path, message }) => `${path.join('.')} ${message}`,
    );
  expect(told({ here: 'here' })).toEqual([
    'aliases.here "here" is said to be an old name of itself; take the line out',
  ]);
  expect(reuseProblems(['here'], { ...published, aliases: { here: 'here' } }).size).toBe(0);
  expect(told({ a: 'old' })).toEqual([expect.stringContaining('"old" was withdrawn on 2022-03-01')]);
  expect(told({ a: 'b', b: 'here' })).toEqual(['aliases.a "b" is itself an old name; write "here"']);
  expect(told({ a: 'b', b: 'a' })).toHaveLength(2);
});

it('refuses in its own lists what is there twice, and days that are none', () => {
  const faults = (change: Partial<Published>) =>
    publishedProblems({ ...published, ...change }, ['en']).map(
      ({ path, rule }) => `${path.join('.')} ${rule}`,
    );
  const [old] = published.withdrawn;
  if (!old) throw new Error('one is withdrawn');
  expect(faults({})).toEqual([]);
  expect(faults({ events: ['a', 'b', 'a'] })).toEqual(['events.2 id-duplicate']);
  expect(faults({ withdrawn: [old, old] })).toEqual(['withdrawn.1.id id-duplicate']);
  expect(faults({ aliases: { old: 'here' } })).toEqual(['withdrawn.0.id id-reused']);
  for (const date of ['2022-02-30', '2022-02', 'soon', '2022-02-27 15:00'])
    expect(faults({ withdrawn: [{ ...old, date }] })).toEqual(['withdrawn.0.date time-unreadable']);
  expect(faults({ withdrawn: [{ ...old, reason: { fr: 'Faux.' } }] })).toEqual([
    'withdrawn.0.reason.fr shape',
  ]);
});

it('is told of ids that cannot be, and the nearest that can', () => {
  expect(parseId('gomel-delegation-2')).toBe('gomel-delegation-2');
  for (const id of ['', 'Gomel', 'a--b', '-a', 'a_b', 'a'.repeat(81), '__proto__'])
    expect(parseId(id)).toBeNull();
  expect(idProblem('Gomel: Déjà vu!').message).toContain('did you mean "gomel-deja-vu"?');
});
