import type { EventRecord } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import type { When } from '../model/when.ts';
import type { Format, Story } from './format.ts';

/** Everything, in the form that `events.schema.json` describes. Times are ISO 8601, UTC; open ends are null. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  drops: [],
  write: (story) => `${JSON.stringify(documentOf(story), null, 2)}\n`,
};

/** The document before it is text. */
function documentOf({ edition, kinds, places, sources, records }: Story) {
  const { version, title, summary, story, zone, languages, licence } = edition;
  return {
    version,
    story: { title, summary, from: iso(story.from), to: iso(story.to), zone, languages, licence },
    kinds,
    sources,
    places,
    events: records.map(eventOf),
  };
}

function eventOf(record: EventRecord) {
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

/** `2022-02-27T12:00:00.000Z`; null stays null. */
export function iso(instant: Instant | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
