import type { noPoint } from '../dataset/facets.ts';
import type { PartName } from '../model/grammar.ts';
import type { Status, Who } from '../model/status.ts';
import type { FirstWords } from './en.ts';
import { isolated } from './isolated.ts';
import type { Point, Preposition } from './point.ts';
import { pluralIn } from './plural.ts';
import { namesOf } from './valueName.ts';
import { placedZone } from './placedZone.ts';
import { namedZone, type NamedZone } from './zones.ts';

/** Arabic words, and the digits that the data have: by itself the language would choose ٠–٩. */
const locale = 'ar-u-nu-latn';
export const plural = pluralIn(locale);
export const numbers = new Intl.NumberFormat(locale);
const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
const disjunction = new Intl.ListFormat(locale, { type: 'disjunction' });
const languageNames = new Intl.DisplayNames(locale, { type: 'language' });

const cities: Readonly<Record<NamedZone, string>> = {
  UTC: 'التوقيت العالمي',
  'Europe/Kyiv': 'كييف',
  'Europe/Simferopol': 'سيمفيروبول',
  'Europe/Minsk': 'مينسك',
  'Europe/Moscow': 'موسكو',
  'Europe/Warsaw': 'وارسو',
  'Europe/Vilnius': 'فيلنيوس',
  'Europe/Riga': 'ريغا',
  'Europe/Tallinn': 'تالين',
  'Europe/Helsinki': 'هلسنكي',
  'Europe/Bratislava': 'براتيسلافا',
  'Europe/Budapest': 'بودابست',
  'Europe/Bucharest': 'بوخارست',
  'Europe/Chisinau': 'كيشيناو',
  'Europe/Sofia': 'صوفيا',
  'Europe/Athens': 'أثينا',
  'Europe/Istanbul': 'إسطنبول',
  'Europe/Vienna': 'فيينا',
  'Europe/Prague': 'براغ',
  'Europe/Berlin': 'برلين',
  'Europe/Zurich': 'زيورخ',
  'Europe/Brussels': 'بروكسل',
  'Europe/Amsterdam': 'أمستردام',
  'Europe/Copenhagen': 'كوبنهاغن',
  'Europe/Oslo': 'أوسلو',
  'Europe/Stockholm': 'ستوكهولم',
  'Europe/Rome': 'روما',
  'Europe/Madrid': 'مدريد',
  'Europe/Paris': 'باريس',
  'Europe/London': 'لندن',
  'Europe/Dublin': 'دبلن',
  'Asia/Baku': 'باكو',
  'Asia/Tbilisi': 'تبليسي',
  'Asia/Yerevan': 'يريفان',
  'Asia/Jerusalem': 'القدس',
  'Africa/Cairo': 'القاهرة',
  'Africa/Casablanca': 'الدار البيضاء',
  'Africa/Tunis': 'تونس',
  'Africa/Algiers': 'الجزائر',
  'Asia/Riyadh': 'الرياض',
  'Asia/Baghdad': 'بغداد',
  'Asia/Beirut': 'بيروت',
  'Asia/Damascus': 'دمشق',
  'Asia/Amman': 'عمان',
  'Asia/Dubai': 'دبي',
  'Asia/Shanghai': 'شنغهاي',
  'Asia/Tokyo': 'طوكيو',
  'America/New_York': 'نيويورك',
  'America/Chicago': 'شيكاغو',
  'America/Los_Angeles': 'لوس أنجلوس',
};

const otherCities: Readonly<Record<string, string>> = {
  'Europe/Luxembourg': 'لوكسمبورغ',
  'Europe/Lisbon': 'لشبونة',
  'Europe/Belgrade': 'بلغراد',
  'Europe/Zagreb': 'زغرب',
  'Europe/Ljubljana': 'ليوبليانا',
  'Europe/Sarajevo': 'سراييفو',
  'Europe/Skopje': 'سكوبيه',
  'Europe/Podgorica': 'بودغوريتسا',
  'Europe/Tirane': 'تيرانا',
  'Europe/Malta': 'مالطا',
  'Asia/Nicosia': 'نيقوسيا',
  'Asia/Kuwait': 'الكويت',
  'Asia/Qatar': 'قطر',
  'Asia/Bahrain': 'البحرين',
  'Asia/Muscat': 'مسقط',
  'Asia/Aden': 'عدن',
  'Asia/Tehran': 'طهران',
  'Asia/Kabul': 'كابول',
  'Africa/Tripoli': 'طرابلس',
  'Africa/Khartoum': 'الخرطوم',
};

const weekdays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

/** Before the name of the day. */
const partOf: Readonly<Record<PartName, string>> = {
  'early hours': 'فجر',
  morning: 'صباح',
  noon: 'ظهر',
  afternoon: 'بعد ظهر',
  evening: 'مساء',
  night: 'ليل',
};

function city(zone: string): string {
  const named = namedZone(zone);
  return named ? cities[named] : (otherCities[zone] ?? isolated(placedZone(zone, locale)));
}

function zoneTime(zone: string): string {
  if (namedZone(zone) === 'UTC') return 'بالتوقيت العالمي';
  const name = city(zone);
  // The zone’s own name in Latin letters is no place’s.
  return /^\u2068(?!UTC)/u.test(name) ? `بتوقيت المنطقة ${name}` : `بتوقيت ${name}`;
}

/** «السبت 26 فبراير»، «ليل السبت – الأحد، 26–27 فبراير»، «الأحد، الساعة 15:00 بتوقيت مينسك» */
function at({ weekday, date, part, clock }: Point): string {
  const named = weekday === null ? null : (weekdays[weekday - 1] ?? null);
  const isNight = part === 'night' && clock === null;
  if (named !== null && weekday !== null && isNight) {
    return joined([`${partOf.night} ${named} – ${weekdays[weekday % 7]}`, date], '، ');
  }
  const day = joined([part && partOf[part], named, yearOf(date)], ' ');
  return joined([day, clock && `الساعة ${clock}`], '، ');
}

function after(preposition: Preposition, point: Point): string {
  switch (preposition) {
    case 'by':
      return `${at(point)} على أبعد تقدير`;
    case 'until':
      return point.clock === null ? `حتى نهاية ${at(point)}` : `حتى ${at(point)}`;
    case 'since':
      return `منذ ${at(point)}`;
    case 'as-of':
      return `وفق المعطيات حتى ${at(point)}`;
  }
}

/** «الجمعة 25 أو السبت 26 فبراير»: the month is said once. */
function eitherDay(from: Point, to: Point): string {
  const month = (date: string | null) => date?.replace(/^\d+\s/u, '') ?? null;
  const isShared = from.date !== null && month(from.date) === month(to.date);
  const first = isShared ? { ...from, date: /^\d+/.exec(from.date)?.[0] ?? from.date } : from;
  return `${at(first)} أو ${at(to)}`;
}

function yearOf(date: string | null): string | null {
  return date !== null && /^\d{3,}$/.test(date) ? `عام ${date}` : date;
}

function joined(words: readonly (string | null)[], by: string): string {
  return words.filter((word) => word !== null && word !== '').join(by);
}

export function listed(items: readonly string[]): string {
  return items.map((item) => (item.includes('\u2068') ? item : isolated(item))).join('، ');
}

/** «وآخر», «و3 أخرى» */
function others(n: number): string {
  return plural(n, { one: 'وآخر', two: 'واثنان آخران', other: 'و# أخرى' });
}

export function quoted(text: string): string {
  return `«${isolated(text)}»`;
}

/** «للصحيفة», but «لـ⁨Reuters⁩»: the article joins the preposition. */
function to(noun: string): string {
  return noun.startsWith('ال') ? `لل${noun.slice(2)}` : `لـ${noun}`;
}

export function events(n: number): string {
  return plural(n, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثا',
    other: '# حدث',
  });
}

/** After a preposition. */
export function ofEvents(n: number): string {
  return plural(n, { one: 'حدث واحد', two: 'حدثين', few: '# أحداث', many: '# حدثا', other: '# حدث' });
}

/** What a mark shows is part of what it is called: of two the noun alone tells the number. */
function asShown(count: string): string {
  return count === events(2) ? `${count} (2)` : count;
}

/** «3 من أصل 21 حدثا» */
export function countOf(shown: number, total: number): string {
  return `${numbers.format(shown)} من أصل ${ofEvents(total)}`;
}

const statusNames = {
  reported: 'ورد في المصدر',
  claimed: 'رواية أحد الأطراف',
  unverified: 'تعذر التحقق منه',
  disputed: 'موضع خلاف',
  corroborated: 'تؤيده مصادر',
  retracted: 'مسحوب',
};

/** كلمات الواجهة بالعربية. */
export const ar: FirstWords = {
  code: 'ar',
  direction: 'rtl',
  name: 'العربية',
  locale,
  events,

  time: {
    city,
    zoneTime,
    yours: 'بتوقيتك',
    dayHeading: (weekday, date) => `${weekday} ${date}`,
    moment: (day, clock) => `${day}، ${clock}`,
    shortMoment: (day, clock) => `${day} ${clock}`,
    at,
    after,
    either: eitherDay,
    between: (from, end) => `بين ${at(from)} و${at(end)}`,
    lasting: (from, end) => `من ${at(from)} إلى ${at(end)}`,
    perhaps: (told) => `ربما ${told}`,
    about: (told) => `${told} تقريبا`,
    atTheLatest: (clocks) => `في وقت لا يتجاوز ${clocks}`,
    atTheEarliest: (clocks) => `في وقت لا يسبق ${clocks}`,
  },

  place: {
    inferred: 'استنتاجا',
    near: (name) => `قرب ${isolated(name)}`,
    noneGiven: 'لم يُذكر مكان',
  },

  status: {
    label: { ...statusNames, 'as-filed': 'كما في ملفه' },
  },

  said: {
    /** Of an event out of a reader's own file. */
    asFiled: (file) => `كما ورد في الملف «${file}».`,
    claimed: (source) => `هذه رواية ${source}.`,
    reported: (source) => `بحسب ${source}.`,
    outlet: isolated,
    outletOf: (outlet, whose) => `${outlet} نقلا عن ${whose}`,
    speaker: isolated,
    via: (medium) => {
      const goesOn = /^(?:(?:in|on|at|from|with|to|by) |(?:في|على|من|عبر|خلال|مع|نقلا عن) |بـ)/u.test(medium);
      return goesOn ? isolated(medium) : `عبر ${isolated(medium)}`;
    },
    list: listed,
    saying: listed,
    // Each of them as it stands after «بحسب».
    nobody: (outlet) => ({
      outlet,
      party: `${outlet} نقلا عن طرف في الأحداث`,
      'third-party-official': 'مسؤولين من طرف ثالث',
      organisation: 'منظمة',
      'state-media': 'وسائل إعلام رسمية',
      'social-video': `${outlet} استنادا إلى مقاطع مصورة على مواقع التواصل`,
      unattributed: `${outlet} من دون تسمية المصدر`,
    }),
    claimants: {
      party: 'طرف في الأحداث',
      'social-video': 'ناشر مقطع مصور على مواقع التواصل',
      unattributed: 'مصدر لم يُذكر اسمه',
    },
    fromVideo: 'في مقطع مصور على مواقع التواصل',
    after: (outlet) => ({
      reported: null,
      claimed: null,
      unverified: `ولم يتسن ${to(outlet)} التحقق من ذلك.`,
      disputed: 'وينفي ذلك طرف آخر.',
      corroborated: 'وتؤيد ذلك المصادر المستشهد بها.',
      retracted: 'وقد سُحب ذلك لاحقا.',
    }),
  },

  list: {
    label: 'الأحداث',
    earlier: 'قبل ذلك',
    later: 'بعد ذلك',
    background: 'خلفية',
    undated: 'بلا وقت',
    may: (n) =>
      plural(n, {
        one: 'قد يندرج هنا حدث آخر لا يُعرف عنه إلا أنه لم يتأخر عن وقت معين.',
        two: 'قد يندرج هنا حدثان آخران لا يُعرف عنهما إلا أنهما لم يتأخرا عن وقت معين.',
        few: 'قد تندرج هنا # أحداث أخرى لا يُعرف عنها إلا أنها لم تتأخر عن وقت معين.',
        many: 'قد يندرج هنا # حدثا آخر لا يُعرف عنه إلا أنه لم يتأخر عن وقت معين.',
        other: 'قد يندرج هنا # حدث آخر لا يُعرف عنه إلا أنه لم يتأخر عن وقت معين.',
      }),
    mayOfFile: (n) =>
      plural(n, {
        one: 'قد يندرج هنا حدث آخر لم يُذكر وقته أو لم يُذكر كاملا.',
        two: 'قد يندرج هنا حدثان آخران لم يُذكر وقتهما أو لم يُذكر كاملا.',
        few: 'قد تندرج هنا # أحداث أخرى لم يُذكر وقتها أو لم يُذكر كاملا.',
        many: 'قد يندرج هنا # حدثا آخر لم يُذكر وقتها أو لم يُذكر كاملا.',
        other: 'قد يندرج هنا # حدث آخر لم يُذكر وقتها أو لم يُذكر كاملا.',
      }),
    show: 'عرض',
    mayOfFileShown: 'تضم القائمة أيضا ما قد يندرج هنا ولم يُذكر وقته أو لم يُذكر كاملا.',
    mayShown: 'تضم القائمة أيضا ما قد يندرج هنا ولا يُعرف عنه إلا أنه لم يتأخر عن وقت معين.',
    hide: 'إخفاء',
    possibly: 'ربما',
    countPossibly: (n) => `ربما ${numbers.format(n)}`,
    emptyWindow: 'لا أحداث في هذه الفترة الزمنية.',
    nothing: (asked, where) => {
      const start = where === 'anywhere' ? 'لا أحداث تطابق' : 'لا أحداث في هذه الفترة الزمنية تطابق';
      return `${start}${asked.length > 1 ? ' كل ما يلي' : ''}: ${asked.join('، ')}.`;
    },
    either: (values) => disjunction.format(values.map(isolated)),
    searched: quoted,
    remove: (values, n) => `إزالة: ${values} (${events(n)})`,
    removeSearch: (text, n) => `إزالة البحث ${quoted(text)} (${events(n)})`,
    allTime: (n) => `عرض الفترة كلها (${events(n)})`,
    outside: { window: 'خارج الفترة', filter: 'تخفيه التصفية' },
    count: countOf,
  },

  filters: {
    clear: 'مسح التصفية',
    facets: { kind: 'النوع', status: 'الحالة', who: 'القائل', place: 'المكان' },
    values: {
      kind: namesOf({}),
      status: namesOf<Status>(statusNames),
      who: namesOf<Who>({
        outlet: 'المصدر نفسه',
        party: 'طرف في الأحداث',
        'third-party-official': 'مسؤولون من طرف ثالث',
        organisation: 'منظمة',
        'state-media': 'إعلام رسمي',
        'social-video': 'مقاطع من مواقع التواصل',
        unattributed: 'مصدر لم يُذكر اسمه',
      }),
      place: namesOf<typeof noPoint | 'elsewhere'>({ none: 'بلا نقطة', elsewhere: 'أماكن أخرى' }),
    },
  },

  map: {
    region: 'الخريطة',
    keys: 'مفاتيح الأسهم تحرك الخريطة، وزائد وناقص للتكبير والتصغير',
    mark: (place, count, title, status) =>
      `${isolated(place)}، ${asShown(count)}، ${isolated(title)}، ${status}`,
    moreHere: (n) =>
      plural(n, {
        one: 'حدث آخر هنا',
        two: 'حدثان آخران هنا',
        few: '# أحداث أخرى هنا',
        many: '# حدثا آخر هنا',
        other: '# حدث آخر هنا',
      }),
    closeList: 'إغلاق قائمة هذا المكان',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    layingOut: (n) => `ترتيب الأحداث: ${numbers.format(n)}`,
    noPlaces: 'لا حدث في هذا الملف له مكان.',
    elsewhere: (n) => plural(n, { other: '# خارج الخريطة' }),
    noPoint: (n) => plural(n, { other: '# بلا نقطة' }),
    names: listed,
    andOthers: (name) => `${isolated(name)} وأماكن أخرى`,
    andMore: (name, n) => `${isolated(name)} ${others(n)}`,
    someOf: (names) =>
      names.length > 4 ? `${listed(names.slice(0, 3))} ${others(names.length - 3)}` : listed(names),
    credit: '© المساهمون في OpenStreetMap، بعد التبسيط',
    failed: 'تعذر رسم الخريطة. القائمة المجاورة تضم جميع الأحداث.',
    onlineLost: 'خريطة الإنترنت لا تستجيب؛ تُعرض الخريطة المدمجة.',
    coarse: 'الخريطة هنا إجمالية: تعذر تحميل تفاصيلها.',
    wheel: (key) => `استخدم ${isolated(key)} مع التمرير لتكبير الخريطة وتصغيرها`,
    finger: 'استخدم إصبعين لتحريك الخريطة',
  },

  window: {
    whole: (days) => `الفترة كلها، ${days}`,
    since: (from) => `من ${from}`,
    until: (end) => `حتى ${end}`,
    range: (from, end) => `${from} – ${end}`,
  },

  frame: {
    reported: (publisher, date, count) => `استنادا إلى تقرير ${isolated(publisher)} في ${date}، ${count}`,
    sources: (n, count) =>
      `${plural(n, {
        zero: 'بلا مصادر',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: '# مصادر',
        many: '# مصدرا',
        other: '# مصدر',
      })}، ${count}`,
    search: 'البحث في الأحداث',
    clearSearch: 'مسح البحث',
    filters: 'التصفية',
    active: (n) => plural(n, { one: '# مفعل', other: '# مفعلة' }),
    filtersCleared: 'مُسحت التصفية.',
    legend: 'دليل الرموز',
    share: 'مشاركة',
    menu: 'المزيد',
    skipToEvents: 'الانتقال إلى الأحداث',
    skipToTimeline: 'الانتقال إلى الخط الزمني',
    skipToMap: 'الانتقال إلى الخريطة',
    windowMoved: 'وُسعت الفترة لإظهار الحدث المقصود بالرابط.',
    axisMoved: 'نُقل المحور لإظهار الحدث المقصود بالرابط.',
    filterRelaxed: 'أُزيل من التصفية ما كان يخفي الحدث المقصود بالرابط.',
    searchCleared: 'مُسح البحث الذي كان يخفي الحدث المقصود بالرابط.',
    undo: 'تراجع',
    dismiss: 'إغلاق التنبيه',
    unknownEvent: (id) => `لا يوجد حدث على العنوان ${quoted(id)}.`,
    unknownEventWhy: 'قد يكون في الرابط خطأ، أو أنه يخص قصة أخرى.',
    backToStory: 'الاطلاع على القصة كاملة',
    timelineFailed: 'تعذر رسم الخط الزمني. القائمة تضم جميع الأحداث.',
    readingFailed: 'تعذر رسم القائمة. حاول مرة أخرى، وإذا تكرر الأمر فأخبرنا.',
    partFailed: 'تعذر تحميل هذا الجزء. تحقق من الاتصال.',
    tryAgain: 'إعادة المحاولة',
    footer: {
      map: 'الخريطة: © المساهمون في OpenStreetMap، برخصة ODbL',
      places: `الإحداثيات: GeoNames، برخصة ${isolated('CC BY 4.0')}`,
      data: (licence) => `بياناتنا: ${isolated(licence)}، عدا الاقتباسات`,
      licences: 'التراخيص',
      contact: 'اتصل بنا',
    },
    withdrawn: (date) => `سُحب هذا السجل في ${date}.`,
    statusShown: (count, window) => `${window}: المعروض ${count}.`,
  },

  spoken: {
    titles: (codes) => `عناوين الأحداث ${conjunction.format(codes.map(inWhich))}.`,
    inLanguage: (code) => `(${inWhich(code)})`,
  },

  /** The line on what the story contains. */
  care: { hide: 'إخفاء هذه الملاحظة' },

  choice: {
    method: 'كيف أُعد هذا',
  },

  keys: {
    nextDay: (day) => `اليوم التالي: ${day}`,
    nextGroup: (name) => `المجموعة التالية: ${name}`,
    nextEvents: (n) =>
      plural(n, {
        one: 'الحدث التالي',
        two: 'الحدثان التاليان',
        few: 'الأحداث الـ# التالية',
        many: 'الأحداث الـ# التالية',
        other: 'الأحداث الـ# التالية',
      }),
    past: (name) => `تخطي: ${name}`,
    notices: 'الإشعارات',
    winds: {
      n: 'الشمال',
      ne: 'الشمال الشرقي',
      e: 'الشرق',
      se: 'الجنوب الشرقي',
      s: 'الجنوب',
      sw: 'الجنوب الغربي',
      w: 'الغرب',
      nw: 'الشمال الغربي',
    },
    pan: 'تحريك الخريطة',
  },
};

/** «بالإنجليزية»: the preposition joins the article. */
export function inWhich(code: string): string {
  const name = languageNames.of(code) ?? code;
  return name.startsWith('ال') ? `ب${name}` : isolated(name);
}
