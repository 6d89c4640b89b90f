import type { Cell, Member } from '../dataset/cells.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { PlaceId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { findIn, type Rows } from '../model/rows.ts';

/** What stands at one spot of the map: one event, or several under a count. */
export interface SpotModel {
  readonly key: string;
  readonly lat: number;
  readonly lon: number;
  readonly places: readonly PlaceId[];
  /** An event once, however many of its places stand here: by the first of them. */
  readonly members: readonly Member[];
  /** The open event's own mark stands for the spot, the others at the place behind it. */
  readonly open: Member | null;
}

/** Gives the open event a mark of its own at each of its places, out of whatever cell it had been merged into. */
export function spotsOf(
  dataset: Dataset,
  cells: readonly Cell[],
  openRow: number | null,
): readonly SpotModel[] {
  return cells.flatMap((cell) => {
    const openMembers = cell.members.filter((member) => member.row === openRow);
    const own = openMembers.map((open) => {
      const here = cell.members.filter((member) => member.place === open.place);
      return spot(dataset.places, [open.place], here, open);
    });
    const taken = new Set(openMembers.map((member) => member.place));
    const rest = cell.members.filter((member) => !taken.has(member.place));
    if (rest.length === 0) return own;
    return [
      ...own,
      spot(
        dataset.places,
        cell.places.filter((id) => !taken.has(id)),
        rest,
        null,
      ),
    ];
  });
}

function spot(
  places: Rows<Place>,
  ids: readonly PlaceId[],
  members: readonly Member[],
  open: Member | null,
): SpotModel {
  const [first] = ids;
  const place = first === undefined ? undefined : findIn(places, first);
  if (!place) throw new Error(`a mark at a place that is not in the gazetteer: "${first ?? ''}"`);
  return {
    key: ids.join(' '),
    lat: place.lat,
    lon: place.lon,
    places: ids,
    members: onceEach(members),
    open,
  };
}

/** What is of one event stands together. */
function onceEach(members: readonly Member[]): readonly Member[] {
  return members.filter(({ row }, at) => row !== members[at - 1]?.row);
}
