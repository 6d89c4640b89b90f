import { markRadius, nameGap } from '../../basemap/names.ts';
import {
  type Direction,
  type MapCamera,
  metresPerPixel,
  paneProjection,
  type Size,
} from '../../basemap/project.ts';
import { estimatedWidth, stillLabels } from '../../basemap/svg.ts';
import { cells, mergeDistance } from '../../dataset/cells.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Words } from '../../i18n/words.ts';
import { awayFrom, circlesOf, headAt } from '../../map/extent.ts';
import { spotsOf } from '../../map/marks.ts';
import type { Overview } from '../../map/overview.ts';
import { openRadius, type PlacedSpot, placeSpots } from '../../map/place.ts';
import { GroupShape } from '../../marks/GroupMark.tsx';
import { lookOf } from '../../marks/look.ts';
import { MarkShape } from '../../marks/Mark.tsx';
import styles from './Briefing.module.css';
import type { Ground } from './paper.ts';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly rows: Uint32Array;
  readonly openRow: number | null;
  readonly camera: MapCamera;
  readonly size: Size;
  readonly ground: Ground;
}

/** The live map's marks and names on paper, with a line for what has no mark here. */
export function BriefingMap({ dataset, words, rows, openRow, camera, size, ground }: Props) {
  const { direction } = words;
  const pane = { ...size, direction };
  const measure = (text: string, px: number) => estimatedWidth(text, { size: px, weight: 500 });
  const spots = placeSpots(
    spotsOf(dataset, cells(dataset, rows, { zoom: camera.zoom, distance: mergeDistance }), openRow),
    dataset,
    words.code,
    { camera, size: pane, taken: [], measure },
    words.map,
  );
  const labels = stillLabels(ground.labels, {
    camera,
    ...pane,
    language: words.code,
    reserved: spots.flatMap(({ boxes }) => boxes),
    hidden: spots.flatMap(({ names }) => names),
  });
  const project = paneProjection(camera, size);
  const { elsewhere, noPoint } = awayFrom(spots, dataset, rows, words.code);
  const { width, height } = size;
  const away = [
    { text: words.map.elsewhere(elsewhere.count), ...elsewhere },
    { text: words.map.noPoint(noPoint.count), ...noPoint },
  ].filter(({ count }) => count > 0);
  return (
    <figure className={styles['map']}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.map.region}>
        <path d={`M0 0h${width}v${height}H0Z`} fill="var(--map-sea)" />
        {ground.overview && <Coarse overview={ground.overview} project={project} />}
        {ground.shapes.map(({ path, fill, line }, at) => (
          <path
            key={at}
            d={path}
            fill={fill ?? 'none'}
            fillRule="evenodd"
            stroke={line?.colour}
            strokeWidth={line?.width}
            strokeDasharray={line?.dash}
            strokeLinejoin="round"
          />
        ))}
        {labels.dots.map(({ x, y, radius, className }) => (
          <circle key={`${x} ${y}`} className={className} cx={x} cy={y} r={radius} />
        ))}
        {labels.texts.map(({ text, x, y, anchor, className }) => (
          <text key={`${x} ${y}`} className={className} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
        {circlesOf(dataset, openRow, camera).map(({ lat, lon, radiusMetres }) => {
          const { x, y } = project([lon, lat]);
          const radius = radiusMetres / metresPerPixel(lat, camera.zoom);
          return <circle key={`${lat} ${lon}`} className={styles['circle']} cx={x} cy={y} r={radius} />;
        })}
        {spots
          .filter(({ inView }) => inView)
          .map((spot) => (
            <Spot key={spot.key} {...{ spot, dataset, direction }} {...project([spot.lon, spot.lat])} />
          ))}
      </svg>
      <figcaption>
        {away.map(({ text, names }) => (
          <span key={text}>
            <b>{text}</b> {words.map.someOf(names)}
          </span>
        ))}
        <span>{words.map.credit}</span>
      </figcaption>
    </figure>
  );
}

interface CoarseProps {
  readonly overview: Overview;
  readonly project: ReturnType<typeof paneProjection>;
}

/** The geometry that came with the page. */
function Coarse({ overview: { geometry, viewBox, bounds }, project }: CoarseProps) {
  const start = project([bounds.west, bounds.north]);
  const end = project([bounds.east, bounds.south]);
  return (
    <svg
      x={start.x}
      y={start.y}
      width={end.x - start.x}
      height={end.y - start.y}
      viewBox={viewBox}
      preserveAspectRatio="none"
    >
      {[...geometry.querySelectorAll('path')].map((path, at) => (
        <path
          key={at}
          className={path.getAttribute('class') ?? undefined}
          d={path.getAttribute('d') ?? undefined}
        />
      ))}
    </svg>
  );
}

interface SpotProps {
  readonly spot: PlacedSpot;
  readonly dataset: Dataset;
  readonly direction: Direction;
  readonly x: number;
  readonly y: number;
}

function Spot({ spot, dataset, direction, x, y }: SpotProps) {
  const members = spot.open ? [spot.open] : spot.members;
  const looks = members.map(({ row, footing }) => ({
    ...lookOf(headAt(dataset, row), dataset.kinds),
    footing,
  }));
  const [first] = looks;
  const radius = spot.open ? openRadius : markRadius(members.length);
  const reach = (direction === 'ltr' ? 1 : -1) * (radius + nameGap);
  const places = {
    end: { x: x + reach, y: y + 5, anchor: 'start' },
    start: { x: x - reach, y: y + 5, anchor: 'end' },
    below: { x, y: y + radius + 13, anchor: 'middle' },
    above: { x, y: y - radius - 4, anchor: 'middle' },
  } as const;
  const named = spot.side && places[spot.side];
  return (
    <>
      {looks.length === 1 && first ? (
        <g className={spot.open ? styles['open'] : undefined}>
          <MarkShape {...first} x={x} y={y} size={spot.open ? 38 : 32} />
        </g>
      ) : (
        <GroupShape members={looks} kinds={dataset.kinds} x={x} y={y} size={42} />
      )}
      {named && (
        <text
          className={spot.open ? `still-name ${styles['openName']}` : 'still-name'}
          x={named.x}
          y={named.y}
          textAnchor={named.anchor}
        >
          {spot.label.text}
        </text>
      )}
    </>
  );
}
