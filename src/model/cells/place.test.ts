import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDegrees, readPair } from './degrees.ts';
import { readGeometry } from './geometry.ts';
import { readLink } from './link.ts';
import { type Position, type Shape, centreOf } from './shape.ts';
import { readWkt } from './wkt.ts';

it.each([
  ['49.9808', 49.9808],
  ['49,9808', 49.9808],
  ['-33.9', -33.9],
  ['−33.9', -33.9],
  ['+7', 7],
  ['.5', 0.5],
  ['1.5e1', 15],
  ['49.98°', 49.98],
  ['33.9 S', -33.9],
  ['W 71.5', -71.5],
  ['49°58′48″N', 49.98],
  [`49° 58' 48" N`, 49.98],
  ['49 58 48 N', 49.98],
  ['49:58:48', 49.98],
  ['49° 58.8′ S', -49.98],
  ['-49 58 48', -49.98],
  ['49º 58´ 48´´ N', 49.98],
  ["49° 58' 48'' S", -49.98],
  ['49°58′48″ пн. ш.', 49.98],
  ['49°58′48″ з. д.', -49.98],
  ['49-58-48N', 49.98],
  ['49-58.8 S', -49.98],
  ['49.58.48N', 49.98],
  ['495848N', 49.98],
  ['0495848W', -49.98],
  ['04959E', 49 + 59 / 60],
  ['4958.8S', -49.98],
  ['W0495848.0', -49.98],
  ['49d58m48sS', -49.98],
  ['49d58m48s', 49.98],
  [`49 deg 58' 48" S`, -49.98],
  ['49 deg. 58 min. 48 sec. south', -49.98],
  ['49.98 degrees West', -49.98],
  ['49° 58′ 48″ Süd', -49.98],
  ['49°58′60″N', 49 + 59 / 60],
  ["49°60'N", 50],
])('reads "%s"', (text, degrees) => {
  expect(readDegrees(text)?.value).toBeCloseTo(degrees, 10);
});

it.each([
  '',
  'north',
  '-33.9 S',
  '49.980.800',
  '1,234.5',
  '49°61′',
  '0x10',
  'Infinity',
  '1 2 3 4',
  '49.5 58',
  '49-58-48',
  '49.58.48',
  '496148N',
  '496N',
  '4958O',
  'S3-1',
  '49d',
  '2 m',
])('takes "%s" for no degrees', (text) => {
  expect(readDegrees(text)).toBeNull();
});

it.each([
  ['49.98, 36.25', 49.98, 36.25],
  ['49.98 36.25', 49.98, 36.25],
  ['49.98;36.25', 49.98, 36.25],
  ['49,98 36,25', 49.98, 36.25],
  ['49,98; 36,25', 49.98, 36.25],
  ['(49.98, -36.25)', 49.98, -36.25],
  ['[49.98,36.25]', 49.98, 36.25],
  ['49.98N 36.25E', 49.98, 36.25],
  ['49°58′48″N, 36°15′E', 49.98, 36.25],
  ['N49 58.8 E036 15.0', 49.98, 36.25],
  ['49°58′48″ с. ш., 36°15′ в. д.', 49.98, 36.25],
  ['12 Main Street\nKharkiv (49.98, 36.25)', 49.98, 36.25],
  ['geo:49.98,36.25', 49.98, 36.25],
  ['geo:49.98,36.25;u=10', 49.98, 36.25],
])('reads the pair "%s"', (text, first, second) => {
  const pair = readPair(text);
  expect(pair?.first.value).toBeCloseTo(first, 10);
  expect(pair?.second.value).toBeCloseTo(second, 10);
});

it('reads an O as it is told', () => {
  expect(readDegrees('49°58′48″ O', 'east')).toEqual({ value: 49.98, hemisphere: 'lon' });
  expect(readDegrees('O 49.98', 'west')).toEqual({ value: -49.98, hemisphere: 'lon' });
  expect(readPair('48°12′N 16°24′O', 'east')?.second.value).toBeCloseTo(16.4, 10);
  expect(readPair('48°12′N 16°24′O')).toBeNull();
});

it('takes one number, or three, for no pair', () => {
  expect(['49.98', '1, 2, 3', 'Kyiv', ''].map((text) => readPair(text))).toEqual([null, null, null, null]);
});

it.each([
  ['POINT (36.25 49.98)', 36.25, 49.98, false],
  ['point z(36.25 49.98 110)', 36.25, 49.98, false],
  ['SRID=4326;POINT(36.25 49.98)', 36.25, 49.98, false],
  ['SRID=3857;POINT(4035331.54 6442812.91)', 36.25, 49.98, false],
  ['<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(36.25 49.98)', 36.25, 49.98, false],
  ['<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(49.98 36.25)', 36.25, 49.98, false],
  ['MULTIPOINT ((36 50))', 36, 50, false],
  ['MULTIPOINT (36 50, 38 52)', 37, 51, true],
  ['LINESTRING (0 0, 10 0, 10 2)', 6, 0, true],
  ['POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))', 2, 2, true],
  // Across the antimeridian.
  ['LINESTRING (179 0, -179 0)', 180, 0, true],
  ['POLYGON ((178 0, -178 0, -178 2, 178 2, 178 0))', 180, 1, true],
  ['MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((10 10, 14 10, 14 14, 10 14, 10 10)))', 12, 12, true],
  ['GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 2 0))', 1, 1, false],
  ['GEOMETRYCOLLECTION (POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0)), POINT (1 3))', 1, 3, false],
  ['GEOMETRYCOLLECTION (POINT (1 1), POINT (3 1), LINESTRING (0 0, 2 0))', 1, 0, true],
])('centres %s', (text, lon, lat, isCentred) => {
  const centre = centreOf(readWkt(text) ?? { points: [], lines: [], polygons: [] });
  expect(centre?.isCentred).toBe(isCentred);
  expect(Math.abs(centre?.lon ?? NaN)).toBeCloseTo(lon, 9);
  expect(centre?.lat).toBeCloseTo(lat, 9);
});

it.each([
  ['POINT (1 2)', 0],
  ['LINESTRING (10 0, 10.02 0)', 1112],
  ['LINESTRING (179.99 0, -179.99 0)', 1112],
  ['POLYGON ((0 0, 0.02 0, 0.02 0.02, 0 0.02, 0 0))', 1573],
])('says how far %s reaches', (text, metres) => {
  const reach = centreOf(readWkt(text) ?? { points: [], lines: [], polygons: [] })?.radiusMetres;
  expect(Math.round(reach ?? NaN)).toBe(metres);
});

it.each([
  'POINT (1)',
  'POINT (1 2',
  'POINT (1 2) POINT (3 4)',
  'SRID=2056;POINT (1 2)',
  '<http://www.opengis.net/def/crs/EPSG/0/2056> POINT (1 2)',
  'CIRCULARSTRING (0 0, 1 1, 2 0)',
  'Kyiv',
  `${'GEOMETRYCOLLECTION ('.repeat(100)}POINT (1 2)${')'.repeat(100)}`,
])('refuses %s', (text) => {
  expect(readWkt(text)).toBeNull();
});

it('has no point in an empty shape', () => {
  const shapes = [
    readWkt('POINT EMPTY'),
    readGeometry('null'),
    readGeometry('{"type":"Point","coordinates":[]}'),
  ];
  expect(shapes.map((shape) => shape && centreOf(shape))).toEqual([null, null, null]);
});

const positions = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -80, max: 80 }));

/** A star round a middle: its corners at rising angles. */
const stars = fc
  .tuple(positions, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 12 }))
  .map(([[lon, lat], radii]) =>
    radii.map((radius, corner): Position => {
      const angle = (corner / radii.length) * 2 * Math.PI;
      return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
    }),
  );

it('puts the point of an area into it, written either way', () => {
  fc.assert(
    fc.property(stars, (star) => {
      const ring = [...star, ...star.slice(0, 1)];
      const shape: Shape = { points: [], lines: [], polygons: [[ring]] };
      const centre = centreOf(shape);
      expect(centre && holds(ring, [centre.lon, centre.lat])).toBe(true);
      const wkt = `POLYGON ((${ring.map((position) => position.join(' ')).join(', ')}))`;
      expect(readWkt(wkt)).toMatchObject({ polygons: [[ring]] });
      const geojson = JSON.stringify({ type: 'Polygon', coordinates: [ring] });
      expect(readGeometry(geojson)).toEqual(shape);
    }),
  );
});

function holds(ring: readonly Position[], [x, y]: Position): boolean {
  let isIn = false;
  ring.forEach(([lon, lat], index) => {
    const [nextLon, nextLat] = ring[(index + 1) % ring.length] ?? [lon, lat];
    if (lat > y !== nextLat > y && x < lon + ((y - lat) / (nextLat - lat)) * (nextLon - lon)) isIn = !isIn;
  });
  return isIn;
}

it('reads GeoJSON of every type, and nothing else', () => {
  const feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [36.25, 49.98, 1] },
  };
  expect(readGeometry(JSON.stringify(feature))?.points).toEqual([[36.25, 49.98]]);
  const collection = { type: 'GeometryCollection', geometries: [feature.geometry, feature.geometry] };
  expect(readGeometry(JSON.stringify(collection))?.points.length).toBe(2);
  const wrong = [
    '{}',
    '[1,2]',
    '{"type":"Point","coordinates":["1",2]}',
    '{"type":"Circle"}',
    '{',
    '"Point"',
    '1',
  ];
  expect(wrong.map(readGeometry)).toEqual(wrong.map(() => null));
  expect(readGeometry('['.repeat(100_000))).toBeNull();
});

it('never throws for any text', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,°'"NSEW +-]{0,20}$/), fc.json());
  fc.assert(
    fc.property(texts, (text) => {
      const value = readDegrees(text)?.value ?? 0;
      expect(Number.isFinite(value)).toBe(true);
      readPair(text);
      readWkt(text);
      readGeometry(text);
    }),
  );
});

it.each([
  ['https://example.org/a?b=c', true],
  [' https://example.org ', true],
  ['https://example.org/a; https://example.org/b', true],
  ['https://example.org/a https://example.org/b', true],
  ['http://example.org/a; https://example.org/b', false],
  ['https://example.org/a, see there', false],
  ['http://example.org/', false],
  ['javascript:alert(1)', false],
  ['https://user@example.org/', false],
  ['example.org', false],
])('takes "%s" for a link: %s', (text, isLink) => {
  expect(readLink(text) !== null).toBe(isLink);
});
