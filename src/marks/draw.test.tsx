import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { drawGroup, drawMark, type MarkContext, type MarkDrawing } from './draw.ts';
import { GroupMark } from './GroupMark.tsx';
import type { KindLook, MarkLook } from './look.ts';
import { Mark, pageColours } from './Mark.tsx';

const kinds: readonly KindLook[] = [
  { id: 'combat', colour: '#D55E00', glyph: 'combat', shape: 'circle' },
  { id: 'toll', colour: '#000000', glyph: 'toll', shape: 'square' },
];
const looks: readonly MarkLook[] = kinds.flatMap((kind) =>
  (['solid', 'hollow'] as const).flatMap((footing) =>
    [false, true].map((contested) => ({ kind, footing, contested })),
  ),
);

describe('on a canvas', () => {
  test('a mark has the fills and lines that it has in a page, in their order', () => {
    for (const look of looks) {
      const svg = renderToStaticMarkup(<Mark {...look} size={32} />);
      expect(paintsOn((drawing) => drawMark(drawing, look))).toEqual(paintsIn(svg));
    }
  });

  test('a group too, with its number', () => {
    for (const members of [looks.slice(0, 3), [...looks, ...looks]]) {
      const svg = renderToStaticMarkup(<GroupMark members={members} kinds={kinds} size={42} />);
      const drawn = paintsOn((drawing) => drawGroup(drawing, members, kinds, 'sans-serif'));
      expect(drawn).toEqual([...paintsIn(svg), `text ${members.length}`]);
    }
  });
});

/** What is filled and stroked, with colour, width and dash. */
function paintsOn(draw: (drawing: MarkDrawing<string>) => void): readonly string[] {
  const paints: string[] = [];
  let dash: readonly number[] = [];
  const context: MarkContext<string> = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 0,
    lineCap: 'round',
    lineJoin: 'round',
    miterLimit: 0,
    font: '',
    textAlign: 'left',
    textBaseline: 'top',
    save: () => undefined,
    restore: () => undefined,
    translate: () => undefined,
    scale: () => undefined,
    setLineDash: (lengths: Iterable<number>) => {
      dash = [...lengths];
    },
    fill: () => {
      paints.push(`fill ${String(context.fillStyle)}`);
    },
    stroke: () => {
      paints.push(`line ${String(context.strokeStyle)} ${context.lineWidth} ${dash.join(' ')}`.trim());
    },
    fillText: (text) => {
      paints.push(`text ${text}`);
    },
  };
  draw({ context, makePath: (path) => path, x: 0, y: 0, size: 32, page: pageColours });
  return paints;
}

/** The same of an SVG's circles, rects and paths. */
function paintsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<(?:circle|rect|path)\b[^>]*>/g)].map(([tag]) => {
    const value = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const line = `line ${value('stroke')} ${value('stroke-width')} ${value('stroke-dasharray')}`.trim();
    return value('fill') === 'none' ? line : `fill ${value('fill')}`;
  });
}
