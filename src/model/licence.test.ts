import { expect, it } from 'vitest';
import { licenceUrl } from './licence.ts';

it.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['ODbL-1.0', null],
  ['All rights reserved', null],
])('knows where the text of %s stands', (licence, url) => {
  expect(licenceUrl(licence)).toBe(url);
});
