import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { groups } from '../dataset/days.ts';
import { clocksOf } from '../i18n/dates.ts';
import { en, uk } from '../i18n/words.fixture.ts';
import { noFilters } from '../dataset/facets.ts';
import { EventList } from './EventList.tsx';
import { dataset } from './fixture.ts';
import { makeTeller } from './told.ts';

const { edition, heads } = dataset;
const all = groups(
  dataset,
  heads.map((_, row) => row),
  () => edition.zone,
);

test('a list of the first events lists no others, and its headings count all', () => {
  expect(all.map(({ rows }) => rows.length)).toEqual([1, 2, 1]);
  for (const most of [1, 2, 3, 4]) {
    const html = drawn({ most });
    expect(html.match(/<h3/g)).toHaveLength(most);
    // Sunday's.
    expect(html.includes('2 events')).toBe(most >= 2);
    // What may belong stands after the last event of the days, not before others of them.
    expect(html.includes('3 more may belong here')).toBe(most >= 3);
  }
});

test('there is a way past each day where something answers to it, and none in a built page', () => {
  const ways = (html: string) => buttonsIn(html).filter((name) => name !== 'Show');
  expect(ways(drawn({ onOpen: nothing }))).toEqual([
    'Next day: Sunday 27 February',
    'Next group: Background',
    'Skip: Events',
  ]);
  expect(ways(drawn({}))).toEqual([]);
});

test('a longer day has a way on every ten events', () => {
  const rows = Array.from({ length: 25 }, () => 0);
  const html = drawn({ onOpen: nothing, groups: [{ section: 'background', rows }] });
  expect(buttonsIn(html).filter((name) => name === 'Next 10 events')).toHaveLength(2);
});

test('the kind, and what the map shows beside the place, are told by ear', () => {
  const places = dataset.places.map((place) => (place.id === 'gomel' ? { ...place, lat: 52.4 } : place));
  const row = heads.findIndex(({ id }) => id === 'deadline');
  const told = makeTeller({ ...dataset, places }, en)(all);
  expect(told.get(row)).toMatch(/^Strike, (?:where [a-z ]+, )?\d+ km north of Berdiansk$/);
  expect(drawn({ told })).toContain(` · ${told.get(row)}</span>`);
  expect(makeTeller({ ...dataset, places }, uk)(all).get(row)).toMatch(
    /\d+ км на північ від попереднього місця \(Бердянськ\)$/,
  );
});

test('the language of titles that are not in the interface’s is told once above them', () => {
  const html = drawn({ clocks: clocksOf(edition, uk) });
  expect(html).toContain('lang="en" dir="ltr">The depot</a>');
  expect(html).toContain('Заголовки — англійською.');
  expect(html).not.toContain('(англійською)');
  expect(drawn({})).not.toMatch(/ lang=|Titles in/);
});

test('where others are in the interface’s, each such title tells its own', () => {
  const [first, ...others] = heads;
  if (!first) throw new Error('the fixture has events');
  const mixed = { ...dataset, heads: [{ ...first, title: { ...first.title, uk: 'Склад' } }, ...others] };
  const html = drawn({ dataset: mixed, clocks: clocksOf(edition, uk) });
  expect(html).not.toContain('Заголовки');
  expect(html.match(/\(англійською\)/g)).toHaveLength(others.length);
});

function nothing(): void {
  // Nobody presses it here.
}

function buttonsIn(html: string): readonly string[] {
  return [...html.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, name = '']) => name);
}

function drawn(more: Partial<ComponentProps<typeof EventList>>): string {
  return renderToStaticMarkup(
    <EventList
      dataset={dataset}
      clocks={clocksOf(edition, en)}
      hrefOf={(id) => `e/${id}/`}
      groups={all}
      openId={null}
      hoveredIds={[]}
      outside={null}
      may={{ count: 3, isShown: false, onToggle: nothing }}
      empty={{ filters: noFilters, search: '', ways: [], onWay: nothing, onClear: nothing }}
      {...more}
    />,
  );
}
