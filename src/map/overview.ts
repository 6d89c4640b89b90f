import type { Label } from '../basemap/label.ts';
import { overviewLabels, overviewLabelsIn } from '../basemap/overviewLabels.ts';
import type { Bounds } from '../basemap/project.ts';

/** The still map's geometry, which the live map draws again: it is not sent twice. */
export interface Overview {
  readonly geometry: SVGGElement;
  readonly viewBox: string;
  readonly bounds: Bounds;
  /** With their names in the page's language. */
  readonly labels: readonly Label[];
}

/** Of a page, or English ones where it brought none. */
export function labelsOf(overview: Overview | null): readonly Label[] {
  return overview?.labels ?? overviewLabels;
}

/** Takes the geometry out of the page, before the still map goes; null where the page has none. */
export function takeOverview(page: Document): Overview | null {
  const geometry = page.querySelector<SVGGElement>('#overview');
  const { box = '', bounds = '', names = '{}' } = geometry?.dataset ?? {};
  const [west, south, east, north] = bounds.split(' ').map(Number);
  if (!geometry || west === undefined || south === undefined || east === undefined || north === undefined)
    return null;
  const taken = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  taken.append(...[...geometry.childNodes].map((node) => node.cloneNode(true)));
  return {
    geometry: taken,
    viewBox: box,
    bounds: { west, south, east, north },
    labels: overviewLabelsIn(page.documentElement.lang, parseNames(names)),
  };
}

/** Written by our own build. */
function parseNames(text: string): Readonly<Record<string, string>> {
  return JSON.parse(text) as Readonly<Record<string, string>>;
}
