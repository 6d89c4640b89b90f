import { type LayerName, layerNames } from './layers.ts';
import { toWorld } from './project.ts';

/** A ring or a line: x, y in turn, in world units, and the box round them. */
export interface Shape {
  readonly coordinates: Float64Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A polygon, its outer ring first, or a single line. */
export type Feature = readonly Shape[];

/** The detailed map. */
export interface Geometry {
  readonly layer: (name: LayerName) => readonly Feature[];
}

/** A quantised TopoJSON topology that holds our layers. */
export interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly objects: Readonly<Record<LayerName, TopologyObject>>;
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
}

type TopologyObject =
  | { readonly type: 'GeometryCollection'; readonly geometries: readonly TopologyObject[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] };

/** At one go, which takes a telephone longer than it may be kept from its reader. */
export function decode(topology: Topology): Geometry {
  const steps = decoding(topology);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few hundred points, between which whoever takes them may do something else. */
export function* decoding(topology: Topology): Generator<undefined, Geometry, undefined> {
  const arcs: Float64Array[] = [];
  for (const arc of topology.arcs) {
    arcs.push(decodeArc(arc, topology.transform));
    yield;
  }
  const layers = new Map<LayerName, readonly Feature[]>();
  for (const name of layerNames) {
    const features: Feature[] = [];
    for (const rings of linesOf(topology.objects[name])) {
      const shapes: Shape[] = [];
      for (const ring of rings) {
        shapes.push(shapeOf(ring, arcs));
        yield;
      }
      features.push(shapes);
    }
    layers.set(name, features);
  }
  return { layer: (name) => layers.get(name) ?? [] };
}

/** A list of arcs for each ring of each polygon, and for each line. */
function linesOf(object: TopologyObject): readonly (readonly (readonly number[])[])[] {
  switch (object.type) {
    case 'GeometryCollection':
      return object.geometries.flatMap(linesOf);
    case 'MultiPolygon':
      return object.arcs;
    case 'Polygon':
      return [object.arcs];
    case 'MultiLineString':
      return object.arcs.map((line) => [line]);
  }
}

/** Takes what public/basemap/detail.topo.json holds; refuses by name what is plainly something else. */
export function parseTopology(value: unknown): Topology {
  const topology = value as Partial<Topology> | null;
  if (!topology?.transform || !topology.objects || !topology.arcs)
    throw new Error('the base map is no quantised topology');
  return topology as Topology;
}

function decodeArc(arc: Topology['arcs'][number], { scale, translate }: Topology['transform']): Float64Array {
  const coordinates = new Float64Array(arc.length * 2);
  let column = 0;
  let row = 0;
  arc.forEach(([columns, rows], i) => {
    column += columns;
    row += rows;
    const { x, y } = toWorld([column * scale[0] + translate[0], row * scale[1] + translate[1]]);
    coordinates[2 * i] = x;
    coordinates[2 * i + 1] = y;
  });
  return coordinates;
}

/** A negative index is the arc `~index` backwards. */
function shapeOf(indices: readonly number[], arcs: readonly Float64Array[]): Shape {
  const parts = indices.map((index) => {
    const arc = arcs[index < 0 ? ~index : index];
    if (!arc) throw new Error(`the base map has no arc ${index}`);
    return index < 0 ? backwards(arc) : arc;
  });
  const coordinates = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    coordinates.set(part, at);
    at += part.length;
  }
  return boxed(coordinates);
}

function backwards(coordinates: Float64Array): Float64Array {
  const turned = coordinates.toReversed();
  for (let i = 0; i < turned.length; i += 2) turned.subarray(i, i + 2).reverse();
  return turned;
}

function boxed(coordinates: Float64Array): Shape {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < coordinates.length; i += 2) {
    const x = coordinates[i] ?? 0;
    const y = coordinates[i + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { coordinates, left, top, right, bottom };
}
