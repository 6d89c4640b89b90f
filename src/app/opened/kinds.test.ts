import { expect, it } from 'vitest';
import { kindsOf } from '../../dataset/opened/kinds.ts';
import { arcsOf } from '../../marks/arcs.ts';
import { glyphNames } from '../../marks/glyphs.ts';
import { isOneOfOthers } from '../../marks/look.ts';

it('gives the kinds most used a colour and a sign each, and all beyond one look', () => {
  const names = [...Array.from({ length: 30 }, (_, at) => `kind ${at}`), ''];
  const kinds = kindsOf(names, null);
  const own = kinds.filter((kind) => !isOneOfOthers(kind));
  const lookOf = ({ colour, glyph, shape }: (typeof kinds)[number]) => `${colour} ${glyph} ${shape}`;
  // Seven, and what has no kind.
  expect(own).toHaveLength(8);
  expect(new Set(own.slice(0, 7).map(({ colour }) => colour)).size).toBe(7);
  expect(new Set(own.slice(0, 7).map(({ glyph }) => glyph)).size).toBe(7);
  expect(own.slice(0, 7).every(({ glyph }) => glyphNames.includes(glyph))).toBe(true);
  expect(new Set(kinds.filter(isOneOfOthers).map(lookOf)).size).toBe(1);
  const looks = kinds.map((kind) => ({ kind, footing: 'solid' as const, contested: false }));
  expect(arcsOf(looks, kinds)).toHaveLength(9);
});
