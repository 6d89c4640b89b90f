import type { Words } from '../i18n/words.ts';
import type { EventRecord } from '../model/event.ts';
import type { When } from '../model/when.ts';
import { iso } from './facts.ts';
import type { Format, Story } from './format.ts';
import { noticeOf } from './notice.ts';

/** Of the form, not of the dataset: goes up when a key changes its meaning or goes away, never when one is added. */
export const formatVersion = 1;

/** Everything, in the form that `events.schema.json` describes. Times are ISO 8601, UTC; open ends are null. */
export const json: Format = {
  id: 'json',
  holds: 'events',
  extension: 'json',
  mediaType: 'application/json',
  drops: [],
  write: (story, words) => `${JSON.stringify(documentOf(story, words), null, 2)}\n`,
};

/** The document before it is text. */
function documentOf(of: Story, words: Words) {
  const { site, edition, kinds, places, sources, records } = of;
  const { version, title, summary, care, story, zone, languages, licence } = edition;
  const { licenceUrl, attribution } = noticeOf(of, words);
  return {
    $schema: `${site === null ? '' : `${site}data/v1/`}events.schema.json`,
    formatVersion,
    version,
    site,
    story: { title, summary, care, from: iso(story.from), to: iso(story.to), zone, languages, licence },
    licenceUrl,
    attribution,
    drops: json.drops,
    kinds,
    sources,
    places,
    events: records.map(eventOf),
    elsewhere: elsewhereOf(records),
  };
}

/** Events that these name and that are not among them, as in a file of a part. */
function elsewhereOf(records: readonly EventRecord[]): readonly string[] {
  const here = new Set<string>(records.map(({ id }) => id));
  const named = records.flatMap(({ conflictsWith, related }) => [...conflictsWith, ...related]);
  return [...new Set<string>(named)].filter((id) => !here.has(id)).toSorted();
}

export function eventOf(record: EventRecord) {
  const { id, title, summary, kind, status, saidBy, statusQuote, confirmedBy, conflictsWith, related } =
    record;
  const { recorded, changes } = record;
  return {
    id,
    title,
    summary,
    kind,
    status,
    when: whenOf(record.when),
    stated: record.stated && whenOf(record.stated),
    where: record.where,
    saidBy,
    statusQuote,
    confirmedBy,
    excerpts: record.excerpts,
    conflictsWith,
    related,
    recorded,
    changes,
  };
}

function whenOf({ is, lasted, possible, certain, found, ...rest }: When) {
  const { precision, relation, doubt, zone, edtf, text, basis, note } = rest;
  return {
    is,
    lasted,
    from: iso(possible.from),
    to: iso(possible.to),
    foundFrom: iso(found.from),
    foundTo: iso(found.to),
    certainFrom: iso(certain?.from ?? null),
    certainTo: iso(certain?.to ?? null),
    precision,
    relation,
    doubt,
    zone,
    edtf,
    text,
    basis,
    note,
  };
}
