import { controlBoxes, wideFrom } from '../basemap/opening.ts';
import { overviewBounds, overviewLayers, overviewZoom } from '../basemap/overview.ts';
import { overviewLabelsIn } from '../basemap/overviewLabels.ts';
import { overviewNames } from '../basemap/overviewNames.ts';
import { type Direction, toPixels } from '../basemap/project.ts';
import type { CuratedDataset } from '../dataset/dataset.ts';
import type { Words } from '../i18n/words.ts';
import { storyExtent } from '../dataset/extent.ts';
import { Drawing, Overview } from './StillDrawing.tsx';
import { eventStyle, StillEvent } from './StillEvent.tsx';
import { openingOf } from './stillOpening.ts';
import { isWithin } from './surroundings.ts';

interface StillProps {
  readonly dataset: CuratedDataset;
  readonly words: Words;
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** The event of the page; null on the story's. */
  readonly row: number | null;
}

/**
 * The opening view as the live map will show it, one drawing a zoom, and beside it the surroundings of the page's event;
 * `stillStyle` shows the one that fits.
 */
export function Still({ dataset, words, label, row }: StillProps) {
  const extent = storyExtent(dataset);
  const { direction } = words;
  const covered = isWithin(extent, overviewBounds);
  return (
    <svg className="still-map" width="100%" height="100%" role="img" aria-label={label}>
      <Ground dataset={dataset} language={words.code} />
      {openingOf(dataset, direction).drawings.map((pane) => (
        <svg key={pane.name} className={pane.name} x="50%" y="50%" overflow="visible">
          <Drawing
            {...{ dataset, words, pane }}
            rows={Uint32Array.from(dataset.heads.keys())}
            taken={controlBoxes({ ...pane.drawn, direction })}
            labels={covered ? overviewLabelsIn(words.code, overviewNames(words.code)) : []}
            circles={false}
          >
            {covered ? <Overview {...pane} /> : <rect className="map-land" {...everywhere} />}
          </Drawing>
        </svg>
      ))}
      {row !== null && <StillEvent {...{ dataset, words, row, covered }} />}
    </svg>
  );
}

/** Beyond the overview the still map has only its marks: a sea where there is land would be worse than no map. */
const everywhere = { x: -5000, y: -5000, width: 10_000, height: 10_000 };

interface LanguageProps {
  /** Of the names that the page brings along. */
  readonly language: string;
}

/** The overview's paths, once: the live map takes them from here. Where the story lies beyond them there are none. */
export function Ground({ dataset, language }: Pick<StillProps, 'dataset'> & LanguageProps) {
  return (
    isWithin(storyExtent(dataset), overviewBounds) && (
      <defs>
        <Geometry language={language} />
      </defs>
    )
  );
}

function Geometry({ language }: LanguageProps) {
  const names = overviewNames(language);
  const { west, south, east, north } = overviewBounds;
  const start = toPixels([west, north], overviewZoom);
  const end = toPixels([east, south], overviewZoom);
  const box = [start.x, start.y, end.x - start.x, end.y - start.y].map((n) => n.toFixed(2)).join(' ');
  return (
    <g
      id="overview"
      data-box={box}
      data-bounds={[west, south, east, north].join(' ')}
      data-names={Object.keys(names).length > 0 ? JSON.stringify(names) : undefined}
    >
      {overviewLayers().map(({ name, path, className }) => (
        <path key={name} className={className} d={path} />
      ))}
    </g>
  );
}

/** As the live map's in src/map/MapPane.module.css, which takes its place. */
const creditStyle = [
  '.still-credit{position:absolute;inset-block-end:0;inset-inline-end:0;padding:1px 8px 2px;font-size:.6875rem;line-height:1rem',
  ';color:var(--ink-2);background:color-mix(in srgb,var(--paper) max(82%,var(--more)),transparent)}',
  `@container map (width < ${wideFrom}px)`,
  '{.still-credit{inset-block:0 auto;padding:0 6px 1px;font-size:min(.65625rem,3.8cqi);line-height:1.334}',
  '[dir=rtl] .still-credit{inset-inline:0 auto}}',
].join('');

/** Shows the drawing that fits the pane: container queries, so that no script is needed. Without scripts, the page's event. */
export function stillStyle(dataset: CuratedDataset, direction: Direction, row: number | null): string {
  const { drawings, variants } = openingOf(dataset, direction);
  const rules = [false, true].flatMap((wide) => {
    const width = wide ? `(min-width: ${wideFrom}px)` : `(width < ${wideFrom}px)`;
    const list = variants.filter((variant) => variant.wide === wide);
    return list.map(({ name, from, shift: { x, y } }, index) => {
      const fits = index === 0 ? '' : ` and (min-width: ${from.width}px) and (min-height: ${from.height}px)`;
      const before = list.slice(0, index).map((other) => `.${other.name}`);
      const hide = before.length > 0 ? `${before.join(',')}{display:none}` : '';
      const isMovedBefore = list.slice(0, index).some((other) => other.name === name);
      const move =
        isMovedBefore || Math.hypot(x, y) > 0.5
          ? `.${name}>g{translate:${Math.round(x)}px ${Math.round(y)}px}`
          : '';
      return `@container map ${width}${fits}{${hide}.${name}{display:block}${move}}`;
    });
  });
  const names = drawings.map(({ name }) => `.${name}`);
  const own = row === null ? '' : eventStyle(dataset, row, names);
  return `${names.join(',')}{display:none}${rules.join('')}${own}${creditStyle}`;
}
