import type { Box } from './labels.ts';
import { type Bounds, fit, type MapCamera, type Padding, type Size } from './project.ts';

/** From this width of the pane on (CSS px) the chips stand in two lines and the buttons are beside the map's middle. */
export const wideFrom = 600;

/** Room for the chips below, the buttons at the end, and names beside marks (CSS px). */
export function paddingOf(width: number): Padding {
  return width < wideFrom
    ? { top: 30, right: 68, bottom: 56, left: 44 }
    : { top: 44, right: 96, bottom: 96, left: 60 };
}

/** The zooms of the embedded map. */
export const zoomLimits = { minZoom: 3, maxZoom: 10 };

/** Nearer than this a story that happened in one town would open without anything around it. */
const openingZoom = 7;

/** The camera at which a pane of this size shows all of `bounds`, at a whole zoom, or at the zoom given. */
export function openingCamera(bounds: Bounds, size: Size, zoom?: number): MapCamera {
  const limits =
    zoom === undefined ? { ...zoomLimits, maxZoom: openingZoom } : { minZoom: zoom, maxZoom: zoom };
  return fit(bounds, size, paddingOf(size.width), limits);
}

/** Room that the chips, the buttons and the credit take (CSS px of the pane): no name stands behind them. */
export function controlBoxes({ width, height }: Size): readonly Box[] {
  return width < wideFrom
    ? [
        { left: 0, right: Math.min(280, width), top: height - 44, bottom: height },
        { left: width - 60, right: width, top: 20, bottom: 120 },
        { left: width - 250, right: width, top: 0, bottom: 17 },
      ]
    : [
        { left: 0, right: 420, top: height - 88, bottom: height },
        { left: width - 60, right: width, top: 0, bottom: 100 },
        { left: width - 270, right: width, top: height - 20, bottom: height },
      ];
}
