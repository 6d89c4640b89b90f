import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayLength, daysInMonth, printDay } from './calendar.ts';
import { faultsOf, valueOf, zone } from './record.fixture.ts';
import { dayOf, startOfDay } from './time.ts';
import { at, context, when } from './when.fixture.ts';
import { compileWhen } from './when.ts';

const someZones = [
  'Europe/Kyiv',
  'America/Los_Angeles',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  '+05:45',
];
const anyZone = fc.constantFrom(...someZones).map(zone);
const anyDate = fc
  .tuple(
    fc.integer({ min: 1990, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => [
    year,
    ...[month, Math.min(day, daysInMonth(year, month))].map((n) => String(n).padStart(2, '0')),
  ]);
const doubt = fc.constantFrom('', '?', '~', '%');
const anyDay = fc.tuple(anyDate, doubt).map(([date, mark]) => date.join('-') + mark);
const within = fc.oneof(
  fc.constantFrom('early hours', 'morning', 'noon', 'afternoon', 'evening', 'night'),
  fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`),
);
const anyPoint = fc.oneof(
  fc
    .tuple(anyDate, fc.integer({ min: 1, max: 3 }), doubt)
    .map(([date, length, mark]) => date.slice(0, length).join('-') + mark),
  fc.tuple(anyDay, within).map((parts) => parts.join(' ')),
);
const anyIs = fc.oneof(
  anyPoint,
  fc.tuple(anyPoint, anyPoint).map((points) => points.join('/')),
  fc.tuple(fc.constantFrom('by', 'until', 'since', 'as of'), anyPoint).map((parts) => parts.join(' ')),
  fc.constant('by published'),
);

it('finds what is certain, and only what is possible', () => {
  fc.assert(
    fc.property(
      anyIs,
      anyZone,
      fc.boolean(),
      fc.constantFrom(context.publication, null),
      (is, clock, lasted, publication) => {
        const draft = { is, basis: 'computed', lasted: lasted && is.includes('/') };
        const made = compileWhen(draft, { ...at(clock), publication });
        fc.pre(made.ok);
        const { possible, found, certain } = valueOf(made);
        expect(found.from).toBeLessThan(found.to);
        expect(found.from).toBeGreaterThanOrEqual(possible.from ?? -Infinity);
        expect(found.to).toBeLessThanOrEqual(possible.to ?? Infinity);
        if (possible.from !== null && possible.to !== null) expect(found).toEqual(possible);
        if (certain === null) return;
        expect(certain.from).toBeLessThan(certain.to);
        expect(certain.from).toBeGreaterThanOrEqual(found.from);
        expect(certain.to).toBeLessThanOrEqual(found.to);
      },
    ),
    { numRuns: 1000 },
  );
});

it('refuses a line only for what it says', () => {
  fc.assert(
    fc.property(anyIs, anyZone, (is, clock) => {
      const rules = faultsOf(compileWhen({ is, basis: 'computed' }, at(clock))).map(
        (fault) => fault.split(' ')[1],
      );
      expect(['', 'time-order', 'time-skipped']).toContain(rules.join());
    }),
    { numRuns: 500 },
  );
});

it('finds a month on each of its days and is certain of it on none', () => {
  fc.assert(
    fc.property(anyDate, anyZone, ([year, month], clock) => {
      const made = when(`${year}-${month}`, at(clock));
      const first = Math.round(Date.UTC(Number(year), Number(month) - 1) / dayLength);
      for (let day = first; day < first + daysInMonth(Number(year), Number(month)); day++) {
        expect(startOfDay(clock, day)).toBeGreaterThanOrEqual(made.found.from);
        expect(startOfDay(clock, day)).toBeLessThanOrEqual(made.found.to);
      }
      expect(printDay(dayOf(clock, made.found.from))).toBe(`${year}-${month}-01`);
      expect(made.certain).toBeNull();
    }),
  );
});

it('moves no bound for a doubt', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom('?', '~', '%'), anyZone, ([year, month], mark, clock) => {
      const [plain, doubted] = [
        when(`${year}-${month}`, at(clock)),
        when(`${year}-${month}${mark}`, at(clock)),
      ];
      expect(doubted).toEqual({ ...plain, is: doubted.is, doubt: doubted.doubt, edtf: plain.edtf + mark });
      expect(doubted.doubt).not.toBeNull();
    }),
  );
});
