import { expect, it } from 'vitest';
import { overviewLabels, overviewLabelsIn } from './overviewLabels.ts';
import { overviewNames } from './overviewNames.ts';

it.each(['uk', 'ar'])('every name of the overview is there in %s, in its own letters', (language) => {
  const labels = overviewLabelsIn(language, overviewNames(language));
  expect(labels.length).toBe(overviewLabels.length);
  expect(labels.filter(({ names }) => !/^[^a-z]+$/i.test(names[language] ?? 'none'))).toEqual([]);
});

it('a language that it lacks keeps the English ones', () => {
  expect(overviewNames('tlh')).toEqual({});
  expect(overviewLabelsIn('tlh', {})).toEqual(overviewLabels);
});
