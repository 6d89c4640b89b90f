import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from './labels.ts';
import { type MarkToName, nameGap, nameMarks } from './names.ts';

const camera = { zoom: 6, lat: 49, lon: 32 };
const size = { width: 880, height: 584, direction: 'ltr' } as const;
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.6;
const mark: fc.Arbitrary<MarkToName> = fc.record({
  at: fc.tuple(fc.double({ min: 20, max: 44, noNaN: true }), fc.double({ min: 44, max: 54, noNaN: true })),
  radius: fc.constantFrom(16, 21),
  names: fc.array(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 1, maxLength: 3 }),
  nameSize: fc.constantFrom(13.5, 15),
});
const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

it('no name covers a mark, another name or a control, and none is cut by the edge', () => {
  const control: Box = { left: 0, top: 496, right: 380, bottom: 584 };
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const named = nameMarks(marks, { camera, size, taken: [control], measure });
      const names = named.flatMap(({ boxes }) => boxes.slice(1));
      named.forEach(({ boxes: [, name] }, index) => {
        if (!name) return;
        expect(name.left >= 0 && name.top >= 0 && name.right <= 880 && name.bottom <= 584).toBe(true);
        expect(overlap(name, control)).toBe(false);
        expect(names.filter((other) => other !== name).some((other) => overlap(name, other))).toBe(false);
        expect(
          named.some(({ boxes: [other] }, at) => at !== index && other !== undefined && overlap(name, other)),
        ).toBe(false);
      });
    }),
  );
});

it('a name above or below a mark stands over its middle, or out of it by half its width at most', () => {
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      for (const { x, side, shift, boxes } of nameMarks(marks, { camera, size, taken: [], measure })) {
        const [, name] = boxes;
        if (side === 'end' || side === 'start') expect(shift).toBe(0);
        else if (name) {
          expect((name.left + name.right) / 2).toBeCloseTo(x + shift);
          expect(name.left <= x && name.right >= x).toBe(true);
        }
      }
    }),
  );
});

it('a mark in a corner, where no side has room for the middle of its name, is named all the same', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const [only] = nameMarks([{ at: [32, 49], radius: 21, names: ['Kyiv, Vasylkiv'], nameSize: 13.5 }], {
      camera,
      size: { width: 240, height: 200, direction },
      taken: [{ left: 130, top: 0, right: 240, bottom: 200 }],
      measure,
    });
    expect(only?.side).toBe('below');
    expect(only?.shift).toBeLessThan(0);
  }
});

it('a name keeps further from another’s mark than from its own', () => {
  const name = 'Berdiansk';
  const side = (away: number) => {
    const degrees = (away / (256 * 2 ** camera.zoom)) * 360;
    const marks = [32, 32 + degrees].map((lon) => ({
      at: [lon, 49] as const,
      radius: 16,
      names: [name],
      nameSize: 13.5,
    }));
    return nameMarks(marks, { camera, size, taken: [], measure })[0]?.side;
  };
  const whole = 16 + nameGap + measure(name, 13.5) + 16;
  expect(side(whole + 11)).toBe('end');
  expect(side(whole + 9)).toBe('start');
});

it('a name stands over the middle of its mark, though near another’s, rather than far out of it', () => {
  const degrees = (42 / (256 * 2 ** camera.zoom)) * 360;
  const { x, y } = { x: size.width / 2, y: size.height / 2 };
  const [own] = nameMarks(
    [
      { at: [32, 49], radius: 16, names: ['Kherson'], nameSize: 13.5 },
      { at: [32 + degrees, 49 + 0.65 * 1.37 * degrees], radius: 21, names: [], nameSize: 13.5 },
    ],
    {
      camera,
      size,
      // Beside it and below.
      taken: [
        { left: x + 17, right: x + 30, top: y - 16, bottom: y + 16 },
        { left: x - 90, right: x - 17, top: y - 8, bottom: y + 60 },
        { left: x - 90, right: x + 90, top: y + 17, bottom: y + 60 },
      ],
      measure,
    },
  );
  expect(own?.side).toBe('above');
  expect(own?.shift).toBe(0);
});

it('where words run to the left, names stand as they would on the map seen in a mirror', () => {
  const flip = ({ left, right, ...box }: Box): Box => ({ ...box, left: 880 - right, right: 880 - left });
  const round = (box: Box | undefined) =>
    box && [box.left, box.top, box.right, box.bottom].map((side) => Math.round(side * 100));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const there = marks.map(({ at: [lon, lat], ...rest }) => ({
        ...rest,
        at: [2 * camera.lon - lon, lat] as const,
      }));
      const [ltr, rtl] = [
        nameMarks(marks, { camera, size, taken: [], measure }),
        nameMarks(there, { camera, size: { ...size, direction: 'rtl' }, taken: [], measure }),
      ];
      expect(rtl.map(({ side, name }) => [side, name])).toEqual(ltr.map(({ side, name }) => [side, name]));
      expect(rtl.map(({ shift }) => 0 - shift)).toEqual(ltr.map(({ shift }) => shift));
      expect(rtl.map(({ boxes }) => boxes.map(flip).map(round))).toEqual(
        ltr.map(({ boxes }) => boxes.map(round)),
      );
    }),
  );
});

it('a lone mark has its name at its end', () => {
  const [only] = nameMarks([{ at: [32, 49], radius: 16, names: ['Kherson'], nameSize: 13.5 }], {
    camera,
    size,
    taken: [],
    measure,
  });
  expect(only?.side).toBe('end');
  expect(only?.inView).toBe(true);
});
