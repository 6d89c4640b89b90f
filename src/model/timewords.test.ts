import { expect, it } from 'vitest';
import { namesUnit } from './timewords.ts';

it.each([
  ['en', 'minute', 'until 3 p.m. local Belarusian time'],
  ['en', 'minute', 'at 15:00 on February 27'],
  ['en', 'minute', 'shortly before noon'],
  ['en', 'second', 'at three o’clock'],
  ['en', 'minute', 'at 3.30 on Sunday'],
  ['en', 'minute', 'at three on Sunday'],
  ['en', 'minute', 'around midnight'],
  ['en', 'minute', 'at about 5, local time'],
  ['en', 'minute', '11 pm Saturday'],
  ['en', 'minute', 'eight p.m.'],
  ['en', 'minute', 'half past six'],
  ['en', 'minute', 'at 1500 GMT'],
  ['en', 'part-of-day', 'As of Saturday afternoon local time'],
  ['en', 'part-of-day', 'night sky'],
  ['en', 'part-of-day', 'overnight'],
  ['en', 'day', 'on Sunday'],
  ['en', 'day', 'as was done yesterday'],
  ['en', 'day', '27 February'],
  ['en', 'day', 'Feb. 27, 2022'],
  ['en', 'day', 'the 27th'],
  ['en-GB', 'day', 'on 27/02/2022'],
  ['uk', 'minute', 'о третій годині'],
  ['uk', 'minute', 'о 15-й у неділю'],
  ['uk', 'minute', 'об 11-й'],
  ['uk', 'minute', 'о 15:00'],
  ['uk', 'minute', 'після 18 години'],
  ['uk', 'minute', 'до третьої години дня'],
  ['uk', 'minute', 'близько опівдня'],
  ['uk', 'minute', 'опівночі'],
  ['uk', 'part-of-day', 'у суботу ввечері'],
  ['uk', 'day', "у п'ятницю"],
  ['uk', 'day', 'у п’ятницю'],
  ['uk', 'day', '27 лютого'],
  ['ru', 'minute', 'до 15:00'],
  ['ru', 'minute', 'в 15 часов'],
  ['ru', 'minute', 'около трёх часов дня'],
  ['ru', 'minute', 'в час ночи'],
  ['ru', 'minute', 'в полдень'],
  ['ru', 'part-of-day', 'ночью'],
  ['ru', 'day', 'в воскресенье'],
  ['ru', 'day', '27-го февраля'],
] as const)('%s: finds a %s in "%s"', (language, unit, text) => {
  expect(namesUnit(text, unit, [language])).toBe(true);
});

it.each([
  ['en', 'minute', 'on Sunday'],
  ['en', 'minute', 'on February 27'],
  ['en', 'minute', 'on 27 February 2022'],
  ['en', 'minute', 'on the 27th'],
  ['en', 'minute', 'at least 352 people were killed'],
  ['en', 'minute', 'one of the soldiers said on Sunday'],
  ['en', 'minute', 'at two hospitals, 14 people died'],
  ['en', 'minute', 'at one of the posts'],
  ['en', 'minute', 'at 1,500 addresses'],
  ['en', 'minute', 'up by 3.50 percent to $12.40'],
  ['en', 'minute', '5 amphibious craft, 3 planes'],
  ['en', 'minute', 'within 12 hours'],
  ['en', 'second', 'twelve of them'],
  ['en', 'part-of-day', 'on Sunday'],
  ['en', 'part-of-day', 'in the fortnight'],
  ['en', 'day', 'in February 2022'],
  ['en', 'day', 'last month'],
  ['en', 'day', ''],
  ['uk', 'minute', '27 лютого'],
  ['uk', 'minute', 'щонайменше 352 людини'],
  ['uk', 'minute', 'протягом 15 годин'],
  ['uk', 'minute', 'до 15-ї бригади'],
  ['ru', 'minute', 'часть города, 12 человек'],
  ['ru', 'minute', '15 часов назад'],
  ['uk', 'day', 'серед інших'],
  ['ru', 'part-of-day', 'в среду'],
  ['ru', 'day', 'on Sunday'],
] as const)('%s: finds no %s in "%s"', (language, unit, text) => {
  expect(namesUnit(text, unit, [language])).toBe(false);
});

it('does not judge a language whose words it does not know', () => {
  expect(namesUnit('dimanche', 'day', ['fr'])).toBe(true);
  expect(namesUnit('dimanche', 'day', ['en'])).toBe(false);
});

it('tries every language it knows where no source says its own', () => {
  expect(namesUnit('у неділю', 'day', [])).toBe(true);
  expect(namesUnit('dimanche', 'day', [])).toBe(false);
});
