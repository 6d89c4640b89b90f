import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { keepScript, notFoundScript, type NotFoundWords, plainScript, viewScript } from './scripts.ts';

const site = 'https://example.org/story/';

interface Asked {
  /** Below the site. */
  readonly path?: string;
  /** Null where the page does not say. */
  readonly root?: string | null;
  readonly protocol?: string;
  readonly lang?: string;
  readonly wanted?: readonly string[];
  readonly stored?: string | null;
  readonly storage?: 'kept' | 'refused' | 'full';
  readonly framed?: boolean;
  readonly theme?: string;
}

interface Went {
  /** Where the page is replaced by another; null where it stays. */
  readonly to: string | null;
  readonly stored: ReadonlyMap<string, string>;
  readonly page: {
    readonly lang: string;
    readonly dataset: Record<string, string>;
    readonly hidden: boolean;
  };
  /** Under which condition each colour is drawn around the page: that for light, that for dark. */
  readonly around: () => readonly string[];
  /** A while later, if the page is still there. */
  readonly wait: () => void;
  /** Presses a link to a language, or what is none. */
  readonly press: (event: string, hreflang: string | null, button?: number) => void;
}

/** What the script does in a browser that has as much of one as it asks for. */
function run(script: string, asked: Asked): Went {
  const { path = '', root = './', lang = 'en', wanted = ['uk-UA'], stored = null, storage = 'kept' } = asked;
  const kept = new Map(stored === null ? [] : [['dateline-language', stored]]);
  if (asked.theme !== undefined) kept.set('dateline-theme', asked.theme);
  const colours = ['light', 'dark'].map((scheme) => ({ media: `(prefers-color-scheme: ${scheme})` }));
  const page = { lang, dataset: {}, hidden: false };
  const waiting: (() => void)[] = [];
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
    setTimeout: (then: () => void) => waiting.push(then),
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    localStorage: {
      getItem: (key: string) => (storage === 'refused' ? refuse() : (kept.get(key) ?? null)),
      setItem: (key: string, value: string) => (storage === 'kept' ? kept.set(key, value) : refuse()),
      removeItem: (key: string) => kept.delete(key),
    },
    document: {
      documentElement: page,
      querySelector: () => (root === null ? null : { content: root }),
      querySelectorAll: () => colours,
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
  return {
    to,
    stored: kept,
    page,
    around: () => colours.map(({ media }) => media),
    wait: () => {
      for (const then of waiting) then();
    },
    press,
  };
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
    expect(run(script, { path: '?lang=enough' }).to).toBe(`${site}uk/`);
  });

  it('goes where a link names any language of the story, keeps that choice, and leaves the query behind', () => {
    for (const storage of ['kept', 'full', 'refused'] as const) {
      const path = 'e/kyiv-curfew/?lang=ar&a=1#zone=utc';
      const { to, stored } = run(script, { path, root: '../../', storage, stored: 'uk' });
      expect(to).toBe(`${site}ar/e/kyiv-curfew/?a=1#zone=utc`);
      expect(stored.get('dateline-language')).toBe(storage === 'kept' ? 'ar' : 'uk');
    }
    expect(run(script, { path: 'uk/?lang=ar', root: '../', lang: 'uk' }).to).toBeNull();
  });

  it.each<[why: string, asked: Asked]>([
    ['the page is in that language', { wanted: ['en-GB', 'uk'] }],
    ['the reader chose it before', { stored: 'en' }],
    ['the story speaks none of those asked for', { wanted: ['de-DE'] }],
    ['the address names a language', { path: 'ar/', root: '../', lang: 'ar', stored: 'uk' }],
    ['the page stands in a frame', { framed: true }],
    ['the page is a file', { protocol: 'file:' }],
    ['the page does not say where the story is', { root: null, stored: 'uk' }],
    ['a host answers for the other language with this page', { path: 'e/never/uk/#q=a' }],
    [
      'the page stands for one in a third language that is out of reach',
      { path: 'ar/e/never/', root: '../../../' },
    ],
    ['the page stands for data that is out of reach', { path: 'data/v1/events.json', root: '../../' }],
  ])('stays where %s', (_why, asked) => {
    expect(run(script, asked).to).toBeNull();
  });

  it('shows nothing while it goes, and itself after all if the other page does not come', () => {
    const { page, wait } = run(script, {});
    expect(page.hidden).toBe(true);
    wait();
    expect(page.hidden).toBe(false);
  });

  it.each([
    ['light', ['all', 'not all']],
    ['dark', ['not all', 'all']],
  ])('shows the colours that were chosen, %s, and the browser the same around the page', (theme, media) => {
    const { page, around } = run(script, { theme, wanted: ['en'] });
    expect(page.dataset['theme']).toBe(theme);
    expect(around()).toEqual(media);
  });

  it('leaves to the system what no theme says', () => {
    const system = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'];
    for (const theme of ['contrast', 'system', 'dark-ish', '', 'null']) {
      const { page, around } = run(script, { theme, wanted: ['en'] });
      expect(page.dataset['theme'], theme).toBe(theme === 'contrast' ? theme : undefined);
      expect(around(), theme).toEqual(system);
    }
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

describe('a page that the app does not run', () => {
  interface Device {
    readonly wanted?: 'yes' | 'no' | 'refused';
    readonly saveData?: boolean;
    readonly quota?: number;
    readonly workers?: 'there' | 'refused' | 'none';
  }

  /** What the browser is asked to do once all is at rest. */
  async function asks({ wanted = 'yes', saveData = false, quota, workers = 'there' }: Device) {
    const asked: unknown[] = [];
    const register = (address: string, { scope }: { scope: string }) => {
      asked.push([address, scope]);
      return Promise.resolve({ active: { postMessage: (wish: unknown) => asked.push(wish) } });
    };
    const refused = () => {
      throw new Error('refused');
    };
    const offered = { there: { register }, none: undefined };
    const waiting: (() => void)[] = [];
    runInNewContext(keepScript, {
      URL,
      window: {},
      addEventListener: (_: string, listener: () => void) => waiting.push(listener),
      setTimeout: (then: () => void) => waiting.push(then),
      location: { href: `${site}uk/method/#rules` },
      document: { querySelector: () => ({ content: '../../' }), documentElement: { lang: 'uk' } },
      localStorage: { getItem: () => (wanted === 'refused' ? refused() : wanted === 'no' ? 'no' : null) },
      navigator: {
        connection: { saveData },
        storage: { estimate: () => Promise.resolve({ quota, usage: 0 }) },
        get serviceWorker() {
          return workers === 'refused' ? refused() : offered[workers];
        },
      },
    });
    expect(asked).toEqual([]);
    for (const then of waiting) then();
    await new Promise((resolve) => setTimeout(resolve));
    return asked;
  }

  it('has the story kept all the same, in its language', async () => {
    const all = [[`${site}sw.js`, site], { is: 'keep', language: 'uk' }];
    expect(await asks({})).toEqual(all);
    expect(await asks({ quota: 1e9, wanted: 'refused' })).toEqual(all);
  });

  it.each<[why: string, device: Device]>([
    ['the reader took the copy away', { wanted: 'no' }],
    ['the reader saves data', { saveData: true }],
    ['there is no room', { quota: 1e6 }],
    ['the browser has no workers', { workers: 'none' }],
    ['a frame may not look at them', { workers: 'refused' }],
  ])('does not where %s', async (_why, device) => {
    expect(await asks(device)).toEqual([]);
  });
});

describe('notFoundScript', () => {
  const wordsOf = (code: string): NotFoundWords => ({
    dir: code === 'ar' ? 'rtl' : 'ltr',
    unknown: `${code}: no %id%`,
    nowhere: `${code}: nothing here`,
    why: `${code}: why`,
    back: `${code}: back`,
    story: { text: `${code}: story` },
  });
  const script = notFoundScript(
    Object.fromEntries(['en', 'uk', 'ar'].map((code) => [code, wordsOf(code)])),
    '/story/',
  );

  function shown(pathname: string, wanted: readonly string[], stored: string | null = null) {
    const page = { lang: 'en', dir: 'ltr' };
    const [story, heading, line] = [{ href: '', textContent: '' }, { textContent: '' }, { textContent: '' }];
    runInNewContext(script, {
      location: { pathname },
      navigator: { languages: wanted },
      localStorage: { getItem: () => stored },
      document: {
        documentElement: page,
        getElementById: () => story,
        querySelector: (name: string) => (name === 'h1' ? heading : line),
      },
    });
    return [page.lang, page.dir, heading.textContent, story.href];
  }

  it('speaks as the address does, else as the reader chose before, else as the browser asks', () => {
    expect(shown('/story/uk/e/gone/', ['ar'], 'ar')).toEqual(['uk', 'ltr', 'uk: no gone', '/story/uk/']);
    expect(shown('/story/e/gone/', ['uk'], 'ar')).toEqual(['ar', 'rtl', 'ar: no gone', '/story/ar/']);
    expect(shown('/story/nowhere', ['uk-UA'])).toEqual(['uk', 'ltr', 'uk: nothing here', '/story/uk/']);
    expect(shown('/story/e/gone/', ['de'])).toEqual(['en', 'ltr', 'en: no gone', '/story/']);
  });
});
