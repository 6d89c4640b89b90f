import { cloneElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { facetCounts } from '../dataset/counts.ts';
import { groups } from '../dataset/days.ts';
import { byFacet, facetNames, noFilters } from '../dataset/facets.ts';
import { clocksOf } from '../i18n/dates.ts';
import { en, uk } from '../i18n/words.fixture.ts';
import { EventCard } from './EventCard.tsx';
import { EventList } from './EventList.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Footer } from './Footer.tsx';
import { dataset, detail, headOf, id, sourceUrl } from './fixture.ts';

const rows = dataset.heads.map((_, row) => row);
const nothing = () => undefined;
const rowOf = (name: string) => dataset.heads.findIndex((head) => head.id === name);

function reading(words = en) {
  return {
    dataset,
    clocks: clocksOf(dataset.edition, words),
    hrefOf: (event: string) => `../../e/${event}/`,
  };
}

function list(
  listed: readonly number[] = rows,
  words = en,
  openId: string | null = null,
  possible: readonly number[] = [],
) {
  return (
    <EventList
      {...reading(words)}
      groups={groups(dataset, listed, () => dataset.edition.zone)}
      openId={openId === null ? null : id(openId)}
      hoveredIds={[]}
      outside={openId === null ? null : 'window'}
      may={{ count: 3, isShown: false, onToggle: nothing }}
      mayBelong={new Set(possible)}
      empty={{
        filters: { ...noFilters, status: ['claimed', 'unverified'], place: ['gomel'] },
        search: ' zzz ',
        ways: [
          { of: 'status', count: 4 },
          { of: 'search', count: 1 },
          { of: 'window', count: 0 },
        ],
        onWay: nothing,
        onClear: nothing,
      }}
    />
  );
}

function card(name: string, known: typeof detail | 'failed' | null = detail, words = en) {
  return (
    <EventCard
      {...reading(words)}
      head={headOf(name)}
      detail={known}
      position={{ n: 2, total: 4 }}
      previous={headOf('talks')}
      next={headOf('count')}
      outside="filter"
    />
  );
}

function filters(words = en) {
  const chosen = { ...noFilters, status: ['claimed'] };
  const counts = facetCounts(dataset.columns, { from: null, to: null }, chosen, null);
  const options = byFacet((name) =>
    dataset.columns.facets[name].values.map((value, code) => ({
      value,
      count: counts[name][code] ?? 0,
      chosen: chosen[name].includes(value),
    })),
  );
  return (
    <FilterPanel
      dataset={dataset}
      words={words}
      options={options}
      shown={1}
      total={4}
      onToggle={nothing}
      onClear={nothing}
      onClose={nothing}
    />
  );
}

const pieces: readonly (readonly [string, (words: typeof en) => ReactNode])[] = [
  ['the list', (words) => list(rows, words, 'depot')],
  ['an empty list', (words) => list([], words)],
  ['a card', (words) => card('count', detail, words)],
  ['filters', filters],
];

describe.each(pieces)('%s', (_, draw) => {
  test.each([en, uk])('keeps to the page’s policy and leaves no word out in $name', (words) => {
    const html = drawn(draw(words));
    expect(html).not.toMatch(/ style=|<script|<style|javascript:/);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });
});

describe('the list', () => {
  test('is named, and has exactly one link to each event’s page', () => {
    const html = drawn(list());
    expect(html).toContain('aria-label="Events"');
    dataset.heads.forEach((head) => {
      expect(html.split(`href="../../e/${head.id}/"`)).toHaveLength(2);
    });
  });

  test('stands in days with their counts, what lies apart under headings of its own', () => {
    expect(texts(drawn(list()), 'h2')).toEqual(['Saturday 26 February', 'Sunday 27 February', 'Background']);
    expect(drawn(list())).toContain('2 events');
  });

  test('says with each title when, where and who says so', () => {
    const html = plain(drawn(list()));
    expect(html).toContain('Saturday night · Berdiansk');
    expect(html).toContain('until 15:00 Minsk time · 14:00 Kyiv · Gomel, inferred Claimed');
    expect(html).toContain('Claimed by Somebody. The newspaper could not verify it.');
  });

  test('marks the open event, and that only being open shows it', () => {
    const html = drawn(list(rows, en, 'depot'));
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(plain(html)).toContain('Outside the window');
  });

  test('says after its last day that more may belong here', () => {
    const offer = '3 more may belong here: only a latest time is given. Show';
    expect(plain(drawn(list()))).toContain(`${offer} Background`);
    expect(plain(drawn(list([])))).toContain(offer);
  });

  test('says of which events it is only possible, and counts them apart', () => {
    const html = plain(drawn(list(rows, en, null, [rowOf('count')])));
    expect(html).toContain('Sunday 27 February 1 event, 1 possibly');
    expect(html).toContain('possibly by Sunday · Berdiansk');
    expect(html.match(/possibly/g)).toHaveLength(2);
    expect(plain(drawn(list()))).not.toContain('possibly');
  });

  test('that is empty says what nothing matches and what to let go, and leaves out what would not help', () => {
    expect(plain(drawn(list([])))).toContain(
      'Nothing in this window of time matches all of: Claimed or Could not be verified, Gomel, “zzz”.',
    );
    expect(texts(drawn(list([])), 'button')).toEqual([
      'Remove Claimed or Could not be verified (4 events)',
      'Remove the search “zzz” (1 event)',
      'Show',
    ]);
  });
});

describe('a card', () => {
  test('is an article named by its heading', () => {
    const html = drawn(card('depot'));
    expect(html).toMatch(/<article[^>]*aria-labelledby="event-depot"/);
    expect(html).toMatch(/<h2 id="event-depot"[^>]*>The depot<\/h2>/);
    expect(plain(html)).toContain('Event 2 of 4');
  });

  test('is closed where something can close it, and leads to the story elsewhere', () => {
    const drawnWith = (way: { readonly onClose?: () => void; readonly homeHref?: string }) =>
      drawn(cloneElement(card('depot'), way));
    expect(texts(drawnWith({ onClose: nothing }), 'button')).toContain('Close');
    expect(drawnWith({ homeHref: '../../' })).toContain('<a href="../../">See the whole story</a>');
    expect(texts(drawnWith({ homeHref: '../../' }), 'button')).not.toContain('Close');
    expect(plain(drawnWith({}))).toMatch(/^Event 2 of 4 A filter/);
  });

  test('shows its places on the map with the reach of their circle, where there is a map', () => {
    const shown = drawn(cloneElement(card('depot'), { onLocate: nothing }));
    expect(texts(shown, 'button')).toContain('Show on the map, circle 7 km');
    expect(drawn(card('depot'))).not.toContain('7 km');
  });

  test('quotes each passage once, in its language, with the way to it', () => {
    const html = drawn(card('count'));
    expect(html.match(/<blockquote/g)).toHaveLength(2);
    expect(html).toContain('<p lang="en" dir="ltr">“a fire in Berdyansk”</p>');
    expect(html).toContain(
      `<a href="${sourceUrl}#:~:text=a%20fire,in%20Berdyansk" target="_blank" rel="noopener noreferrer">Read this passage in the Los Angeles Times`,
    );
  });

  test('says how the source spells a place', () => {
    expect(plain(drawn(card('depot')))).toContain('Berdiansk (Berdyansk in the source) Ukraine. Town');
    expect(plain(drawn(card('deadline')))).not.toContain('in the source)');
  });

  test('says how exactly a place is known', () => {
    expect(plain(drawn(card('depot')))).toContain('Ukraine. Town, stated; no address given.');
    expect(plain(drawn(card('deadline')))).toContain('Town, inferred: They had been sent there. Said by');
    expect(plain(drawn(card('count')))).toContain('The whole country: no point on the map.');
    expect(plain(drawn(card('talks')))).toContain('mentioned: Minsk');
  });

  test('says in which language a note is that is not the interface’s', () => {
    const html = drawn(card('deadline', detail, uk));
    expect(html).toContain('<span lang="en" dir="ltr">They had been sent there.</span> (англійською)');
    expect(drawn(card('deadline'))).not.toContain('(in English)');
  });

  test('explains the status as that of its day', () => {
    expect(plain(drawn(card('count')))).toContain(
      'Could not be verified: the newspaper itself says so. Status as published on 27 February 2022.',
    );
  });

  test('leads to related events that there are, to the previous and the next', () => {
    const html = drawn(card('depot'));
    expect(html).toContain('href="../../e/deadline/"');
    expect(html).not.toContain('e/gone/');
    expect(html).not.toContain('Conflicting events');
    expect(plain(html)).toContain('Previous event The talks');
    expect(plain(html)).toContain('Next event The count');
  });

  test('stands before its passages have come, and when they do not', () => {
    expect(plain(drawn(card('depot', null)))).toContain('The passages are on their way.');
    expect(plain(drawn(card('depot', 'failed')))).toContain('The passages could not be loaded.');
    expect(drawn(card('depot', null))).toContain('Saturday night, 26–27 February');
  });

  test('says that it is hidden, and offers to show it', () => {
    expect(plain(drawn(card('depot')))).toContain('A filter hides this event from the list. Show it there');
  });
});

describe('filters', () => {
  test('are a named group for each facet, of boxes that some event can answer to', () => {
    expect(texts(drawn(filters()), 'legend')).toEqual(facetNames.map((name) => en.filters.facets[name]));
    expect(drawn(filters())).not.toContain('Corroborated');
  });

  test('tick what is chosen and count under the other filters', () => {
    const html = drawn(filters());
    expect(html.match(/checked=""/g)).toHaveLength(1);
    const text = plain(html);
    expect(text).toContain('Strike 1 Toll 0');
    expect(text).toContain('Reported 2 Claimed 1 Could not be verified 1');
    expect(text).toContain('No point 0');
    expect(text).toContain('Minsk (mentioned)');
    expect(text).not.toContain('Gomel (mentioned)');
  });
});

describe('the footer', () => {
  const footer = (contact: string) =>
    drawn(
      <Footer
        words={en}
        licences="licences.txt"
        method="method/"
        dataset={{ ...dataset, edition: { ...dataset.edition, contact } }}
      />,
    );

  test('links to a page, and says other ways in words', () => {
    expect(footer('https://example.org/desk')).toContain('href="https://example.org/desk"');
    expect(plain(footer('desk@example.org'))).toContain('Licences · Contact: desk@example.org');
    expect(footer('desk@example.org')).not.toContain('mailto:');
  });
});

function drawn(node: ReactNode): string {
  return renderToStaticMarkup(node);
}

/** What is read: words alone, each run of white space one space. */
function plain(html: string): string {
  return html
    .replaceAll(/<\/?(?:b|i|a href)[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function texts(html: string, tag: string): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'g'))].map(([, inner = '']) =>
    plain(inner),
  );
}
