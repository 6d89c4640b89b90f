import { describe, expect, it } from 'vitest';
import {
  attributesIn,
  carriedBy,
  commentsOf,
  globalsIn,
  graphOf,
  importsOf,
  namesIn,
  packageOf,
  reachedFrom,
  roomOf,
  sourceFiles,
  type SourceFile,
} from './house.ts';

// The table is the one in README.md. Each rule brings its own offenders: one that never fires looks like a clean house.

interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const house: Readonly<Record<string, Room>> = {
  model: { rooms: [], packages: [] },
  dataset: { rooms: ['model'], packages: [] },
  basemap: { rooms: [], packages: [] },
  marks: { rooms: ['model'], packages: ['react'] },
  i18n: { rooms: ['model', 'dataset'], packages: [] },
  formats: { rooms: ['model', 'i18n'], packages: ['fflate', 'saxes', 'yaml'] },
  view: { rooms: ['model', 'dataset'], packages: ['react', 'zustand'] },
  reading: { rooms: ['model', 'dataset', 'marks', 'i18n', 'view'], packages: ['react'] },
  timeline: { rooms: ['model', 'dataset', 'marks', 'i18n', 'view'], packages: ['react', 'd3-scale'] },
  map: {
    rooms: ['model', 'dataset', 'basemap', 'marks', 'i18n', 'view'],
    packages: ['react', 'react-dom', 'leaflet', 'react-leaflet'],
  },
  compile: {
    rooms: ['model', 'dataset', 'basemap', 'marks', 'i18n', 'formats', 'view', 'reading', 'scripts'],
    packages: ['node:*', 'vite', 'zod', 'yaml', 'prettier', 'react', 'react-dom', '@napi-rs/canvas'],
  },
  app: {
    rooms: ['model', 'dataset', 'basemap', 'marks', 'i18n', 'formats', 'view', 'reading', 'timeline', 'map'],
    packages: ['react', 'react-dom', 'zustand', 'uqr', 'virtual:*'],
  },
};
const outside = ['house.ts', 'house.test.ts'];
const inTests = ['vitest', 'fast-check', 'fast-xml-parser', 'papaparse', 'node:*', 'react-dom'];
const pure = ['model', 'dataset', 'basemap', 'marks', 'i18n', 'formats', 'reading'];
const renderedInNode = ['marks', 'reading', 'compile'];
const leaflet = ['leaflet', 'react-leaflet'];
/** Every check of what a person wrote makes these. */
const refusals = 'model/problem.ts';
const longest = 300;
/** A language is one list of words, as long as it must be. */
const wordLists = /^i18n\/(?:[a-z]+\/)?[a-z]{2,3}\.ts$/;

const browserGlobals =
  'window document localStorage sessionStorage indexedDB navigator location history fetch globalThis self'.split(
    ' ',
  );
const rawMarkup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];
const suppression = /(?:eslint|oxlint)-disable|@ts-|(?:prettier|biome|v8|istanbul|knip)[- ]ignore/;

interface Rule {
  readonly name: string;
  readonly faults: (files: readonly SourceFile[]) => readonly string[];
  /** Houses at fault. */
  readonly offenders: readonly (readonly SourceFile[])[];
}

const rules: readonly Rule[] = [
  {
    name: 'there are no rooms but those of the plan',
    faults: (files) =>
      files.filter(({ path }) => !(roomOf(path) in house) && !outside.includes(path)).map(at),
    offenders: [[file('utils/text.ts')], [file('text.ts')]],
  },
  {
    name: 'a room imports only the rooms it may',
    faults: (files) =>
      importsIn(files)
        .filter(({ path, target }) => target.startsWith('./') && !mayEnter(path, roomOf(target.slice(2))))
        .map(({ path, target }) => `${path} imports ${target}`),
    offenders: [
      [file('model/time.ts', `import { columns } from '../dataset/columns.ts';`)],
      [file('timeline/Axis.tsx', `import type { Camera } from '../map/camera.ts';`)],
      [file('compile/pages.ts', `export { frame } from '../app/Frame.tsx';`)],
      [file('view/url.ts', `export const words = () => import('../i18n/en.ts');`)],
      [file('dataset/query.ts', `export type Words = import('../i18n/en.ts').Words;`)],
      [
        file(
          'formats/csv.ts',
          `export const w = new Worker(new URL('../app/import.worker.ts', import.meta.url));`,
        ),
      ],
      [file('basemap/draw.test.ts', `import '../marks/glyph.ts';`)],
    ],
  },
  {
    name: 'a room imports only the packages it may',
    faults: (files) =>
      importsIn(files)
        .filter(({ path, target }) => !target.startsWith('./') && !mayImport(path, packageOf(target)))
        .map(({ path, target }) => `${path} imports ${target}`),
    offenders: [
      [file('model/id.ts', `import * as z from 'zod';`)],
      [file('dataset/codec.ts', `import { readFileSync } from 'node:fs';`)],
      [file('reading/List.tsx', `import { createRoot } from 'react-dom/client';`)],
      [file('timeline/Axis.tsx', `import { map } from 'leaflet';`)],
      [file('view/store.ts', `import dataset from 'virtual:dateline/core';`)],
      [file('view/url.ts', `import fc from 'fast-check';`)],
    ],
  },
  {
    name: 'nothing that ships imports what tests are made of',
    faults: (files) =>
      importsIn(files)
        .filter(({ path, target }) => !isTest(path) && target.startsWith('./') && isTest(target))
        .map(({ path, target }) => `${path} imports ${target}`),
    offenders: [
      [file('dataset/query.ts', `import { columns } from './arbitrary.ts';`)],
      [file('compile/pages.ts', `import { story } from './fixtures/story.ts';`)],
    ],
  },
  {
    name: 'Leaflet is reached from the map and the app alone',
    faults: (files) => {
      const graph = graphOf(files);
      const touching = importsIn(files)
        .filter(({ target }) => leaflet.includes(packageOf(target)))
        .map(({ path }) => path);
      return files
        .filter(({ path }) => !['map', 'app'].includes(roomOf(path)))
        .filter(({ path }) => touching.some((touched) => reachedFrom(path, graph).has(touched)))
        .map(at);
    },
    offenders: [
      [
        file('compile/pages.ts', `import { a } from '../basemap/a.ts';`),
        file('basemap/a.ts', `export { a } from './b.ts';`),
        file('basemap/b.ts', `import L from 'leaflet'; export const a = L;`),
      ],
    ],
  },
  {
    name: 'what the page starts with checks nothing that a person wrote',
    faults: (files) =>
      reachedFrom('app/main.tsx', graphOf(files, carriedBy)).has(refusals) ? [refusals] : [],
    offenders: [
      [
        file('app/main.tsx', `import { a } from '../model/a.ts'; export const b = a;`),
        file('model/a.ts', `import { type Problem, problem } from './problem.ts'; export const a = problem;`),
        file(refusals),
      ],
    ],
  },
  {
    name: 'no file imports itself by way of others',
    faults: (files) => {
      const graph = graphOf(files);
      return files
        .filter(({ path }) => (graph.get(path) ?? []).some((next) => reachedFrom(next, graph).has(path)))
        .map(at);
    },
    offenders: [
      [
        file('model/a.ts', `import { b } from './b.ts'; export const a = b;`),
        file('model/b.ts', `import { c } from './c.ts'; export const b = c;`),
        file('model/c.ts', `import type { a } from './a.ts'; export const c: typeof a = 1;`),
      ],
    ],
  },
  {
    name: 'a pure room knows no browser',
    faults: (files) =>
      files
        .filter(({ path }) => pure.includes(roomOf(path)) && !isTest(path))
        .flatMap((source) =>
          browserGlobals
            .filter((name) => globalsIn(source).has(name))
            .map((name) => `${source.path} uses ${name}`),
        ),
    offenders: [
      [file('dataset/query.ts', `export const width = () => window.innerWidth;`)],
      [file('i18n/en.ts', `export const language = { location }.location;`)],
      [file('reading/Card.tsx', `export const Card = () => <p>{document.title}</p>;`)],
      [file('model/time.ts', `export const f = (of: { fetch: 1 }) => of.fetch + fetch('x');`)],
    ],
  },
  {
    name: 'components are called Pascal.tsx, the rest lower.ts',
    faults: (files) =>
      files
        .map(({ path }) => path)
        .filter((path) => /\.tsx?$/.test(path))
        .filter(
          (path) =>
            !/\/(?:[A-Z][A-Za-z0-9]*\.tsx|[a-z][A-Za-z0-9]*(?:\.worker|\.fixture|\.d)?\.ts|main\.tsx|[A-Za-z][A-Za-z0-9]*\.test\.tsx?)$/.test(
              `/${path}`,
            ),
        ),
    offenders: [[file('reading/card.tsx')], [file('model/Time.ts')], [file('model/time-of-day.ts')]],
  },
  {
    name: 'what is rendered in Node has no style attribute',
    faults: (files) =>
      files
        .filter(({ path }) => renderedInNode.includes(roomOf(path)))
        .filter((source) => attributesIn(source).has('style'))
        .map(at),
    offenders: [[file('marks/Mark.tsx', `export const Mark = () => <i style={{ color: 'red' }} />;`)]],
  },
  {
    name: 'markup is made by React',
    faults: (files) =>
      files
        .filter(({ path }) => !outside.includes(path))
        .filter((source) => rawMarkup.some((name) => namesIn(source).has(name)))
        .map(at),
    offenders: [
      [file('map/Pin.tsx', `export const f = (pin: HTMLElement) => { pin.innerHTML = ''; };`)],
      [file('reading/Quote.tsx', `export const Q = () => <q dangerouslySetInnerHTML={{ __html: '' }} />;`)],
    ],
  },
  {
    name: 'no checker is told to look away',
    faults: (files) =>
      files.filter((source) => commentsOf(source).some((comment) => suppression.test(comment))).map(at),
    offenders: [
      [file('model/a.ts', `// @ts-expect-error\nexport const a: number = '';`)],
      [file('model/a.ts', `/* oxlint-disable no-console */`)],
    ],
  },
  {
    name: `no file is longer than ${longest} lines`,
    faults: (files) =>
      files
        .filter(({ path }) => !wordLists.test(path))
        .filter(({ text }) => text.trimEnd().split('\n').length > longest)
        .map(at),
    offenders: [[file('model/a.ts', '//\n'.repeat(longest + 1))]],
  },
];

describe('the house', () => {
  const files = sourceFiles();

  it('is read', () => {
    expect(files.map(({ path }) => path)).toContain('model/time.ts');
  });

  describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, { faults, offenders }) => {
    it('holds', () => {
      expect(faults(files)).toEqual([]);
    });

    it('would be noticed', () => {
      expect(offenders.filter((offender) => faults(offender).length === 0)).toEqual([]);
    });
  });

  it('is tested on a clock that nobody expects', () => {
    expect(new Date(2022, 1, 26).getTimezoneOffset()).toBe(-(13 * 60 + 45));
  });
});

function file(path: string, text = ''): SourceFile {
  return { path, text };
}

function at({ path }: SourceFile): string {
  return path;
}

function importsIn(files: readonly SourceFile[]) {
  return files.flatMap((source) => importsOf(source).map((target) => ({ path: source.path, target })));
}

function isTest(path: string): boolean {
  return /\.(?:test|fixture)\.tsx?$|\/arbitrary\.ts$|\/fixtures\//.test(path);
}

function mayEnter(path: string, room: string): boolean {
  const own = roomOf(path);
  return outside.includes(path) || room === own || (house[own]?.rooms.includes(room) ?? false);
}

function mayImport(path: string, name: string): boolean {
  const packages = house[roomOf(path)]?.packages ?? [];
  return outside.includes(path) || packages.includes(name) || (isTest(path) && inTests.includes(name));
}
