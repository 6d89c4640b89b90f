import { expect, it } from 'vitest';
import { romanised } from './romanise.ts';

it('writes Ukrainian names as the resolution’s own examples do', () => {
  const examples = {
    Згорани: 'zghorany',
    Єнакієве: 'yenakiieve',
    Кадиївка: 'kadyivka',
    'Марʼїне Йосипівка': 'marine yosypivka',
    Стрий: 'stryi',
    'Юрій Крюківка': 'yurii kriukivka',
    'Яготин Костянтин': 'yahotyn kostiantyn',
    'Щербухи Гоща': 'shcherbukhy hoshcha',
    'Знам’янка': 'znamianka',
    'Ґалаґан Русь': 'galagan rus',
  };
  for (const [name, latin] of Object.entries(examples)) expect(romanised(name)[0]).toBe(latin);
});

it('gives the surnames in -ський each of their usual endings', () => {
  expect(romanised('Зеленський')).toEqual(['zelenskyi', 'zelenskyy', 'zelenskiy', 'zelensky']);
  expect(romanised('Львівський Троцький')).toContain('lvivsky trotsky');
});

it('gives the press’s plain e too', () => {
  expect(romanised('Синєгубов')).toEqual(['syniehubov', 'synehubov']);
});

it('leaves other letters alone', () => {
  expect(romanised('Associated Press')).toEqual([]);
  expect(romanised('')).toEqual([]);
  expect(romanised('BBC Україна, 24')).toEqual(['bbc ukraina, 24']);
});
