import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textProblems } from '../model/textRules.ts';
import { plainLine } from './plainLine.ts';

it('words of any file are written as the rules for words take them', () => {
  const parts = fc.constantFrom(
    '<b>',
    '</b>',
    '&amp;',
    '&lt;i&gt;',
    '&',
    '#38;',
    'lt;',
    '<',
    '[a](b.org/)',
    '](',
    '\u00ad',
    '\u200b',
    '\ud800',
    'é',
    ' ',
    '\n',
    '\t',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 }),
      fc.integer({ min: 1, max: 30 }),
      (said, most) => {
        const line = plainLine(said.join(''), most);
        expect(textProblems(line, [])).toEqual([]);
        expect(line).not.toMatch(/[\n\t]/);
        expect(line.length).toBeLessThanOrEqual(most);
      },
    ),
  );
  expect(plainLine('a <b>bold</b> word &amp; 1 &lt; 2, &lt;i&gt;')).toBe('a bold word & 1 < 2, < i>');
});
