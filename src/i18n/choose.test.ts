import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenLanguage } from './choose.ts';

const spoken = ['en', 'uk', 'ar'];

describe('the language of a page whose address names none', () => {
  it.each<[stored: string | null, wanted: readonly string[], chosen: string]>([
    [null, ['uk-UA', 'uk', 'en'], 'uk'],
    [null, ['de-DE', 'ru', 'ar-EG', 'uk'], 'ar'],
    [null, ['en-US', 'uk'], 'en'],
    [null, ['de-DE', 'de'], 'en'],
    [null, ['UK'], 'uk'],
    [null, ['arc', 'uk'], 'uk'],
    [null, [], 'en'],
    ['en', ['uk-UA'], 'en'],
    ['ar', ['uk-UA'], 'ar'],
    ['tlh', ['uk-UA'], 'uk'],
    ['', ['uk-UA'], 'uk'],
  ])('with the earlier choice %j, and a browser that asks for %j, is %s', (stored, wanted, chosen) => {
    expect(chosenLanguage(spoken, stored, wanted)).toBe(chosen);
  });

  it('is always one that the story speaks', () => {
    const codes = fc.uniqueArray(fc.constantFrom('en', 'uk', 'ar', 'pt-BR', 'zh-Hant'), { minLength: 1 });
    fc.assert(
      fc.property(codes, fc.option(fc.string()), fc.array(fc.string()), (some, stored, wanted) => {
        expect(some).toContain(chosenLanguage(some, stored, wanted));
      }),
    );
  });
});
