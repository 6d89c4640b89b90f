import { ar as firstAr } from './ar.ts';
import { en as firstEn } from './en.ts';
import type { Words } from './words.ts';
import { panels as panelsAr } from './panels/ar.ts';
import { panels as panelsEn } from './panels/en.ts';
import { panels as panelsUk } from './panels/uk.ts';
import { uk as firstUk } from './uk.ts';

// All words of each language, for tests that do not wait.

export const en: Words = { ...firstEn, ...panelsEn };
export const uk: Words = { ...firstUk, ...panelsUk };
export const ar: Words = { ...firstAr, ...panelsAr };
