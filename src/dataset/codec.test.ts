import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codecVersion, decode, encode, encodedLength, type Value, type Values } from './codec.ts';

const texts = fc.string({ unit: 'binary', maxLength: 8 });
const value = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float64Array(),
  fc.array(texts).map((all) => ({ texts: all })),
  fc.jsonValue().map((json) => ({ value: json })),
);
const values: fc.Arbitrary<Values> = fc.dictionary(texts, value, { noNullPrototype: true, maxKeys: 5 });

describe('the codec', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(values, fc.nat({ max: 9 }), (given, offset) => {
        const encoded = encode(given);
        // As bytes lie that come out of a larger file.
        const within = new Uint8Array(encoded.length + offset);
        within.set(encoded, offset);
        const decoded = decode(within.subarray(offset));
        expect(decoded.ok && Object.entries(decoded.values)).toEqual(Object.entries(plain(given)));
      }),
    );
  });

  it('knows how long it will be', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(encodedLength(given)).toBe(encode(given).length);
      }),
    );
  });

  it('keeps one array one', () => {
    const array = Float64Array.of(1, NaN, -0);
    const decoded = decode(encode({ a: array, b: array }));
    expect(decoded.ok && decoded.values['a'] === decoded.values['b']).toBe(true);
    expect(decoded.ok && decoded.values['a']).toEqual(array);
  });

  it('refuses another version by name', () => {
    const bytes = encode({ a: Uint8Array.of(1) });
    new DataView(bytes.buffer).setUint32(8, codecVersion + 1, true);
    expect(decode(bytes)).toEqual({ ok: false, fault: { is: 'version', found: codecVersion + 1 } });
  });

  it('refuses what is cut off, changed in any byte, or something else', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, where, change) => {
        const bytes = encode(given);
        expect(decode(bytes.slice(0, where % bytes.length)).ok).toBe(false);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(decode(bytes).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(decode(bytes)).toEqual({ ok: false, fault: { is: 'not-dateline' } });
      }),
    );
  });
});

/** Without −0 in JSON, which has none. */
function plain(given: Values): Values {
  const isJson = (one: Value) => !ArrayBuffer.isView(one) && 'value' in one;
  return Object.fromEntries(
    Object.entries(given).map(([name, one]): [string, Value] => [
      name,
      isJson(one) ? (JSON.parse(JSON.stringify(one)) as Value) : one,
    ]),
  );
}
