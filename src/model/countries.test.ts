import { expect, it } from 'vitest';
import { boxesOf, isCountry, isWithinCountry, nearestCountry } from './countries.ts';

const alpha2 =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

it('has every code of ISO 3166-1, each with boxes on the Earth', () => {
  expect(alpha2).toHaveLength(249);
  expect(alpha2.filter((code) => !isCountry(code))).toEqual([]);
  for (const [west, south, east, north] of alpha2.flatMap(boxesOf)) {
    expect(-180 <= west && west < east && east <= 180).toBe(true);
    expect(-90 <= south && south < north && north <= 90).toBe(true);
  }
});

it.each([
  ['UA', 50.455, 30.524],
  ['UA', 44.952, 34.102],
  ['BY', 52.435, 30.975],
  ['RU', 55.752, 37.616],
  ['RU', 64.4, -173.2],
  ['US', 38.895, -77.036],
  ['US', 21.307, -157.858],
  ['US', 52.9, 172.9],
  ['FJ', -16.8, -179.9],
  ['FJ', -18.1, 178.4],
  ['NZ', -43.9, -176.5],
  ['GB', 51.507, -0.128],
  ['BE', 50.85, 4.349],
  ['HU', 47.498, 19.04],
  ['AZ', 40.378, 49.892],
  ['TR', 41.014, 28.95],
])('%s holds %d, %d', (code, lat, lon) => {
  expect(isWithinCountry(code, lat, lon)).toBe(true);
});

it.each([
  ['UA', 36.253, 49.981],
  ['BY', 30.975, 52.435],
  ['US', 51.507, -0.128],
  ['FJ', -18.1, 0],
  ['XX', 0, 0],
])('%s does not hold %d, %d', (code, lat, lon) => {
  expect(isWithinCountry(code, lat, lon)).toBe(false);
});

it('guesses the code that was meant', () => {
  expect(nearestCountry('ua')).toBe('UA');
  expect(nearestCountry('UK')).toBe('GB');
});
