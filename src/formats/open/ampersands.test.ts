import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ampersandMender } from './ampersands.ts';

function mended(pieces: readonly string[]): { readonly text: string; readonly slips: number } {
  let slips = 0;
  const mend = ampersandMender(() => {
    slips += 1;
  });
  const text = [...pieces.map((piece) => mend(piece)), mend('', true)].join('');
  return { text, slips };
}

it.each([
  ['Smith & Sons', 'Smith &amp; Sons', 1],
  ['AT&T; &amp; &#38; &#x26; &nbsp;', 'AT&T; &amp; &#38; &#x26; &nbsp;', 0],
  ['<a href="?a=1&b=2">Salt & pepper; &', '<a href="?a=1&amp;b=2">Salt &amp; pepper; &amp;', 3],
  ['<![CDATA[a & b]]> & <!-- c & d --> &', '<![CDATA[a & b]]> &amp; <!-- c & d --> &amp;', 2],
  ['&&amp;&', '&amp;&amp;&amp;', 2],
])('writes %s so that a parser reads it', (text, said, slips) => {
  expect(mended([text])).toEqual({ text: said, slips });
});

it('makes the same of a document however it comes in pieces', () => {
  const bits = fc.constantFrom(
    '&',
    '&amp;',
    '&#38;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    ']',
    '-',
    'ab',
    ';',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.array(bits).map((all) => all.join('')),
      fc.array(fc.nat({ max: 9 })),
      (text, sizes) => {
        const pieces: string[] = [];
        let at = 0;
        for (const size of sizes) {
          pieces.push(text.slice(at, at + size));
          at += size;
        }
        pieces.push(text.slice(at));
        expect(mended(pieces)).toEqual(mended([text]));
      },
    ),
  );
});
