import { maxLatitude, paneProjection } from '../basemap/project.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { Frame } from './camera.ts';
import styles from './Ground.module.css';

export interface GroundProps {
  readonly frame: Frame;
  readonly words: FirstWords;
  /** The detailed map is under way. */
  readonly isAwaited: boolean;
}

/** The world under a file's marks where it is not drawn yet. */
export function Ground({ frame: { camera, size }, words, isAwaited }: GroundProps) {
  const project = paneProjection(camera, size);
  const [north, south] = [project([0, maxLatitude]).y, project([0, -maxLatitude]).y];
  const insetBlock = `${Math.max(0, north)}px ${Math.max(0, size.height - south)}px`;
  return (
    <>
      <div className={styles['ground']} style={{ insetBlock }} />
      {isAwaited && <p className={styles['awaited']}>{words.map.loading}</p>}
    </>
  );
}
