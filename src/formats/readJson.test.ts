import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en, uk } from '../i18n/words.fixture.ts';
import type { Checked } from '../model/problem.ts';
import { stories, texts } from './arbitrary.ts';
import type { Story } from './format.ts';
import { formats } from './index.ts';
import { json } from './json.ts';
import { selectedFrom } from './selected.ts';
import { readable } from './readable.ts';
import { readStory } from './readJson.ts';
import { story } from './story.fixture.ts';

/** `events.0.when.from shape: sentence`, a line for each. */
function faultsOf(checked: Checked<unknown>): readonly string[] {
  return checked.ok
    ? []
    : checked.problems.map(({ path, rule, message }) => `${path.join('.')} ${rule}: ${message}`);
}

/** The story as written, with one value exchanged: undefined takes the key away. */
function written(path: readonly (string | number)[], value: unknown, of: Story = story): string {
  const document: unknown = JSON.parse(json.write(of, en));
  const last = path.at(-1) ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], document);
  const holder = parent as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else Object.defineProperty(holder, last, { value, enumerable: true });
  return JSON.stringify(document);
}

const made = madeStory();

/** The fixture is written by hand; what the constructors make of it is the same but for what follows from the rest. */
function madeStory(): Story {
  const [one] = fc.sample(
    stories.filter(({ records }) => records.length === 3),
    { numRuns: 1, seed: 7 },
  );
  if (!one) throw new Error('no story');
  return one;
}

describe.each(readable)('$id', ({ write, read: readBack }) => {
  it('reads back what it wrote, in whichever language', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom(en, uk), (one, words) => {
        const text = write(one, words);
        const back = readBack(text);
        expect(faultsOf(back)).toEqual([]);
        expect(back).toEqual({ ok: true, value: one });
      }),
      { numRuns: 40 },
    );
  });

  it('reads back a part as that part', () => {
    const part = selectedFrom(
      made,
      made.records.slice(1).map(({ id }) => id),
    );
    expect(readBack(write(part, en))).toEqual({ ok: true, value: part });
  });

  it('answers any text with a value or with problems that have a path and a sentence', () => {
    const paths = pathsIn(JSON.parse(write(made, en)));
    const values = fc.oneof(
      fc.jsonValue(),
      texts,
      fc.constantFrom(undefined, '', '<b>', '\u202e', Infinity, -1),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const checked = readBack(written(path, value, made));
        if (checked.ok) return;
        expect(checked.problems.length).toBeGreaterThan(0);
        for (const { message } of checked.problems) expect(message).toMatch(/\S/);
      }),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBack(text)).toMatchObject({ ok: false });
      }),
    );
  });
});

it('keeps the coordinates of the places as they are', () => {
  const back = readStory(json.write(story, en));
  expect(back.ok ? back.value.places : faultsOf(back)).toEqual(story.places);
});

it.each([
  ['is not JSON', '{', /^ shape: the file is not JSON/],
  [
    'is GeoJSON',
    formats.find(({ id }) => id === 'geojson')?.write(story, en) ?? '',
    /^ shape: the file is GeoJSON/,
  ],
  ['is something else', '[]', /^ shape: the file is no story of events/],
  ['is of another form', written(['formatVersion'], 2), /^formatVersion shape: .*form 2.* reads form 1/],
  [
    'has an unknown place',
    written(['events', 0, 'where', 0, 'place'], 'kharkov'),
    /^events\.0\.where\.0\.place place-unknown/,
  ],
  ['has exchanged degrees', written(['places', 0, 'lat'], 136), /^places\.0\.lat coordinate-range/],
  [
    'has a time that is none',
    written(['events', 0, 'when', 'is'], '30 February'),
    /^events\.0\.when\.is time-unreadable/,
  ],
  [
    'has markup',
    written(['events', 0, 'title', 'en'], '<img onerror=x>'),
    /^events\.0\.title\.en text-markup/,
  ],
  [
    'turns the line round',
    written(['events', 0, 'summary', 'en'], 'a\u202eb'),
    /^events\.0\.summary\.en text-control/,
  ],
  ['runs a script', written(['sources', 0, 'url'], 'javascript:alert(1)'), /^sources\.0\.url url-not-https/],
  ['has an id twice', written(['events', 1, 'id'], 'one-place'), /^events\.1\.id id-duplicate/],
  ['lacks a key', written(['events', 0, 'kind'], undefined), /^events\.0\.kind shape: it is missing/],
  [
    'speaks an unheard-of language',
    written(['story', 'languages'], ['__proto__']),
    /^story\.languages\.0 shape/,
  ],
  ['leads elsewhere', written(['site'], 'javascript:x/'), /^site url-not-https/],
  [
    'contradicts its own line of time',
    written(['events', 0, 'when', 'from'], '2022-02-26T00:00:00.000Z'),
    /^events\.0\.when\.from shape: .*gives null/,
  ],
  [
    'was published on no day',
    written(['events', 0, 'recorded'], 'yesterday'),
    /^events\.0\.recorded time-unreadable/,
  ],
])('refuses a file that %s, and says where and why', (_, text, fault) => {
  expect(faultsOf(readStory(text))).toContainEqual(expect.stringMatching(fault));
});

it('says everything that is wrong at once', () => {
  const text = written(['places', 0, 'lon'], 236).replace('"claimed"', '"rumoured"');
  expect(faultsOf(readStory(text))).toEqual([
    expect.stringMatching(/^places\.0\.lon coordinate-range/),
    expect.stringMatching(/^events\.0\.status shape: "rumoured" is not known here/),
  ]);
});

it('reads files from before there were revisions and a number of the form', () => {
  const document = JSON.parse(json.write(made, en)) as { events: Record<string, unknown>[] };
  const events = document.events.map((event) => without(event, ['recorded', 'changes']));
  const bare = { ...without(document, ['formatVersion', '$schema', 'site']), events };
  const records = made.records.map((record) => ({ ...record, recorded: null, changes: [] }));
  expect(readStory(JSON.stringify(bare))).toEqual({ ok: true, value: { ...made, site: null, records } });
});

it('reads a record from which a correction took the zone, unless another stands there', () => {
  const [first, ...others] = story.records;
  if (!first) throw new Error('the fixture has a record');
  const change = {
    date: '2027-04-05',
    field: 'when.zone',
    old: '+05:45',
    new: null,
    reason: { en: 'A slip.' },
  };
  const corrected = { ...story, records: [{ ...first, changes: [change] }, ...others] };
  expect(readStory(json.write(corrected, en))).toEqual({ ok: true, value: corrected });
  const text = written(['events', 0, 'when', 'zone'], '+03:00', corrected);
  expect(faultsOf(readStory(text))).toEqual([expect.stringMatching(/^events\.0\.when\.zone shape/)]);
});

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

it('takes `__proto__` and other strange keys for keys', () => {
  const strange = json
    .write(story, en)
    .replace('{', '{"__proto__": {"events": 1, "polluted": true}, "constructor": 1,');
  expect(readStory(strange)).toEqual({ ok: true, value: story });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const words = json.write(story, en).replace('"en": "One"', '"en": "One", "__proto__": "Two"');
  expect(faultsOf(readStory(words))).toEqual([expect.stringMatching(/^events\.0\.title\.__proto__ shape/)]);
});

it('reads a file however deep something in it is', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const text = json.write(story, en);
  expect(readStory(deep).ok).toBe(false);
  expect(readStory(text.replace('{', `{"more": ${deep},`)).ok).toBe(true);
  expect(readStory(text.replace('"from": null', `"from": ${deep}`)).ok).toBe(false);
});

/** Every key of the document, and every row's. */
function pathsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((part: unknown, row) => pathsIn(part, [...path, row]))
    : Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}
