import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Words } from '../i18n/words.ts';
import { en, uk } from '../i18n/words.fixture.ts';
import { dataset, detail } from './fixture.ts';
import { Quotations } from './Quotations.tsx';

test('has a translation under the quotation, with its translator, on the pages of its language alone', () => {
  const [first, ...others] = detail.excerpts;
  if (!first) throw new Error('the fixture quotes somebody');
  const translation = { uk: { text: 'пожежа в Бердянську', by: 'Олена Коваль' } };
  const translated = { ...detail, excerpts: [{ ...first, translation }, ...others] };
  const drawnIn = (words: Words) =>
    renderToStaticMarkup(<Quotations detail={translated} sources={dataset.sources} words={words} />);
  const html = drawnIn(uk);
  expect(html).toMatch(
    /“a fire in Berdyansk”<\/p><div[^>]*><span lang="uk" dir="ltr">пожежа в Бердянську<\/span><small>Переклад: Олена Коваль<\/small>/,
  );
  expect(drawnIn(en)).not.toContain('пожежа');
});
