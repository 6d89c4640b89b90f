import { type Members, isObject } from './record.ts';

/**
 * Records that portals and services wrap: what a row is about is told by the members of one of its members (`attributes` of JSON:API and ArcGIS, `_source` of
 * Elasticsearch, `fields` of Airtable and OpenDataSoft), which are named without it where the record has none of that name; ArcGIS's geometries
 * (Esri JSON), ways of OpenStreetMap with a centre (Overpass), degrees as whole numbers of ten-millionths and visits of Google's Timeline are said as others say them.
 */
export function unwrapped(record: Members): Members {
  if (record.type === 'Feature') return record;
  const hoisted = hoistedOf(visitOf(record) ?? record);
  return [esriOf, centreOf, degreesOf].reduce((all, of) => {
    const more = of(hoisted);
    return more === null ? all : { ...all, ...more };
  }, hoisted);
}

const wrappers = ['attributes', '_source', 'fields'];
const ofOpenStreetMap: ReadonlySet<unknown> = new Set(['node', 'way', 'relation']);

function hoistedOf(record: Members): Members {
  const all = ofOpenStreetMap.has(record.type) ? [...wrappers, 'tags'] : wrappers;
  const key = all.find((name) => isObject(record[name]));
  const inner = key === undefined ? null : record[key];
  if (key === undefined || !isObject(inner)) return record;
  const { [key]: _, ...rest } = record;
  const members = Object.entries(inner);
  const taken = members.filter(([name]) => Object.hasOwn(rest, name));
  const own = members.filter(([name]) => !Object.hasOwn(rest, name));
  return {
    ...rest,
    ...Object.fromEntries(own),
    ...(taken.length > 0 ? { [key]: Object.fromEntries(taken) } : {}),
  };
}

function esriOf({ geometry }: Members): Members | null {
  const shape = isObject(geometry) && !('type' in geometry) ? esriShape(geometry) : null;
  return shape === null ? null : { geometry: shape };
}

/** A point, points, lines or rings; an empty point is `{"x": "NaN"}`. */
function esriShape({ x, y, points, paths, rings }: Members): Members | null {
  if (x !== undefined && y !== undefined) {
    const isPoint = typeof x === 'number' && typeof y === 'number';
    return { type: 'Point', coordinates: isPoint ? [x, y] : [] };
  }
  if (Array.isArray(points)) return { type: 'MultiPoint', coordinates: points };
  if (Array.isArray(paths)) return { type: 'MultiLineString', coordinates: paths };
  return Array.isArray(rings) ? { type: 'Polygon', coordinates: rings } : null;
}

function centreOf({ lat, lon, center }: Members): Members | null {
  if (lat !== undefined || lon !== undefined || !isObject(center)) return null;
  return { lat: center.lat, lon: center.lon };
}

function degreesOf({ latitudeE7, longitudeE7, latitude }: Members): Members | null {
  if (typeof latitudeE7 !== 'number' || typeof longitudeE7 !== 'number' || latitude !== undefined)
    return null;
  return { latitude: latitudeE7 / 1e7, longitude: longitudeE7 / 1e7 };
}

/** A visit or a way of Google's Timeline, as the archive has it and as telephones export it; null for other records. */
function visitOf(record: Members): Members | null {
  const { placeVisit, activitySegment, visit, activity, timelinePath, startTime, endTime } = record;
  if (isObject(placeVisit))
    return { kind: 'placeVisit', ...spanOf(placeVisit), ...membersIn(placeVisit.location) };
  if (isObject(activitySegment))
    return {
      kind: activitySegment.activityType ?? 'activitySegment',
      ...spanOf(activitySegment),
      ...membersIn(activitySegment.startLocation),
      activitySegment,
    };
  if (startTime === undefined || endTime === undefined) return null;
  if (isObject(visit)) {
    const candidate = membersIn(visit.topCandidate);
    return {
      kind: candidate.semanticType ?? 'visit',
      point: membersIn(candidate.placeLocation).latLng,
      ...record,
    };
  }
  if (isObject(activity))
    return {
      kind: membersIn(activity.topCandidate).type ?? 'activity',
      point: membersIn(activity.start).latLng,
      ...record,
    };
  const path: readonly unknown[] = Array.isArray(timelinePath) ? timelinePath : [];
  const [first] = path;
  return isObject(first) ? { kind: 'timelinePath', point: first.point, ...record } : null;
}

function spanOf({ duration }: Members): Members {
  const { startTimestamp, endTimestamp } = membersIn(duration);
  return { startTime: startTimestamp, endTime: endTimestamp };
}

function membersIn(value: unknown): Members {
  return isObject(value) ? value : {};
}
