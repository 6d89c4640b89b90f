import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { type Loaded, loadEdition } from './edition.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';
import { renderPages } from './Page.tsx';
import { pictureAt, pictures } from './pictures.ts';
import { registerFonts, sansFamily, serifFamily } from './pictures/fonts.ts';
import { pictureSize } from './pictures/words.ts';

const mostBytes = 300_000;

describe('the pictures of a story with an alias and a withdrawal, in two languages', () => {
  it('stand beside every page', async () => {
    const { loaded, drawn } = await drawing();
    const shell = '<html lang="en"><head><meta charset="utf-8" /><!--head--></head><!--body--></html>';
    const pages = (await renderPages(loaded, shell, [])).map(({ path }) => path);
    const expected = pages
      .filter((path) => !/^404\.html$|(?:embed|method)\/index\.html$|away\.html$/.test(path))
      .map((path) => path.replace('index.html', 'card.png'));
    expect([...drawn.keys()].toSorted()).toEqual(expected.toSorted());
    // All of them are drawn here, for the tests below too.
  }, 30_000);

  it('have the size that shared links ask for, and are light', async () => {
    const { drawn } = await drawing();
    for (const [path, png] of drawn) {
      const { width, height } = await loadImage(png);
      expect([path, width, height]).toEqual([path, pictureSize.width, pictureSize.height]);
      expect(png.length, path).toBeLessThan(mostBytes);
    }
  });

  it('have the same bytes whenever they are drawn, and after whatever others', async () => {
    const { loaded, drawn } = await drawing();
    for (const path of ['uk/e/bergen-deck/card.png', 'card.png', 'e/bergen-lamps/card.png'])
      expect((await pictureAt(loaded, path))?.equals(drawn.get(path) ?? Buffer.alloc(0)), path).toBe(true);
  });

  it('differ from page to page, but an alias’s is its event’s', async () => {
    const { drawn } = await drawing();
    const at = (path: string) => drawn.get(path)?.toString('base64');
    expect(at('e/harbour-bridge/card.png')).toBe(at('e/bergen-bridge/card.png'));
    const own = [...drawn.keys()].filter((path) => !path.includes('harbour-bridge'));
    expect(new Set(own.map(at)).size).toBe(own.length);
  });

  it('are none where there is no page', async () => {
    const { loaded } = await drawing();
    expect(await pictureAt(loaded, 'e/no-such-event/card.png')).toBe(null);
  });
});

it('a letter that no font of ours has is taken from none of the machine’s', () => {
  registerFonts();
  for (const family of [sansFamily, serifFamily]) {
    const drawn = (text: string) => {
      const context = createCanvas(80, 60).getContext('2d');
      context.font = `600 40px ${family}`;
      context.fillText(text, 10, 45);
      return Buffer.from(context.getImageData(0, 0, 80, 60).data).toString('base64');
    };
    // One sign stands for whatever is missing.
    expect(new Set(['橋', 'א', 'ก', '→', 'Ω'].map(drawn)).size).toBe(1);
    expect(new Set(['橋', 'b', 'ș', 'Ґ', 'ї', 'خ'].map(drawn)).size).toBe(6);
  }
});

interface Drawing {
  readonly loaded: Loaded;
  readonly drawn: ReadonlyMap<string, Buffer>;
}

let once: Promise<Drawing> | null = null;

function drawing(): Promise<Drawing> {
  return (once ??= draw());
}

async function draw(): Promise<Drawing> {
  const root = copyOfFixture();
  edit(root, 'data/published.yaml', 'aliases: {}', 'aliases: { harbour-bridge: bergen-bridge }');
  const withdrawal =
    '\n  - id: bergen-lamps\n    date: 2021-11-18\n    reason: { en: The lamps were another bridge }';
  edit(root, 'data/published.yaml', 'withdrawn: []', `withdrawn:${withdrawal}`);
  const loaded = loadEdition(root);
  const drawn = new Map<string, Buffer>();
  for await (const { path, png } of pictures(loaded)) drawn.set(path, png);
  return { loaded, drawn };
}
