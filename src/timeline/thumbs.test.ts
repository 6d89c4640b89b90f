import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hour, minute } from '../model/time.ts';
import {
  commandOf,
  moveThumb,
  moveWindow,
  nearerThumb,
  shownOn,
  stridesOn,
  windowBetween,
  type Command,
} from './thumbs.ts';

const axis = { from: Date.UTC(2022, 1, 23, 22), to: Date.UTC(2022, 1, 28, 22) };
const plain = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

const minutes = (axis.to - axis.from) / minute;
const instant = fc.integer({ min: 1, max: minutes - 1 }).map((m) => axis.from + m * minute);
const end = fc.option(instant);
const windows = fc.tuple(end, end).map(([a, b]) => {
  if (a === null || b === null) return { from: a, to: b };
  return a < b ? { from: a, to: b } : { from: b, to: a + minute };
});
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.integer({ min: -10_000, max: 10_000 }).map((m): Command => ({ kind: 'by', step: m * minute })),
  fc
    .integer({ min: -1000, max: minutes + 1000 })
    .map((m): Command => ({ kind: 'to', instant: axis.from + m * minute })),
  fc.constantFrom<Command>({ kind: 'first' }, { kind: 'last' }),
);
const thumb = fc.constantFrom('start' as const, 'end' as const);

describe('the thumbs', () => {
  it('move by the same strides on every axis of some days, and on a longer one cross it in at most 240', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 * 366 }), (days) => {
        const length = days * 24 * hour;
        const strides = stridesOn({ from: 0, to: length });
        expect(strides.shift).toBeLessThan(strides.arrow);
        expect(strides.arrow).toBeLessThan(strides.page);
        if (days <= 30) expect(strides).toEqual({ arrow: hour, shift: minute, page: 6 * hour });
        else if (days < 400_000 * 365) expect(length / strides.arrow).toBeLessThanOrEqual(240);
      }),
    );
  });

  it('never cross, stay a minute apart and on whole minutes, whatever they are told', () => {
    fc.assert(
      fc.property(windows, thumb, fc.array(command, { maxLength: 8 }), (window, which, commands) => {
        const moved = commands.reduce((at, next) => moveThumb(axis, at, which, next), window);
        const shown = shownOn(axis, moved);
        expect(shown.to - shown.from).toBeGreaterThanOrEqual(minute);
        expect(shown.from % minute).toBe(0);
        expect(shown.to % minute).toBe(0);
      }),
    );
  });

  it('move one end only', () => {
    fc.assert(
      fc.property(windows, command, (window, next) => {
        expect(moveThumb(axis, window, 'start', next).to).toBe(window.to);
        expect(moveThumb(axis, window, 'end', next).from).toBe(window.from);
      }),
    );
  });

  it('are open exactly at their own end of the axis', () => {
    fc.assert(
      fc.property(windows, command, (window, next) => {
        const { from } = moveThumb(axis, window, 'start', next);
        const { to } = moveThumb(axis, window, 'end', next);
        if (from !== null) expect(from).toBeGreaterThan(axis.from);
        if (to !== null) expect(to).toBeLessThan(axis.to);
      }),
    );
    const least = { from: null, to: axis.from + minute };
    expect(moveThumb(axis, least, 'start', { kind: 'by', step: hour }).from).toBeNull();
    expect(moveThumb(axis, { from: axis.from + hour, to: null }, 'start', { kind: 'first' }).from).toBeNull();
    expect(
      moveThumb(axis, { from: null, to: axis.to - hour }, 'end', { kind: 'by', step: hour }).to,
    ).toBeNull();
  });

  it('go to the last minute before the other', () => {
    const to = axis.from + 6 * hour;
    expect(moveThumb(axis, { from: null, to }, 'start', { kind: 'last' })).toEqual({ from: to - minute, to });
    expect(moveThumb(axis, { from: to, to: null }, 'end', { kind: 'first' })).toEqual({
      from: to,
      to: to + minute,
    });
  });

  it('start from the edge of the axis where their end lies off it', () => {
    const window = { from: axis.from - 99 * hour, to: null };
    expect(moveThumb(axis, window, 'start', { kind: 'by', step: hour }).from).toBe(axis.from + hour);
  });

  it('stay where they are off the axis when told to go further out, and never leave it', () => {
    const before = { from: axis.from - 99 * hour, to: axis.from - 9 * hour };
    const after = { from: axis.to + 9 * hour, to: axis.to + 99 * hour };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (minutes) => {
        const out = minutes * minute;
        expect(moveThumb(axis, before, 'end', { kind: 'by', step: -out })).toEqual(before);
        expect(moveThumb(axis, after, 'start', { kind: 'by', step: out })).toEqual(after);
      }),
    );
    fc.assert(
      fc.property(thumb, fc.constantFrom(before, after), command, (which, window, next) => {
        const moved = moveThumb(axis, window, which, next);
        const end = which === 'start' ? moved.from : moved.to;
        const isOn = end === null || (end >= axis.from - minute && end <= axis.to + minute);
        if (moved.from !== window.from || moved.to !== window.to) expect(isOn || end).toBe(true);
      }),
    );
  });
});

describe('keys', () => {
  it('move by an hour, with Shift by a minute, with Page by six hours', () => {
    expect(commandOf({ ...plain, key: 'ArrowRight' }, 'ltr')).toEqual({ kind: 'by', step: hour });
    expect(commandOf({ ...plain, key: 'ArrowDown' }, 'ltr')).toEqual({ kind: 'by', step: -hour });
    expect(commandOf({ ...plain, key: 'ArrowLeft', shiftKey: true }, 'ltr')).toEqual({
      kind: 'by',
      step: -minute,
    });
    expect(commandOf({ ...plain, key: 'PageUp' }, 'ltr')).toEqual({ kind: 'by', step: 6 * hour });
    expect(commandOf({ ...plain, key: 'End' }, 'ltr')).toEqual({ kind: 'last' });
  });

  it('go the way they point where the axis runs from right to left', () => {
    expect(commandOf({ ...plain, key: 'ArrowLeft' }, 'rtl')).toEqual({ kind: 'by', step: hour });
    expect(commandOf({ ...plain, key: 'ArrowUp' }, 'rtl')).toEqual({ kind: 'by', step: hour });
  });

  it('are left to the browser when they mean something else', () => {
    expect(commandOf({ ...plain, key: 'Tab' }, 'ltr')).toBeNull();
    expect(commandOf({ ...plain, key: 'ArrowLeft', altKey: true }, 'ltr')).toBeNull();
  });
});

describe('the window moved whole', () => {
  it('keeps its length and stays on the axis', () => {
    fc.assert(
      fc.property(windows, fc.integer({ min: -500, max: 500 }), (window, hours) => {
        const before = shownOn(axis, window);
        const after = shownOn(axis, moveWindow(axis, window, hours * hour));
        expect(after.to - after.from).toBe(before.to - before.from);
      }),
    );
  });

  it('is open at the end of the axis that it reaches', () => {
    const window = { from: axis.from + 2 * hour, to: axis.from + 4 * hour };
    expect(moveWindow(axis, window, -99 * hour)).toEqual({ from: null, to: axis.from + 2 * hour });
  });

  it('goes nowhere where it is all there is', () => {
    expect(moveWindow(axis, { from: null, to: null }, hour)).toEqual({ from: null, to: null });
  });
});

describe('a press', () => {
  it('means the nearer thumb, and of two as near the one that can come', () => {
    const shown = { from: axis.from + hour, to: axis.from + 3 * hour };
    expect(nearerThumb(shown, axis.from)).toBe('start');
    expect(nearerThumb(shown, axis.from + 2.5 * hour)).toBe('end');
    const narrow = { from: axis.from, to: axis.from };
    expect(nearerThumb(narrow, axis.from + hour)).toBe('end');
  });

  it('drawn out is a window, in whichever direction', () => {
    const [a, b] = [axis.from + hour, axis.from + 3 * hour];
    expect(windowBetween(axis, b, a)).toEqual({ from: a, to: b });
    expect(windowBetween(axis, axis.from - hour, a)).toEqual({ from: null, to: a });
    expect(windowBetween(axis, a, a)).toEqual({ from: a, to: a + minute });
  });
});
