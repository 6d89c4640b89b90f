import type { ReactNode } from 'react';
import type { Label } from '../basemap/label.ts';
import type { Box } from '../basemap/labels.ts';
import { markNameSize, markRadius, nameGap, type NamedMark, nameMarks } from '../basemap/names.ts';
import { overviewTransform } from '../basemap/overview.ts';
import {
  type Direction,
  type MapCamera,
  metresPerPixel,
  paneProjection,
  type Point,
  type Size,
} from '../basemap/project.ts';
import { estimatedWidth, stillLabels } from '../basemap/svg.ts';
import { type Cell, cells, mergeDistance } from '../dataset/cells.ts';
import type { CuratedDataset } from '../dataset/dataset.ts';
import type { Words } from '../i18n/words.ts';
import { GroupShape } from '../marks/GroupMark.tsx';
import { lookOf } from '../marks/look.ts';
import { MarkShape } from '../marks/Mark.tsx';
import { everyName } from '../model/place.ts';
import { inLanguage } from '../model/text.ts';

/** A pane as it is drawn, at one zoom. */
export interface Pane {
  /** The class by which a style shows it. */
  readonly name: string;
  readonly camera: MapCamera;
  /** The pane for which names are placed. */
  readonly drawn: Size;
}

interface DrawingProps {
  readonly dataset: CuratedDataset;
  readonly words: Words;
  readonly pane: Pane;
  /** Those that have their marks on it. */
  readonly rows: Uint32Array;
  /** Where no name may stand. */
  readonly taken: readonly Box[];
  readonly labels: readonly Label[];
  /** Whether it shows how exactly the places are known. */
  readonly circles: boolean;
  /** The ground. */
  readonly children: ReactNode;
}

/** Drawn about the pane's middle, which is the outer `<svg>`'s origin. */
export function Drawing({ dataset, words, pane, rows, taken, labels, circles, children }: DrawingProps) {
  const { camera } = pane;
  const { direction } = words;
  const drawn = { ...pane.drawn, direction };
  const spots = cells(dataset, rows, { zoom: camera.zoom, distance: mergeDistance });
  const names = new Map(dataset.places.map(({ id, name }) => [id, inLanguage(name, words.code).text]));
  const known = circles ? circlesOf(dataset, spots, pane) : [];
  const titled = spots
    .map((cell) => ({ cell, own: cell.places.map((id) => names.get(id) ?? id) }))
    .map(({ cell, own }) => ({ cell, own, name: words.map.names(own) }))
    .map((spot) => ({ ...spot, radius: clearOf(spot.cell, spot.name, known, pane) }))
    .sort((a, b) => b.cell.members.length - a.cell.members.length);
  const placed = nameMarks(
    titled.map(({ cell, name, radius }) => ({
      at: [cell.lon, cell.lat],
      radius,
      names: [name],
      nameSize: markNameSize,
    })),
    { camera, size: drawn, taken, measure: nameWidth },
  );
  const written = stillLabels(labels, {
    camera,
    ...drawn,
    language: words.code,
    reserved: [...taken, ...placed.flatMap(({ boxes }) => boxes)],
    hidden: dataset.places
      .filter(({ id }) => spots.some(({ places }) => places.includes(id)))
      .flatMap(everyName),
  });
  return (
    <g transform={`translate(${-drawn.width / 2} ${-drawn.height / 2})`}>
      {children}
      {written.dots.map(({ x, y, radius, className }) => (
        <circle key={`${x} ${y}`} className={className} cx={x} cy={y} r={radius} />
      ))}
      {written.texts.map(({ text, x, y, anchor, className }) => (
        <text
          key={`${x} ${y}`}
          className={className}
          x={x}
          y={y}
          textAnchor={anchor === 'start' ? undefined : anchor}
        >
          {text}
        </text>
      ))}
      {known.map(({ id, x, y, radius }) => (
        <circle key={id} className="still-circle" cx={tenth(x)} cy={tenth(y)} r={tenth(radius)} />
      ))}
      {titled.map(({ cell, name, radius }, index) => (
        <Spot key={name} {...{ dataset, cell, name, radius, direction }} placed={placed[index]} />
      ))}
    </g>
  );
}

/** The overview as a ground, by reference to its paths in the page. */
export function Overview({ camera, drawn }: Pane) {
  return <use href="#overview" transform={overviewTransform(camera, drawn)} />;
}

interface Circle extends Point {
  /** The place's. */
  readonly id: string;
  /** In CSS px. */
  readonly radius: number;
}

/** How exactly the places are known. A circle hardly larger than the mark would say nothing. */
function circlesOf(
  dataset: CuratedDataset,
  spots: readonly Cell[],
  { camera, drawn }: Pane,
): readonly Circle[] {
  const marked = new Set(spots.flatMap(({ members }) => members.map(({ place }) => place)));
  const project = paneProjection(camera, drawn);
  return dataset.places
    .filter(({ id }) => marked.has(id))
    .map((place) => ({ ...place, radius: place.radiusMetres / metresPerPixel(place.lat, camera.zoom) }))
    .filter(({ radius }) => radius > markRadius(1))
    .map(({ id, lat, lon, radius }) => ({ id, ...project([lon, lat]), radius }));
}

/** How far from a cell's middle its name keeps: out of the circles of its places, or within them where there is room for it. */
function clearOf(cell: Cell, name: string, circles: readonly Circle[], { camera, drawn }: Pane): number {
  const mark = markRadius(cell.members.length);
  const within = mark + 2 * nameGap + nameWidth(name, markNameSize);
  const middle = paneProjection(camera, drawn)([cell.lon, cell.lat]);
  const reaches = circles
    .filter(({ id, radius }) => radius < within && cell.places.some((place) => place === id))
    .map(({ x, y, radius }) => Math.hypot(x - middle.x, y - middle.y) + radius);
  return Math.max(mark, ...reaches);
}

function nameWidth(text: string, size: number): number {
  return estimatedWidth(text, { size, weight: 500 });
}

interface SpotProps {
  readonly dataset: CuratedDataset;
  readonly cell: Cell;
  readonly name: string;
  /** What its name keeps clear of, in CSS px. */
  readonly radius: number;
  readonly direction: Direction;
  readonly placed: NamedMark | undefined;
}

function Spot({ dataset, cell, name, radius, direction, placed }: SpotProps) {
  if (!placed?.inView) return null;
  const looks = cell.members.flatMap(({ row, footing }) => {
    const head = dataset.heads.at(row);
    return head ? [{ ...lookOf(head, dataset.kinds), footing }] : [];
  });
  const { side, shift } = placed;
  const [x, y] = [tenth(placed.x), tenth(placed.y)];
  const [first] = looks;
  const reach = (direction === 'ltr' ? 1 : -1) * (radius + nameGap);
  const at = {
    end: { x: x + reach, y: y + 5, anchor: undefined },
    start: { x: x - reach, y: y + 5, anchor: 'end' },
    below: { x: x + shift, y: y + radius + 13, anchor: 'middle' },
    above: { x: x + shift, y: y - radius - 4, anchor: 'middle' },
  } as const;
  const named = side && at[side];
  return (
    <>
      {looks.length === 1 && first ? (
        <MarkShape {...first} x={x} y={y} size={32} />
      ) : (
        <GroupShape members={looks} kinds={dataset.kinds} x={x} y={y} size={42} />
      )}
      {named && (
        <text
          className="still-name"
          x={Math.round(named.x)}
          y={Math.round(named.y)}
          textAnchor={named.anchor}
        >
          {name}
        </text>
      )}
    </>
  );
}

/** What the eye can tell, and no more digits. */
function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
