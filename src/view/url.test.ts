import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { views } from './arbitrary.ts';
import { parseAddress, parseView, printAddress, printHash, type Site } from './url.ts';
import { defaultView } from './view.ts';

const kyiv = zoneOf('Europe/Kyiv');
const zones = fc
  .constantFrom('Europe/Kyiv', 'UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Chatham')
  .map(zoneOf);
const parse = (hash: string, event: string | null = null) => parseView({ event, hash, zone: kyiv });
const site: Site = {
  root: new URL('https://example.org/stories/dateline/'),
  languages: ['en', 'uk'],
  language: 'en',
  zone: kyiv,
  page: null,
};
const sites = fc
  .tuple(
    zones,
    fc.constantFrom('en', 'uk'),
    fc.constantFrom(null, 'embed/', 'index.html', 'e/kyiv/', '../story.html'),
    fc.boolean(),
  )
  .map(([zone, language, page, local]): Site => {
    const root = new URL(local ? 'file:///home/me/story/' : site.root);
    return {
      root,
      zone,
      languages: site.languages,
      language,
      page: page === null ? null : new URL(`${language === 'uk' ? 'uk/' : ''}${page}`, root),
    };
  });

/** Pieces of our own grammar and of its ruins. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '#',
        '&',
        '=',
        ',',
        '/',
        '%',
        ':~:',
        '%zz',
        '%2',
        '%C3',
        '%ED%A0%80',
        'map=',
        'from=',
        'to=',
        'axis=',
        'kind=',
        'q=',
        'e=',
        'e=..',
      ),
      fc.constantFrom(
        'zone=utc',
        'rev=0',
        'rev=1e9',
        'maybe=yes',
        'NaN',
        'Infinity',
        '1e400',
        '-0',
        '2022-02-30',
        'T24:00Z',
        '2022-02-26T22:00Z',
        '\uD800',
      ),
      fc.string({ unit: 'binary' }),
      fc.integer().map(String),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('a view printed and parsed is the same view', () => {
  it('as event and hash', () => {
    fc.assert(
      fc.property(views, zones, (view, zone) => {
        expect(parseView({ event: view.event, hash: printHash(view, zone), zone })).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  it('as an address, in any language and wherever the path cannot change', () => {
    fc.assert(
      fc.property(views, sites, (view, on) => {
        const address = parseAddress(printAddress(view, on), on);
        expect(address).toEqual({ language: on.language, view });
      }),
      { numRuns: 2000 },
    );
  });

  it('in an address that a browser leaves as it is', () => {
    fc.assert(
      fc.property(views, sites, (view, on) => {
        const href = printAddress(view, on);
        expect(new URL(href).href).toBe(href);
        expect(href).toMatch(/^[!-~]*$/);
      }),
    );
  });
});

describe('any text parses to some view, and printing that is stable', () => {
  it('as a hash', () => {
    fc.assert(
      fc.property(hostile, zones, (hash, zone) => {
        const view = parseView({ event: null, hash, zone });
        const printed = printHash(view, zone);
        expect(parseView({ event: view.event, hash: printed, zone })).toEqual(view);
        expect(printHash(parseView({ event: null, hash: printed, zone }), zone)).toBe(printed);
      }),
      { numRuns: 10_000 },
    );
  });

  it('as an address', () => {
    const paths = fc.constantFrom(
      '',
      'https://example.org/stories/dateline/',
      'uk/e/',
      'e/',
      'https://[',
      '//',
      '\\',
    );
    fc.assert(
      fc.property(paths, hostile, sites, (start, rest, on) => {
        const { view, language } = parseAddress(start + rest, on);
        const printed = printAddress(view, { ...on, language });
        expect(parseAddress(printed, on).view).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  it('however long it is', () => {
    for (const piece of ['a', '%', '&', 'a=b&', 'q=%zz&', 'kind=a,', 'e=x&', 'T', '/', '2022-']) {
      const hash = `#axis=${piece.repeat(200_000)}`;
      const view = parse(hash);
      expect(printHash(parse(printHash(view, kyiv)), kyiv)).toBe(printHash(view, kyiv));
    }
    expect(parse(`q=${'a'.repeat(1_000_000)}`).q.length).toBeLessThan(1000);
  });
});

describe('the address', () => {
  const at = (path: string) => parseAddress(new URL(path, site.root).href, site);

  it('names the event by its path and the language before it', () => {
    expect(printAddress({ ...defaultView, event: 'kyiv-depot', q: 'a' }, { ...site, language: 'uk' })).toBe(
      'https://example.org/stories/dateline/uk/e/kyiv-depot/#q=a',
    );
    for (const path of [
      'e/kyiv-depot/',
      'e/kyiv-depot',
      'e/kyiv-depot/index.html',
      'en/e/kyiv-depot/',
      '#e=kyiv-depot',
    ]) {
      expect(at(path)).toEqual({ language: 'en', view: { ...defaultView, event: 'kyiv-depot' } });
    }
    expect(at('uk/')).toEqual({ language: 'uk', view: defaultView });
    expect(at('?utm_source=x')).toEqual({ language: 'en', view: defaultView });
  });

  it('the path goes before the hash, except where it cannot change', () => {
    expect(at('e/one/#e=two').view.event).toBe('one');
    const local = {
      ...site,
      root: new URL('file:///story/'),
      page: new URL('file:///story/e/one/index.html'),
    };
    expect(parseAddress(local.page.href, local).view.event).toBe('one');
    expect(parseAddress(`${local.page.href}#e=two`, local).view.event).toBe('two');
    expect(printAddress(defaultView, local)).toBe('file:///story/e/one/index.html#e=');
  });

  it('shows the story where the path means nothing', () => {
    for (const path of [
      'about/',
      'e/',
      'e/a/b/',
      'uk/uk/',
      '/elsewhere/',
      'https://example.com/stories/dateline/',
    ]) {
      expect(at(path).view, path).toEqual(defaultView);
    }
  });

  it('of a single file names the language in its hash, but for the first', () => {
    const page = new URL('file:///home/me/dateline.html');
    const file: Site = { ...site, root: new URL('./', page), language: 'uk', page };
    const view = { ...defaultView, event: 'kyiv-depot', q: 'a' };
    expect(printAddress(view, file)).toBe(`${page.href}#e=kyiv-depot&q=a&lang=uk`);
    expect(printAddress(view, { ...file, language: 'en' })).toBe(`${page.href}#e=kyiv-depot&q=a`);
    const read = (hash: string) => parseAddress(`${page.href}${hash}`, file);
    expect(read('#lang=uk&amp;e=kyiv-depot&amp;q=a')).toEqual({ language: 'uk', view });
    expect(read('#e=kyiv-depot&lang=tlh')).toEqual({ language: 'en', view: { ...view, q: '' } });
  });
});
