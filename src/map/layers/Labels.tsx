import { DomUtil, type Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { drawLabels, measureOn } from '../../basemap/drawLabels.ts';
import { type LabelView, placeLabels } from '../../basemap/labels.ts';
import { same } from '../../view/memo.ts';
import { cameraOf, sizeOf, useFrame } from '../camera.ts';
import { drawStill } from '../still.ts';
import { paletteNow, sansFamily, useTheme } from '../theme.ts';
import type { LayerProps } from './layer.ts';

/** How far round the pane names are drawn too, as a share of it: they are there when it is dragged. */
const margin = 0.2;
const stillMs = 300;

/** The base map's own names, under the marks and clear of them. */
export function Labels({ labels, language, spots, reserved, tiles }: LayerProps) {
  const map = useMap();
  const theme = useTheme();
  const frame = useFrame(map);
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const last = useRef<readonly unknown[]>([]);
  useEffect(
    function addCanvas() {
      const pane = map.getPane('names') ?? map.createPane('names');
      pane.style.zIndex = '350';
      pane.style.pointerEvents = 'none';
      const drawn = makeCanvas();
      pane.append(drawn);
      canvas.current = drawn;
      return function removeCanvas() {
        drawn.remove();
      };
    },
    [map],
  );
  useEffect(
    function drawNames() {
      if (!canvas.current) return;
      // Online maps bring names of their own.
      if (tiles === 'shown') {
        clear(canvas.current);
        return;
      }
      const drawn = canvas.current;
      const ground = [frame, labels, language, theme, tiles];
      const draw = () => {
        last.current = ground;
        paint(drawn, map, labels, {
          language,
          reserved: [...reserved, ...spots.flatMap((spot) => spot.boxes)],
          hidden: spots.flatMap((spot) => spot.spellings),
        });
      };
      // What makes room for marks alone waits until these rest: it would be the better part of a step of the window.
      const timer = same(last.current, ground) ? setTimeout(draw, stillMs) : 0;
      // Letters cannot be measured before the page is laid out: that is done once, after the marks stand.
      const next = timer === 0 ? requestAnimationFrame(draw) : 0;
      return function leaveNames() {
        clearTimeout(timer);
        cancelAnimationFrame(next);
      };
    },
    [map, frame, labels, language, spots, reserved, theme, tiles],
  );
  return null;
}

function makeCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'leaflet-zoom-hide';
  canvas.setAttribute('aria-hidden', 'true');
  return canvas;
}

function clear(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
}

function paint(
  canvas: HTMLCanvasElement,
  map: LeafletMap,
  labels: LayerProps['labels'],
  view: Pick<LabelView, 'language' | 'reserved' | 'hidden'>,
): void {
  const size = sizeOf(map);
  const round = Math.round(Math.max(size.width, size.height) * margin);
  const ratio = Math.min(devicePixelRatio || 1, 3);
  const width = size.width + 2 * round;
  const height = size.height + 2 * round;
  canvas.style.inlineSize = `${width}px`;
  canvas.style.blockSize = `${height}px`;
  DomUtil.setPosition(canvas, map.containerPointToLayerPoint([-round, -round]));
  const family = sansFamily();
  drawStill(canvas, Math.round(width * ratio), Math.round(height * ratio), (pen) => {
    pen.direction = size.direction;
    pen.setTransform(ratio, 0, 0, ratio, round * ratio, round * ratio);
    const placed = placeLabels(labels, {
      ...view,
      ...size,
      camera: cameraOf(map),
      margin: round,
      measure: measureOn(pen, family),
    });
    drawLabels(pen, placed, family, paletteNow());
  });
}
