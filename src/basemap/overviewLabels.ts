import { parseLabels } from './label.ts';
import labels from './overviewLabels.json';

/** The names wanted up to the overview's zoom, within its bounds. */
export const overviewLabels = parseLabels(labels);
