import { describe, expect, it } from 'vitest';
import { closestZoom } from '../../basemap/closest.ts';
import { metresPerPixel, paneProjection } from '../../basemap/project.ts';
import { makeDataset } from '../../dataset/dataset.ts';
import { storyExtent } from '../../dataset/extent.ts';
import { en } from '../../i18n/words.fixture.ts';
import type { PlaceRef } from '../../model/place.ts';
import { loadEdition } from '../edition.ts';
import { copyOfFixture } from '../fixtures/copy.ts';
import { recordOf, refTo } from '../fixtures/records.ts';
import { bareCamera, eventCamera, eventMark, storyCamera } from './camera.ts';
import { readInk } from './ink.ts';
import { eventSpots, storySpots, unseenOn } from './spots.ts';

const { edition, kinds, places, sources, records } = loadEdition(process.cwd());
const dataset = makeDataset({ edition, kinds, places, sources, heads: records });
const { labels } = readInk();
const size = { width: 268, height: 394 };

const onMap = records
  .map((record) => ({ id: record.id, spots: eventSpots(record, dataset, en) }))
  .filter(({ spots }) => spots.length > 0)
  .map(({ id, spots }) => ({ id, spots, camera: eventCamera(spots, size, labels) }));

describe('the map of an event', () => {
  it('has every mark of it where chats do not cut pictures down', () => {
    for (const { id, spots, camera } of onMap)
      for (const { at } of spots) {
        const { x, y } = paneProjection(camera, size)(at);
        // Of the picture, the middle 900 by 470 pixels.
        expect(x, id).toBeGreaterThanOrEqual(eventMark);
        expect(x * 1.6 + 772, id).toBeLessThanOrEqual(1050);
        expect(y * 1.6, id).toBeGreaterThanOrEqual(80 + eventMark);
        expect(y * 1.6, id).toBeLessThanOrEqual(550 - eventMark);
      }
  });

  it('is never nearer than the base map is good for, nor than the circle asks for', () => {
    for (const { id, spots, camera } of onMap) {
      for (const { at, radiusMetres } of spots) {
        expect(camera.zoom, id).toBeLessThanOrEqual(closestZoom(at));
        const reach = (radiusMetres ?? 0) / metresPerPixel(at[1], camera.zoom);
        expect(reach, id).toBeLessThanOrEqual(1.5 * (eventMark / 2) + 0.1);
      }
    }
  });

  it('has another town in view, where there is any', () => {
    const towns = labels.filter(({ kind }) => kind === 'capital' || kind === 'centre' || kind === 'town');
    for (const { id, spots, camera } of onMap.filter((one) => one.id.startsWith('moscow-'))) {
      const own = spots.flatMap((spot) => spot.places);
      const seen = towns.filter(({ names, zoom, at }) => {
        const { x, y } = paneProjection(camera, size)(at);
        const isIn = x >= 0 && x <= size.width && y >= 0 && y <= size.height;
        return isIn && zoom <= camera.zoom && !own.includes(names.en);
      });
      expect(seen, id).not.toEqual([]);
    }
  });

  it('shows the circle of a single place round its mark, wherever the base map is good for it and has a town near', () => {
    const near = onMap.filter(
      ({ id, spots: [first, ...more] }) =>
        first && more.length === 0 && closestZoom(first.at) > 9 && !id.startsWith('moscow-'),
    );
    for (const { id, spots, camera } of near)
      for (const { at, radiusMetres } of spots) {
        const reach = (radiusMetres ?? 0) / metresPerPixel(at[1], camera.zoom);
        expect(reach, id).toBeGreaterThan(eventMark / 2 + 1);
      }
  });
});

it('an event without a point has no mark, and one of several places each of them once', () => {
  const loaded = loadEdition(copyOfFixture());
  const fixture = makeDataset({ ...loaded, heads: loaded.records });
  const namesAt = (...where: readonly PlaceRef[]) =>
    eventSpots({ ...recordOf(loaded, 'bergen-bridge'), where }, fixture, en).map(({ name }) => name);
  const [bergen, oslo] = [refTo(loaded, 'bergen'), refTo(loaded, 'oslo', { role: 'speaker' })];
  expect(namesAt()).toEqual([]);
  expect(namesAt({ ...bergen, precision: 'country' }, { ...oslo, precision: 'none' })).toEqual([]);
  expect(namesAt({ ...bergen, role: 'mentioned' })).toEqual([]);
  expect(namesAt(bergen, oslo, { ...bergen, role: 'speaker' })).toEqual(['Bergen', 'Oslo']);
});

it('the map of the story has every event, or says how many it has not', () => {
  const wide = { width: 335, height: 394 };
  const camera = storyCamera(storyExtent(dataset), wide);
  const project = paneProjection(camera, wide);
  const seen = storySpots(dataset, en, camera.zoom).filter(({ at }) => {
    const { x, y } = project(at);
    return x >= 0 && x <= wide.width && y >= 0 && y <= wide.height;
  });
  const { elsewhere, noPoint } = unseenOn(camera, wide, dataset);
  const marks = seen.reduce((sum, { looks }) => sum + looks.length, 0);
  expect(marks).toBeGreaterThanOrEqual(records.length - elsewhere - noPoint);
  expect(noPoint).toBe(records.length - onMap.length);
  expect(bareCamera(storyExtent(dataset), wide).zoom).toBeGreaterThanOrEqual(camera.zoom);
});
