import type { ReadableFormat } from './format.ts';
import { json } from './json.ts';
import { readStory } from './readJson.ts';

/** Every format that can be read back. To add one: its way of reading, and its line here. */
export const readable: readonly ReadableFormat[] = [{ ...json, read: readStory }];
