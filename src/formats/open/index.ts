import type { Carrier } from './carrier.ts';
import { jsonCarriers } from './json/carriers.ts';

/** Every kind of file that can be opened. */
export const carriers: readonly Carrier[] = [...jsonCarriers];
