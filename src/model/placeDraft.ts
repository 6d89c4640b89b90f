import { boxesOf, isCountry, isWithinCountry, nearestCountry } from './countries.ts';
import { type Known, parseId } from './id.ts';
import { idProblem } from './idRules.ts';
import { checkChoice, didYouMean } from './nearest.ts';
import { type Place, type PlaceRef, noPlace, placePrecisions, roles } from './place.ts';
import { type Checked, type Problem, accepted, problem, problemsOf, refused } from './problem.ts';
import type { LanguageMap } from './text.ts';
import { emptyProblems, textProblems } from './textRules.ts';
import { type Zone, intlNameOf } from './time.ts';
import { type EventClock, checkZone } from './when.ts';

// Apart from what a page reads of places, so that nothing that checks comes with it.

const placeBases = ['stated', 'inferred'] as const;

/** What an event says of a place, as a person wrote it. */
export interface PlaceRefDraft {
  readonly place: string;
  readonly role: string;
  readonly precision: string;
  readonly basis: string;
  readonly note?: string | null | undefined;
}

/** A place as a person wrote it. */
export interface PlaceDraft {
  readonly id: string;
  readonly name: LanguageMap;
  readonly spellings?: readonly string[] | null | undefined;
  readonly lat: number;
  readonly lon: number;
  readonly radiusMetres: number;
  readonly country?: string | null | undefined;
  readonly zone: string;
  readonly geonames?: number | null | undefined;
}

/** Refuses by coordinate-range, coordinate-swapped, place-outside-country, zone-unknown, the text rules and shape. */
export function makePlace(draft: PlaceDraft): Checked<Place> {
  const id = parseId<'place'>(draft.id);
  const zone = checkZone(draft.zone, ['zone']);
  const problems = [
    ...textProblems(draft, []),
    ...(id === null ? [idProblem(draft.id)] : []),
    ...(draft.id === noPlace ? [reservedProblem()] : []),
    ...emptyProblems(draft.name, ['name']),
    ...coordinateProblems(draft),
    ...sizeProblems(draft),
    ...countryProblems(draft.country ?? null),
    ...(zone.ok ? [] : zone.problems),
  ];
  if (id === null || !zone.ok || problems.length > 0) return refused(...problems);
  return accepted({
    id,
    name: draft.name,
    spellings: draft.spellings ?? [],
    lat: draft.lat,
    lon: draft.lon,
    radiusMetres: draft.radiusMetres,
    country: draft.country ?? null,
    zone: zone.value,
    geonames: draft.geonames ?? null,
  });
}

/** Refuses by place-unknown and shape. Paths are relative to the draft: `['place']`. */
export function makePlaceRef(draft: PlaceRefDraft, places: Known<Place>): Checked<PlaceRef> {
  const place = parseId<'place'>(draft.place);
  const role = checkChoice(draft.role, roles, ['role']);
  const precision = checkChoice(draft.precision, placePrecisions, ['precision']);
  const basis = checkChoice(draft.basis, placeBases, ['basis']);
  const isKnown = place !== null && places.has(place);
  const message = `no place "${draft.place}" in places.yaml${didYouMean(draft.place, places.keys())}`;
  const problems = [
    ...(isKnown ? [] : [problem('place-unknown', ['place'], message)]),
    ...problemsOf(role, precision, basis),
  ];
  if (!isKnown || !role.ok || !precision.ok || !basis.ok) return refused(...problems);
  return accepted({
    place,
    role: role.value,
    precision: precision.value,
    basis: basis.value,
    note: draft.note ?? null,
  });
}

/** The clock on which its sites agree; the story's where it has none. */
export function clockOfSites(
  where: readonly PlaceRefDraft[],
  places: Known<Place>,
  storyZone: Zone,
): EventClock {
  const sites = where.filter((ref) => ref.role === 'site').map((ref) => places.get(ref.place) ?? null);
  if (sites.includes(null)) return { clock: 'at-fault' };
  const zones = new Map<string, Zone>(
    sites.flatMap((site) => (site ? [[intlNameOf(site.zone) ?? site.zone, site.zone] as const] : [])),
  );
  const [zone = storyZone] = zones.values();
  return zones.size > 1 ? { clock: 'disagreeing', zones: [...zones.values()] } : { clock: 'known', zone };
}

function reservedProblem(): Problem {
  const message = `"${noPlace}" is what links call events without a point; give the place another id`;
  return problem('shape', ['id'], message);
}

/** Half of the equator: nothing on Earth reaches further. */
const widestRadius = 20_037_508;

/** One fault, the most particular: exchanged degrees, then degrees that the Earth has not, then another country's. */
function coordinateProblems({ lat, lon, country }: PlaceDraft): readonly Problem[] {
  const inRange = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const known = country !== null && country !== undefined && isCountry(country);
  if (known && !(inRange && isWithinCountry(country, lat, lon)) && isWithinCountry(country, lon, lat)) {
    const message = `${lat}, ${lon} is not in ${country} and ${lon}, ${lat} is; exchange lat and lon`;
    return [problem('coordinate-swapped', ['lat'], message)];
  }
  if (!inRange) return rangeProblems(lat, lon);
  if (!known || isWithinCountry(country, lat, lon)) return [];
  const all = boxesOf(country);
  const boxes = all.map(([west, south, east, north]) => `lat ${south}…${north}, lon ${west}…${east}`);
  const isLatSound = all.some(([, south, , north]) => lat >= south && lat <= north);
  const isLonSound = all.some(([west, , east]) => lon >= west && lon <= east);
  const message = `${lat}, ${lon} is not in ${country} (${boxes.join('; ')}); correct the degrees or the country`;
  return [problem('place-outside-country', [isLatSound && !isLonSound ? 'lon' : 'lat'], message)];
}

function rangeProblems(lat: number, lon: number): readonly Problem[] {
  const latFault = `latitude ${lat} is not between -90 and 90`;
  const lonFault = `longitude ${lon} is not between -180 and 180`;
  return [
    ...(Math.abs(lat) <= 90 ? [] : [problem('coordinate-range', ['lat'], latFault)]),
    ...(Math.abs(lon) <= 180 ? [] : [problem('coordinate-range', ['lon'], lonFault)]),
  ];
}

function sizeProblems({ radiusMetres, geonames }: PlaceDraft): readonly Problem[] {
  const radius = `radius ${radiusMetres} m is not between 0 and ${widestRadius}; say how far the place reaches`;
  const number = `"${String(geonames)}" is no GeoNames id; write its number, or leave it out`;
  const isId =
    geonames === null || geonames === undefined || (Number.isSafeInteger(geonames) && geonames > 0);
  return [
    ...(radiusMetres > 0 && radiusMetres <= widestRadius ? [] : [problem('shape', ['radiusMetres'], radius)]),
    ...(isId ? [] : [problem('shape', ['geonames'], number)]),
  ];
}

function countryProblems(country: string | null): readonly Problem[] {
  if (country === null || isCountry(country)) return [];
  const near = nearestCountry(country);
  const way =
    near === null ? '; write two capitals of ISO 3166-1, or leave it out' : `; did you mean "${near}"?`;
  return [problem('shape', ['country'], `no country "${country}"${way}`)];
}
