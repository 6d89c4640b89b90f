import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { Words } from '../../i18n/words.ts';
import { zoneReadings } from '../../model/cells/zoneNames.ts';
import { utc, type Zone } from '../../model/time.ts';
import { readerZone } from '../../view/select.ts';

interface Offered {
  readonly zone: Zone;
  readonly label: string;
}

/** UTC and the reader's own clock by name; all that the browser knows by their IANA names. */
export function zonesOffered(words: Words): {
  readonly usual: readonly Offered[];
  readonly all: readonly string[];
} {
  const reader = readerZone();
  return {
    usual: [
      { zone: utc, label: 'UTC' },
      ...(reader && reader !== utc
        ? [{ zone: reader, label: words.timeline.clocks.reader(words.time.city(reader)) }]
        : []),
    ],
    all: zoneNames(),
  };
}

function zoneNames(): readonly string[] {
  return 'supportedValuesOf' in Intl ? Intl.supportedValuesOf('timeZone') : [];
}

/** The clocks that letters stand for, each told by a country that has it. */
export function zonesNamed(
  name: string,
  words: Words,
  { questions }: OpenedWords,
): readonly { value: Zone; label: string }[] {
  const countries = new Intl.DisplayNames(words.locale, { type: 'region' });
  return zoneReadings(name).map(({ zone, country }) => ({
    value: zone,
    label: questions.zoneOf(countries.of(country) ?? country, words.time.city(zone)),
  }));
}
