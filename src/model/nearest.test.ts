import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkChoice, didYouMean, nearest } from './nearest.ts';

const places = ['vasylkiv', 'kharkiv', 'kherson', 'kyiv'];

it.each([
  ['vasilkiv', 'vasylkiv'],
  ['kharkov', 'kharkiv'],
  ['khersno', 'kherson'],
  ['Kyiv', 'kyiv'],
  ['kiev', null],
  ['moscow', null],
  ['', null],
])('takes "%s" for %s', (written, meant) => {
  expect(nearest(written, places)).toBe(meant);
});

it('says so, or nothing', () => {
  expect(didYouMean('vasilkiv', places)).toBe('; did you mean "vasylkiv"?');
  expect(didYouMean('moscow', places)).toBe('');
});

it('forgives one slip of any kind', () => {
  const slip = fc.tuple(fc.constantFrom('drop', 'double', 'swap', 'change'), fc.nat(6));
  fc.assert(
    fc.property(slip, ([kind, at]) => {
      const letters = 'vasylkiv'.split('');
      const [one = '', other = ''] = letters.slice(at, at + 2);
      const put =
        { drop: [other], double: [one, one, other], swap: [other, one], change: ['q', other] }[kind] ?? [];
      expect(nearest(letters.toSpliced(at, 2, ...put).join(''), places)).toBe('vasylkiv');
    }),
  );
});

it('checks one of a few words', () => {
  expect(checkChoice('site', ['site', 'speaker'], ['role'])).toEqual({ ok: true, value: 'site' });
  expect(checkChoice('stie', ['site', 'speaker'], ['role'])).toMatchObject({
    ok: false,
    problems: [
      { rule: 'shape', path: ['role'], message: expect.stringContaining('did you mean "site"?') as string },
    ],
  });
});
