import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { groups } from '../dataset/days.ts';
import { clocksOf } from '../i18n/dates.ts';
import { en } from '../i18n/en.ts';
import { noFilters } from '../dataset/facets.ts';
import { EventList } from './EventList.tsx';
import { dataset } from './fixture.ts';

const { edition, heads } = dataset;
const all = groups(
  dataset,
  heads.map((_, row) => row),
  () => edition.zone,
);

test('a list of the first events lists no others, and its headings count all', () => {
  expect(all.map(({ rows }) => rows.length)).toEqual([1, 2, 1]);
  for (const most of [1, 2, 3, 4]) {
    const html = drawn(most);
    expect(html.match(/<h3/g)).toHaveLength(most);
    // Sunday's.
    expect(html.includes('2 events')).toBe(most >= 2);
    // What may belong stands after the last event of the days, not before others of them.
    expect(html.includes('3 more may belong here')).toBe(most >= 3);
  }
});

function drawn(most: number): string {
  const nothing = () => undefined;
  return renderToStaticMarkup(
    <EventList
      dataset={dataset}
      clocks={clocksOf(edition, en)}
      hrefOf={(id) => `e/${id}/`}
      groups={all}
      most={most}
      openId={null}
      hoveredIds={[]}
      outside={null}
      may={{ count: 3, isShown: false, onToggle: nothing }}
      empty={{ filters: noFilters, search: '', ways: [], onWay: nothing, onClear: nothing }}
    />,
  );
}
