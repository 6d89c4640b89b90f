import { expect, it } from 'vitest';
import { namesUnit } from './timewords.ts';

it.each([
  ['en', 'minute', 'until 3 p.m. local Belarusian time'],
  ['en', 'minute', 'at 15:00 on February 27'],
  ['en', 'minute', 'shortly before noon'],
  ['en', 'second', 'at three o’clock'],
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
  ['uk', 'part-of-day', 'у суботу ввечері'],
  ['uk', 'day', "у п'ятницю"],
  ['uk', 'day', 'у п’ятницю'],
  ['uk', 'day', '27 лютого'],
  ['ru', 'minute', 'до 15:00'],
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
  ['en', 'part-of-day', 'on Sunday'],
  ['en', 'part-of-day', 'in the fortnight'],
  ['en', 'day', 'in February 2022'],
  ['en', 'day', 'last month'],
  ['en', 'day', ''],
  ['uk', 'minute', '27 лютого'],
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
