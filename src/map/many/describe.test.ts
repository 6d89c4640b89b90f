import { expect, it } from 'vitest';
import { openedOf } from '../../dataset/opened/arbitrary.ts';
import { en } from '../../i18n/en.ts';
import { marksAt } from '../../view/many.ts';
import { giveScale } from '../../view/rows.ts';
import { makeScale } from '../../view/scale.ts';
import { defaultView } from '../../view/view.ts';
import { asked, describe } from './describe.ts';
import { listOf, spotOf } from './spot.ts';

const line = { title: '', from: NaN, to: NaN, start: '', end: '', open: 0, kind: 0, lat: 10, lon: 10 };

/** What a mark of events is called whose places are called so, and its list with as many of them as are listed first. */
function namesOf(names: readonly string[]) {
  const { dataset } = openedOf(names.map((name, at) => ({ ...line, name, id: `p${at}` })));
  giveScale(dataset, makeScale(dataset));
  const marks = marksAt({ dataset, details: null, otherWords: null, view: defaultView }, 3);
  if (!marks) throw new Error('a file has no marks');
  const list = listOf(dataset, marks, 0, 2);
  if (!list) throw new Error('a mark has no list');
  const frame = {
    camera: { lat: 10, lon: 10, zoom: 3 },
    size: { width: 800, height: 600, direction: 'ltr' },
  } as const;
  return {
    mark: describe(dataset, marks, 0, en).place,
    list: spotOf(dataset, list, 0, { frame, words: en }),
  };
}

it('calls a mark by one place alone where no other is known of in it', () => {
  const many = Array.from({ length: asked + 1 }, () => 'Kyiv');
  expect(namesOf(['Kyiv', 'Kyiv']).mark).toBe('Kyiv');
  expect(namesOf(['Kyiv', 'Irpin', 'Bucha', 'Brovary']).mark).toBe('Kyiv and 3 more');
  expect(namesOf(many).mark).toBe('near Kyiv');
  expect(namesOf(['Kyiv', 'Irpin', ...many]).mark).toBe('Kyiv and other places');
});

it('calls the list of a mark as the mark, however few of its events are listed first', () => {
  const { mark, list } = namesOf(['Kyiv', 'Irpin', 'Bucha', 'Brovary']);
  expect(list.name).toBe(mark);
  expect(list.members).toHaveLength(2);
});
