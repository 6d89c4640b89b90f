import { exactnessAt } from '../basemap/closest.ts';
import { maxLatitude, metresPerPixel, paneProjection } from '../basemap/project.ts';
import type { Camera } from '../view/view.ts';
import type { Frame } from './camera.ts';
import styles from './Ground.module.css';

export interface GroundProps {
  readonly frame: Frame;
  /** The detailed map is under way. */
  readonly isAwaited: boolean;
  /** An online map is shown in its place. */
  readonly isOnline: boolean;
}

export interface GroundWords {
  readonly loading: string;
  /** `metres`: by how many the map may be off. */
  readonly exactTo: (metres: number) => string;
}

/** The world under a file's marks where it is not drawn yet, and how exact it is. */
export function Ground({
  frame: { camera, size },
  isAwaited,
  isOnline,
  said,
}: GroundProps & { readonly said: GroundWords }) {
  const project = paneProjection(camera, size);
  const [north, south] = [project([0, maxLatitude]).y, project([0, -maxLatitude]).y];
  const insetBlock = `${Math.max(0, north)}px ${Math.max(0, size.height - south)}px`;
  const metres = isOnline ? null : exactness(camera);
  const text = isAwaited ? said.loading : metres === null ? null : said.exactTo(metres);
  return (
    <>
      <div className={styles['ground']} style={{ insetBlock }} />
      {text !== null && <p className={styles['said']}>{text}</p>}
    </>
  );
}

/** Less is not seen (CSS px). */
const leastOff = 12;

/** By how many metres the base map may be off, where that is seen. */
function exactness({ lat, lon, zoom }: Camera): number | null {
  const metres = exactnessAt([lon, lat]);
  return metres / metresPerPixel(lat, zoom) < leastOff ? null : metres;
}
