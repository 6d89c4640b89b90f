import { DivIcon, DomEvent, type Map as LeafletMap, Marker } from 'leaflet';
import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { attribution } from '../i18n/attribution.ts';
import type { FirstWords } from '../i18n/en.ts';
import { kindName } from '../i18n/kindName.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { EventId } from '../model/id.ts';
import { inLanguage } from '../model/text.ts';
import { GroupMark } from '../marks/GroupMark.tsx';
import { lookOf } from '../marks/look.ts';
import { Mark as SingleMark } from '../marks/Mark.tsx';
import { headAt } from './extent.ts';
import type { PlacedSpot } from './place.ts';
import styles from './Mark.module.css';

declare module 'leaflet' {
  interface Handler {
    /** Whether the last press on the map became a drag. Of the handler `dragging`. */
    moved(): boolean;
  }
}

interface Props {
  readonly spot: PlacedSpot;
  readonly dataset: Dataset;
  readonly words: FirstWords;
  readonly language: string;
  readonly lit: boolean;
  readonly expanded: boolean;
  readonly tabStop: boolean;
  readonly onPress: (spot: PlacedSpot) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
  readonly onKey: (event: KeyboardEvent, spot: PlacedSpot) => void;
  readonly onFocus: (key: string) => void;
}

/** One button on the map. Leaflet keeps it in its place; React draws what is in it. */
export const Mark = memo(function Mark({
  spot,
  dataset,
  words,
  language,
  lit,
  expanded,
  tabStop,
  ...on
}: Props) {
  const map = useMap();
  const host = useMarkerHost(map, spot.lat, spot.lon, spot.open ? 2000 : lit ? 1000 : 0);
  const description = useId();
  const first = headAt(dataset, (spot.open ?? spot.members[0])?.row);
  const only = spot.open || spot.members.length === 1 ? (spot.open ?? spot.members[0] ?? null) : null;
  const name = words.map.mark(
    spot.name,
    words.events(spot.members.length),
    inLanguage(first.title, language).text,
    words.status.label[first.status],
  );
  const kinds = new Set(
    spot.members.map(({ row }) => kindName(dataset.kinds, headAt(dataset, row).kind, language).text),
  );
  const classes = [
    styles.mark,
    only ? '' : styles.group,
    lit ? styles.lit : '',
    spot.open ? styles.open : '',
  ];
  return createPortal(
    <>
      <button
        type="button"
        className={classes.join(' ')}
        data-spot={spot.key}
        style={{ '--reach': `${spot.reach}px` }}
        tabIndex={tabStop ? 0 : -1}
        aria-label={name}
        aria-describedby={description}
        aria-expanded={spot.members.length > 1 ? expanded : undefined}
        onClick={({ detail }) => {
          // A key presses without a pointer, which might have dragged the map.
          if (detail === 0 || !map.dragging.moved()) on.onPress(spot);
        }}
        onPointerEnter={() => {
          on.onHover(spot.members.map(({ row }) => headAt(dataset, row).id));
        }}
        onPointerLeave={() => {
          on.onHover([]);
        }}
        onFocus={() => {
          on.onHover(spot.members.map(({ row }) => headAt(dataset, row).id));
          on.onFocus(spot.key);
        }}
        onBlur={() => {
          on.onHover([]);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !expanded) return on.onKey(event, spot);
          event.stopPropagation();
          on.onPress(spot);
        }}
      >
        {only ? (
          <SingleMark
            {...lookOf(headAt(dataset, only.row), dataset.kinds)}
            footing={only.footing}
            size={32}
          />
        ) : (
          <GroupMark
            size={42}
            kinds={dataset.kinds}
            members={spot.members.map(({ row, footing }) => ({
              ...lookOf(headAt(dataset, row), dataset.kinds),
              footing,
            }))}
          />
        )}
      </button>
      {spot.side !== null && (
        <span
          className={[styles.name, styles[spot.side], spot.open ? styles.openName : ''].join(' ')}
          style={spot.shift === 0 ? undefined : { translate: `${spot.shift}px` }}
          aria-hidden
        >
          {spot.label.text}
          {spot.label.more !== null && <small> {spot.label.more}</small>}
        </span>
      )}
      <span id={description} hidden>
        {attribution(first, words)} {words.said.list([...kinds])}.
      </span>
    </>,
    host,
  );
});

/** An element that Leaflet keeps at a place through every move and zoom: made once, then moved and ranked. */
export function useMarkerHost(map: LeafletMap, lat: number, lon: number, rank: number): HTMLElement {
  const [host] = useState(() => document.createElement('div'));
  const marker = useRef<Marker | null>(null);
  useEffect(
    function addMarker() {
      const icon = new DivIcon({ html: host, className: styles.anchor ?? '', iconSize: [0, 0] });
      const made = new Marker([0, 0], { icon, interactive: false, keyboard: false });
      made.addTo(map);
      // Two presses are not to zoom the map; one that becomes a drag drags it.
      DomEvent.on(host, 'click dblclick', DomEvent.stopPropagation);
      marker.current = made;
      return function removeMarker() {
        made.remove();
      };
    },
    [map, host],
  );
  useEffect(
    function placeMarker() {
      marker.current?.setLatLng([lat, lon]);
    },
    [map, lat, lon],
  );
  useEffect(
    function rankMarker() {
      marker.current?.setZIndexOffset(rank);
    },
    [map, rank],
  );
  return host;
}
