import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { type Code, codeOf } from './qr.ts';

const link = 'https://example.org/chronicle/e/kherson-control/';

/** The path read back into squares. */
function squaresOf({ size, path }: Code): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return rows;
}

function code(text: string): Code {
  const made = codeOf(text);
  if (!made) throw new Error(`no code of ${text.length} characters`);
  return made;
}

const finder = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######'];

describe.each([
  ['a short link', link],
  ['a link with a view', `${link}#map=7/49.981/36.253&from=2022-02-26T22:00Z&q=${'%D0%B0'.repeat(60)}`],
])('the code of %s', (_, text) => {
  const squares = squaresOf(code(text));
  const inner = squares.length - 8;
  const at = (x: number, y: number) => squares[y + 4]?.[x + 4];

  test('is as large as some version of a code, with four light squares round it', () => {
    expect((inner - 17) % 4).toBe(0);
    const edge = [0, 1, 2, 3, inner + 4, inner + 5, inner + 6, inner + 7];
    for (const line of edge) {
      expect(squares[line]).not.toContain(true);
      expect(squares.map((row) => row[line])).not.toContain(true);
    }
  });

  test('has its three corners and the lines between them', () => {
    for (const [left, top] of [
      [0, 0],
      [inner - 7, 0],
      [0, inner - 7],
    ] as const) {
      const drawn = finder.map((row, y) =>
        [...row].map((_square, x) => (at(left + x, top + y) ? '#' : '.')).join(''),
      );
      expect(drawn).toEqual(finder);
    }
    for (let step = 8; step < inner - 8; step++) {
      expect([at(step, 6), at(6, step)]).toEqual([step % 2 === 0, step % 2 === 0]);
    }
  });

  test('can lose a sixth', () => {
    // The first two of the fifteen format bits, without their mask of 10: 00 is M, 11 Q, 10 H, and 01 the weakest, L.
    const level = [at(8, inner - 1) !== true, at(8, inner - 2) === true];
    expect(level).not.toEqual([false, true]);
  });

  test('has the squares that were computed, all in one path', () => {
    const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 4 });
    expect(squares).toEqual(data);
  });
});

test('what no telephone would read is no code', () => {
  expect(codeOf(link + 'a'.repeat(900))).not.toBeNull();
  expect(codeOf(link + 'a'.repeat(1000))).toBeNull();
});
