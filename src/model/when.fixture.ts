import { kyiv, valueOf } from './record.fixture.ts';
import type { Zone } from './time.ts';
import { type When, type WhenContext, type WhenDraft, compileSpan, compileWhen } from './when.ts';

export const context: WhenContext = {
  zone: { clock: 'known', zone: kyiv },
  storyZone: kyiv,
  publication: { day: '2022-02-27', zone: kyiv },
  axis: valueOf(compileSpan('2022-02-24/2022-02-28', kyiv)),
  sourceLanguages: ['en'],
};

export function at(clock: Zone): WhenContext {
  return { ...context, zone: { clock: 'known', zone: clock } };
}

export function when(is: string, around: WhenContext = context, more: Partial<WhenDraft> = {}): When {
  return valueOf(compileWhen({ is, basis: 'computed', ...more }, around));
}

/** `02-26T22:00`, as the tables of the story have it. */
export function short(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().slice(5, 16);
}
