/** What a path is traced on; a canvas context is one. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** From world units to pixels, and the pixels worth drawing. */
export interface Frame {
  readonly scale: number;
  readonly originX: number;
  readonly originY: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Points nearer than this to the one before are passed over, in pixels. */
  readonly leastStep: number;
}

/**
 * Traces a line, or a closed ring, leaving out what cannot touch the frame: a run of points that all lie beyond the same
 * edge becomes its two ends. The edge must be common to the whole run: pairs alone would cut corners off the frame.
 */
export function trace(sink: PathSink, coordinates: Float64Array, frame: Frame, closed: boolean): void {
  const { scale, originX, originY, leastStep } = frame;
  const length = coordinates.length;
  let lastX = (coordinates[0] ?? 0) * scale - originX;
  let lastY = (coordinates[1] ?? 0) * scale - originY;
  /** The edges that the whole run lies beyond; 0 where there is no run. */
  let run = beyond(frame, lastX, lastY);
  let penDown = closed || run === 0;
  /** The end of the run, not drawn yet. */
  let held = !penDown;
  let heldX = lastX;
  let heldY = lastY;
  let heldBeyond = run;
  if (penDown) sink.moveTo(lastX, lastY);

  for (let i = 2; i < length; i += 2) {
    const x = (coordinates[i] ?? 0) * scale - originX;
    const y = (coordinates[i + 1] ?? 0) * scale - originY;
    const near = Math.abs(x - lastX) < leastStep && Math.abs(y - lastY) < leastStep;
    if (near && i < length - 2) continue;
    lastX = x;
    lastY = y;
    const here = beyond(frame, x, y);
    let common = run & here;
    if (common === 0 && held) {
      if (penDown) sink.lineTo(heldX, heldY);
      else sink.moveTo(heldX, heldY);
      penDown = true;
      held = false;
      common = heldBeyond & here;
    }
    if (common !== 0) {
      run = common;
      held = true;
      heldX = x;
      heldY = y;
      heldBeyond = here;
      if (!closed) penDown = false;
    } else {
      sink.lineTo(x, y);
      run = here;
    }
  }
  if (!closed) return;
  if (held) sink.lineTo(heldX, heldY);
  sink.closePath();
}

/** One bit for each edge of the frame that the point lies beyond. */
function beyond({ left, top, right, bottom }: Frame, x: number, y: number): number {
  return (x < left ? 1 : x > right ? 2 : 0) | (y < top ? 4 : y > bottom ? 8 : 0);
}
