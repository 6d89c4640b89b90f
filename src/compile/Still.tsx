import { controlBoxes, openingCamera, paddingOf, wideFrom, zoomLimits } from '../basemap/opening.ts';
import { markNameSize, markRadius, nameGap, type NamedMark, nameMarks } from '../basemap/names.ts';
import { overviewBounds, overviewLayers, overviewTransform, overviewZoom } from '../basemap/overview.ts';
import { overviewLabels } from '../basemap/overviewLabels.ts';
import { type Bounds, type MapCamera, type Size, toPixels } from '../basemap/project.ts';
import { estimatedWidth, stillLabels } from '../basemap/svg.ts';
import { type Cell, cells, mergeDistance } from '../dataset/cells.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { storyExtent } from '../dataset/extent.ts';
import { GroupShape } from '../marks/GroupMark.tsx';
import { lookOf } from '../marks/look.ts';
import { MarkShape } from '../marks/Mark.tsx';
import { inLanguage } from '../model/text.ts';

interface Props {
  readonly dataset: Dataset;
  readonly rows: Uint32Array;
  readonly language: string;
}

/** The opening view as the live map will show it, one drawing a zoom; `stillStyle` shows the one that fits the pane. */
export function Still({ dataset, rows, language }: Props) {
  return (
    <svg className="still-map" width="100%" height="100%" aria-hidden="true">
      {isCovered(storyExtent(dataset)) && (
        <defs>
          <Geometry />
        </defs>
      )}
      {variantsOf(storyExtent(dataset)).map((variant) => (
        <svg key={variant.name} className={variant.name} x="50%" y="50%" overflow="visible">
          <Drawing dataset={dataset} rows={rows} language={language} variant={variant} />
        </svg>
      ))}
    </svg>
  );
}

/** The overview's paths, once. The live map takes them from here. */
function Geometry() {
  const { west, south, east, north } = overviewBounds;
  const start = toPixels([west, north], overviewZoom);
  const end = toPixels([east, south], overviewZoom);
  const box = [start.x, start.y, end.x - start.x, end.y - start.y].map((n) => n.toFixed(2)).join(' ');
  return (
    <g id="overview" data-box={box} data-bounds={[west, south, east, north].join(' ')}>
      {overviewLayers().map(({ name, path, className }) => (
        <path key={name} className={className} d={path} />
      ))}
    </g>
  );
}

/** Beyond the overview the still map has only its marks: a sea where there is land would be worse than no map. */
function isCovered({ west, south, east, north }: Bounds): boolean {
  const { west: first, south: lowest, east: last, north: highest } = overviewBounds;
  return west >= first && east <= last && south >= lowest && north <= highest;
}

/** A still of the pane at one zoom: `from` is the smallest pane that shows the whole extent at it. */
interface Variant {
  readonly name: string;
  readonly wide: boolean;
  readonly camera: MapCamera;
  readonly from: Size;
  /** The pane for which names are placed. */
  readonly drawn: Size;
}

function variantsOf(extent: Bounds): readonly Variant[] {
  const width = (zoom: number) => {
    const start = toPixels([extent.west, extent.north], zoom);
    const end = toPixels([extent.east, extent.south], zoom);
    return { width: end.x - start.x, height: end.y - start.y };
  };
  return [false, true].flatMap((wide) => {
    const padding = paddingOf(wide ? wideFrom : 0);
    return [-2, -1, 0, 1].flatMap((step): Variant[] => {
      const zoom = overviewZoom + step;
      if (zoom < zoomLimits.minZoom || (wide ? step === -2 : step >= 0)) return [];
      const { width: spanX, height: spanY } = width(zoom);
      const from = {
        width: Math.ceil(spanX + padding.left + padding.right),
        height: Math.ceil(spanY + padding.top + padding.bottom),
      };
      const drawn = wide
        ? { width: Math.max(from.width, 880), height: Math.max(from.height, 584) }
        : { width: Math.min(Math.max(from.width, 390), wideFrom - 1), height: Math.max(from.height, 338) };
      const name = `still-${wide ? 'wide' : 'narrow'}-${zoom}`;
      return [{ name, wide, camera: openingCamera(extent, drawn, zoom), from, drawn }];
    });
  });
}

/** Shows the drawing that fits the pane: container queries, so that no script is needed. */
export function stillStyle(dataset: Dataset): string {
  const variants = variantsOf(storyExtent(dataset));
  const group = (wide: boolean) => variants.filter((variant) => variant.wide === wide);
  const rules = [false, true].flatMap((wide) => {
    const list = group(wide);
    const width = wide ? `(min-width: ${wideFrom}px)` : `(width < ${wideFrom}px)`;
    return list.map(({ name, from }, index) => {
      const fits = index === 0 ? '' : ` and (min-width: ${from.width}px) and (min-height: ${from.height}px)`;
      const before = list.slice(0, index).map((other) => `.${other.name}`);
      const hide = before.length > 0 ? `${before.join(',')}{display:none}` : '';
      return `@container map ${width}${fits}{${hide}.${name}{display:block}}`;
    });
  });
  return `${variants.map(({ name }) => `.${name}`).join(',')}{display:none}${rules.join('')}`;
}

/** Drawn about the pane's middle, which is the outer `<svg>`'s origin. */
function Drawing({ dataset, rows, language, variant }: Props & { readonly variant: Variant }) {
  const { camera, drawn } = variant;
  const covered = isCovered(storyExtent(dataset));
  const spots = cells(dataset, rows, { zoom: camera.zoom, distance: mergeDistance });
  const names = new Map(dataset.places.map(({ id, name }) => [id, inLanguage(name, language).text]));
  const titled = spots
    .map((cell) => ({ cell, name: cell.places.map((id) => names.get(id) ?? id).join(', ') }))
    .sort((a, b) => b.cell.members.length - a.cell.members.length);
  const taken = controlBoxes(drawn);
  const placed = nameMarks(
    titled.map(({ cell, name }) => ({
      at: [cell.lon, cell.lat],
      radius: markRadius(cell.members.length),
      names: [name],
      nameSize: markNameSize,
    })),
    { camera, size: drawn, taken, measure: (text, size) => estimatedWidth(text, { size, weight: 500 }) },
  );
  const labels = stillLabels(covered ? overviewLabels : [], {
    camera,
    ...drawn,
    language,
    reserved: [...taken, ...placed.flatMap(({ boxes }) => boxes)],
    hidden: titled.flatMap(({ name }) => name.split(', ')),
  });
  return (
    <g transform={`translate(${-drawn.width / 2} ${-drawn.height / 2})`}>
      {covered ? (
        <use href="#overview" transform={overviewTransform(camera, drawn)} />
      ) : (
        <rect className="map-land" x="-5000" y="-5000" width="10000" height="10000" />
      )}
      {labels.dots.map(({ x, y, radius, className }) => (
        <circle key={`${x} ${y}`} className={className} cx={x} cy={y} r={radius} />
      ))}
      {labels.texts.map(({ text, x, y, anchor, className }) => (
        <text key={`${x} ${y}`} className={className} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {titled.map(({ cell, name }, index) => (
        <Spot key={name} dataset={dataset} cell={cell} name={name} placed={placed[index]} />
      ))}
    </g>
  );
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
