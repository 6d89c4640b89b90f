import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { minute } from '../model/time.ts';
import { parseExact, printExact, type ExactDraft } from './exact.ts';

const kyiv = zoneOf('Europe/Kyiv');
const draft: ExactDraft = {
  fromDate: '2022-02-26',
  fromTime: '00:00',
  toDate: '2022-02-28',
  toTime: '00:00',
};
const faultsOf = (changed: Partial<ExactDraft>) => {
  const result = parseExact({ ...draft, ...changed }, kyiv);
  return result.ok ? [] : result.problems.map(({ field, fault }) => `${field} ${fault}`);
};

describe('exact times', () => {
  it('are read back as they were printed, on any clock', () => {
    const zones = ['Europe/Kyiv', 'UTC', 'Australia/Lord_Howe', 'America/Havana', 'America/Los_Angeles'].map(
      zoneOf,
    );
    const ends = fc.option(
      fc.integer({ min: Date.UTC(2021, 10, 5) / minute, max: Date.UTC(2023, 8, 1) / minute }),
    );
    const changes = fc
      .tuple(
        fc.constantFrom(Date.UTC(2022, 9, 30), Date.UTC(2022, 3, 2, 15), Date.UTC(2022, 10, 6, 5)),
        fc.nat(300),
      )
      .map(([change, minutes]) => change / minute + minutes);
    fc.assert(
      fc.property(fc.oneof(ends, changes), fc.oneof(ends, changes), (one, other) => {
        const [a, b] = [one === null ? null : one * minute, other === null ? null : other * minute];
        const window = a !== null && b !== null && a >= b ? { from: b, to: a + minute } : { from: a, to: b };
        for (const clock of zones) {
          expect(parseExact(printExact(window, clock), clock)).toEqual({ ok: true, window });
        }
      }),
    );
  });

  it('say which of two times is meant, and may be told so', () => {
    const at = Date.UTC(2022, 9, 30, 1, 30);
    expect(printExact({ from: at, to: null }, kyiv).fromTime).toBe('03:30+02:00');
    const from = (fromTime: string) => {
      const read = parseExact({ fromDate: '2022-10-30', fromTime, toDate: '', toTime: '' }, kyiv);
      return read.ok ? read.window.from : read.problems.map(({ fault }) => fault);
    };
    expect([from('3:30 +2'), from('03:30+0200'), from('03:30+03:00')]).toEqual([at, at, at - 60 * minute]);
    expect([from('03:30+01:00'), from('03:30−02:00')]).toEqual([['time'], ['time']]);
  });

  it('are told on the clock shown', () => {
    expect(parseExact(draft, kyiv)).toEqual({
      ok: true,
      window: { from: Date.UTC(2022, 1, 25, 22), to: Date.UTC(2022, 1, 27, 22) },
    });
  });

  it('may be left out: no date is an open end, no time is midnight, 24:00 is the end of the day', () => {
    expect(parseExact({ fromDate: '', fromTime: '', toDate: ' 2022-2-27 ', toTime: '24:00' }, kyiv)).toEqual({
      ok: true,
      window: { from: null, to: Date.UTC(2022, 1, 27, 22) },
    });
    expect(parseExact({ ...draft, fromTime: '' }, kyiv)).toEqual(parseExact(draft, kyiv));
  });

  it('are refused by name', () => {
    expect(faultsOf({ fromDate: '26.02.2022' })).toEqual(['fromDate date']);
    expect(faultsOf({ fromDate: '2022-02-30' })).toEqual(['fromDate no-such-day']);
    expect(faultsOf({ fromTime: '25:00', toTime: 'noon' })).toEqual(['fromTime time', 'toTime time']);
    expect(faultsOf({ toDate: '' })).toEqual(['toDate date-missing']);
    expect(faultsOf({ toDate: '2022-02-25' })).toEqual(['toDate order']);
    expect(faultsOf({ toDate: '2022-02-26' })).toEqual(['toTime order']);
    expect(faultsOf({ toDate: '2022-03-27', toTime: '03:30' })).toEqual(['toTime skipped']);
  });

  it('mean the whole of an hour that the clock shows twice', () => {
    const result = parseExact(
      { fromDate: '2022-10-30', fromTime: '03:00', toDate: '2022-10-30', toTime: '03:59' },
      kyiv,
    );
    expect(result).toEqual({
      ok: true,
      window: { from: Date.UTC(2022, 9, 30, 0), to: Date.UTC(2022, 9, 30, 1, 59) },
    });
  });
});
