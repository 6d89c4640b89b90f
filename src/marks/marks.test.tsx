import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { arcsOf } from './arcs.ts';
import { glyphNames, glyphOf } from './glyphs.ts';
import { GroupMark, GroupShape } from './GroupMark.tsx';
import { inkOn } from './hues.ts';
import type { KindLook, MarkLook } from './look.ts';
import { Mark, MarkShape } from './Mark.tsx';

const kinds: readonly KindLook[] = [
  { id: 'combat', colour: '#D55E00', glyph: 'combat', shape: 'circle' },
  { id: 'toll', colour: '#000000', glyph: 'toll', shape: 'square' },
  { id: 'diplomacy', colour: '#0072B2', glyph: 'diplomacy', shape: 'circle' },
];

const looks = fc.record({
  kind: fc.constantFrom(...kinds),
  footing: fc.constantFrom('solid' as const, 'hollow' as const),
  contested: fc.boolean(),
});

describe('a mark', () => {
  test.each(kinds)('of $id tells solid from hollow and plain from contested without its colour', (kind) => {
    const drawn = (['solid', 'hollow'] as const).flatMap((footing) =>
      [false, true].map((contested) =>
        renderToStaticMarkup(
          <Mark kind={kind} footing={footing} contested={contested} size={32} />,
        ).replaceAll(kind.colour, ''),
      ),
    );
    expect(new Set(drawn).size).toBe(4);
    expect(drawn.map((svg) => svg.includes('stroke-dasharray'))).toEqual([false, true, false, true]);
  });

  test('stands centred where a drawing asks for it', () => {
    const svg = renderToStaticMarkup(
      <MarkShape kind={look(0)} footing="solid" contested={false} x={100} y={50} size={16} />,
    );
    expect(svg).toMatch(/^<g transform="translate\(92 42\) scale\(0.5\)">/);
  });

  test('has a sign for every name, the dot for a strange one', () => {
    expect(glyphNames.every((name) => glyphOf(name).length > 0)).toBe(true);
    expect(glyphOf('strange')).toBe(glyphOf('dot'));
    expect(glyphOf('constructor')).toBe(glyphOf('dot'));
  });

  test('puts on its fill the ink that reads there', () => {
    expect(['#000000', '#0072B2', '#E69F00', '#ffffff'].map(inkOn)).toEqual(['#fff', '#000', '#000', '#000']);
  });
});

describe('a group', () => {
  test('has an arc for each of up to eight events, and keeps every event of more', () => {
    fc.assert(
      fc.property(fc.array(looks, { minLength: 2, maxLength: 60 }), (members) => {
        const arcs = arcsOf(members, kinds);
        expect(arcs.reduce((sum, { count }) => sum + count, 0)).toBe(members.length);
        if (members.length <= 8) expect(arcs).toHaveLength(members.length);
        else
          expect(arcs.length).toBe(
            new Set(members.map(({ kind, contested }) => `${kind.id}${contested}`)).size,
          );
      }),
    );
  });

  test('goes round in the order of kinds, whatever order its events come in', () => {
    fc.assert(
      fc.property(fc.array(looks, { minLength: 2, maxLength: 30 }), (members) => {
        const order = arcsOf(members, kinds).map(({ kind }) => kinds.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  test('draws a whole turn for events all alike', () => {
    const members = Array.from({ length: 12 }, (): MarkLook => ({
      kind: look(0),
      footing: 'solid',
      contested: false,
    }));
    const svg = renderToStaticMarkup(<GroupMark members={members} kinds={kinds} size={42} />);
    expect(svg.match(/A15\.6/g)).toHaveLength(2);
    expect(svg).toContain('>12</text>');
  });

  test('makes three figures smaller', () => {
    const members = Array.from({ length: 128 }, (): MarkLook => ({
      kind: look(1),
      footing: 'solid',
      contested: true,
    }));
    expect(
      renderToStaticMarkup(<GroupShape members={members} kinds={kinds} x={0} y={0} size={42} />),
    ).toMatch(/font-size="12"[^>]*>128</);
  });
});

test('nothing is styled by attribute: the page’s policy forbids it', () => {
  fc.assert(
    fc.property(fc.array(looks, { minLength: 2, maxLength: 12 }), (members) => {
      const group = renderToStaticMarkup(<GroupMark members={members} kinds={kinds} size={42} />);
      const single = members.map((member) => renderToStaticMarkup(<Mark {...member} size={28} />)).join('');
      expect(group + single).not.toContain('style=');
    }),
  );
});

function look(at: number): KindLook {
  const kind = kinds[at];
  if (!kind) throw new Error(`no kind ${at}`);
  return kind;
}
