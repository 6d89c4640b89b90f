import type { ReactNode } from 'react';
import type { Label } from '../basemap/label.ts';
import type { Box } from '../basemap/labels.ts';
import { markNameSize, markRadius, nameGap, type NamedMark, nameMarks } from '../basemap/names.ts';
import { overviewTransform } from '../basemap/overview.ts';
import { type MapCamera, metresPerPixel, paneProjection, type Size } from '../basemap/project.ts';
import { estimatedWidth, stillLabels } from '../basemap/svg.ts';
import { type Cell, cells, mergeDistance } from '../dataset/cells.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { GroupShape } from '../marks/GroupMark.tsx';
import { lookOf } from '../marks/look.ts';
import { MarkShape } from '../marks/Mark.tsx';
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
  readonly dataset: Dataset;
  readonly language: string;
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
export function Drawing({ dataset, language, pane, rows, taken, labels, circles, children }: DrawingProps) {
  const { camera, drawn } = pane;
  const spots = cells(dataset, rows, { zoom: camera.zoom, distance: mergeDistance });
  const names = new Map(dataset.places.map(({ id, name }) => [id, inLanguage(name, language).text]));
  const titled = spots
    .map((cell) => ({ cell, name: cell.places.map((id) => names.get(id) ?? id).join(', ') }))
    .sort((a, b) => b.cell.members.length - a.cell.members.length);
  const placed = nameMarks(
    titled.map(({ cell, name }) => ({
      at: [cell.lon, cell.lat],
      radius: markRadius(cell.members.length),
      names: [name],
      nameSize: markNameSize,
    })),
    { camera, size: drawn, taken, measure: (text, size) => estimatedWidth(text, { size, weight: 500 }) },
  );
  const written = stillLabels(labels, {
    camera,
    ...drawn,
    language,
    reserved: [...taken, ...placed.flatMap(({ boxes }) => boxes)],
    hidden: titled.flatMap(({ name }) => name.split(', ')),
  });
  return (
    <g transform={`translate(${-drawn.width / 2} ${-drawn.height / 2})`}>
      {children}
      {written.dots.map(({ x, y, radius, className }) => (
        <circle key={`${x} ${y}`} className={className} cx={x} cy={y} r={radius} />
      ))}
      {written.texts.map(({ text, x, y, anchor, className }) => (
        <text key={`${x} ${y}`} className={className} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {circles && <Circles dataset={dataset} spots={spots} pane={pane} />}
      {titled.map(({ cell, name }, index) => (
        <Spot key={name} dataset={dataset} cell={cell} name={name} placed={placed[index]} />
      ))}
    </g>
  );
}

/** The overview as a ground, by reference to its paths in the page. */
export function Overview({ camera, drawn }: Pane) {
  return <use href="#overview" transform={overviewTransform(camera, drawn)} />;
}

interface CirclesProps {
  readonly dataset: Dataset;
  readonly spots: readonly Cell[];
  readonly pane: Pane;
}

/** How exactly the places are known. A circle hardly larger than the mark would say nothing. */
function Circles({ dataset, spots, pane: { camera, drawn } }: CirclesProps) {
  const marked = new Set(spots.flatMap(({ members }) => members.map(({ place }) => place)));
  const project = paneProjection(camera, drawn);
  return dataset.places
    .filter(({ id }) => marked.has(id))
    .map((place) => ({ ...place, radius: place.radiusMetres / metresPerPixel(place.lat, camera.zoom) }))
    .filter(({ radius }) => radius > markRadius(1))
    .map(({ id, lat, lon, radius }) => {
      const { x, y } = project([lon, lat]);
      return <circle key={id} className="still-circle" cx={tenth(x)} cy={tenth(y)} r={tenth(radius)} />;
    });
}

interface SpotProps {
  readonly dataset: Dataset;
  readonly cell: Cell;
  readonly name: string;
  readonly placed: NamedMark | undefined;
}

function Spot({ dataset, cell, name, placed }: SpotProps) {
  if (!placed?.inView) return null;
  const looks = cell.members.flatMap(({ row, footing }) => {
    const head = dataset.heads[row];
    return head ? [{ ...lookOf(head, dataset.kinds), footing }] : [];
  });
  const { side } = placed;
  const [x, y] = [tenth(placed.x), tenth(placed.y)];
  const [first] = looks;
  const reach = markRadius(cell.members.length) + nameGap;
  const at = {
    end: { x: x + reach, y: y + 5, anchor: 'start' },
    start: { x: x - reach, y: y + 5, anchor: 'end' },
    below: { x, y: y + markRadius(cell.members.length) + 13, anchor: 'middle' },
    above: { x, y: y - markRadius(cell.members.length) - 4, anchor: 'middle' },
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
        <text className="still-name" x={named.x} y={named.y} textAnchor={named.anchor}>
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
