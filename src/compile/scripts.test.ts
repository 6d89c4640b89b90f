import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { plainScript, viewScript } from './scripts.ts';

const site = 'https://example.org/story/';

interface Asked {
  /** Below the site. */
  readonly path?: string;
  readonly root?: string;
  readonly protocol?: string;
  readonly lang?: string;
  readonly wanted?: readonly string[];
  readonly stored?: string | null;
  readonly storage?: 'kept' | 'refused' | 'full';
  readonly framed?: boolean;
}

interface Went {
  /** Where the page is replaced by another; null where it stays. */
  readonly to: string | null;
  readonly stored: ReadonlyMap<string, string>;
  /** Presses a link to a language, or what is none. */
  readonly press: (event: string, hreflang: string | null, button?: number) => void;
}

/** What the script does in a browser that has as much of one as it asks for. */
function run(script: string, asked: Asked): Went {
  const { path = '', root = './', lang = 'en', wanted = ['uk-UA'], stored = null, storage = 'kept' } = asked;
  const kept = new Map(stored === null ? [] : [['dateline-language', stored]]);
  const listeners = new Map<string, (event: unknown) => void>();
  const refuse = () => {
    throw new Error('refused');
  };
  let to: string | null = null;
  const window = {};
  const href = `${site}${path}`.replace('https:', asked.protocol ?? 'https:');
  runInNewContext(script, {
    URL,
    window,
    parent: asked.framed === true ? {} : window,
    navigator: { languages: wanted },
    setTimeout: () => 0,
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    localStorage: {
      getItem: (key: string) => (storage === 'refused' ? refuse() : (kept.get(key) ?? null)),
      setItem: (key: string, value: string) => (storage === 'kept' ? kept.set(key, value) : refuse()),
      removeItem: (key: string) => kept.delete(key),
    },
    document: {
      documentElement: { lang, dataset: {}, hidden: false },
      querySelector: () => ({ content: root }),
    },
    location: {
      href,
      hash: new URL(href).hash,
      search: new URL(href).search,
      protocol: asked.protocol ?? 'https:',
      replace: (address: string) => {
        to = address;
      },
    },
  });
  const press: Went['press'] = (event, hreflang, button = 0) => {
    const link = hreflang === null ? null : { hreflang };
    listeners.get(event)?.({ button, target: { closest: () => link } });
  };
  return { to, stored: kept, press };
}

const scripts = { viewScript, plainScript };

describe.each(Object.entries(scripts))('%s', (_, scriptIn) => {
  const script = scriptIn(['en', 'uk', 'ar']);

  it('goes to the same page, with its query and its view, in the language that is asked for', () => {
    const page = { path: 'e/kyiv-curfew/?a=1#zone=utc', root: '../../' };
    expect(run(script, page).to).toBe(`${site}uk/e/kyiv-curfew/?a=1#zone=utc`);
    expect(run(script, { ...page, stored: 'ar' }).to).toBe(`${site}ar/e/kyiv-curfew/?a=1#zone=utc`);
    expect(run(script, {}).to).toBe(`${site}uk/`);
    expect(run(script, { path: 'index.html' }).to).toBe(`${site}uk/index.html`);
  });

  it('goes there where nothing can be read or kept, too, and keeps nothing of it', () => {
    expect(run(script, { storage: 'refused' }).to).toBe(`${site}uk/`);
    expect(run(script, { storage: 'full', stored: 'ar' }).to).toBe(`${site}ar/`);
    expect(run(script, {}).stored.size).toBe(0);
  });

  it('stays where a link to the first language has led, and keeps that choice', () => {
    for (const storage of ['kept', 'full', 'refused'] as const) {
      for (const path of ['?lang=en', 'e/kyiv-curfew/?a=1&lang=en#zone=utc']) {
        const { to, stored } = run(script, { path, storage, stored: 'uk' });
        expect(to).toBeNull();
        expect(stored.get('dateline-language')).toBe(storage === 'kept' ? 'en' : 'uk');
      }
    }
    expect(run(script, { path: '?lang=enough' }).to).toBe(`${site}uk/?lang=enough`);
  });

  it.each<[why: string, asked: Asked]>([
    ['the page is in that language', { wanted: ['en-GB', 'uk'] }],
    ['the reader chose it before', { stored: 'en' }],
    ['the story speaks none of those asked for', { wanted: ['de-DE'] }],
    ['the address names a language', { path: 'ar/', root: '../', lang: 'ar', stored: 'uk' }],
    ['the page stands in a frame', { framed: true }],
    ['the page is a file', { protocol: 'file:' }],
    ['a host answers for the other language with this page', { path: 'e/never/uk/#q=a' }],
  ])('stays where %s', (_why, asked) => {
    expect(run(script, asked).to).toBeNull();
  });

  it('keeps the language of a link that is followed, in a new tab too, and no other', () => {
    for (const lang of ['en', 'ar']) {
      const { press, stored } = run(script, { lang, wanted: ['en'] });
      press('click', null);
      press('auxclick', 'uk', 2);
      expect(stored.get('dateline-language')).toBeUndefined();
      press('click', 'uk');
      expect(stored.get('dateline-language')).toBe('uk');
      press('auxclick', 'en', 1);
      expect(stored.get('dateline-language')).toBe('en');
    }
    expect(() => {
      run(script, { storage: 'full', wanted: ['en'] }).press('click', 'uk');
    }).not.toThrow();
  });

  it('has nothing to choose in a story of one language', () => {
    expect(scriptIn(['en'])).not.toContain('dateline-language');
  });
});
