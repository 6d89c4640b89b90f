import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostMessage } from './embed.ts';
import { makeHeightGuard } from './embedHeight.ts';
import { embedThemes, panes, parseOptions, printOptions } from './embedOptions.ts';

const isKnown = (id: string) => id === 'kyiv-curfew' || id === 'gomel-talks';
const parse = (data: unknown) => parseHostMessage(data, isKnown);
const select = { source: 'dateline-host', v: 1, type: 'select', id: 'kyiv-curfew' };

describe('a host’s message', () => {
  it('is an open event, none, or a greeting', () => {
    expect(parse(select)).toEqual(select);
    expect(parse({ ...select, id: null })).toEqual({ ...select, id: null });
    const hello = { source: 'dateline-host', v: 1, type: 'hello' };
    expect(parse(hello)).toEqual(hello);
    // As it arrives: a copy, its keys in any order.
    expect(
      parse(structuredClone({ id: 'gomel-talks', type: 'select', v: 1, source: 'dateline-host' })),
    ).toEqual({
      ...select,
      id: 'gomel-talks',
    });
  });

  it.each([
    ['of another version', { ...select, v: 2 }],
    ['whose version is no number', { ...select, v: '1' }],
    ['from elsewhere', { ...select, source: 'dateline' }],
    ['of another type', { ...select, type: 'height' }],
    ['about an event that is not here', { ...select, id: 'kyiv-unknown' }],
    ['whose id is none', { ...select, id: '__proto__' }],
    ['whose id is no text', { ...select, id: ['kyiv-curfew'] }],
    ['without an id', { source: 'dateline-host', v: 1, type: 'select' }],
    ['with a key too many', { ...select, more: null }],
    ['with a symbol', { ...select, [Symbol('more')]: 1 }],
    ['that greets with an id', { ...select, type: 'hello' }],
    ['that inherits its keys', Object.create(select) as unknown],
    ['without a prototype', Object.assign(Object.create(null) as object, select)],
    [
      'with a prototype of its own',
      JSON.parse('{"__proto__":{},"source":"dateline-host","v":1,"type":"hello"}'),
    ],
    ['in a list', [select]],
    ['as text', JSON.stringify(select)],
    ['that is a Map', new Map(Object.entries(select))],
    ['that is nothing', null],
  ])('%s is none', (_, data: unknown) => {
    expect(parse(data)).toBeNull();
  });

  it('runs no code of what was sent', () => {
    const run: string[] = [];
    const trap = (name: string) => () => {
      run.push(name);
      return select.id;
    };
    const getter = Object.defineProperty({ ...select }, 'id', { get: trap('getter'), enumerable: true });
    const texts = { toString: trap('toString'), valueOf: trap('valueOf'), toJSON: trap('toJSON') };
    for (const data of [getter, { ...select, id: texts }, { ...select, ...texts }])
      expect(parse(data)).toBeNull();
    expect(run).toEqual([]);
    const closed = new Proxy(select, {
      getPrototypeOf() {
        throw new Error('look away');
      },
    });
    expect(parse(closed)).toBeNull();
  });

  it('10,000 malformed messages are none', () => {
    const likely = fc.constantFrom<unknown>(
      'dateline-host',
      'dateline',
      'select',
      'hello',
      1,
      '1',
      null,
      'gomel-talks',
    );
    const keys = fc.constantFrom('source', 'v', 'type', 'id', '__proto__', 'constructor', 'toString', '');
    const value = fc.oneof(likely, likely, fc.anything({ withNullPrototype: true, maxDepth: 2 }));
    const data = fc.oneof(
      fc.dictionary(keys, value, { maxKeys: 6 }),
      // One step away from what holds.
      fc
        .tuple(keys, value)
        .map(([key, other]) => Object.defineProperty({ ...select }, key, { value: other })),
      fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withTypedArray: true }),
    );
    fc.assert(
      fc.property(data, (sent) => {
        const message = parse(sent);
        fc.pre(message === null || !isWell(sent));
        expect(message).toBeNull();
      }),
      { numRuns: 10_000, maxSkipsPerRun: 10 },
    );
  });
});

/** The contract once more, in other words. */
function isWell(sent: unknown): boolean {
  const wells = [
    ...['kyiv-curfew', 'gomel-talks', null].map((id) => ({ ...select, id })),
    { source: 'dateline-host', v: 1, type: 'hello' },
  ];
  const own = Object.entries(Object.getOwnPropertyDescriptors(sent as object));
  return wells.some(
    (well) =>
      own.length === Object.keys(well).length &&
      own.every(([key, { value }]) => Object.entries(well).some(([k, v]) => k === key && v === value)),
  );
}

describe('the options of an embedded story', () => {
  const options = fc.record({
    show: fc.subarray([...panes], { minLength: 1 }),
    theme: fc.constantFrom(...embedThemes),
  });

  it('printed and parsed are the same', () => {
    fc.assert(
      fc.property(options, (some) => {
        expect(parseOptions(printOptions(some))).toEqual(some);
      }),
    );
    expect(printOptions({ show: panes, theme: 'auto' })).toBe('');
    expect(printOptions({ show: ['map', 'list'], theme: 'dark' })).toBe('?show=map,list&theme=dark');
  });

  it('fall back where they are bad', () => {
    const whole = { show: panes, theme: 'auto' };
    for (const bad of ['', '?show=', '?show=menu', '?theme=Dark', '?theme=', '?x=1&&=', '?show=%zz']) {
      expect(parseOptions(bad), bad).toEqual(whole);
    }
    expect(parseOptions('?show=list,nothing,map,list&theme=light&theme=dark')).toEqual({
      show: ['map', 'list'],
      theme: 'light',
    });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(parseOptions(text).show.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the height that is asked for', () => {
  it('is whole, within limits, and asked for once', () => {
    const guard = makeHeightGuard();
    expect([300.2, 301, 20, 1e6, NaN, Infinity].map((px, at) => guard.next(px, at * 1000))).toEqual([
      301,
      null,
      200,
      4000,
      null,
      null,
    ]);
  });

  it('comes to rest where a frame goes to and fro, and at the larger', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 3900 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 16, max: 150 }),
        (low, step, turnMs) => {
          const guard = makeHeightGuard();
          let height = 520;
          let turn = 0;
          for (; turn < 1000; turn++) {
            // As high as it is, it would like to be lower; lower, higher.
            const next = guard.next(height === low + step ? low : low + step, turn * turnMs);
            if (next === null) break;
            height = next;
          }
          expect(turn).toBeLessThan(20);
          expect(height).toBe(low + step);
        },
      ),
    );
  });

  it('goes down again when something else is shown', () => {
    const guard = makeHeightGuard();
    for (let turn = 0; turn < 40; turn++) guard.next(turn % 2 ? 400 : 500, turn * 10);
    expect(guard.next(400, 410)).toBeNull();
    guard.renew();
    expect(guard.next(400, 420)).toBe(400);
  });
});
