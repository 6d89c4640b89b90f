import type { noPoint } from '../dataset/facets.ts';
import type { PartName } from '../model/grammar.ts';
import type { Status, Who } from '../model/status.ts';
import type { Point, Preposition } from './point.ts';
import type { Words } from './en.ts';
import { namesOf } from './valueName.ts';
import { namedZone, offsetZone, type NamedZone } from './zones.ts';
import { pluralIn } from './plural.ts';

const plural = pluralIn('uk');
const numbers = new Intl.NumberFormat('uk');
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

function capital(text: string): string {
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
export const uk: Words = {
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
    startUnknown: 'Наскільки раніше, джерело не вказує.',
    endUnknown: 'Наскільки довше, джерело не вказує.',
    computed: 'Обчислено:',
    inferred: 'За контекстом:',
    external: 'З-поза джерела:',
  },

  place: {
    inferred: 'за контекстом',
    stated: {
      site: 'Точне місце, вказане.',
      town: 'Населений пункт, вказаний.',
      'near-town': 'Поблизу населеного пункту, вказано.',
      region: 'Регіон, вказаний.',
      country: 'Уся країна: точки на карті немає.',
      none: 'Точки на карті немає.',
    },
    inferredAs: {
      site: 'Точне місце, за контекстом:',
      town: 'Населений пункт, за контекстом:',
      'near-town': 'Поблизу населеного пункту, за контекстом:',
      region: 'Регіон, за контекстом:',
      country: 'Уся країна, за контекстом:',
      none: 'Місце, за контекстом:',
    },
    inferredWithoutNote: 'Місце визначено за контекстом.',
    noAddress: 'Населений пункт, вказаний; адреси немає.',
    roles: {
      site: null,
      destination: 'куди прямували',
      'actor-seat': 'де перебувають ті, хто діяв',
      speaker: 'де це сказано',
      proposed: 'запропоновано',
      mentioned: 'згадано',
    },
    inSource: (spelling) => `у джерелі — ${spelling}`,
    near: (name: string) => `${name}, околиці`,
    noneGiven: 'Місця не вказано',
  },

  status: {
    label: statusNames,
    meaning: {
      reported: 'так каже саме джерело або третя сторона',
      claimed: 'так каже учасник подій; незалежної перевірки в джерелі немає',
      unverified: 'про це каже саме джерело',
      disputed: 'інша названа сторона заперечує це в цитованому джерелі',
      corroborated: 'два незалежні джерела збігаються або одне підтверджує',
      retracted: 'джерелом або нами; запис лишається доступним',
    },
    // Only in the nominative and with verbs that have no gender: the dataset gives the noun.
    explained: (outlet) => ({
      reported: `так каже ${outlet} або третя сторона.`,
      claimed: `так каже учасник подій; незалежної перевірки ${outlet} не наводить.`,
      unverified: `про це прямо каже ${outlet}.`,
      disputed: 'інша названа сторона заперечує це в цитованому джерелі.',
      corroborated: 'два цитовані джерела різних видавців збігаються або одне з них це підтверджує.',
      retracted: 'відкликано джерелом або нами; запис лишається доступним.',
    }),
    asPublished: (date) => `Статус на час публікації, ${date}`,
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

  card: {
    position: (n, total) => `Подія ${n} із ${total}`,
    alone: 'Подія',
    close: 'Закрити',
    when: 'Коли',
    where: 'Де',
    saidBy: 'Хто каже',
    toldOn: (when) => `Сказано: ${when}.`,
    read: (publisher) => `Прочитати це місце: ${publisher}`,
    related: 'Пов’язані події',
    conflicting: 'Події, що суперечать',
    locate: (reach) => `Показати на карті, коло ${reach}`,
    inLanguage: (code) => `(${inWhich(code)})`,
    previous: 'Попередня подія',
    next: 'Наступна подія',
    loading: 'Цитати завантажуються.',
    unavailable: 'Цитати не вдалося завантажити.',
    outside: {
      window: 'Ця подія лежить поза вибраним проміжком часу.',
      filter: 'Фільтр приховує цю подію зі списку.',
    },
    showIt: 'Показати її там',
  },

  filters: {
    label: 'Фільтри',
    heading: (shown, total) =>
      plural(total, {
        one: `Фільтри: ${numbers.format(shown)} із # події`,
        other: `Фільтри: ${numbers.format(shown)} із # подій`,
      }),
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
    asPublished: ' на час публікації',
    mentioned: '(згадано)',
    showAll: (n) => `Показати всі ${n}`,
    showFewer: 'Показати менше',
  },

  legend: {
    label: 'Легенда',
    close: 'Закрити',
    kinds: 'Колір і знак: вид події',
    marks: 'Заливка й кільце: де це було і як про це повідомлено',
    solid: ['Заповнений', 'сталося тут'],
    hollow: ['Порожній', 'сказано або вирішено тут'],
    plain: ['Суцільне кільце', 'повідомлено'],
    broken: ['Переривчасте кільце', 'твердження, заперечене або неперевірене'],
    number: ['Число', 'кілька подій, кожна має свою дугу'],
    circle: ['Коло', 'наскільки точно відоме місце'],
    timeline: 'На часовій шкалі',
    within: 'колись між цими двома межами',
    latest: 'не пізніше; початок невідомий, відкритий край не в масштабі',
    planned: 'кінець запланований або невідомий',
    contested: 'твердження, заперечене або неперевірене',
    statuses: 'Слова про статус на час публікації',
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
  },

  timeline: {
    region: 'Часова шкала',
    start: 'Початок проміжку',
    end: 'Кінець проміжку',
    earliest: 'Найраніше',
    latest: 'Найпізніше',
    whole: (days) => `Увесь час, ${days}`,
    since: (from) => `Від ${from}`,
    until: (to) => `До ${to}`,
    range: (from, to) => `${from} – ${to}`,
    clockThen: (clock) => `${capital(clock)}:`,
    mayMore: (n) => `ще ${n} — можливо`,
    mayBeOf: (n) => `з них ${n} — можливо`,
    value: (moment, count) => `${moment}, ${count}`,
    openValue: (end, moment) => `${end}: ${moment}`,
    play: 'Пуск',
    pause: 'Пауза',
    all: 'Усе',
    more: 'Точний час і шкала',
    previous: 'Попередня подія',
    next: 'Наступна подія',
    bars: 'Стовпчики лічать події, не довші за стовпчик; смуга над ними — довші.',
    exact: 'Точний час',
    from: 'Початок',
    to: 'Кінець',
    date: 'дата',
    time: 'час',
    hint: (clock) => `Рік-місяць-день, години:хвилини, ${clock}. Порожньо: найраніше, найпізніше.`,
    set: 'Установити',
    faults: {
      date: (typed) => `«${typed}» — не дата: пишіть, як-от 2022-02-26.`,
      'no-such-day': (typed) => `Дня ${typed} немає.`,
      time: (typed) => `«${typed}» — не час: пишіть, як-от 14:30.`,
      skipped: (typed) => `Годинник перевели вперед: того дня не було ${typed}.`,
      'date-missing': () => 'До часу потрібна дата.',
      order: () => 'Кінець має бути після початку.',
    },
    axis: 'Вісь',
    earlier: 'Раніше',
    later: 'Пізніше',
    zoomIn: 'Коротша вісь',
    zoomOut: 'Довша вісь',
    fit: 'Уся історія',
    clock: 'Годинник',
    clocks: {
      story: capital,
      event: 'Годинник кожної події',
      reader: (zone) => `Мій годинник (${zone})`,
    },
    eventThen: (axis) => `Годинник кожної події · вісь ${axis}:`,
    axisStays: (clock) => `Вісь лишається ${clock}.`,
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
    copy: 'Копіювати',
    copiedShort: 'Скопійовано',
    language: 'Мова',
    theme: 'Кольори',
    themes: { system: 'Як у системі', light: 'Світлі', dark: 'Темні', contrast: 'Високий контраст' },
    map: 'Карта',
    embeddedMap: 'Вбудована карта',
    onlineMap: 'Карта з мережі',
    data: 'Дані та ліцензії',
    schema: 'JSON Schema',
    licences: 'Ліцензії',
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
    failed: 'Історію не вдалося завантажити. Перевірте з’єднання та оновіть сторінку.',
    footer: {
      map: 'Карта: © учасники OpenStreetMap, ODbL',
      places: 'Координати: GeoNames, CC BY 4.0',
      data: (licence: string) => `Наші дані: ${licence}, крім цитат`,
      licences: 'Ліцензії',
      contact: 'Зв’язок',
    },
    withdrawn: (date: string) => `Цей запис відкликано ${date}`,
    moved: 'Ця подія тепер має іншу адресу.',
    notFound: 'За цією адресою сторінки немає.',
    statusShown: (count: string, window: string) => `${window}: показано ${count}.`,
  },

  changes: {
    /** The date ends in «р.», which ends the sentence too. */
    since: (n, date) => `Це посилання на версію запису ${n} від ${date} Відтоді виправлено:`,
    more: (n) => plural(n, { one: 'Ще # виправлення', many: 'Ще # виправлень', other: 'Ще # виправлення' }),
    revision: (n, date) => `Версія запису ${n} від ${date}`,
    corrected: (n, date) => {
      const few = `Виправлено # рази, востаннє ${date}`;
      const many = `Виправлено # разів, востаннє ${date}`;
      const one = n === 1 ? `Виправлено ${date}` : `Виправлено # раз, востаннє ${date}`;
      return plural(n, { one, few, many, other: few });
    },
    nothing: 'нічого',
    asWritten: (line) => `«${line}»`,
    byPublished: 'не пізніше дня публікації',
    stated: 'вказано',
    site: 'де це сталося',
    lasted: { true: 'увесь цей час', false: 'певний час у цих межах' },
    fields: {
      title: 'Заголовок',
      summary: 'Опис',
      stated: 'Сказано',
      excerpts: 'Цитата',
      statusQuote: 'Цитата про статус',
      confirmedBy: 'Підтвердження',
    },
    parts: {
      zone: 'годинник',
      basis: 'підстава',
      lasted: 'тривалість',
      text: 'слова джерела',
      note: 'примітка',
      role: 'роль',
      precision: 'точність',
      relay: 'через кого',
      short: 'коротке ім’я',
      speaker: 'чиї слова',
      office: 'посада',
      via: 'де сказано',
      source: 'джерело',
      supports: 'що підтверджує',
      translation: 'переклад',
    },
  },

  page: {
    map: (places) => `Карта: ${places.join(', ')}`,
    source: (publishers) => `Джерело: ${publishers.join(', ')}.`,
    sources: 'Джерела',
    withoutScript: 'Часова шкала, пошук і фільтри потребують JavaScript. Усе інше можна прочитати тут.',
  },

  share: {
    event: 'Посилання на цю подію',
    view: 'Посилання на цей вигляд',
    viewMeans: 'Проміжок часу, фільтри й карта такі, як зараз.',
    send: 'Надіслати…',
    withText: 'Копіювати з назвою',
    copied: 'Посилання скопійовано.',
    copiedWithText: 'Назву й посилання скопійовано.',
    byHand: 'Браузер не дозволяє сторінці копіювати. Вміст поля виділено: скопіюйте його вручну.',
    shown: (window: string, clock: string, count: string) => `${window}, ${clock}: ${count}.`,
    chosen: (facet: string, values: string) => `${facet}: ${values}.`,
    qr: 'QR-код',
    qrOf: (link: string) => `QR-код посилання ${link}`,
    qrLeads: 'Код відкриває',
    qrTo: { event: 'цю подію', view: 'цей вигляд', story: 'усю історію' },
    qrTooLong: 'Посилання на цей вигляд задовге для QR-коду.',
    save: (format: string) => `Завантажити ${format}`,
  },

  briefing: {
    print: 'Роздрукувати огляд',
    only: 'Роздрукувати цю подію',
    wait: 'Огляд готується.',
    failed: 'Огляд не вдалося підготувати. Перевірте з’єднання.',
    printed: (date: string) => `Надруковано ${date} з адреси`,
    sources: 'Джерела',
  },

  cite: {
    heading: 'Цитувати',
    what: 'Що',
    entry: (title) => `Цей запис: ${title}`,
    article: (title, publisher) => `${publisher}: ${title}`,
    style: 'Стиль',
    styles: { plain: 'Простий текст', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    text: 'Бібліографічний опис',
    copied: 'Бібліографічний опис скопійовано.',
    version: (version) => `версія даних ${version}`,
    revision: (n) => `версія запису ${n}`,
    accessed: (date) => `дата звернення: ${date}`,
  },

  download: {
    heading: 'Завантажити',
    which: 'Які події',
    shown: (events) => `Те, що показано (${events})`,
    all: (events) => `Усе (${events})`,
    formats: {
      json: ['JSON', 'Усе й усіма мовами: для зберігання та програм. Нічого не пропущено.'],
      geojson: [
        'GeoJSON',
        'Для картографічних програм, із часом. Без інших мов, приміток, зв’язків між записами й цитат, крім першої.',
      ],
      csv: [
        'CSV',
        'Для електронних таблиць: один рядок — одна подія з однією точкою. Пропущено те саме, що й у GeoJSON, та інші точки. Перед текстом, схожим на формулу, стоїть апостроф.',
      ],
      kml: ['KML', 'Для Google Earth і його шкали часу. Без інших мов, приміток і зв’язків між записами.'],
      'linked-places': [
        'Linked Places',
        'Місця цих подій для географічних покажчиків, усіма мовами. Без самих подій.',
      ],
    },
    saved: (name) => `Збережено як ${name}.`,
    feeds: 'Стежити за новими записами й виправленнями',
    quotations: 'Цитати належать їхнім авторам і наведені з інформаційною метою',
    noMap: 'Карта-основа сюди не входить',
    leavesOut: (what) => `Пропущено: ${what}.`,
  },

  feed: {
    titled: (title, status) => `${title} (${status})`,
    corrected: (title) => `Виправлено: ${title}`,
    withdrawn: (id) => `Відкликано: ${id}`,
    field: 'Поле',
    old: 'Було',
    now: 'Стало',
    reason: 'Чому',
    nothing: 'нічого',
  },

  embed: {
    open: 'Відкрити в Dateline',
    wheel: (key: string) => `Щоб змінити масштаб карти, прокручуйте з ${key}`,
    finger: 'Рухайте карту двома пальцями',
    label: 'Вбудувати в сторінку',
    show: 'Що показувати',
    start: 'Починати з',
    starts: { whole: 'Усієї історії', view: 'Цього вигляду', event: 'Цієї події' },
    height: 'Висота',
    fits: 'За висотою вмісту',
    preview: 'Попередній перегляд',
    code: 'HTML для вставлення',
    copied: 'HTML скопійовано.',
  },

  spoken: {
    titles: (codes) => `Заголовки — ${conjunction.format(codes.map(inWhich))}.`,
    translatedBy: (name) => `Переклад: ${name}`,
  },
  /** The line on what the story contains. */
  care: { hide: 'Сховати цю примітку' },
  choice: {
    method: 'Як це зроблено',
    noReader: 'Браузер не повідомляє вашого часового поясу.',
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
    // Назва місця стоїть у називному відмінку, тож її не можна поставити після «від».
    step: (distance, wind, place) => `${distance} на ${wind} від попереднього місця (${place})`,
    stepFar: (distance, place) => `${distance} від попереднього місця (${place})`,
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
    stepBefore: (step) => step,
    here: (n) =>
      plural(n, { one: 'Тут # подія.', few: 'Тут # події.', many: 'Тут # подій.', other: 'Тут # події.' }),
    pan: 'Посунути карту',
    intervals: 'Події вздовж осі',
    label: 'Клавіатурні скорочення',
  },

  sheet: {
    height: (height) => `Висота картки: ${height}`,
    heights: { low: 'низька', half: 'половина екрана', full: 'повна' },
  },

  offline: {
    heading: 'Без мережі',
    kept: (size) => `Збережено для читання без мережі, ${size}.`,
    keeping: 'Зберігається для читання без мережі…',
    notKept: 'Не збережено для читання без мережі.',
    failed: 'Не вдалося зберегти: на пристрої бракує місця або зникла мережа.',
    keep: 'Зберегти зараз',
    remove: 'Вилучити',
    news: 'Є нова версія цієї історії.',
    show: 'Показати',
    away: 'Мережі немає, а цю сторінку на цьому пристрої не збережено.',
  },
};

function inWhich(code: string): string {
  return languagesIn[code] ?? languageNames.of(code) ?? code;
}
