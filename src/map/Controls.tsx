import { type ComponentType, useRef, useState } from 'react';
import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { FirstWords } from '../i18n/en.ts';
import { Icon } from '../marks/Icon.tsx';
import type { PanProps } from './Pan.tsx';
import styles from './Controls.module.css';

interface ZoomProps {
  readonly map: LeafletMap;
  readonly zoom: number;
  readonly maxZoom: number;
  readonly words: FirstWords;
  /** Zooming in keeps the one nearest to the middle in the pane; of very many it is given the largest alone. */
  readonly marks: readonly LatLng[];
  readonly Pan: ComponentType<PanProps>;
}

function anchorOf(map: LeafletMap, marks: readonly LatLng[]): LatLng {
  const middle = map.getSize().divideBy(2);
  const far = (at: LatLng) => map.latLngToContainerPoint(at).distanceTo(middle);
  const seen = marks.filter((at) => map.getBounds().contains(at));
  return seen.length === 0 ? map.getCenter() : seen.reduce((near, at) => (far(at) < far(near) ? at : near));
}

/** At the last zoom a button stays in place, so as not to lose the focus, and does nothing. */
export function ZoomButtons({ map, zoom, maxZoom, words, marks, Pan }: ZoomProps) {
  const [pans, setPans] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !pans) return;
        event.stopPropagation();
        setPans(false);
        opener.current?.focus();
      }}
    >
      <div className={styles.zoom}>
        <button
          type="button"
          aria-label={words.map.zoomIn}
          aria-disabled={zoom >= maxZoom}
          onClick={() => {
            if (zoom < maxZoom) map.setZoomAround(anchorOf(map, marks), Math.floor(zoom) + 1);
          }}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          aria-label={words.map.zoomOut}
          aria-disabled={zoom <= map.getMinZoom()}
          onClick={() => {
            map.zoomOut();
          }}
        >
          <Icon name="minus" />
        </button>
        <button
          ref={opener}
          type="button"
          aria-label={words.keys.pan}
          aria-expanded={pans}
          onClick={() => {
            setPans(!pans);
          }}
        >
          <Icon name="move" />
        </button>
      </div>
      {pans && <Pan map={map} words={words} />}
    </div>
  );
}

interface Some {
  readonly count: number;
  /** What they are about; none where they are too many to be named. */
  readonly names: readonly string[];
}

interface ChipProps {
  readonly words: FirstWords;
  readonly away: { readonly elsewhere: Some; readonly noPoint: Some };
  readonly onElsewhere: () => void;
  readonly onNoPoint: () => void;
}

/** What the map does not show now, and the way to it. */
export function Chips({ words, away, onElsewhere, onNoPoint }: ChipProps) {
  const { elsewhere, noPoint } = away;
  return (
    <div className={styles.chips}>
      {elsewhere.count > 0 && (
        <button type="button" onClick={onElsewhere}>
          <b>{words.map.elsewhere(elsewhere.count)}</b>
          {elsewhere.names.length > 0 && <span>{words.map.someOf(elsewhere.names)}</span>}
          <Icon name="out" />
        </button>
      )}
      {noPoint.count > 0 && (
        <button type="button" onClick={onNoPoint}>
          <b>{words.map.noPoint(noPoint.count)}</b>
          {noPoint.names.length > 0 && <span>{words.map.someOf(noPoint.names)}</span>}
        </button>
      )}
    </div>
  );
}
