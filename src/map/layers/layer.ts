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

/** What every layer is given; each takes what it needs. */
export interface LayerProps {
  readonly language: string;
  readonly overview: Overview | null;
  readonly detailed: DetailedMap | null;
  readonly labels: readonly Label[];
  readonly online: OnlineMap | null;
  /** Whether the online map has come, and how it says so. */
  readonly tiles: boolean;
  readonly onTiles: (come: boolean) => void;
  readonly circles: readonly PrecisionCircle[];
  readonly spots: readonly PlacedSpot[];
  /** What the controls cover, in CSS px of the pane. */
  readonly reserved: readonly Box[];
}
