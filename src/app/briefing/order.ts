import type { Bounds, Size } from '../../basemap/project.ts';
import type { Details } from '../../dataset/dataset.ts';
import { groups } from '../../dataset/days.ts';
import { extentOf, storyExtent } from '../../dataset/extent.ts';
import type { Words } from '../../i18n/words.ts';
import { pointsOf } from '../../map/extent.ts';
import type { Overview } from '../../map/overview.ts';
import type { EventId } from '../../model/id.ts';
import { openEvent, visibleRows } from '../../view/rows.ts';
import { zoneOfRow } from '../../view/select.ts';
import type { State } from '../../view/store.ts';
import { printAddress, type Site } from '../../view/url.ts';
import { defaultView } from '../../view/view.ts';
import type { Files } from '../files.ts';
import { loadDetails } from '../load.ts';
import { codeOf } from '../menus/qr.ts';
import { choiceSentences, clocksIn, windowSentence } from '../shown.ts';
import { today } from '../today.ts';
import type { BriefingProps } from './Briefing.tsx';
import { fitting, groundNow, groundOf, paperCamera, paperSizes } from './paper.ts';

/** What is to be printed. */
export interface PrintOrder {
  readonly state: State;
  readonly words: Words;
  readonly site: Site;
  readonly files: Files;
  readonly overview: Overview | null;
  /** Only this row; null for all that is shown. */
  readonly only: number | null;
}

/** All that the paper needs. */
export interface Printed {
  readonly words: Words;
  readonly props: BriefingProps;
}

/** What of it may have to come first. */
interface Parts {
  readonly details: Details;
  readonly map: PaperMap;
}

/** With what has come by now; null without the quotations. */
export function orderOf(order: PrintOrder): Printed | null {
  const { details } = order.state;
  if (details === null) return null;
  const { camera, size } = cameraOf(order);
  return printedOf(order, {
    details,
    map: { camera, size, ground: groundNow(camera, size, order.overview) },
  });
}

/** What has to be fetched; rejects where the quotations do not come. */
export async function loadParts(order: PrintOrder): Promise<Parts> {
  const { state, site, files, overview } = order;
  const { camera, size } = cameraOf(order);
  const [details, ground] = await Promise.all([
    state.details ?? loadDetails(site.language),
    groundOf(camera, size, overview, files.read),
  ]);
  return { details, map: { camera, size, ground } };
}

type PaperMap = NonNullable<BriefingProps['map']>;

function cameraOf({ state, only }: PrintOrder): Pick<PaperMap, 'camera' | 'size'> {
  const { dataset, view } = state;
  const near: Bounds | null = only === null ? null : extentOf(pointsOf(dataset, only));
  const size = paperSizes[only === null ? 'all' : 'one'];
  const camera = near
    ? fitting(near, size)
    : paperCamera(view.camera, paneSize(), storyExtent(dataset), size);
  return { camera, size };
}

function paneSize(): Size | null {
  return document.getElementById('map')?.getBoundingClientRect() ?? null;
}

export function printedOf({ state, words, site, only }: PrintOrder, { details, map }: Parts): Printed {
  const { dataset, view } = state;
  const open = openEvent(state);
  const rows = only === null ? visibleRows(state) : Uint32Array.of(only);
  const hrefOf = (id: EventId) => printAddress({ ...defaultView, event: id }, site);
  const head = only === null ? undefined : dataset.heads.at(only);
  const href = head ? hrefOf(head.id) : printAddress(view, site);
  const hasPoint = rows.some((row) => pointsOf(dataset, row).length > 0);
  return {
    words,
    props: {
      dataset,
      details,
      clocks: clocksIn(state, words),
      groups: groups(dataset, rows, zoneOfRow(state)),
      rows,
      openRow: only ?? (open.is === 'open' ? open.row : null),
      outside: only === null && open.is === 'open' && open.outside ? open.outside : null,
      shown:
        only === null
          ? { window: windowSentence(state, words), choices: choiceSentences(state, words) }
          : null,
      map: hasPoint ? map : null,
      href,
      storyHref: only === null ? null : printAddress(defaultView, site),
      hrefOf,
      code: codeOf(href),
      today: today(),
    },
  };
}
