import { expect, it } from 'vitest';
import { turtleText } from './sparqlTsv.ts';

it.each([
  ['"a\\tb \\"c\\" \\\\u0041"@en', 'a\tb "c" \\u0041'],
  ['"\\u041A\\u0438\\u0457\\u0432"', 'Київ'],
  ['"\\U0001F600!"', '😀!'],
  ['"\\uD83D\\uDE00"', '😀'],
  ['"\\U00110000"', '\\U00110000'],
  ['<https://example.org/1>', 'https://example.org/1'],
  ['12', '12'],
])('reads %s', (term, text) => {
  expect(turtleText(term)).toBe(text);
});
