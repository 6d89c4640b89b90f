import { expect, it } from 'vitest';
import { openedOf } from '../../dataset/opened/arbitrary.ts';
import { en } from '../../i18n/en.ts';
import { marksAt } from '../../view/many.ts';
import { giveScale } from '../../view/rows.ts';
import { makeScale } from '../../view/scale.ts';
import { defaultView } from '../../view/view.ts';
import { asked, describe } from './describe.ts';

const line = { title: '', from: NaN, to: NaN, start: '', end: '', open: 0, kind: 0, lat: 10, lon: 10 };

/** What a mark of events is called whose places are called so. */
function calledOf(names: readonly string[]): string {
  const { dataset } = openedOf(names.map((name, at) => ({ ...line, name, id: `p${at}` })));
  giveScale(dataset, makeScale(dataset));
  const marks = marksAt({ dataset, details: null, otherWords: null, view: defaultView }, 3);
  if (!marks) throw new Error('a file has no marks');
  return describe(dataset, marks, 0, en).place;
}

it('calls a mark by one place alone where no other is known of in it', () => {
  const many = Array.from({ length: asked + 1 }, () => 'Kyiv');
  expect(calledOf(['Kyiv', 'Kyiv'])).toBe('Kyiv');
  expect(calledOf(['Kyiv', 'Irpin', 'Bucha', 'Brovary'])).toBe('Kyiv and 3 more');
  expect(calledOf(many)).toBe('near Kyiv');
  expect(calledOf(['Kyiv', 'Irpin', ...many])).toBe('Kyiv and other places');
});
