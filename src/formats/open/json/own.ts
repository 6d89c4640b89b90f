import { type Members, isObject } from './record.ts';

/** Lists of our own JSON (`formats/json.ts`) that its events name by id; they stand before the events. */
const lists = ['kinds', 'sources', 'places'];
const mostEntries = 100_000;

/**
 * Our own JSON as a table: what an event names by id is looked up, and what a line of a table needs is said in the columns of our CSV
 * (`formats/facts.ts`), beside all that the event itself holds. Texts are those of the first language; the others stand in `words`.
 * Other files, those without `formatVersion` before their events, pass as they are.
 */
export function ownStory() {
  let isOwn = false;
  const known = new Map<string, Members>();
  let site = '';

  const entry = (list: string, id: unknown): Members => known.get(`${list}.${textIn(id)}`) ?? {};

  return {
    see: (name: string) => {
      if (name === 'formatVersion') isOwn = true;
    },
    isOwn: () => isOwn,
    isSite: (name: string) => isOwn && name === 'site',
    setSite: (address: unknown) => {
      site = textIn(address);
    },
    isList: (name: string) => isOwn && lists.includes(name),
    add: (list: string, of: unknown) => {
      if (isObject(of) && typeof of.id === 'string' && known.size < mostEntries)
        known.set(`${list}.${of.id}`, of);
    },
    completed: (event: Members): Members => {
      if (!isOwn || !isObject(event.when) || !isObject(event.title)) return event;
      const { title, summary, when, where, excerpts, ...rest } = event;
      const refs = Array.isArray(where) ? where.filter((ref) => isObject(ref)) : [];
      const marked = refs.find(hasMark);
      const place = entry('places', marked?.place);
      const quoted = Array.isArray(excerpts) ? excerpts.filter((excerpt) => isObject(excerpt)) : [];
      const cited = quoted.map((excerpt) => entry('sources', excerpt.source));
      const source = cited[0] ?? {};
      return {
        id: event.id,
        title: firstOf(title),
        summary: firstOf(summary),
        ...timeOf(when, cited),
        edtf: when.edtf,
        foundFrom: when.foundFrom,
        foundTo: when.foundTo,
        kindName: firstOf(entry('kinds', event.kind).name),
        lat: place.lat,
        lon: place.lon,
        place: refs.map((ref) => firstOf(entry('places', ref.place).name)).join('; '),
        placePrecision: (marked ?? refs[0])?.precision ?? 'none',
        source: [source.publisher, source.published].map(textIn).join(', '),
        sourceUrl: source.url,
        link: site === '' ? '' : `${site}e/${textIn(event.id)}/`,
        ...rest,
        words: { title, summary },
        when,
        where,
        excerpts,
      };
    },
  };
}

/** As `formats/facts.ts` has them: a line that says "by published" has the day, and its source's clock. */
function timeOf({ is, zone, edtf }: Members, cited: readonly Members[]) {
  if (is !== 'by published') return { time: is, zone };
  const day = textIn(edtf).slice('../'.length);
  return { time: `by ${day}`, zone: cited.find(({ published }) => published === day)?.zone ?? zone };
}

/** As `footingOf` of `model/place.ts` has it for places that are checked. */
function hasMark({ role, precision }: Members): boolean {
  const isWide = precision === 'country' || precision === 'none';
  return (
    !isWide && (role === 'site' || role === 'destination' || role === 'actor-seat' || role === 'speaker')
  );
}

/** Of words by language, the first. */
function firstOf(words: unknown): string {
  return isObject(words) ? textIn(Object.values(words)[0]) : '';
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
