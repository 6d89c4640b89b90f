import { placeWords } from './fieldNames.ts';

/** What the name of a column says that holds latitudes, or longitudes. */
export interface CoordinateName {
  readonly is: 'lat' | 'lon';
  /** By an axis alone: then it may be of a grid. */
  readonly isAxis: boolean;
  /** What it says besides: of what it is, in which unit. */
  readonly rest: readonly string[];
}

/** null where it names neither, or both. Beside a word of degrees x and y are no axes but part of the rest: joined tables are told apart by them. */
export function coordinateNamed(words: readonly string[]): CoordinateName | null {
  const named = words.filter((word) => placeWords.lat.has(word) || placeWords.lon.has(word));
  const degrees = named.filter((word) => !placeWords.axes.has(word));
  const isAxis = degrees.length === 0;
  const said = isAxis ? named : degrees;
  const is = (['lat', 'lon'] as const).find((one) => said.every((word) => placeWords[one].has(word)));
  if (said.length === 0 || is === undefined) return null;
  return { is, isAxis, rest: words.filter((word) => !said.includes(word)) };
}

/** Of what it is, whatever the unit, and the axis that it stands on. */
export function ofWhat({ is, rest }: CoordinateName): readonly string[] {
  const isOwnAxis = (word: string) => placeWords.axes.has(word) && placeWords[is].has(word);
  return rest.filter((word) => !placeWords.unit.has(word) && !isOwnAxis(word));
}
