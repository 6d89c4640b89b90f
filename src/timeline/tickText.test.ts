import { expect, it } from 'vitest';
import { zoneOf } from '../dataset/arbitrary.ts';
import { clocksAlone } from '../i18n/dates.ts';
import { en, uk } from '../i18n/words.fixture.ts';

import { narrowText, tickText } from './tickText.ts';

it('says the year with the first month alone where there is no room for all', () => {
  const zone = zoneOf('UTC');
  const months = ['2022-12-01', '2023-01-01', '2023-02-01'].map((day) => ({
    at: Date.parse(day),
    unit: 'month' as const,
  }));
  const said = (words: typeof en, text: typeof narrowText) =>
    months.map((tick) => text(tick, clocksAlone({ zone }, words)));
  expect(said(en, tickText)).toEqual(['Dec 2022', 'Jan 2023', 'Feb 2023']);
  expect(said(en, narrowText)).toEqual(['Dec', '2023', 'Feb']);
  expect(said(uk, narrowText)).toEqual(['груд.', '2023', 'лют.']);
});
