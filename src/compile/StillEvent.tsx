import { wideFrom } from '../basemap/opening.ts';
import { overviewBounds, overviewZoom } from '../basemap/overview.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Words } from '../i18n/words.ts';
import { detailLabels, detailPaths } from './detail.ts';
import { Drawing, Overview } from './StillDrawing.tsx';
import { type EventPane, eventPanes, holds } from './surroundings.ts';

// The surroundings of a page's event, for who will have no live map: with one, the map opens on the story.

interface StillEventProps {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly row: number;
  /** Whether the overview's geometry stands in the page. */
  readonly covered: boolean;
}

export function StillEvent({ dataset, words, row, covered }: StillEventProps) {
  const panes = eventPanes(dataset, row);
  const isOverview = ({ camera, most }: EventPane) =>
    covered && camera.zoom <= overviewZoom && holds(overviewBounds, camera, most);
  return (
    <>
      <defs>
        <Grounds panes={panes.filter((pane) => !isOverview(pane))} />
      </defs>
      {panes.map((pane) => (
        <svg key={pane.name} className={pane.name} x="50%" y="50%" overflow="visible">
          <g className="still-event">
            <Drawing
              {...{ dataset, words, pane }}
              rows={Uint32Array.of(row)}
              taken={[]}
              labels={detailLabels()}
              circles
            >
              {isOverview(pane) ? (
                <Overview {...pane} />
              ) : (
                <use href={`#${groundId(pane)}`} x={pane.drawn.width / 2} y={pane.drawn.height / 2} />
              )}
            </Drawing>
          </g>
        </svg>
      ))}
    </>
  );
}

/** The detailed map round the event, once for each zoom: all panes have the same middle. */
function Grounds({ panes }: { readonly panes: readonly EventPane[] }) {
  const byZoom = new Map(panes.map((pane) => [pane.camera.zoom, pane]));
  return [...byZoom.values()].map((pane) => (
    <g key={pane.camera.zoom} id={groundId(pane)} fillRule="evenodd">
      {detailPaths(pane.camera, pane.most).map(({ layer, path }) => (
        <path key={path} className={`map-${layer}`} d={path} />
      ))}
    </g>
  ));
}

function groundId({ camera }: EventPane): string {
  return `around-${camera.zoom}`;
}

/** By how much a pane magnifies a ground that is too small for it. */
const magnified = [1.4, 2.2];

/** Shows the event's surroundings instead of `others`, which are classes, where no script will run. */
export function eventStyle(dataset: Dataset, row: number, others: readonly string[]): string {
  const panes = eventPanes(dataset, row);
  if (panes.length === 0) return '';
  const rules = panes.flatMap(({ name, wide, most: { width, height } }) => [
    `@container map ${wide ? `(min-width:${wideFrom}px)` : `(width<${wideFrom}px)`}{.${name}{display:block}}`,
    ...magnified.map((times, step) => {
      const enough = magnified[step - 1] ?? 1;
      const larger = `(width>${width * enough}px) or (height>${height * enough}px)`;
      return `@container map ${larger}{.${name} .still-event{transform:scale(${times})}}`;
    }),
  ]);
  const all = panes.map(({ name }) => `.${name}`).join(',');
  const circle = '.still-circle{fill:var(--ink);fill-opacity:.08;stroke:var(--ink);stroke-width:1.5px}';
  return `${circle}${all}{display:none}@media (scripting:none){${others.join(',')}{display:none}${rules.join('')}}`;
}
