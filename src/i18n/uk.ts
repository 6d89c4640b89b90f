import type { noPoint } from '../dataset/facets.ts';
import type { PartName } from '../model/grammar.ts';
import type { Status, Who } from '../model/status.ts';
import type { Point, Preposition } from './point.ts';
import type { FirstWords } from './en.ts';
import { namesOf } from './valueName.ts';
import { type Forms, pluralIn } from './plural.ts';
import { placedZone } from './placedZone.ts';
import { namedZone, type NamedZone } from './zones.ts';

const pluralForms = pluralIn('uk');
export const numbers = new Intl.NumberFormat('uk');
const conjunction = new Intl.ListFormat('uk', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('uk', { type: 'disjunction' });
const languageNames = new Intl.DisplayNames('uk', { type: 'language' });

/** Nominative and genitive. */
const cities: Readonly<Record<NamedZone, readonly [name: string, of: string]>> = {
  UTC: ['UTC', 'UTC'],
  'Europe/Kyiv': ['Київ', 'Києва'],
  'Europe/Simferopol': ['Сімферополь', 'Сімферополя'],
  'Europe/Minsk': ['Мінськ', 'Мінська'],
  'Europe/Moscow': ['Москва', 'Москви'],
  'Europe/Warsaw': ['Варшава', 'Варшави'],
  'Europe/Vilnius': ['Вільнюс', 'Вільнюса'],
  'Europe/Riga': ['Рига', 'Риги'],
  'Europe/Tallinn': ['Таллінн', 'Таллінна'],
  'Europe/Helsinki': ['Гельсінкі', 'Гельсінкі'],
  'Europe/Bratislava': ['Братислава', 'Братислави'],
  'Europe/Budapest': ['Будапешт', 'Будапешта'],
  'Europe/Bucharest': ['Бухарест', 'Бухареста'],
  'Europe/Chisinau': ['Кишинів', 'Кишинева'],
  'Europe/Sofia': ['Софія', 'Софії'],
  'Europe/Athens': ['Афіни', 'Афін'],
  'Europe/Istanbul': ['Стамбул', 'Стамбула'],
  'Europe/Vienna': ['Відень', 'Відня'],
  'Europe/Prague': ['Прага', 'Праги'],
  'Europe/Berlin': ['Берлін', 'Берліна'],
  'Europe/Zurich': ['Цюрих', 'Цюриха'],
  'Europe/Brussels': ['Брюссель', 'Брюсселя'],
  'Europe/Amsterdam': ['Амстердам', 'Амстердама'],
  'Europe/Copenhagen': ['Копенгаген', 'Копенгагена'],
  'Europe/Oslo': ['Осло', 'Осло'],
  'Europe/Stockholm': ['Стокгольм', 'Стокгольма'],
  'Europe/Rome': ['Рим', 'Рима'],
  'Europe/Madrid': ['Мадрид', 'Мадрида'],
  'Europe/Paris': ['Париж', 'Парижа'],
  'Europe/London': ['Лондон', 'Лондона'],
  'Europe/Dublin': ['Дублін', 'Дубліна'],
  'Asia/Baku': ['Баку', 'Баку'],
  'Asia/Tbilisi': ['Тбілісі', 'Тбілісі'],
  'Asia/Yerevan': ['Єреван', 'Єревана'],
  'Asia/Jerusalem': ['Єрусалим', 'Єрусалима'],
  'Africa/Cairo': ['Каїр', 'Каїра'],
  'Africa/Casablanca': ['Касабланка', 'Касабланки'],
  'Africa/Tunis': ['Туніс', 'Туніса'],
  'Africa/Algiers': ['Алжир', 'Алжира'],
  'Asia/Riyadh': ['Ер-Ріяд', 'Ер-Ріяда'],
  'Asia/Baghdad': ['Багдад', 'Багдада'],
  'Asia/Beirut': ['Бейрут', 'Бейрута'],
  'Asia/Damascus': ['Дамаск', 'Дамаска'],
  'Asia/Amman': ['Амман', 'Аммана'],
  'Asia/Dubai': ['Дубай', 'Дубая'],
  'Asia/Shanghai': ['Шанхай', 'Шанхая'],
  'Asia/Tokyo': ['Токіо', 'Токіо'],
  'America/New_York': ['Нью-Йорк', 'Нью-Йорка'],
  'America/Chicago': ['Чикаго', 'Чикаго'],
  'America/Los_Angeles': ['Лос-Анджелес', 'Лос-Анджелеса'],
};

const otherCities: Readonly<Record<string, readonly [name: string, of: string]>> = {
  'Europe/Luxembourg': ['Люксембург', 'Люксембурга'],
  'Europe/Lisbon': ['Лісабон', 'Лісабона'],
  'Europe/Belgrade': ['Белград', 'Белграда'],
  'Europe/Zagreb': ['Загреб', 'Загреба'],
  'Europe/Ljubljana': ['Любляна', 'Любляни'],
  'Europe/Sarajevo': ['Сараєво', 'Сараєва'],
  'Europe/Skopje': ['Скоп’є', 'Скоп’є'],
  'Europe/Podgorica': ['Подгориця', 'Подгориці'],
  'Europe/Tirane': ['Тирана', 'Тирани'],
  'Europe/Malta': ['Мальта', 'Мальти'],
  'Asia/Nicosia': ['Нікосія', 'Нікосії'],
  'Asia/Kuwait': ['Кувейт', 'Кувейту'],
  'Asia/Qatar': ['Катар', 'Катару'],
  'Asia/Bahrain': ['Бахрейн', 'Бахрейну'],
  'Asia/Muscat': ['Маскат', 'Маската'],
  'Asia/Aden': ['Аден', 'Адена'],
  'Asia/Tehran': ['Тегеран', 'Тегерана'],
  'Asia/Kabul': ['Кабул', 'Кабула'],
  'Africa/Tripoli': ['Триполі', 'Триполі'],
  'Africa/Khartoum': ['Хартум', 'Хартума'],
};

function cityOf(zone: string): readonly [name: string, of: string] | undefined {
  const named = namedZone(zone);
  return named ? cities[named] : otherCities[zone];
}

const on = ['понеділок', 'вівторок', 'середу', 'четвер', 'п’ятницю', 'суботу', 'неділю'];
const of = ['понеділка', 'вівторка', 'середи', 'четверга', 'п’ятниці', 'суботи', 'неділі'];

/** After a vowel; after a consonant their «в» is «у». */
const during: Readonly<Record<PartName, string>> = {
  'early hours': 'вдосвіта',
  morning: 'вранці',
  noon: 'опівдні',
  afternoon: 'пополудні',
  evening: 'ввечері',
  night: 'вночі',
};

const partOf: Readonly<Record<PartName, string>> = {
  'early hours': 'досвітку',
  morning: 'ранку',
  noon: 'полудня',
  afternoon: 'пополудня',
  evening: 'вечора',
  night: 'ночі',
};

function zoneTime(zone: string): string {
  if (namedZone(zone) === 'UTC') return 'UTC';
  const city = cityOf(zone);
  if (city) return `за часом ${city[1]}`;
  const other = placedZone(zone, 'uk');
  return other.startsWith('UTC') ? `за часом ${other}` : `за часом зони ${other}`;
}

/** «у суботу вранці, 26 лютого», «у ніч на неділю», «у неділю о 15:00 за часом Мінська» */
function at({ weekday, date, part, clock }: Point): string {
  const time = clock === null ? null : `${clock.startsWith('11') ? 'об' : 'о'} ${clock}`;
  if (weekday === null) return joined([duringOf(yearOf(date, 'рік'), part), time], ' ');
  const isNight = part === 'night' && clock === null;
  const day = isNight ? `у ніч на ${on[weekday % 7]}` : `у ${on[weekday - 1]}`;
  const told = duringOf(day, isNight ? null : part);
  return date === null ? joined([told, time], ' ') : joined([told, date, time], ', ');
}

/** «неділю вранці», «вівторок уранці» */
function duringOf(day: string | null, part: PartName | null): string {
  const word = part && during[part];
  return joined([day, word && day && endsHard(day) ? word.replace(/^в/u, 'у') : word], ' ');
}

/** «в неділю», «у вівторок», and «у» after a consonant. */
function onDay(weekday: number, before: string): string {
  return `${weekday === 2 || endsHard(before) ? 'у' : 'в'} ${on[weekday - 1]}`;
}

function endsHard(text: string): boolean {
  return /[^аеєиіїоуюя\d.’]$/iu.test(text);
}

/** «неділі, 27 лютого», «ранку понеділка», «15:00 за часом Мінська в неділю» */
function genitive({ weekday, dateOf, part, clock }: Point): string {
  const date = yearOf(dateOf, 'року');
  if (clock !== null)
    return joined([clock, joined([weekday === null ? null : onDay(weekday, clock), date], ', ')], ' ');
  if (weekday === null) return joined([part && partOf[part], date], ' ');
  const day = part === 'night' ? `на ${on[weekday % 7]}` : of[weekday - 1];
  return joined([joined([part && partOf[part], day ?? null], ' '), date], ', ');
}

function asOf(point: Point): string {
  const { weekday, part, clock } = point;
  if (clock !== null) return genitive(point);
  const date = yearOf(point.date, 'рік');
  if (weekday === null) return duringOf(date, part);
  const day = part === 'night' ? `ніч на ${on[weekday % 7]}` : duringOf(on[weekday - 1] ?? null, part);
  return joined([day, date], ', ');
}

function after(preposition: Preposition, point: Point): string {
  switch (preposition) {
    case 'by':
      return `не пізніше ${genitive(point)}`;
    case 'until':
      return point.clock === null ? `до кінця ${genitive(point)}` : `до ${genitive(point)}`;
    case 'since':
      return `від ${genitive(point)}`;
    case 'as-of':
      return `станом на ${asOf(point)}`;
  }
}

/** «від ранку неділі до ранку понеділка», «від 2014 до 2015 року» */
function between(from: Point, to: Point): string {
  const start = isYear(from) && isYear(to) ? from.date : genitive(from);
  return `від ${start}${start.includes(',') ? ',' : ''} до ${genitive(to)}`;
}

/** «у п’ятницю або в суботу», «у п’ятницю, 25 лютого, або в суботу, 26 лютого» */
function eitherDay(from: Point, to: Point): string {
  if (isYear(from) && isYear(to)) return `у ${from.date} або ${to.date} році`;
  const comma = from.weekday !== null && from.date !== null ? ',' : '';
  return `${at(from)}${comma} або ${at(to).replace(/^у (?!в)/u, 'в ')}`;
}

/** «від суботи, 26 лютого, до неділі, 27 лютого, увесь час» */
function throughout(from: Point, to: Point): string {
  const stretch = between(from, to);
  return `${stretch}${stretch.includes(',') ? ',' : ''} увесь час`;
}

function isYear(point: Point): point is Point & { readonly date: string } {
  return point.part === null && point.date !== null && /^\d+$/.test(point.date);
}

function yearOf(date: string | null, word: string): string | null {
  return date !== null && /^\d+$/.test(date) ? `${date}\u00a0${word}` : date;
}

/** A number and its noun stay in one line: «3 події», «27 лютого 2022 р.». */
function bound(text: string): string {
  return text.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

export function plural(n: number, forms: Forms): string {
  return bound(pluralForms(n, forms));
}

function joined(words: readonly (string | null)[], by: string): string {
  return words.filter((word) => word !== null && word !== '').join(by);
}

/** «Зняти: Гомель (3 події)» */
function withCount(text: string, n: number): string {
  const one = `${text} (# подія)`;
  const few = `${text} (# події)`;
  return plural(n, { one, few, many: `${text} (# подій)`, other: few });
}

/** Which language words are in, in the instrumental. */
const languagesIn: Readonly<Record<string, string>> = {
  en: 'англійською',
  uk: 'українською',
  ru: 'російською',
  pl: 'польською',
  de: 'німецькою',
  fr: 'французькою',
  ar: 'арабською',
};

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('uk') + text.slice(1);
}

const statusNames = {
  reported: 'Повідомлено',
  claimed: 'Твердження',
  unverified: 'Не вдалося перевірити',
  disputed: 'Заперечується',
  corroborated: 'Підтверджено',
  retracted: 'Відкликано',
};

/** Слова інтерфейсу українською. */
export const uk: FirstWords = {
  code: 'uk',
  direction: 'ltr',
  name: 'Українська',
  locale: 'uk',
  events: (n) => plural(n, { one: '# подія', few: '# події', many: '# подій', other: '# події' }),

  time: {
    city: (zone) => cityOf(zone)?.[0] ?? placedZone(zone, 'uk'),
    zoneTime,
    yours: 'за вашим часом',
    dayHeading: (weekday, date) => `${capital(weekday)}, ${date}`,
    moment: (day, clock) => `${day}, ${clock}`,
    shortMoment: (day, clock) => `${day} ${clock}`,
    at,
    after,
    either: eitherDay,
    between,
    lasting: throughout,
    perhaps: (told) => `можливо, ${told}`,
    about: (told) => `приблизно ${told}`,
    atTheLatest: (clocks) => `Найпізніше: ${clocks}`,
    atTheEarliest: (clocks) => `Найраніше: ${clocks}`,
  },

  place: {
    inferred: 'за контекстом',
    near: (name: string) => `${name}, околиці`,
    noneGiven: 'Місця не вказано',
  },

  status: {
    label: { ...statusNames, 'as-filed': 'як у файлі' },
  },

  said: {
    /** Of an event out of a reader's own file. */
    asFiled: (file) => `Так у файлі «${file}».`,
    claimed: (source) => `Стверджує ${source}.`,
    reported: (source) => `Повідомляє ${source}.`,
    outlet: (name) => name,
    outletOf: (outlet, whose) => `${outlet}: ${whose}`,
    speaker: (name) => name,
    // A name is passed through; a common noun stands in brackets, where it needs no case.
    via: (medium) => {
      if (/^(?:у|в|на|з|із|зі|за|через|під|по) /u.test(medium)) return medium;
      return /^\p{Lu}/u.test(medium) ? `через ${medium}` : `(${medium})`;
    },
    list: (items) => items.join(', ').replaceAll(', (', ' ('),
    saying: (items) => items.join(' '),
    nobody: (outlet) => ({
      outlet,
      party: `${outlet}: учасник подій`,
      'third-party-official': 'представник третьої сторони',
      organisation: 'організація',
      'state-media': 'державне медіа',
      'social-video': `${outlet} за відео із соцмереж`,
      unattributed: `${outlet}, не називаючи джерела`,
    }),
    claimants: {
      party: 'учасник подій',
      'social-video': 'автор відео в соцмережах',
      unattributed: 'джерело, якого не названо',
    },
    fromVideo: 'у відео в соцмережах',
    after: (outlet) => ({
      reported: null,
      claimed: null,
      unverified: `Перевірити це не вдалося, каже ${outlet}.`,
      disputed: 'Інша сторона це заперечує.',
      corroborated: 'Підтверджено цитованими джерелами.',
      retracted: 'Згодом відкликано.',
    }),
  },

  list: {
    label: 'Події',
    earlier: 'Раніше',
    later: 'Пізніше',
    background: 'Передісторія',
    undated: 'Без часу',
    may: (n) =>
      plural(n, {
        one: 'Сюди може належати ще # подія: відомо лише, не пізніше якого часу вона сталася.',
        few: 'Сюди можуть належати ще # події: відомо лише, не пізніше якого часу вони сталися.',
        many: 'Сюди може належати ще # подій: відомо лише, не пізніше якого часу вони сталися.',
        other: 'Сюди може належати ще # події: відомо лише, не пізніше якого часу вони сталися.',
      }),
    mayOfFile: (n) =>
      plural(n, {
        one: 'Сюди може належати ще # подія: її час не вказано або вказано не повністю.',
        few: 'Сюди можуть належати ще # події: їхній час не вказано або вказано не повністю.',
        many: 'Сюди може належати ще # подій: їхній час не вказано або вказано не повністю.',
        other: 'Сюди може належати ще # події: їхній час не вказано або вказано не повністю.',
      }),
    show: 'Показати',
    mayOfFileShown: 'У переліку є й те, що може сюди належати: його час не вказано або вказано не повністю.',
    mayShown: 'У переліку є й те, що може сюди належати: відомо лише, не пізніше якого часу це сталося.',
    hide: 'Сховати',
    possibly: 'можливо',
    countPossibly: (n) => `можливо, ${numbers.format(n)}`,
    emptyWindow: 'У цьому проміжку часу подій немає.',
    nothing: (asked, where) => {
      const start = where === 'anywhere' ? 'Немає подій' : 'У цьому проміжку часу немає подій';
      return `${start}, що відповідають${asked.length > 1 ? ' усьому разом' : ''}: ${asked.join(', ')}.`;
    },
    either: (values) => disjunction.format(values),
    searched: (text) => `«${text}»`,
    remove: (values, n) => withCount(`Зняти: ${values}`, n),
    removeSearch: (text, n) => withCount(`Прибрати пошук «${text}»`, n),
    allTime: (n) => withCount('Показати за весь час', n),
    outside: { window: 'Поза проміжком', filter: 'Сховано фільтром' },
    count: (shown, total) =>
      plural(total, {
        one: `${numbers.format(shown)} із # події`,
        other: `${numbers.format(shown)} із # подій`,
      }),
  },

  filters: {
    clear: 'Зняти фільтри',
    facets: { kind: 'Вид', status: 'Статус', who: 'Хто каже', place: 'Місце' },
    values: {
      kind: namesOf({}),
      status: namesOf<Status>(statusNames),
      who: namesOf<Who>({
        outlet: 'Саме джерело',
        party: 'Учасник подій',
        'third-party-official': 'Посадовці третіх сторін',
        organisation: 'Організація',
        'state-media': 'Державні медіа',
        'social-video': 'Відео із соцмереж',
        unattributed: 'Джерела не названо',
      }),
      place: namesOf<typeof noPoint | 'elsewhere'>({ none: 'Без точки', elsewhere: 'Інші місця' }),
    },
  },

  map: {
    region: 'Карта',
    keys: 'Стрілки рухають карту, плюс і мінус змінюють масштаб',
    mark: (place: string, events: string, title: string, status: string) =>
      `${place}, ${events}, ${title}, ${status}`,
    moreHere: (n: number) => plural(n, { one: 'ще # тут', other: 'ще # тут' }),
    closeList: 'Закрити перелік цього місця',
    zoomIn: 'Наблизити',
    zoomOut: 'Віддалити',
    layingOut: (n: number) => `Розкладаємо події: ${numbers.format(n)}`,
    noPlaces: 'Жодна подія цього файлу не має місця.',
    elsewhere: (n: number) => plural(n, { one: '# деінде', other: '# деінде' }),
    noPoint: (n: number) => plural(n, { one: '# без точки', other: '# без точки' }),
    names: (names) => names.join(', '),
    andOthers: (name) => `${name} та інші місця`,
    andMore: (name: string, n: number) => `${name} та ще\u00a0${numbers.format(n)}`,
    someOf: (names: readonly string[]) =>
      names.length > 4
        ? `${names.slice(0, 3).join(', ')} та ще\u00a0${numbers.format(names.length - 3)}`
        : names.join(', '),
    credit: '© учасники OpenStreetMap, узагальнено',
    failed: 'Карту не вдалося намалювати. Усі події є в переліку поруч.',
    onlineLost: 'Карта з мережі не відповідає; показано вбудовану.',
    coarse: 'Тут карта лише загальна: подробиці не вдалося завантажити.',
    wheel: (key: string) => `Щоб змінити масштаб карти, прокручуйте, утримуючи ${key}`,
    finger: 'Рухайте карту двома пальцями',
  },

  window: {
    whole: (days) => `Увесь час, ${days}`,
    since: (from) => `Від ${from}`,
    until: (to) => `До ${to}`,
    range: (from, to) => `${from} – ${to}`,
  },

  frame: {
    reported: (publisher: string, date: string, events: string) =>
      `За повідомленням ${publisher} від ${date}, ${events}`,
    sources: (n: number, events: string) =>
      `${plural(n, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' })}, ${events}`,
    search: 'Шукати події',
    clearSearch: 'Очистити пошук',
    filters: 'Фільтри',
    active: (n) => plural(n, { one: '# увімкнено', other: '# увімкнено' }),
    filtersCleared: 'Фільтри знято.',
    legend: 'Легенда',
    share: 'Поширити',
    menu: 'Меню',
    skipToEvents: 'До подій',
    skipToTimeline: 'До часової шкали',
    skipToMap: 'До карти',
    windowMoved: 'Проміжок часу розширено, щоб показати подію за посиланням.',
    axisMoved: 'Вісь часу переміщено, щоб показати подію за посиланням.',
    filterRelaxed: 'Фільтр, що приховував подію за посиланням, знято.',
    searchCleared: 'Пошук, що приховував подію за посиланням, очищено.',
    undo: 'Скасувати',
    dismiss: 'Прибрати',
    unknownEvent: (id: string) => `За адресою «${id}» події немає.`,
    unknownEventWhy: 'Можливо, у посиланні помилка або воно з іншої історії.',
    backToStory: 'Переглянути всю історію',
    timelineFailed: 'Часову шкалу не вдалося намалювати. Усі події є в переліку.',
    readingFailed:
      'Перелік не вдалося намалювати. Спробуйте ще раз; якщо це повторюватиметься, повідомте нас.',
    partFailed: 'Цю частину не вдалося завантажити. Перевірте з’єднання.',
    tryAgain: 'Ще раз',
    footer: {
      map: 'Карта: © учасники OpenStreetMap, ODbL',
      places: 'Координати: GeoNames, CC BY 4.0',
      data: (licence: string) => `Наші дані: ${licence}, крім цитат`,
      licences: 'Ліцензії',
      contact: 'Зв’язок',
    },
    withdrawn: (date: string) => `Цей запис відкликано ${date}`,
    statusShown: (count: string, window: string) => `${window}: показано ${count}.`,
  },

  spoken: {
    titles: (codes) => `Заголовки — ${conjunction.format(codes.map(inWhich))}.`,
    inLanguage: (code) => `(${inWhich(code)})`,
  },

  /** The line on what the story contains. */
  care: { hide: 'Сховати цю примітку' },

  choice: {
    method: 'Як це зроблено',
  },

  keys: {
    nextDay: (day) => `Наступний день: ${day}`,
    nextGroup: (name) => `Наступна група: ${name}`,
    nextEvents: (n) =>
      plural(n, {
        one: n === 1 ? 'Наступна подія' : 'Наступна # подія',
        few: 'Наступні # події',
        many: 'Наступні # подій',
        other: 'Наступні # події',
      }),
    past: (name) => `Пропустити: ${name}`,
    notices: 'Сповіщення',
    winds: {
      n: 'північ',
      ne: 'північний схід',
      e: 'схід',
      se: 'південний схід',
      s: 'південь',
      sw: 'південний захід',
      w: 'захід',
      nw: 'північний захід',
    },
    pan: 'Посунути карту',
  },
};

export function inWhich(code: string): string {
  return languagesIn[code] ?? languageNames.of(code) ?? code;
}
