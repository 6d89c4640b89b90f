import { expect, it } from 'vitest';
import { readTime } from './time.ts';
import { told } from './time.fixture.ts';

it.each([
  // Thirds, whose bounds nobody tells
  ['late 1850', '1850-09~/1850-12~'],
  ['end of 1850', '1850-09~/1850-12~'],
  ['early 19th century', '1801~/1834~'],
  ['mid-1850s', '1853~/1856~'],
  ['late 1850s?', '1856%/1859%'],
  ['early 1800s', '1800~/1833~'],
  ['mid-May 1850', '1850-05-11~/1850-05-21~'],
  ['beginning of May 1850', '1850-05-01~/1850-05-11~'],
  ['late 44 BC', '-000043-09~/-000043-12~'],
  ['early 5th century BC', '-000499~/-000466~'],
  ['début du XIXe siècle', '1801~/1834~'],
  ['Ende 1944', '1944-09~/1944-12~'],
  ['Mitte des 19. Jahrhunderts', '1834~/1867~'],
  ['на початку травня 1945 року', '1945-05-01~/1945-05-11~'],
  ['в начале XIX века', '1801~/1834~'],
  ['a principios del siglo XIX', '1801~/1834~'],
  ['koniec XIX wieku', '1867~/1900~'],
  ['late 18th – early 19th century', '1767~/1834~'],
  ['late 18th-early 19th century', '1767~/1834~'],
  // Lives, and dates behind a label
  ['b. 1935', '1935'],
  ['d. c. 1702', '1702~'],
  ['né en 1852', '1852'],
  ['†1702', '1702'],
  ['?–1650', 'until 1650'],
  ['?1650–1702', '1650?/1702'],
  ['1650–?1702', '1650/1702?'],
  ['established 1967', '1967'],
  ['EOW: Monday, January 3, 1791', '1791-01-03'],
  ['Date: 2022-02-24 15:00', '2022-02-24 15:00'],
  ['After: 1945', 'since 1945'],
  // A label says something of a year.
  ['ante: 1500', 'time-unreadable'],
  ['am 3. Mai 1920', '1920-05-03'],
  // Halves and quarters
  ['first half of the 19th century', '1801/1850'],
  ['2nd half of 1850', '1850-07/1850-12'],
  ['c. first half of 1850', '1850-01~/1850-06~'],
  ['last quarter of the 19th century', '1876/1900'],
  ['first quarter of the 5th century BC', '-000499/-000475'],
  ['2. Hälfte 19. Jh.', '1851/1900'],
  ['друга половина XIX ст.', '1851/1900'],
  ['перша чверть ХХ століття', '1901/1925'],
  ['segunda mitad del siglo XIX', '1851/1900'],
  // Centuries and decades
  ['18th c.', '1701/1800'],
  ['nineteenth century', '1801/1900'],
  ['XIXe siècle', '1801/1900'],
  ['19. Jh.', '1801/1900'],
  ['ХVIII ст.', '1701/1800'],
  ['XIX в.', '1801/1900'],
  ['siglo XIX', '1801/1900'],
  ['19世紀', '1801/1900'],
  ['1850er Jahre', '1850/1859'],
  ['années 1850', '1850/1859'],
  ['1850-ті роки', '1850/1859'],
  ['1800s', '1800/1899'],
  ['2000s', '2000/2009'],
  // Seasons, which are others in the south
  ['spring 1942', '1942'],
  ['весна 1942 року', '1942'],
  ['winter 1941', '1940-12/1942-03'],
  ['winter of 1941–42', '1941-12/1942-03'],
  ['зима 1941/1942', '1941-12/1942-03'],
  // Weeks and quarters
  ['week 5, 2020', '2020-01-27/2020-02-02'],
  ['KW 5/2020', '2020-01-27/2020-02-02'],
  ['2020 week 5', '2020-01-27/2020-02-02'],
  ['I кв. 2020', '2020-01/2020-03'],
  ['2. Quartal 2020', '2020-04/2020-06'],
  ['1er trimestre 2020', '2020-01/2020-03'],
  ['May-June 2020', '2020-05/2020-06'],
  ['травень–червень 2020', '2020-05/2020-06'],
  // Thousands of years, and such as are not sure
  ['3rd millennium BC', '-002999/-002000'],
  ['early 2nd millennium BCE', '-001999~/-001666~'],
  ['probably May 1850', '1850-05?'],
  ['possibly c. 1850', '1850%'],
  ['1850 ± 5', '1845/1855'],
  ["'98", '1998'],
  ['3500 ± 30 BP', '-001580~/-001520~'],
  // Times of day
  ['2020-05-02 early morning', '2020-05-02 morning'],
  ['2020-05-03 around 14:00', '2020-05-03~ 14:00'],
  // Open ends
  ['before 1900', 'by 1900'],
  ['pre-1900', 'by 1900'],
  ['<1900', 'by 1900'],
  ['12 May 1850 or earlier', 'by 1850-05-12'],
  ['не пізніше 1850', 'by 1850'],
  ['after 1900', 'since 1900'],
  ['not before 1850', 'since 1850'],
  ['1850 or later', 'since 1850'],
  ['nach 1945', 'since 1945'],
  ['після 1945', 'since 1945'],
  // Spans and years
  ['Between 10 and 12-Sep-1959', '1959-09-10/1959-09-12'],
  ['between 5 and 9 May 1945', '1945-05-05/1945-05-09'],
  ['between 500 and 300 BC', '-000499/-000299'],
  ['between 5th and 6th century AD', '0401/0600'],
  ['circa 1850-1860', '1850~/1860'],
  ['з 1914 по 1918', '1914/1918'],
  ['с 1914 по 1918 год', '1914/1918'],
  ['від 1914 до 1918', '1914/1918'],
  // A day and its hour to some, two days to others.
  ['2020-05-09-10', 'time-unreadable'],
  ['5/9-10/2020', '2020-05-09/2020-05-10'],
  ['9-10/5/2020', '2020-05-09/2020-05-10'],
  ['09-10.05.2020', '2020-05-09/2020-05-10'],
  ['FY 2019-20', '2019/2020'],
  ['FY2019/2020', '2019/2020'],
  ['FY20', '2019/2021'],
  ['FY98', '1997/1999'],
  ['1840-ірр.', '1840/1849'],
  ['1915р.-1917р.', '1915/1917'],
  ['Кінець ХІХ –початок ХХ ст.', '1867~/1934~'],
  ['Кінець ХІХ-початок ХХ ст.', '1867~/1934~'],
  ['XVIII–XIX ст.', '1701/1900'],
  ['1897р.', '1897'],
  ['1897 г.', '1897'],
  ['1941–1945рр.', '1941/1945'],
  ['1910-ті рр.', '1910/1919'],
  ['Кінець ХІХ ст.', '1867~/1900~'],
  ['31 JUL-06 AUG 2004', '2004-07-31/2004-08-06'],
  ['BC 44', '-000043'],
  ['BC 199 - 100', '-000198/-000099'],
  ['BC 31 - AD 14', '-000030/0014'],
  ['1850 р.', '1850'],
  ['2020-W5', '2020-01-27/2020-02-02'],
])('reads "%s"', (text, line) => {
  expect(told(readTime(text, 'day-first', null))).toBe(line);
});

// What names no stretch, or one of two.
it.each([
  'late antiquity',
  'turn of the 19th century',
  'early',
  'first half',
  '5 s.',
  'XLII',
  'winter 1941/44',
  '31/07/21Z',
])('reads no time in "%s"', (text) => {
  expect(told(readTime(text, 'day-first', null))).toBe('time-unreadable');
});

it.each([
  ['січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'],
  ['января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  ['stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'],
  ['Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
  ['janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
  ['enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
])('reads days of the months of %s', (names) => {
  const lines = names.split(' ').map((name) => told(readTime(`24 ${name} 2022`, null)));
  expect(lines).toEqual(names.split(' ').map((_, at) => `2022-${String(at + 1).padStart(2, '0')}-24`));
});
