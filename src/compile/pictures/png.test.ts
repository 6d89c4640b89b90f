import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { encodePng } from './png.ts';

it('what a picture holds is what was drawn, pixel by pixel', async () => {
  const size = { width: 37, height: 11 };
  const pixels = new Uint8ClampedArray(4 * size.width * size.height).map((_, at) =>
    at % 4 === 3 ? 255 : (at * 89) % 256,
  );
  const context = createCanvas(size.width, size.height).getContext('2d');
  context.drawImage(await loadImage(await encodePng(pixels, size)), 0, 0);
  expect([...context.getImageData(0, 0, size.width, size.height).data]).toEqual([...pixels]);
});
