import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en, uk } from '../../i18n/words.fixture.ts';
import { loadEdition } from '../edition.ts';
import { registerFonts } from './fonts.ts';
import { type Column, layOut, type Layout, type Line } from './layout.ts';
import { eventWords, pictureSize, type PictureWords } from './words.ts';
import { makeMeasure } from './writing.ts';

registerFonts();
const measure = makeMeasure(createCanvas(1, 1).getContext('2d'));
const column: Column = { left: 152, right: 742 };

const words: PictureWords = {
  story: 'Ukraine, 24–28 February 2022',
  kind: 'Цивільне життя',
  status: 'Could not be verified',
  title: 'Russian defence ministry says Kherson is completely blocked',
  by: 'Claimed by Maj. Gen. Igor Konashenkov, spokesman for the Russian defence ministry. The newspaper could not verify it.',
  when: 'не пізніше неділі, 27 лютого 2022 р.',
  where: [{ name: 'Гомель', rest: 'за контекстом' }],
  source: 'Los Angeles Times, 27 February 2022',
};

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('says', 'the', 'of', 'WWWWWWWWWWW', 'щодо', 'переговорів', '368,000'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('m', 'W', 'щ', 'Ж', 'і'), minLength: 1, maxLength: 60 }),
  },
);
const textUpTo = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' ').slice(0, most).trim());

const anyWords: fc.Arbitrary<PictureWords> = fc.record({
  story: fc.option(textUpTo(60)),
  kind: fc.option(textUpTo(24)),
  status: fc.constantFrom(words.status, 'Не вдалося перевірити', null),
  title: textUpTo(200),
  by: fc.option(textUpTo(160)),
  when: fc.option(textUpTo(60)),
  where: fc.array(fc.record({ name: textUpTo(24), rest: fc.oneof(fc.constant(''), textUpTo(60)) }), {
    maxLength: 2,
  }),
  source: fc.option(textUpTo(60)),
});

describe('the words of a picture', () => {
  it('stay in their column, and none covers another, however long they are', () => {
    fc.assert(
      fc.property(anyWords, (any) => {
        const { lines } = layOut(any, column, measure);
        const boxes = lines.map(boxOf);
        for (const { left, right, top, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(30);
          expect(right).toBeLessThanOrEqual(column.right + 0.5);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(pictureSize.height);
        }
        boxes.forEach((one, at) => {
          for (const other of boxes.slice(at + 1))
            expect(
              one.right <= other.left ||
                other.right <= one.left ||
                one.bottom <= other.top ||
                other.bottom <= one.top,
            ).toBe(true);
        });
      }),
      {
        numRuns: 60,
        examples: [
          [
            {
              ...words,
              title: 'says',
              where: [{ name: 'WWWWWWWWWWW mmmmmmm', rest: 'm' }],
              by: null,
              when: null,
            },
          ],
        ],
      },
    );
  });

  it('always hold the whole title, larger than anything else', () => {
    fc.assert(
      fc.property(anyWords, (any) => {
        const { lines } = layOut({ ...any, status: words.status }, column, measure);
        const [, ...titles] = lines.filter(({ face }) => face === 'title');
        expect(bare(titles.map(({ text }) => text).join(''))).toBe(bare(any.title));
      }),
      { numRuns: 60 },
    );
    for (const title of ['Ceasefire', words.title, `${words.title}, `.repeat(3).slice(0, 160)]) {
      const { lines } = layOut({ ...words, title }, column, measure);
      const [size = 0, ...rest] = lines.map((line) => line.size).toSorted((a, b) => b - a);
      expect(lines.find((line) => line.size === size)?.face).toBe('title');
      expect(rest.every((other) => other <= size)).toBe(true);
    }
  });

  it('can be read a quarter as large: title and status', () => {
    for (const title of [
      words.title,
      'Перемир’я',
      titleOf(200, 'перемовини в Гомелі '),
      titleOf(200, 'talks in Gomel '),
    ]) {
      const { lines } = layOut({ ...words, title }, column, measure);
      expect(sizeOf(lines, 'Could not be verified')).toBeGreaterThanOrEqual(30);
      expect(Math.min(...titleLines(lines).map(({ size }) => size))).toBeGreaterThanOrEqual(32);
    }
    expect(titleLines(layOut(words, column, measure).lines)[0]?.size).toBeGreaterThanOrEqual(44);
  });

  it('can be read a quarter as large: who, when, where and the source, in every picture of the story', () => {
    const loaded = loadEdition(process.cwd());
    for (const record of loaded.records)
      for (const language of [en, uk]) {
        const told = eventWords(loaded, record, language);
        const { lines } = layOut(told, column, measure);
        for (const { text, size, face } of lines)
          expect(size, text).toBeGreaterThanOrEqual(face === 'title' && text !== 'Dateline' ? 44 : 26);
      }
  });

  it('leave out the kind where the status takes its room', () => {
    const texts = (status: string) =>
      layOut({ ...words, status }, column, measure).lines.map(({ text }) => text);
    expect(texts('Claimed')).toContain(words.kind);
    expect(texts('Could not be verified')).not.toContain(words.kind);
  });

  it('stand where chats do not cut them off, but for the source and the story', () => {
    const { lines } = layOut(words, column, measure);
    const outside = lines.filter((line) => {
      const { top, bottom, left } = boxOf(line);
      return top < 80 || bottom > 550 || left < 150;
    });
    expect(outside.map(({ text }) => text)).toEqual(['Dateline', words.story, words.source]);
  });

  it('leave out who says it before the title grows small', () => {
    const { lines } = layOut({ ...words, title: titleOf(200, 'talks in Gomel ') }, column, measure);
    expect(lines.map(({ text }) => text).join(' ')).not.toContain('Konashenkov');
    expect(
      layOut({ ...words, by: 'Claimed by Igor Konashenkov.' }, column, measure)
        .lines.map(({ text }) => text)
        .join(' '),
    ).toContain('Konashenkov');
  });

  it('keep free what they are asked to', () => {
    const free = ({ free: { top, bottom } }: Layout) => bottom - top;
    const story = { ...words, status: null, kind: null, when: null, where: [] };
    expect(free(layOut(story, column, measure, 200))).toBeGreaterThanOrEqual(200);
  });
});

/** What a line's letters cover: from the height of a capital to the foot of a g. */
function boxOf({ text, x, y, face, size }: Line) {
  return { left: x, right: x + measure(text, face, size), top: y - 0.74 * size, bottom: y + 0.24 * size };
}

function titleLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ face, text }) => face === 'title' && text !== 'Dateline');
}

function sizeOf(lines: readonly Line[], text: string): number {
  return lines.find((line) => line.text === text)?.size ?? 0;
}

function titleOf(length: number, text: string): string {
  return text
    .repeat(Math.ceil(length / text.length))
    .slice(0, length)
    .trim();
}

function bare(text: string): string {
  return text.replaceAll(/[ \u00a0]/gu, '');
}
