import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Feature } from './decode.ts';
import { decode, parseTopology } from './decode.ts';
import { parseLabels } from './label.ts';
import type { LayerName } from './layers.ts';
import { layerNames } from './layers.ts';
import { overviewBounds, overviewLayers, overviewZoom } from './overview.ts';
import type { LonLat, Point } from './project.ts';
import { fromWorld, toPixels, toWorld, worldPixels } from './project.ts';

const committed = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const json = (path: string): unknown => JSON.parse(committed(path).toString());
const geometry = decode(parseTopology(json('public/basemap/detail.topo.json')));
const labels = parseLabels(json('public/basemap/labels.json'));

const inside: Readonly<Record<string, LonLat>> = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.6, 44.58],
  Yalta: [34.15, 44.51],
  Kerch: [36.42, 45.35],
  Dzhankoi: [34.39, 45.71],
  Armiansk: [33.69, 46.11],
  Yevpatoriia: [33.4, 45.22],
  Henichesk: [34.79, 46.19],
  Donetsk: [37.8, 48.0],
  Luhansk: [39.31, 48.57],
};
const outside: Readonly<Record<string, LonLat>> = {
  Taman: [36.85, 45.2],
  Belgorod: [36.58, 50.6],
  Gomel: [31.0, 52.44],
  Chișinău: [28.86, 47.01],
};

/** The rings of each shape, in world units: of the detailed map, and of the overview. */
const maps: Readonly<Record<string, (layer: LayerName) => readonly (readonly Point[])[]>> = {
  detail: (layer) => geometry.layer(layer).flatMap(cornersOf),
  overview: (layer) => overviewCorners(layer),
};

describe.each(Object.entries(maps))('in the %s', (_, linesOf) => {
  const ukraine = linesOf('ua');

  it.each(Object.entries(inside))('%s is inside Ukraine', (_name, at) => {
    expect(isCovered(ukraine, toWorld(at))).toBe(true);
  });

  it.each(Object.entries(outside))('%s is outside Ukraine, on land', (_name, at) => {
    expect(isCovered(ukraine, toWorld(at))).toBe(false);
    expect(isCovered(linesOf('land'), toWorld(at))).toBe(true);
  });

  it('no border runs through Perekop or Crimea', () => {
    const crossing = [...linesOf('borders'), ...linesOf('disputed')]
      .flat()
      .map(fromWorld)
      .filter(([lon, lat]) => lon > 32.3 && lon < 36.75 && lat > 44.2 && lat < 46.25);
    expect(crossing).toEqual([]);
  });

  it('Ukraine is as large as it is', () => {
    const squareKilometres = ukraine.reduce((sum, ring) => sum + squareKilometresOf(ring.map(fromWorld)), 0);
    // 603 628 officially, with inner waters that the map leaves to the sea.
    expect(squareKilometres).toBeGreaterThan(590_000);
    expect(squareKilometres).toBeLessThan(606_000);
  });

  it('the border goes all the way round Ukraine: it is a shore or a border everywhere', () => {
    const drawn = new Set(
      [...linesOf('borders'), ...linesOf('coast'), ...linesOf('disputed')].flat().map(key),
    );
    const missing = ukraine.flat().filter((point) => isWithinOverview(point) && !drawn.has(key(point)));
    expect(missing.map(fromWorld)).toEqual([]);
  });
});

describe('the overview', () => {
  it('has the layers of the detailed map, in drawing order, each as whole relative steps', () => {
    expect(overviewLayers().map(({ name }) => name)).toEqual(layerNames);
    for (const { path } of overviewLayers()) expect(path).toMatch(/^(?:m-?\d+(?:[ -]\d+| ?-\d+)+z?)+$/);
  });

  it('reaches no further than its bounds', () => {
    const { west, south, east, north } = overviewBounds;
    const first = toPixels([west, north], overviewZoom);
    const last = toPixels([east, south], overviewZoom);
    const filled = (['land', 'ua', 'lakes'] as const).flatMap(overviewCorners).flat();
    const side = worldPixels(overviewZoom);
    for (const { x, y } of filled) {
      expect(x * side).toBeGreaterThanOrEqual(first.x - 1);
      expect(x * side).toBeLessThanOrEqual(last.x + 1);
      expect(y * side).toBeGreaterThanOrEqual(first.y - 1);
      expect(y * side).toBeLessThanOrEqual(last.y + 1);
    }
  });
});

describe('the names', () => {
  it('are no Russian transliterations in English', () => {
    const russian =
      /Kiev|Kharkov|Odess[ay]\b.*a$|Odessa|Lvov|Dnepr|Nikola[ey]*ev|Chernigov|Chernobyl|Zaporozh|Krivoi|Krivoy|Lugansk|Rovno|Vinnitsa|Cherkass|Kirovograd\b|Zhitomir|Ternopol|Uzhgorod|Slav[iy]ansk|Artemovsk|Belaya|Vasil[ky]ov|Berdyansk|Genichesk|Izyum|Kremenchug|Chuguev|Gostomel|Borispol/i;
    expect(labels.map(({ names }) => names.en).filter((name) => russian.test(name))).toEqual([]);
  });

  it('hold no Russian letters, and typographic apostrophes, in Ukrainian', () => {
    const ukrainian = labels.map(({ names }) => names['uk'] ?? '');
    expect(ukrainian.filter((name) => /[ыэёъ']/iu.test(name))).toEqual([]);
    expect(ukrainian.filter((name) => !/^[\p{Script=Cyrillic} .’()-]+$/u.test(name))).toEqual([]);
  });

  it('stand where they should: oblasts in Ukraine, seas off the land', () => {
    const land = maps['detail']?.('land') ?? [];
    const ukraine = maps['detail']?.('ua') ?? [];
    const at = (kind: string) => labels.filter((label) => label.kind === kind);
    expect(at('oblast')).toHaveLength(25);
    for (const label of at('oblast'))
      expect([label.names.en, isCovered(ukraine, toWorld(label.at))]).toEqual([label.names.en, true]);
    for (const label of at('sea'))
      expect([label.names.en, isCovered(land, toWorld(label.at))]).toEqual([label.names.en, false]);
  });
});

describe('what is sent', () => {
  it.each([
    ['src/basemap/overview.json', 13_000],
    ['src/basemap/overviewLabels.json', 2_500],
    ['public/basemap/labels.json', 13_800],
    ['public/basemap/detail.topo.json', 272_000],
  ])('%s compresses to less than %i bytes', (path, most) => {
    expect(gzipSync(committed(path), { level: 9 }).length).toBeLessThan(most);
  });
});

function cornersOf(feature: Feature): readonly (readonly Point[])[] {
  return feature.map(({ coordinates }) =>
    Array.from({ length: coordinates.length / 2 }, (_, i) => ({
      x: coordinates[2 * i] ?? 0,
      y: coordinates[2 * i + 1] ?? 0,
    })),
  );
}

/** Follows the pen: after `m`, pairs are steps; `z` goes back to where the subpath began. */
function overviewCorners(layer: LayerName): readonly (readonly Point[])[] {
  const path = overviewLayers().find(({ name }) => name === layer)?.path ?? '';
  const side = worldPixels(overviewZoom);
  let [x, y] = [0, 0];
  return path
    .split('m')
    .slice(1)
    .map((subpath) => {
      const steps = (subpath.match(/-?\d+/g) ?? []).map(Number);
      const corners = Array.from({ length: steps.length / 2 }, (_, i) => {
        x += steps[2 * i] ?? 0;
        y += steps[2 * i + 1] ?? 0;
        return { x: x / side, y: y / side };
      });
      const [first] = corners;
      if (subpath.endsWith('z') && first) [x, y] = [first.x * side, first.y * side];
      return corners;
    });
}

/** By the nonzero rule, as both maps are right by it. */
function isCovered(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let winding = 0;
  for (const ring of rings)
    ring.forEach((b, i) => {
      const a = ring.at(i - 1) ?? b;
      if (b.y > y === a.y > y || x >= a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) return;
      winding += b.y > a.y ? 1 : -1;
    });
  return winding !== 0;
}

function squareKilometresOf(ring: readonly LonLat[]): number {
  const radius = 6371.0088;
  const radians = Math.PI / 180;
  const twice = ring.reduce((sum, [lon, lat], i) => {
    const [lonBefore, latBefore] = ring.at(i - 1) ?? [lon, lat];
    const height = 2 + Math.sin(latBefore * radians) + Math.sin(lat * radians);
    return sum + (lon - lonBefore) * radians * height;
  }, 0);
  return Math.abs((twice * radius * radius) / 2);
}

function isWithinOverview(point: Point): boolean {
  const [lon, lat] = fromWorld(point);
  const { west, south, east, north } = overviewBounds;
  return lon > west && lon < east && lat > south && lat < north;
}

function key({ x, y }: Point): string {
  return `${x.toFixed(9)},${y.toFixed(9)}`;
}
