import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLabels } from './label.ts';
import type { Box, LabelView } from './labels.ts';
import { placeLabels } from './labels.ts';
import { estimatedWidth, stillLabels } from './svg.ts';

const file = new URL('../../public/basemap/labels.json', import.meta.url);
const labels = parseLabels(JSON.parse(readFileSync(file, 'utf8')));

const opening: LabelView = {
  camera: { zoom: 6, lat: 49.3, lon: 33.5 },
  width: 880,
  height: 584,
  margin: 0,
  language: 'en',
  direction: 'ltr',
  measure: estimatedWidth,
  reserved: [],
  hidden: [],
};
const box = fc
  .tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: -50, max: 600 }), fc.nat(300), fc.nat(80))
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const anyView = fc.record({
  camera: fc.record({
    zoom: fc.double({ min: 0.5, max: 10, noNaN: true }),
    lat: fc.double({ min: 40, max: 58, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  }),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 150, max: 1000 }),
  margin: fc.integer({ min: 0, max: 300 }),
  language: fc.constantFrom('en', 'uk', 'fr'),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  measure: fc.constant(estimatedWidth),
  reserved: fc.array(box, { maxLength: 8 }),
  hidden: fc.constant([]),
});

const textsOf = (view: LabelView) =>
  placeLabels(labels, view).map(({ lines }) => lines.map(({ text }) => text).join(' '));
const isApart = (a: Box, b: Box) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe('names on the map', () => {
  it('are those of large countries alone where all of the world is seen', () => {
    const world = { ...opening, camera: { zoom: 1.7, lat: 20, lon: 0 } };
    const placed = placeLabels(labels, world);
    expect(placed.every(({ label }) => label.kind === 'country')).toBe(true);
    expect(textsOf(world)).toEqual(expect.arrayContaining(['RUSSIA', 'BRAZIL', 'AUSTRALIA']));
    expect(textsOf(world)).not.toContain('UKRAINE');
    expect(textsOf({ ...world, camera: { ...world.camera, zoom: 0.6 } }).length).toBeLessThan(placed.length);
  });

  it('keep apart from each other and from what is reserved', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const boxes = placeLabels(labels, view).map((label) => label.box);
        boxes.forEach((own, i) => {
          for (const other of [...boxes.slice(0, i), ...view.reserved])
            expect(isApart(own, other)).toBe(true);
        });
      }),
    );
  });

  it('are never cut by the edge of the pane', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { box: own } of placeLabels(labels, view)) {
          const isWithin =
            own.left >= 0 && own.top >= 0 && own.right <= view.width && own.bottom <= view.height;
          const pane = { left: 0, top: 0, right: view.width, bottom: view.height };
          expect(isWithin || isApart(own, pane)).toBe(true);
          if (view.margin === 0) expect(isWithin).toBe(true);
        }
      }),
    );
  });

  it('lie in their box, text and dot', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { box: own, lines, style, anchor, dot } of placeLabels(labels, view)) {
          for (const { text, x, y } of lines) {
            const width = estimatedWidth(text, style) + style.spacing * (text.length - 1);
            const isOnRight = (anchor === 'start') === (view.direction === 'ltr');
            const left = x - (anchor === 'middle' ? width / 2 : isOnRight ? 0 : width);
            expect(left).toBeGreaterThanOrEqual(own.left - 1e-6);
            expect(left + width).toBeLessThanOrEqual(own.right + 1e-6);
            expect(y - style.size * 0.75).toBeGreaterThanOrEqual(own.top);
            expect(y).toBeLessThanOrEqual(own.bottom);
          }
          if (!dot) continue;
          expect(dot.x).toBeGreaterThan(own.left);
          expect(dot.x).toBeLessThan(own.right);
        }
      }),
    );
  });

  it('stand at the end of their dots where there is room, whichever way words run', () => {
    for (const [direction, side] of [
      ['ltr', 1],
      ['rtl', -1],
    ] as const) {
      const [kyiv] = placeLabels(
        labels.filter(({ names }) => names.en === 'Kyiv'),
        { ...opening, direction },
      );
      expect(kyiv?.anchor).toBe('start');
      expect(Math.sign((kyiv?.lines[0]?.x ?? 0) - (kyiv?.dot?.x ?? 0))).toBe(side);
    }
  });

  it('are neither spaced nor slanted in letters that join', () => {
    const sea = { kind: 'sea', at: [33, 49], zoom: 3, rank: 1 } as const;
    const styleOf = (language: string) =>
      placeLabels([{ ...sea, names: { en: 'Sea', ar: 'بحر' } }], { ...opening, language })[0]?.style;
    expect(styleOf('en')).toMatchObject({ italic: true, className: 'map-name-sea' });
    expect(styleOf('ar')).toMatchObject({ italic: false, spacing: 0 });
    expect(styleOf('ar')?.className).toBe('map-name-sea map-name-joined');
  });

  it('are those a reader looks for in the opening view, in both languages', () => {
    expect(textsOf(opening)).toEqual(
      expect.arrayContaining(['Kyiv', 'Kharkiv', 'Odesa', 'UKRAINE', 'Sea of Azov', 'Chișinău', 'Homiel']),
    );
    expect(textsOf({ ...opening, language: 'uk' })).toEqual(
      expect.arrayContaining(['Київ', 'Харків', 'Одеса', 'УКРАЇНА', 'Азовське море', 'Кишинів', 'Гомель']),
    );
  });

  it('of towns are left out where a mark bears them; rivers of the same name stay', () => {
    const near = { ...opening, camera: { zoom: 8, lat: 47.9, lon: 34.6 } };
    const dnipro = (view: LabelView) =>
      placeLabels(labels, view)
        .filter(({ label }) => label.names.en === 'Dnipro')
        .map(({ label }) => label.kind)
        .toSorted();
    expect(dnipro(near)).toEqual(['centre', 'water']);
    expect(dnipro({ ...near, hidden: ['Дніпро', 'Kharkiv'] })).toEqual(['water']);
  });

  it('give way in the order of their weight', () => {
    const around = { left: 0, top: 0, right: 880, bottom: 584 };
    expect(textsOf({ ...opening, reserved: [around] })).toEqual([]);
    const crowded = textsOf({
      ...opening,
      width: 220,
      height: 150,
      camera: { zoom: 3, lat: 50.45, lon: 30.5 },
    });
    const wider = textsOf({ ...opening, camera: { zoom: 4, lat: 50.45, lon: 30.5 } });
    expect(crowded).not.toContain('Kyiv');
    expect(wider).toContain('Kyiv');
    expect(wider.indexOf('Kyiv')).toBeLessThan(wider.indexOf('UKRAINE'));
  });
});

describe('the still map’s names', () => {
  it('are whole numbers of tenths, of classes that the style sheet dresses', () => {
    const sheet = readFileSync(new URL('basemap.css', import.meta.url), 'utf8');
    const { texts, dots } = stillLabels(labels, opening);
    expect(dots.length).toBeGreaterThan(10);
    for (const { x, y, className } of [...texts, ...dots]) {
      expect(sheet).toContain(`.${className} {`);
      for (const pixels of [x, y]) expect(Math.round(pixels * 10) / 10).toBe(pixels);
    }
  });
});
