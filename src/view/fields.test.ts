import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { noFilters } from '../dataset/facets.ts';
import { parseView, printHash, roundCamera } from './url.ts';
import { defaultView, type View } from './view.ts';

const kyiv = zoneOf('Europe/Kyiv');
const parse = (hash: string) => parseView({ event: null, hash, zone: kyiv });

describe('the hash', () => {
  it('reads and prints the example of the plan', () => {
    const example =
      '#map=7/49.981/36.253&from=2022-02-26T22:00Z&axis=2022-02-20/2022-03-01&kind=strike,control&status=claimed&who=party&place=kharkiv&q=depot&maybe=yes&zone=utc';
    const view = parse(example.replace('&axis', '&to=latest&axis'));
    expect(view).toEqual<View>({
      ...defaultView,
      camera: { zoom: 7, lat: 49.981, lon: 36.253 },
      from: Date.UTC(2022, 1, 26, 22),
      axis: { from: Date.UTC(2022, 1, 19, 22), to: Date.UTC(2022, 2, 1, 22) },
      filters: {
        ...noFilters,
        kind: ['strike', 'control'],
        status: ['claimed'],
        who: ['party'],
        place: ['kharkiv'],
      },
      q: 'depot',
      maybe: true,
      clock: 'utc',
    });
    expect(printHash(view, kyiv)).toBe(example);
  });

  it('leaves out what is the default', () => {
    expect(printHash(defaultView, kyiv)).toBe('');
    expect(parse('')).toEqual(defaultView);
    expect(parse('#from=earliest&to=latest&zone=story&q=&kind=&maybe=no')).toEqual(defaultView);
  });

  it('falls back where a value is bad', () => {
    for (const bad of [
      'from=2022-02-30T00:00Z',
      'from=2022-02-26T22:00',
      'from=2022-02-26T22:00%2B02:00',
      'from=-000000-01-01T00:00Z',
      'from=%2B999999-01-01T00:00Z',
      'from=2022-03-01T00:00Z&to=2022-03-01T00:00Z',
      'from=2022-03-02T00:00Z&to=2022-03-01T00:00Z',
      'map=7/49',
      'map=7/49/36/5',
      'map=a/b/c',
      'map=NaN/Infinity/1e400',
      'axis=2022-03-01/2022-02-20',
      'axis=2022-02-20',
      'zone=Mars',
      'rev=-1',
      'rev=1.5',
      'maybe=1',
      'e=..',
    ]) {
      expect(parse(`#${bad}`), bad).toEqual(defaultView);
    }
  });

  it('reads instants of any year, and cuts their seconds off', () => {
    expect(parse('from=-000043-03-15T10:00Z').from).toBe(Date.parse('-000043-03-15T10:00:00Z'));
    expect(parse('from=%2B012022-01-01T00:00Z').from).toBe(Date.parse('+012022-01-01T00:00:00Z'));
    expect(parse('from=0099-01-01T00:00Z').from).toBe(Date.parse('0099-01-01T00:00:00Z'));
    expect(parse('to=2022-02-26T22:00:59.999Z').to).toBe(Date.UTC(2022, 1, 26, 22));
  });

  it('tells the axis in days only where they are days of the story’s clock', () => {
    const axis = { from: Date.UTC(2022, 1, 20), to: Date.UTC(2022, 2, 2) };
    const view = { ...defaultView, axis };
    expect(printHash(view, zoneOf('UTC'))).toBe('#axis=2022-02-20/2022-03-01');
    expect(printHash(view, kyiv)).toBe('#axis=2022-02-20T00:00Z/2022-03-02T00:00Z');
    expect(parse('axis=2022-02-20/2022-02-20T12:00Z').axis).toEqual({
      from: Date.UTC(2022, 1, 19, 22),
      to: Date.UTC(2022, 1, 20, 12),
    });
  });

  it('keeps keys that are not ours, in order, and broken encodings', () => {
    const hash = '#b=2&a=1&flag&a=3&q=%zz&x=%E0%A4%A';
    const view = parse(hash);
    expect(view.unknown).toEqual([
      ['b', '2'],
      ['a', '1'],
      ['flag', ''],
      ['a', '3'],
      ['x', '%E0%A4%A'],
    ]);
    expect(view.q).toBe('%zz');
    expect(printHash(view, kyiv)).toBe('#q=%25zz&b=2&a=1&flag&a=3&x=%25E0%25A4%25A');
  });

  it('of a key given twice, takes the first, but all the values of a filter', () => {
    const view = parse('q=a&q=b&kind=strike&kind=control,strike&zone=utc&zone=event');
    expect(view).toEqual({
      ...defaultView,
      q: 'a',
      filters: { ...noFilters, kind: ['strike', 'control'] },
      clock: 'utc',
    });
  });

  it('reads a list whose commas are encoded', () => {
    expect(parse('kind=strike%2Ccontrol&kind=toll').filters.kind).toEqual(['strike', 'control', 'toll']);
  });

  it('reads what the sentence around a link did to it', () => {
    const view = parse('#from=2022-02-26T22:00Z&to=2022-02-27T22:00Z&zone=utc&maybe=yes');
    for (const hash of [
      'from=2022-02-26t22:00z&to=2022-02-27T22:00z&maybe=yes&zone=utc',
      'zone=utc&maybe=yes&from=2022-02-26T22:00Z&to=2022-02-27T22:00Z).',
      'zone=utc&maybe=yes&from=2022-02-26T22:00Z,&to=2022-02-27T22:00Z%29;',
      'from=2022-02-26T22:00Z&amp;to=2022-02-27T22:00Z&amp;amp;maybe=yes&amp;zone=utc.',
    ]) {
      expect(parse(hash), hash).toEqual(view);
    }
    expect(parse('axis=2022-02-20/2022-03-01).').axis).toEqual(parse('axis=2022-02-20/2022-03-01').axis);
    expect(parse('map=7/49.981/36.253.').camera).toEqual({ zoom: 7, lat: 49.981, lon: 36.253 });
  });

  it('keeps a key that is not ours as it came, whatever it begins with', () => {
    const view = parse('#amp;x=1&amp%3Bto=2022-02-27T22:00Z');
    expect(view.unknown[0]).toEqual(['amp;x', '1']);
    expect(view.unknown[1]).toEqual(['amp;to', '2022-02-27T22:00Z']);
    expect(parse(printHash(view, kyiv))).toEqual(view);
  });

  it('does not read a text fragment', () => {
    expect(parse('#q=depot:~:text=oil')).toEqual({ ...defaultView, q: 'depot' });
  });
});

describe('roundCamera', () => {
  it('keeps within the map, moves by less than a pixel, and changes nothing the second time', () => {
    const degrees = fc.double({ min: -84, max: 84, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -2, max: 12, noNaN: true }), degrees, degrees, (zoom, lat, lon) => {
        const rounded = roundCamera({ zoom, lat, lon });
        expect(roundCamera(rounded)).toEqual(rounded);
        const pixels = (256 * 2 ** rounded.zoom) / 360;
        expect(Math.abs(rounded.lon - lon) * pixels).toBeLessThan(1);
      }),
    );
  });

  it('clamps the zoom and the latitude, and goes round the world once', () => {
    expect(roundCamera({ zoom: 99, lat: 90, lon: 540 })).toEqual({ zoom: 16, lat: 85.05, lon: -180 });
    expect(roundCamera({ zoom: -3, lat: -90, lon: -190 })).toEqual({ zoom: -2, lat: -85, lon: 170 });
  });
  it('moves the map by less than half a pixel', () => {
    const cameras = fc.record({
      zoom: fc.integer({ min: 3, max: 16 }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      lon: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    fc.assert(
      fc.property(cameras, (camera) => {
        const pixels = (256 * 2 ** camera.zoom) / 360;
        expect(Math.abs(roundCamera(camera).lon - camera.lon) * pixels).toBeLessThan(0.5);
      }),
    );
  });
});
