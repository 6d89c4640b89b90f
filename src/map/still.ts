type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Draws on a canvas, so many device pixels wide and high, what stands until it is drawn anew. A canvas with a 2D context is copied at each
 * frame of the page, drawn on or not; hence it is drawn apart and handed over, where the browser can do that.
 */
export function drawStill(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  draw: (pen: Pen) => void,
  alpha = true,
): void {
  // On paper the map has no size.
  if (width === 0 || height === 0) return;
  canvas.width = width;
  canvas.height = height;
  const apart = globalThis.OffscreenCanvas && new OffscreenCanvas(width, height);
  const pen = (apart ?? canvas).getContext('2d', { alpha });
  if (!pen) return;
  draw(pen);
  if (!apart) return;
  canvas.getContext('bitmaprenderer', { alpha })?.transferFromImageBitmap(apart.transferToImageBitmap());
}
