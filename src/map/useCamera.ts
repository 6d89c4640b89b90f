import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import type { Bounds } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Camera } from '../view/view.ts';
import { cameraOf, fitCamera, moveTo, sameCamera, sizeOf } from './camera.ts';
import { pointsOf } from './extent.ts';

/** Keeps the map and the View's camera at the same place; neither echoes the other. */
export function useCamera(
  map: LeafletMap,
  camera: Camera | null,
  bounds: Bounds,
  openRow: number | null,
  dataset: Dataset,
  onCamera: (camera: Camera | null) => void,
): void {
  const wanted = useRef<Camera | null>(null);
  useEffect(
    function followView() {
      const target = camera ?? fitCamera(bounds, sizeOf(map));
      wanted.current = target;
      if (!sameCamera(cameraOf(map), target))
        map.setView([target.lat, target.lon], target.zoom, { animate: false });
    },
    [map, camera, bounds],
  );
  useEffect(
    function followMap() {
      const moved = () => {
        const now = cameraOf(map);
        if (wanted.current && sameCamera(now, wanted.current)) return;
        wanted.current = now;
        onCamera(now);
      };
      const resized = () => {
        if (camera !== null) return;
        const target = fitCamera(bounds, sizeOf(map));
        wanted.current = target;
        map.setView([target.lat, target.lon], target.zoom, { animate: false });
      };
      map.on('moveend', moved);
      map.on('resize', resized);
      return function unfollowMap() {
        map.off('moveend', moved);
        map.off('resize', resized);
      };
    },
    [map, camera, bounds, onCamera],
  );
  useEffect(
    function showOpenPlace() {
      if (openRow === null) return;
      const places = pointsOf(dataset, openRow);
      const [first] = places;
      if (!first) return;
      const shown = map.getBounds().pad(-0.06);
      if (places.some(({ lat, lon }) => shown.contains([lat, lon]))) return;
      moveTo(map, { lat: first.lat, lon: first.lon, zoom: Math.max(map.getZoom(), 5) });
    },
    [map, openRow, dataset],
  );
}
