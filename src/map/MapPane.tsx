import './leaflet.css';
import { LatLng, type Map as LeafletMap } from 'leaflet';
import {
  type KeyboardEvent,
  type ComponentType,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { MapContainer } from 'react-leaflet';
import type { Box } from '../basemap/labels.ts';
import { controlBoxes, wideFrom, zoomLimits } from '../basemap/opening.ts';
import type { Size } from '../basemap/project.ts';
import { cells as cellsOf, mergeDistance } from '../dataset/cells.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { storyExtent } from '../dataset/extent.ts';
import type { Words } from '../i18n/en.ts';
import type { EventId } from '../model/id.ts';
import type { Camera } from '../view/view.ts';
import { moveTo, prefersStill, useFrame, useResize } from './camera.ts';
import { Chips, ZoomButtons } from './Controls.tsx';
import { useDetail } from './detail.ts';
import { awayFrom, circlesOf, headAt, widerCamera } from './extent.ts';
import type { Again, Tiles } from './layers/layer.ts';
import { layers } from './layers/registry.ts';
import { Mark } from './Mark.tsx';
import { spotsOf } from './marks.ts';
import { type Overview, overviewLabels } from './overview.ts';
import { type PlacedSpot, placeSpots } from './place.ts';
import type { SpotListProps } from './SpotList.tsx';
import { measureText } from './theme.ts';
import { useCamera } from './useCamera.ts';
import styles from './MapPane.module.css';

export interface MapProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly language: string;
  readonly root: URL;
  readonly overview: Overview | null;
  /** Rows to be marked: found by window and filters, and the open one. */
  readonly rows: Uint32Array;
  readonly openRow: number | null;
  /** How many links have been followed. */
  readonly arrivals: number;
  readonly hoveredRow: number | null;
  readonly camera: Camera | null;
  readonly online: boolean;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (id: EventId | null) => void;
  /** Asked for again and again, it goes through the events that have no mark. */
  readonly onNoPoint: (id: EventId) => void;
  readonly again: Again;
  /** Says what did not come, and offers to ask again. */
  readonly Lost: ComponentType<{ readonly text: string; readonly onAgain: () => void }>;
  readonly List: ComponentType<SpotListProps>;
}

const onlineMaxZoom = 12;

/** The region `Map`: the one room that knows Leaflet. */
export function MapPane(props: MapProps) {
  const { words } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  return (
    <section className={styles.pane} aria-label={words.map.region} id="map" tabIndex={-1}>
      <MapContainer
        ref={setMap}
        className={styles.map ?? ''}
        center={new LatLng(props.camera?.lat ?? 49.3, props.camera?.lon ?? 33)}
        zoom={props.camera?.zoom ?? 6}
        minZoom={zoomLimits.minZoom}
        maxZoom={zoomLimits.maxZoom}
        trackResize={false}
        zoomControl={false}
        attributionControl={false}
        fadeAnimation={false}
        zoomAnimation={!prefersStill()}
        wheelPxPerZoomLevel={100}
        worldCopyJump
      >
        {map && <LiveMap {...props} map={map} />}
      </MapContainer>
    </section>
  );
}

function LiveMap({ map, ...props }: MapProps & { readonly map: LeafletMap }) {
  const { dataset, words, language, rows, openRow, hoveredRow, onCamera, onOpen, onHover } = props;
  const { List, Lost } = props;
  useResize(map);
  const frame = useFrame(map);
  const bounds = useMemo(() => storyExtent(dataset), [dataset]);
  const opened = useMemo(() => ({ row: openRow, arrivals: props.arrivals }), [openRow, props.arrivals]);
  useCamera(map, props.camera, bounds, opened, dataset, onCamera);
  const [attempt, setAttempt] = useState(0);
  const { detail, isLost } = useDetail(map, props.root, props.overview, frame, attempt, props.again);
  const [listed, setListed] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const asked = useRef(0);
  const [tiles, setTiles] = useState<Tiles>('none');
  const lost = tiles === 'lost' ? words.map.onlineLost : isLost && tiles === 'none' ? words.map.coarse : null;
  const maxZoom = props.online ? onlineMaxZoom : zoomLimits.maxZoom;

  const spots = useMemo(
    () =>
      spotsOf(dataset, cellsOf(dataset, rows, { zoom: frame.camera.zoom, distance: mergeDistance }), openRow),
    [dataset, rows, openRow, frame.camera.zoom],
  );
  const reserved = useMemo(
    () => [...controlBoxes(frame.size), ...(lost === null ? [] : [lostBox(frame.size)])],
    [frame.size, lost],
  );
  const placed = useMemo(
    () =>
      placeSpots(
        spots,
        dataset,
        language,
        { camera: frame.camera, size: frame.size, taken: reserved, measure: measureText },
        words.map.moreHere,
      ),
    [spots, dataset, language, frame, reserved, words],
  );
  const circles = useMemo(
    () => circlesOf(dataset, openRow ?? hoveredRow, frame.camera),
    [dataset, openRow, hoveredRow, frame.camera],
  );
  const away = useMemo(() => awayFrom(placed, dataset, rows, language), [placed, dataset, rows, language]);
  const listedSpot = placed.find((spot) => spot.key === listed) ?? null;
  const tabStop = placed.some((spot) => spot.key === stop) ? stop : (placed[0]?.key ?? null);

  const press = useCallback(
    (spot: PlacedSpot) => {
      const [only] = spot.members;
      if (spot.members.length === 1 && only) {
        setListed(null);
        onOpen(headAt(dataset, only.row).id);
        return;
      }
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setListed((now) => (now === spot.key ? null : spot.key));
    },
    [dataset, onOpen],
  );
  const walk = useCallback(
    (event: KeyboardEvent, spot: PlacedSpot) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const at = placed.findIndex((candidate) => candidate.key === spot.key);
      const next = placed[(at + step + placed.length) % placed.length];
      if (!next) return;
      if (!next.inView) map.panTo([next.lat, next.lon], { animate: false });
      setStop(next.key);
      map.getContainer().querySelector<HTMLElement>(`[data-spot="${next.key}"]`)?.focus();
    },
    [map, placed],
  );
  useEffect(
    function limitZoom() {
      map.setMaxZoom(maxZoom);
    },
    [map, maxZoom],
  );
  const close = () => {
    setListed(null);
    opener.current?.focus();
  };
  const layerProps = {
    language,
    overview: props.overview,
    detailed: detail,
    labels: detail?.labels ?? overviewLabels,
    online: props.online ? dataset.edition.onlineMap : null,
    circles,
    spots: placed,
    tiles,
    onTiles: setTiles,
    attempt,
    again: props.again,
    reserved,
  };
  return (
    <>
      {layers.map(({ name, Layer }) => (
        <Layer key={name} {...layerProps} />
      ))}
      {placed.map((spot) => (
        <Mark
          key={spot.key}
          spot={spot}
          dataset={dataset}
          words={words}
          language={language}
          lit={spot.members.some((member) => member.row === hoveredRow)}
          expanded={spot.key === listed}
          tabStop={spot.key === tabStop}
          onPress={press}
          onHover={onHover}
          onKey={walk}
          onFocus={setStop}
        />
      ))}
      {listedSpot && (
        <List
          spot={listedSpot}
          dataset={dataset}
          words={words}
          language={language}
          onOpen={(id) => {
            setListed(null);
            onOpen(id);
          }}
          onHover={onHover}
          aside={(listedSpot.boxes[0]?.left ?? 0) < 360}
          onClose={close}
        />
      )}
      {lost !== null && !listedSpot && (
        <Lost
          key={attempt}
          text={lost}
          onAgain={() => {
            setAttempt(attempt + 1);
            map.getContainer().focus({ preventScroll: true });
          }}
        />
      )}
      <ZoomButtons
        map={map}
        zoom={frame.camera.zoom}
        maxZoom={maxZoom}
        words={words}
        marks={placed.map(({ lat, lon }) => new LatLng(lat, lon))}
      />
      {!listedSpot && (
        <Chips
          words={words}
          away={away}
          onElsewhere={() => {
            const away = placed.filter(({ inView }) => !inView);
            const wider = widerCamera(placed, away, frame.size, frame.camera);
            if (wider) moveTo(map, wider);
          }}
          onNoPoint={() => {
            const { ids } = away.noPoint;
            const id = ids[asked.current % ids.length];
            asked.current++;
            if (id !== undefined) props.onNoPoint(id);
          }}
        />
      )}
      <p className={styles.credit}>
        {tiles === 'shown' && `${dataset.edition.onlineMap?.attribution ?? ''} · `}
        {words.map.credit}
      </p>
    </>
  );
}

/** Room for what did not come, in CSS px of the pane. */
function lostBox({ width, height }: Size): Box {
  return width < wideFrom
    ? { left: 0, right: width - 60, top: 0, bottom: 84 }
    : { left: width - 380, right: width, top: height - 90, bottom: height };
}
