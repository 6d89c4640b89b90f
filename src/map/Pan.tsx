import type { Map as LeafletMap } from 'leaflet';
import type { FirstWords } from '../i18n/en.ts';
import styles from './Pan.module.css';

export interface PanProps {
  readonly map: LeafletMap;
  readonly words: FirstWords;
}

const ways = [
  { wind: 'w', x: -1, y: 0 },
  { wind: 'n', x: 0, y: -1 },
  { wind: 's', x: 0, y: 1 },
  { wind: 'e', x: 1, y: 0 },
] as const;

/** Half a pane in each of four directions, for who cannot drag. */
export function Pan({ map, words }: PanProps) {
  return (
    <div className={styles.pan} role="group" aria-label={words.keys.pan}>
      {ways.map(({ wind, x, y }) => (
        <button
          key={wind}
          type="button"
          aria-label={words.keys.winds[wind]}
          onClick={() => {
            const { x: width, y: height } = map.getSize();
            map.panBy([(x * width) / 2, (y * height) / 2]);
          }}
        >
          <svg data-wind={wind} width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2.5 11 8 5.5 13.5" fill="none" stroke="currentColor" strokeWidth={1.6} />
          </svg>
        </button>
      ))}
    </div>
  );
}
