import type { Label } from '../../basemap/label.ts';
import type { Box } from '../../basemap/labels.ts';
import type { OnlineMap } from '../../dataset/dataset.ts';
import type { DetailedMap } from '../detailed.ts';
import type { Overview } from '../overview.ts';
import type { PlacedSpot } from '../place.ts';

export interface PrecisionCircle {
  readonly lat: number;
  readonly lon: number;
  readonly radiusMetres: number;
}

/** Online maps go so near; what is nearer is drawn larger. */
export const onlineMaxZoom = 12;

/** Of the online map: none as long as none has come and none is overdue. */
export type Tiles = 'none' | 'shown' | 'lost';

/** Imports a part that did not come the first time. */
export type Again = <Part>(load: () => Promise<Part>) => Promise<Part>;

/** What every layer is given; each takes what it needs. */
export interface LayerProps {
  readonly language: string;
  readonly overview: Overview | null;
  readonly detailed: DetailedMap | null;
  readonly labels: readonly Label[];
  readonly online: OnlineMap | null;
  /** How the online map fares, and how it says so. */
  readonly tiles: Tiles;
  readonly onTiles: (tiles: Tiles) => void;
  /** How often the reader has asked again for what did not come. */
  readonly attempt: number;
  readonly again: Again;
  readonly circles: readonly PrecisionCircle[];
  readonly spots: readonly PlacedSpot[];
  /** What the controls cover, in CSS px of the pane. */
  readonly reserved: readonly Box[];
}
