import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { clocksOf } from '../i18n/dates.ts';
import { ar, en, uk } from '../i18n/words.fixture.ts';
import { dayLength, dayNumber } from '../model/calendar.ts';
import { furthest, type Span } from '../model/time.ts';
import { fitOf, nameTicks, type Room } from './naming.ts';
import { ticksOn } from './ticks.ts';

const zone = zoneOf('UTC');
const at = (year: number, month = 1, day = 1) => dayNumber(year, month, day) * dayLength;
/** Of letters of one width. */
const textWidth = (text: string, size: number) => [...text].length * size * 0.56;
const roomOf = (axis: Span, width: number, phone = width < 510): Room => ({
  axis,
  width,
  type: 1,
  phone,
  textWidth,
});

/** What stands along an axis of a file that has `count` events in each stretch, or none. */
function along(axis: Span, width: number, words: typeof en, count: number | null = 255) {
  const clocks = clocksOf({ story: axis, zone, saysYears: true }, words);
  const room = roomOf(axis, width);
  const fit = fitOf(clocks, room);
  const { labelled } = ticksOn(axis, zone, width, (ticks) =>
    fit(
      ticks,
      ticks.map(() => count ?? 0),
    ),
  );
  const counts = labelled.map(() => (count === null ? null : String(count)));
  return { labelled, ...nameTicks(labelled, counts, clocks, room) };
}
const texts = (...of: Parameters<typeof along>) => along(...of).named.map(({ text }) => text);

describe('the name of a stretch', () => {
  it('is its months, years, days: all of them', () => {
    const year = { from: at(2023), to: at(2024) };
    expect(texts(year, 880, en, 97).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(texts(year, 880, en, null).slice(0, 2)).toEqual(['Jan 2023', 'Feb']);
    expect(texts(year, 440, en)).toEqual(['Jan–Mar 2023', 'Apr–Jun', 'Jul–Sept', 'Oct–Dec']);
    expect(texts(year, 330, en)).toEqual(['Jan–Jun 2023', 'Jul–Dec']);
    expect(texts(year, 400, uk)).toEqual(['січ.–черв. 2023', 'лип.–груд.']);
    expect(texts(year, 330, ar)).toEqual(['يناير–يونيو 2023', 'يوليو–ديسمبر']);
    expect(texts({ from: at(1970), to: at(2020) }, 420, en)).toEqual([
      '1970–79',
      '1980–89',
      '1990–99',
      '2000–09',
      '2010–19',
    ]);
    expect(texts({ from: at(-499), to: at(-299) }, 330, en)).toEqual(['500–401 BC', '400–301 BC']);
    expect(texts({ from: -furthest, to: furthest }, 828, en)).toEqual([
      '271822–100001 BC',
      '100000–1 BC',
      '1–99999 AD',
      '100000–199999',
      '200000–275760',
    ]);
    expect(texts({ from: at(2023, 1, 2), to: at(2023, 2, 6) }, 880, en)).toEqual([
      '2–8 Jan 2023',
      '9–15 Jan',
      '16–22 Jan',
      '23–29 Jan',
      '30 Jan – 5 Feb',
    ]);
  });

  it('has the year where it is another than before', () => {
    expect(texts({ from: at(2021), to: at(2023) }, 880, en)).toEqual([
      'Jan–Jun 2021',
      'Jul–Dec',
      'Jan–Jun 2022',
      'Jul–Dec',
    ]);
  });

  it('has the year at the start too where others have theirs', () => {
    for (let width = 520; width < 1200; width += 10)
      expect(texts({ from: at(1941, 1, 12), to: at(1944, 3, 23) }, width, en, 15)[0]).toContain('1941');
  });

  it('is heard with its year, and holds what is seen', () => {
    const { named } = along({ from: at(2023), to: at(2024) }, 330, en);
    expect(named.map(({ spoken }) => spoken)).toEqual(['Jan–Jun 2023', 'Jul–Dec 2023']);
  });

  it('names the first and the last stretch too, with those beside them where they are too narrow', () => {
    const { labelled, named } = along({ from: at(2022, 1, 28), to: at(2022, 12, 4) }, 880, en, 12);
    expect(named.map(({ text }) => text).slice(0, 2)).toEqual(['Jan–Feb', 'Mar']);
    expect(named.at(-1)?.text).toBe('Nov–Dec');
    expect(labelled[0]?.at).toBe(at(2022));
    expect(labelled.at(-1)?.to).toBe(at(2023));
  });

  it('leaves no day of an axis out, and names none twice', () => {
    const axes = fc
      .record({
        from: fc.integer({ min: -4_000_000, max: 30_000 }),
        days: fc.integer({ min: 29, max: 900_000 }),
      })
      .map(({ from, days }) => ({ from: from * dayLength, to: (from + days) * dayLength }));
    fc.assert(
      fc.property(
        axes,
        fc.integer({ min: 280, max: 1400 }),
        fc.constantFrom('en', 'uk', 'ar'),
        (axis, width, code) => {
          const { labelled, named } = along(axis, width, { en, uk, ar }[code]);
          expect(labelled[0]?.at).toBeLessThanOrEqual(axis.from);
          expect(labelled.at(-1)?.to).toBeGreaterThanOrEqual(axis.to);
          labelled.slice(1).forEach(({ at: start }, index) => expect(start).toBe(labelled[index]?.to));
          named.forEach(({ text, spoken }) => expect(spoken).toContain(text));
          expect(new Set(named.map(({ spoken }) => spoken)).size).toBe(named.length);
        },
      ),
    );
  });
});
