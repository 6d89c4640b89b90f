import type { noPoint } from '../dataset/facets.ts';
import type { PartName } from '../model/grammar.ts';
import type { Status, Who } from '../model/status.ts';
import type { Point, Preposition } from './point.ts';
import type { FirstWords } from './en.ts';
import { namesOf } from './valueName.ts';
import { namedZone, offsetZone, type NamedZone } from './zones.ts';
import { pluralIn } from './plural.ts';

export const plural = pluralIn('uk');
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

const on = ['понеділок', 'вівторок', 'середу', 'четвер', 'п’ятницю', 'суботу', 'неділю'];
const of = ['понеділка', 'вівторка', 'середи', 'четверга', 'п’ятниці', 'суботи', 'неділі'];

const during: Readonly<Record<PartName, string>> = {
  'early hours': 'удосвіта',
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
  const named = namedZone(zone);
  if (named === 'UTC') return 'UTC';
  if (named) return `за часом ${cities[named][1]}`;
  const other = offsetZone(zone);
  return other.startsWith('UTC') ? `за часом ${other}` : `за часом зони ${other}`;
}

/** «у суботу вранці, 26 лютого», «у ніч на неділю», «у неділю о 15:00 за часом Мінська» */
function at({ weekday, date, part, clock }: Point): string {
  const time = clock === null ? null : `${clock.startsWith('11') ? 'об' : 'о'} ${clock}`;
  if (weekday === null) return joined([yearOf(date, 'рік'), part && during[part], time], ' ');
  const isNight = part === 'night' && clock === null;
  const day = isNight ? `у ніч на ${on[weekday % 7]}` : `у ${on[weekday - 1]}`;
  const told = joined([day, part && !isNight ? during[part] : null], ' ');
  return date === null ? joined([told, time], ' ') : joined([told, date, time], ', ');
}

/** «в неділю», «у вівторок» */
function onDay(weekday: number): string {
  return `${weekday === 2 ? 'у' : 'в'} ${on[weekday - 1]}`;
}

/** «неділі, 27 лютого», «ранку понеділка», «15:00 за часом Мінська в неділю» */
function genitive({ weekday, dateOf, part, clock }: Point): string {
  const date = yearOf(dateOf, 'року');
  if (clock !== null)
    return joined([clock, joined([weekday === null ? null : onDay(weekday), date], ', ')], ' ');
  if (weekday === null) return joined([part && partOf[part], date], ' ');
  const day = part === 'night' ? `на ${on[weekday % 7]}` : of[weekday - 1];
  return joined([joined([part && partOf[part], day ?? null], ' '), date], ', ');
}

function asOf(point: Point): string {
  const { weekday, part, clock } = point;
  if (clock !== null) return genitive(point);
  const date = yearOf(point.date, 'рік');
  if (weekday === null) return joined([date, part && during[part]], ' ');
  const day =
    part === 'night'
      ? `ніч на ${on[weekday % 7]}`
      : joined([on[weekday - 1] ?? null, part && during[part]], ' ');
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

function between(from: Point, to: Point): string {
  const start = genitive(from);
  return `від ${start}${start.includes(',') ? ',' : ''} до ${genitive(to)}`;
}

/** «у п’ятницю або в суботу», «у п’ятницю, 25 лютого, або в суботу, 26 лютого» */
function eitherDay(from: Point, to: Point): string {
  const comma = from.weekday !== null && from.date !== null ? ',' : '';
  return `${at(from)}${comma} або ${at(to).replace(/^у (?!в)/u, 'в ')}`;
}

function yearOf(date: string | null, word: string): string | null {
  return date !== null && /^\d+$/.test(date) ? `${date} ${word}` : date;
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
    city: (zone) => {
      const named = namedZone(zone);
      return named ? cities[named][0] : offsetZone(zone);
    },
    zoneTime,
    yours: 'за вашим часом',
    dayHeading: (weekday, date) => `${capital(weekday)}, ${date}`,
    moment: (day, clock) => `${day}, ${clock}`,
    shortMoment: (day, clock) => `${day} ${clock}`,
    at,
    after,
    either: eitherDay,
    between,
    lasting: (from, to) => `${at(from)}, до ${genitive(to)}`,
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
    label: statusNames,
  },

  said: {
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
    may: (n) =>
      plural(n, {
        one: 'Сюди може належати ще # подія: відомо лише, не пізніше якого часу вона сталася.',
        few: 'Сюди можуть належати ще # події: відомо лише, не пізніше якого часу вони сталися.',
        many: 'Сюди може належати ще # подій: відомо лише, не пізніше якого часу вони сталися.',
        other: 'Сюди може належати ще # події: відомо лише, не пізніше якого часу вони сталися.',
      }),
    show: 'Показати',
    mayShown: 'У списку є й те, що може сюди належати: відомо лише, не пізніше якого часу це сталося.',
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
    clear: 'Очистити фільтри',
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
      place: namesOf<typeof noPoint>({ none: 'Без точки' }),
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
    elsewhere: (n: number) => plural(n, { one: '# деінде', other: '# деінде' }),
    noPoint: (n: number) => plural(n, { one: '# без точки', other: '# без точки' }),
    names: (names) => names.join(', '),
    andMore: (name: string, n: number) => `${name} та ще ${n}`,
    someOf: (names: readonly string[]) =>
      names.length > 4 ? `${names.slice(0, 3).join(', ')} та ще ${names.length - 3}` : names.join(', '),
    credit: '© учасники OpenStreetMap, узагальнено',
    failed: 'Карту не вдалося намалювати. Усі події є в переліку поруч.',
    onlineLost: 'Карта з мережі не відповідає; показано вбудовану.',
    coarse: 'Тут карта лише загальна: подробиці не вдалося завантажити.',
    wheel: (key: string) => `Щоб змінити масштаб карти, прокручуйте з ${key}`,
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
