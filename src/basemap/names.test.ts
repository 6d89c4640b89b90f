import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from './labels.ts';
import { type MarkToName, nameMarks } from './names.ts';

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
