import './leaflet.css';
import { LatLng, type Map as LeafletMap } from 'leaflet';
import { type ComponentType, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Box } from '../basemap/labels.ts';
import { controlBoxes, wideFrom, zoomLimits } from '../basemap/opening.ts';
import type { PaneSize } from '../basemap/project.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Clocks } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import type { EventId } from '../model/id.ts';
import type { Located } from '../model/distance.ts';
import type { Camera } from '../view/view.ts';
import { prefersStill, useFrame, useResize, useStillPans } from './camera.ts';
import { Chips, ZoomButtons } from './Controls.tsx';
import type { CooperationProps } from './Cooperation.tsx';
import { useDetail } from './detail.ts';
import type { Read } from './detailed.ts';
import { awayFrom, circlesOf, nearestZoom, waysFor } from './extent.ts';
import { onlineMaxZoom, type Again, type Tiles } from './layers/layer.ts';
import { layers } from './layers/registry.ts';
import { Mark } from './Mark.tsx';
import { labelsOf, type Overview } from './overview.ts';
import type { ManyProps } from './many/ManyMarks.tsx';
import type { PlacedSpot } from './place.ts';
import type { PanProps } from './Pan.tsx';
import type { SpotListProps } from './SpotList.tsx';
import { useCamera } from './useCamera.ts';
import { useRoving } from './useRoving.ts';
import { useSpotList } from './useSpotList.ts';
import { useSpots } from './useSpots.ts';
import styles from './MapPane.module.css';

export interface MapProps {
  readonly dataset: Dataset;
  readonly words: FirstWords;
  /** The clock on which times are told. */
  readonly clocks: Clocks;
  readonly language: string;
  /** Gives the files of the detailed map. */
  readonly read: Read;
  readonly overview: Overview | null;
  /** Rows to be marked: found by window and filters, and the open one. */
  readonly rows: Uint32Array;
  readonly openRow: number | null;
  /** How many links have been followed. */
  readonly arrivals: number;
  readonly hoveredRows: readonly number[];
  readonly camera: Camera | null;
  readonly online: boolean;
  /** Whether the pane has its size for the time that something else is looked at: it goes on showing what it shows. */
  readonly isHeld?: (() => boolean) | undefined;
  readonly onCamera: (camera: Camera | null) => void;
  readonly onOpen: (id: EventId) => void;
  readonly onHover: (ids: readonly EventId[]) => void;
  /** Asked for again and again, it goes through the events that have no mark. */
  readonly onNoPoint: (id: EventId) => void;
  /** Says what the eye sees. */
  readonly onTell: (text: string) => void;
  readonly again: Again;
  /** Says what did not come, and offers to ask again. */
  readonly Lost: ComponentType<{ readonly text: string; readonly onAgain: () => void }>;
  readonly List: ComponentType<SpotListProps>;
  readonly Pan: ComponentType<PanProps>;
  /** Draws the marks of very many events; `rows` holds the open one alone then. */
  readonly Many?: ComponentType<ManyProps> | undefined;
  /** In somebody else's page: leaves plain scrolling to that. */
  readonly Cooperation?: ComponentType<CooperationProps> | undefined;
}

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
        inertia={!prefersStill()}
        wheelPxPerZoomLevel={100}
        worldCopyJump
      >
        {map && <LiveMap {...props} map={map} />}
      </MapContainer>
    </section>
  );
}

function LiveMap({ map, ...props }: MapProps & { readonly map: LeafletMap }) {
  const { dataset, words, language, rows, openRow, hoveredRows, online, List, Lost, Cooperation } = props;
  const [attempt, setAttempt] = useState(0);
  const [tiles, setTiles] = useState<Tiles>('none');
  const [large, setLarge] = useState<readonly Box[]>([]);
  const [largest, setLargest] = useState<readonly LatLng[]>([]);
  const noteLarge = useCallback((boxes: readonly Box[], middle: Located | null) => {
    setLarge(boxes);
    setLargest(middle === null ? [] : [new LatLng(middle.lat, middle.lon)]);
  }, []);
  const asked = useRef(0);
  const nearest = nearestZoom(dataset);
  const maxZoom = online ? Math.max(onlineMaxZoom, nearest) : nearest;
  useResize(map);
  useStillPans(map);
  useContainerName(map, words);
  const frame = useFrame(map);
  const opened = useMemo(() => ({ row: openRow, arrivals: props.arrivals }), [openRow, props.arrivals]);
  useCamera(map, dataset, props.camera, maxZoom, opened, props.onCamera, props.isHeld);
  const { detail, isLost, isBare } = useDetail(map, props.read, props.overview, frame, attempt, props.again);
  const lost = tiles === 'lost' ? words.map.onlineLost : isLost && tiles === 'none' ? words.map.coarse : null;
  const reserved = useMemo(
    () => [...controlBoxes(frame.size), ...(lost === null ? [] : [lostBox(frame.size)])],
    [frame.size, lost],
  );
  const { Many } = props;
  const covered = useMemo(() => (Many ? [...reserved, ...large] : reserved), [Many, reserved, large]);
  const spots = useSpots(props, frame, covered);
  const circles = useMemo(
    () => circlesOf(dataset, openRow ?? onlyOf(hoveredRows), frame.camera),
    [dataset, openRow, hoveredRows, frame.camera],
  );
  const lit = useMemo(() => spots.filter((spot) => holds(spot, hoveredRows)), [spots, hoveredRows]);
  const ways = waysFor(dataset);
  const isOnline = tiles === 'shown';
  const away = useMemo(() => awayFrom(spots, dataset, rows, language), [spots, dataset, rows, language]);
  const roving = useRoving(map, spots, words.direction);
  const listing = useSpotList(map, dataset, spots, props.onOpen);
  const goElsewhere = async () => {
    // What does not come is asked for again with the next press.
    const part = await props.again(() => import('./wider.ts')).catch(() => null);
    const seen = part?.goWider(map, dataset, spots, away.elsewhere.spots) ?? null;
    if (seen !== null) props.onTell(`${words.map.region}: ${words.list.count(seen, rows.length)}.`);
  };
  const layerProps = {
    language,
    overview: props.overview,
    detailed: detail,
    labels: detail?.labels ?? labelsOf(props.overview),
    online: online ? dataset.edition.onlineMap : null,
    circles,
    spots,
    tiles,
    onTiles: setTiles,
    attempt,
    again: props.again,
    reserved: covered,
  };
  if (dataset.opened && dataset.marks.places.length === 0)
    return <p className={styles.empty}>{words.map.noPlaces}</p>;
  return (
    <>
      {layers.map(({ name, Layer }) => (
        <Layer key={name} {...layerProps} />
      ))}
      {spots.map((spot) => (
        <Mark
          key={spot.key}
          spot={spot}
          dataset={dataset}
          words={words}
          language={language}
          lit={lit.includes(spot)}
          expanded={spot === listing.spot}
          tabStop={spot.key === roving.stop}
          onPress={listing.press}
          onHover={props.onHover}
          onKey={roving.onKey}
          onFocus={roving.onFocus}
        />
      ))}
      {listing.spot && (
        <List
          spot={listing.spot}
          dataset={dataset}
          clocks={props.clocks}
          language={language}
          onOpen={listing.open}
          onHover={props.onHover}
          spots={spots}
          size={frame.size}
          onClose={listing.close}
        />
      )}
      {lost !== null && !listing.spot && (
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
        Pan={props.Pan}
        marks={Many ? largest : spots.map(({ lat, lon }) => new LatLng(lat, lon))}
      />
      {Many && (
        <Many
          map={map}
          dataset={dataset}
          words={words}
          clocks={props.clocks}
          frame={frame}
          maxZoom={maxZoom}
          openRow={openRow}
          List={List}
          onOpen={props.onOpen}
          onHover={props.onHover}
          onNoPoint={props.onNoPoint}
          onTell={props.onTell}
          onLarge={noteLarge}
        />
      )}
      {!listing.spot && !Many && (
        <Chips
          words={words}
          away={away}
          onElsewhere={() => {
            void goElsewhere();
            // The button goes with what it leads to.
            map.getContainer().focus({ preventScroll: true });
          }}
          onNoPoint={() => {
            const { ids } = away.noPoint;
            const id = ids[asked.current % ids.length];
            asked.current++;
            if (id !== undefined) props.onNoPoint(id);
          }}
        />
      )}
      {Cooperation && <Cooperation map={map} words={words} />}
      {ways?.ground({ frame, isAwaited: isBare && lost === null && !isOnline, isOnline })}
      <p className={styles.credit}>
        {isOnline && `${dataset.edition.onlineMap?.attribution ?? ''} · `}
        {words.map.credit}
      </p>
    </>
  );
}

function holds({ members }: PlacedSpot, rows: readonly number[]): boolean {
  return members.some(({ row }) => rows.includes(row));
}

/** Of several events the circles would lie on each other. */
function onlyOf([first, ...others]: readonly number[]): number | null {
  return first === undefined || others.length > 0 ? null : first;
}

/** Leaflet's container is a tab stop of its own, whose arrow keys move the map: a screen reader is to pass them on. */
function useContainerName(map: LeafletMap, words: FirstWords): void {
  useEffect(
    function nameContainer() {
      const container = map.getContainer();
      container.setAttribute('role', 'application');
      container.setAttribute('aria-label', words.map.keys);
    },
    [map, words],
  );
}

/** Room for what did not come, in CSS px of the pane. */
function lostBox({ width, height, direction }: PaneSize): Box {
  const isWide = width >= wideFrom;
  const [size, rest] = isWide ? [380, width - 380] : [width - 60, 60];
  const isLeft = isWide === (direction === 'rtl');
  const across = isLeft ? { left: 0, right: size } : { left: rest, right: width };
  return isWide ? { ...across, top: height - 90, bottom: height } : { ...across, top: 0, bottom: 84 };
}
