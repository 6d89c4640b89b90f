import type { ReactNode } from 'react';
import { fullDate } from '../i18n/dates.ts';
import { saidIn } from '../i18n/said.ts';
import type { EventRecord } from '../model/event.ts';
import { inLanguage } from '../model/text.ts';
import { countsHere, stepsOf } from '../dataset/steps.ts';
import { EventCard } from '../reading/EventCard.tsx';
import { Colophon, Languages, WithoutScript } from './Colophon.tsx';
import { eventDescription, shortened, storyDescription } from './description.ts';
import type { Loaded } from './edition.ts';
import { type Head, pictureOf } from './head.ts';
import { type Described, eventData, storyData } from './jsonld.ts';
import { pictureAlt } from './pictures/words.ts';
import { changedOn, latest } from './siteFiles.ts';
import { Frame, homeOf, List, readingOf, type Telling, wholeList } from './StillPage.tsx';

/** What a page is filled with. */
interface Content {
  readonly head: Head;
  /** null where it is no event's. */
  readonly row: number | null;
  readonly body: ReactNode;
}

/** The start page's. */
export function storyContent(telling: Telling): Content {
  const { loaded, dataset, language, words } = telling;
  const head: Head = {
    language,
    id: null,
    leaf: '',
    title: inLanguage(dataset.edition.title, language).text,
    description: storyDescription(dataset, words),
    picture: pictureAlt(loaded, null, words),
    recorded: null,
    changed: latest(loaded.records.map(changedOn)),
    isKept: true,
    data: null,
  };
  return {
    head: { ...head, data: storyData(described(telling, head)) },
    row: null,
    body: (
      <Frame {...telling} row={null}>
        <WithoutScript words={words} home={null} />
        <List {...telling} />
        <Colophon {...telling} record={null} hasFiles />
        <Languages {...telling} id={null} />
      </Frame>
    ),
  };
}

export function eventHead(telling: Telling, record: EventRecord): Head {
  const { loaded, dataset, language, words } = telling;
  return {
    language,
    id: record.id,
    leaf: '',
    title: inLanguage(record.title, language).text,
    description: eventDescription(record, dataset, words),
    picture: pictureAlt(loaded, record, words),
    recorded: record.recorded,
    changed: latest(record.changes.map(({ date }) => date)),
    isKept: true,
    data: null,
  };
}

export function eventContent(telling: Telling, record: EventRecord): Content {
  const { loaded, dataset, language, words, root } = telling;
  const home = homeOf(loaded, language, root);
  const head = eventHead(telling, record);
  const row = dataset.heads.findIndex(({ id }) => id === record.id);
  return {
    head: { ...head, data: eventData(record, described(telling, head)) },
    row,
    body: (
      <Frame {...telling} row={row}>
        <EventCard
          {...readingOf(telling)}
          head={record}
          detail={record}
          position={{ n: row + 1, total: dataset.heads.length }}
          previous={dataset.heads[row - 1] ?? null}
          next={dataset.heads[row + 1] ?? null}
          outside={null}
          step={stepsOf(dataset, wholeList(dataset)).get(row)}
          here={countsHere(dataset, dataset.heads.keys())}
          onLocate="later"
          homeHref={home}
        />
        <Colophon {...telling} record={record} hasFiles={false} />
        <Languages {...telling} id={record.id} />
        <WithoutScript words={words} home={home} />
      </Frame>
    ),
  };
}

function described({ loaded, dataset, words, language }: Telling, head: Head): Described {
  const { title, description, recorded, changed } = head;
  const picture = pictureOf(head, loaded);
  return { loaded, dataset, words, language, title, description, picture, recorded, changed };
}

export function withdrawnContent(
  telling: Telling,
  { id, date, reason }: Loaded['withdrawn'][number],
): Content {
  const { loaded, words, language, root } = telling;
  const title = words.frame.withdrawn(fullDate(date, words));
  const why = saidIn(reason, language);
  return {
    head: {
      language,
      id,
      leaf: '',
      title,
      description: shortened(why.text, 200),
      picture: title,
      recorded: null,
      changed: date,
      isKept: false,
      data: null,
    },
    row: null,
    body: (
      <Frame {...telling} row={null}>
        <article className="still-gone">
          <h2>{title}</h2>
          <p {...why.marks}>{why.text}</p>
          <p>
            <a href={homeOf(loaded, language, root)}>{words.frame.backToStory}</a>
          </p>
        </article>
        <Languages {...telling} id={id} />
        <WithoutScript words={words} home={null} />
      </Frame>
    ),
  };
}
