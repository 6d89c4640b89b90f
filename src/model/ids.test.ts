import { expect, it } from 'vitest';
import { idProblem, parseId } from './id.ts';
import { type Published, duplicateProblems, reuseProblems, vanishedProblems } from './ids.ts';

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

it('is told of ids that cannot be, and the nearest that can', () => {
  expect(parseId('gomel-delegation-2')).toBe('gomel-delegation-2');
  for (const id of ['', 'Gomel', 'a--b', '-a', 'a_b', 'a'.repeat(81), '__proto__'])
    expect(parseId(id)).toBeNull();
  expect(idProblem('Gomel: Déjà vu!').message).toContain('did you mean "gomel-deja-vu"?');
});
