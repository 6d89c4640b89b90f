import type { noPoint } from '../dataset/facets.ts';
import type { PartName } from '../model/grammar.ts';
import type { Status, Who } from '../model/status.ts';
import type { Words } from './en.ts';
import { isolated } from './isolated.ts';
import type { Point, Preposition } from './point.ts';
import { pluralIn } from './plural.ts';
import { namesOf } from './valueName.ts';
import { namedZone, offsetZone, type NamedZone } from './zones.ts';

/** Arabic words, and the digits that the data have: by itself the language would choose ٠–٩. */
const locale = 'ar-u-nu-latn';
const plural = pluralIn(locale);
const numbers = new Intl.NumberFormat(locale);
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
  return named ? cities[named] : isolated(offsetZone(zone));
}

function zoneTime(zone: string): string {
  if (namedZone(zone) === 'UTC') return 'بالتوقيت العالمي';
  const name = city(zone);
  return namedZone(zone) || name.startsWith('\u2068UTC') ? `بتوقيت ${name}` : `بتوقيت المنطقة ${name}`;
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
  const month = (date: string | null) => date?.replace(/^\d+ /, '') ?? null;
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

function listed(items: readonly string[]): string {
  return items.map(isolated).join('، ');
}

function quoted(text: string): string {
  return `«${isolated(text)}»`;
}

/** «للصحيفة», but «لـ⁨Reuters⁩»: the article joins the preposition. */
function to(noun: string): string {
  return noun.startsWith('ال') ? `لل${noun.slice(2)}` : `لـ${noun}`;
}

function events(n: number): string {
  return plural(n, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '# أحداث',
    many: '# حدثا',
    other: '# حدث',
  });
}

/** «3 من أصل 21 حدثا» */
function countOf(shown: number, total: number): string {
  const of = { one: 'حدث واحد', two: 'حدثين', few: '# أحداث', many: '# حدثا', other: '# حدث' };
  return `${numbers.format(shown)} من أصل ${plural(total, of)}`;
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
export const ar: Words = {
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
    startUnknown: 'لا يذكر المصدر بكم سبق ذلك.',
    endUnknown: 'لا يذكر المصدر إلى متى امتد ذلك.',
    computed: 'محسوب:',
    inferred: 'مستنتج:',
    external: 'من خارج المصدر:',
  },

  place: {
    inferred: 'استنتاجا',
    stated: {
      site: 'الموقع بعينه مذكور.',
      town: 'المدينة مذكورة.',
      'near-town': 'القرب من المدينة مذكور.',
      region: 'المنطقة مذكورة.',
      country: 'البلد بأكمله: لا نقطة على الخريطة.',
      none: 'لا نقطة على الخريطة.',
    },
    inferredAs: {
      site: 'الموقع بعينه، استنتاجا:',
      town: 'المدينة، استنتاجا:',
      'near-town': 'قرب المدينة، استنتاجا:',
      region: 'المنطقة، استنتاجا:',
      country: 'البلد بأكمله، استنتاجا:',
      none: 'المكان، استنتاجا:',
    },
    inferredWithoutNote: 'استُنتج المكان من السياق.',
    noAddress: 'المدينة مذكورة، من دون عنوان.',
    roles: {
      site: null,
      destination: 'الوجهة المقصودة',
      'actor-seat': 'مقر من أقدموا على ذلك',
      speaker: 'حيث قيل ذلك',
      proposed: 'مكان مقترح',
      mentioned: 'مكان ورد ذكره',
    },
    inSource: (spelling) => `في المصدر: ${isolated(spelling)}`,
    near: (name) => `قرب ${isolated(name)}`,
    noneGiven: 'لم يُذكر مكان',
  },

  status: {
    label: statusNames,
    meaning: {
      reported: 'يذكره المصدر نفسه أو طرف ثالث',
      claimed: 'يقوله طرف في الأحداث، بلا تحقق مستقل في المصدر',
      unverified: 'المصدر نفسه يقول ذلك',
      disputed: 'ينفيه طرف آخر معروف في مصدر مستشهد به',
      corroborated: 'يتفق عليه مصدران مستقلان، أو يؤكده أحدهما',
      retracted: 'سحبه المصدر أو سحبناه؛ ويبقى متاحا للقراءة',
    },
    // Nouns in place of verbs: the dataset gives what publishes, whatever its gender.
    explained: (outlet) => ({
      reported: `بحسب ${outlet} أو طرف ثالث.`,
      claimed: `قول طرف في الأحداث، بلا تحقق مستقل من جانب ${outlet}.`,
      unverified: `هذا بحسب ${outlet} صراحة.`,
      disputed: 'ينفيه طرف آخر معروف في مصدر مستشهد به.',
      corroborated: 'يتفق عليه مصدران مستشهد بهما لناشرين مختلفين، أو يؤكده أحدهما.',
      retracted: 'سحبه المصدر أو سحبناه؛ ويبقى متاحا للقراءة.',
    }),
    asPublished: (date) => `الحالة كما نُشرت في ${date}.`,
  },

  said: {
    claimed: (source) => `هذه رواية ${source}.`,
    reported: (source) => `بحسب ${source}.`,
    outlet: isolated,
    outletOf: (outlet, whose) => `${outlet} نقلا عن ${whose}`,
    speaker: isolated,
    via: (medium) => {
      const goesOn = /^(?:(?:in|on|at|from|with|to|by) |(?:في|على|من|عبر|خلال|مع|نقلا عن) |بـ)/u.test(medium);
      return goesOn ? isolated(medium) : `عبر ${isolated(medium)}`;
    },
    list: (items) => items.map((item) => (item.includes('\u2068') ? item : isolated(item))).join('، '),
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
    may: (n) =>
      plural(n, {
        one: 'قد يندرج هنا حدث آخر لا يُعرف إلا أقصى وقت له.',
        two: 'قد يندرج هنا حدثان آخران لا يُعرف إلا أقصى وقت لهما.',
        few: 'قد تندرج هنا # أحداث أخرى لا يُعرف إلا أقصى وقت لها.',
        many: 'قد يندرج هنا # حدثا آخر لا يُعرف إلا أقصى وقت لها.',
        other: 'قد يندرج هنا # حدث آخر لا يُعرف إلا أقصى وقت لها.',
      }),
    show: 'عرض',
    mayShown: 'تضم القائمة أيضا ما قد يندرج هنا ولا يُعرف إلا أقصى وقت له.',
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

  card: {
    position: (n, total) => `الحدث ${n} من ${total}`,
    alone: 'حدث',
    close: 'إغلاق',
    when: 'متى',
    where: 'أين',
    saidBy: 'القائل',
    toldOn: (when) => `قيل: ${when}.`,
    read: (publisher) => `اقرأ هذا المقطع في ${isolated(publisher)}`,
    related: 'أحداث ذات صلة',
    conflicting: 'أحداث متعارضة',
    locate: (reach) => `عرض على الخريطة، دائرة ${reach}`,
    inLanguage: (code) => `(${inWhich(code)})`,
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    loading: 'يجري تحميل الاقتباسات.',
    unavailable: 'تعذر تحميل الاقتباسات.',
    outside: {
      window: 'يقع هذا الحدث خارج الفترة الزمنية المختارة.',
      filter: 'تخفي التصفية هذا الحدث من القائمة.',
    },
    showIt: 'إظهاره فيها',
  },

  filters: {
    label: 'التصفية',
    heading: (shown, total) => `التصفية: ${countOf(shown, total)}`,
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
      place: namesOf<typeof noPoint>({ none: 'بلا نقطة' }),
    },
    asPublished: '، كما نُشرت',
    mentioned: '(ورد ذكره)',
    showAll: (n) => `عرض الكل (${n})`,
    showFewer: 'عرض أقل',
  },

  legend: {
    label: 'دليل الرموز',
    close: 'إغلاق',
    kinds: 'اللون والرمز: نوع الحدث',
    marks: 'التعبئة والحلقة: أين كان، وكيف ورد خبره',
    solid: ['معبأ', 'وقع هنا'],
    hollow: ['مفرغ', 'قيل أو تقرر هنا'],
    plain: ['حلقة متصلة', 'ورد في المصدر'],
    broken: ['حلقة متقطعة', 'رواية طرف، أو موضع خلاف، أو تعذر التحقق منه'],
    number: ['رقم', 'عدة أحداث، لكل منها قوس'],
    circle: ['دائرة', 'مدى الدقة في معرفة المكان'],
    timeline: 'على الخط الزمني',
    within: 'في وقت ما بين هذين الحدين',
    latest: 'على أبعد تقدير؛ البداية غير معروفة، والطرف المفتوح ليس بمقياس',
    planned: 'نهاية مقررة أو غير معروفة',
    contested: 'رواية طرف، أو موضع خلاف، أو تعذر التحقق منه',
    statuses: 'ألفاظ الحالة، كما نُشرت',
  },

  map: {
    region: 'الخريطة',
    keys: 'مفاتيح الأسهم تحرك الخريطة، وزائد وناقص للتكبير والتصغير',
    mark: (place, count, title, status) => `${isolated(place)}، ${count}، ${isolated(title)}، ${status}`,
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
    elsewhere: (n) => plural(n, { other: '# خارج الخريطة' }),
    noPoint: (n) => plural(n, { other: '# بلا نقطة' }),
    names: listed,
    andMore: (name, n) => `${isolated(name)} و${n} أخرى`,
    someOf: (names) =>
      names.length > 4 ? `${listed(names.slice(0, 3))} و${names.length - 3} أخرى` : listed(names),
    credit: '© المساهمون في OpenStreetMap، بعد التبسيط',
    failed: 'تعذر رسم الخريطة. القائمة المجاورة تضم جميع الأحداث.',
    onlineLost: 'خريطة الإنترنت لا تستجيب؛ تُعرض الخريطة المدمجة.',
    coarse: 'الخريطة هنا إجمالية: تعذر تحميل تفاصيلها.',
  },

  timeline: {
    region: 'الخط الزمني',
    start: 'بداية الفترة',
    end: 'نهاية الفترة',
    earliest: 'الأقدم',
    latest: 'الأحدث',
    whole: (days) => `الفترة كلها، ${days}`,
    since: (from) => `من ${from}`,
    until: (end) => `حتى ${end}`,
    range: (from, end) => `${from} – ${end}`,
    clockThen: (clock) => `${clock}:`,
    mayMore: (n) => `وربما ${n} غيرها`,
    mayBeOf: (n) => `منها ${n} على الاحتمال`,
    value: (moment, count) => `${moment}، ${count}`,
    openValue: (end, moment) => `${end}: ${moment}`,
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    all: 'الكل',
    more: 'المزيد من أدوات الوقت',
    previous: 'الحدث السابق',
    next: 'الحدث التالي',
    bars: 'تعد الأعمدة الأحداث التي لا تزيد مدتها على مدة العمود؛ والشريط فوقها يعد ما هو أطول.',
    exact: 'أوقات محددة',
    from: 'البداية',
    to: 'النهاية',
    date: 'التاريخ',
    time: 'الوقت',
    hint: (clock) => `سنة-شهر-يوم، ساعة:دقيقة، ${clock}. إن تُرك فارغا: الأقدم، الأحدث.`,
    set: 'تعيين الفترة',
    faults: {
      date: (typed) => `${quoted(typed)} ليس تاريخا: اكتبه هكذا ${isolated('2022-02-26')}.`,
      'no-such-day': (typed) => `لا وجود ليوم ${isolated(typed)}.`,
      time: (typed) => `${quoted(typed)} ليس وقتا: اكتبه هكذا ${isolated('14:30')}.`,
      skipped: (typed) => `قُدمت الساعة: لا وجود للوقت ${isolated(typed)} في ذلك اليوم.`,
      'date-missing': () => 'الوقت يحتاج إلى تاريخه.',
      order: () => 'يجب أن تكون النهاية بعد البداية.',
    },
    axis: 'المحور',
    earlier: 'إلى الأقدم',
    later: 'إلى الأحدث',
    zoomIn: 'محور أقصر',
    zoomOut: 'محور أطول',
    fit: 'القصة كاملة',
    clock: 'التوقيت',
    clocks: {
      story: (clock) => clock,
      event: 'توقيت كل حدث',
      reader: (zone) => `توقيتي (${zone})`,
    },
    eventThen: (axis) => `توقيت كل حدث · المحور ${axis}:`,
    axisStays: (clock) => `يبقى المحور ${clock}.`,
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
    menu: 'القائمة',
    skipToEvents: 'الانتقال إلى الأحداث',
    skipToTimeline: 'الانتقال إلى الخط الزمني',
    skipToMap: 'الانتقال إلى الخريطة',
    copy: 'نسخ',
    copiedShort: 'نُسخ',
    language: 'اللغة',
    theme: 'الألوان',
    themes: { system: 'كما في الجهاز', light: 'فاتحة', dark: 'داكنة', contrast: 'تباين عال' },
    map: 'الخريطة',
    embeddedMap: 'الخريطة المدمجة',
    onlineMap: 'خريطة الإنترنت',
    data: 'البيانات والتراخيص',
    schema: 'مخطط JSON',
    licences: 'التراخيص',
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
    failed: 'تعذر تحميل القصة. تحقق من الاتصال وأعد تحميل الصفحة.',
    footer: {
      map: 'الخريطة: © المساهمون في OpenStreetMap، برخصة ODbL',
      places: `الإحداثيات: GeoNames، برخصة ${isolated('CC BY 4.0')}`,
      data: (licence) => `بياناتنا: ${isolated(licence)}، عدا الاقتباسات`,
      licences: 'التراخيص',
      contact: 'اتصل بنا',
    },
    withdrawn: (date) => `سُحب هذا السجل في ${date}.`,
    moved: 'لهذا الحدث الآن عنوان آخر.',
    notFound: 'لا توجد صفحة على هذا العنوان.',
    statusShown: (count, window) => `${window}: المعروض ${count}.`,
  },

  changes: {
    since: (n, date) => `هذا الرابط إلى النسخة ${n} من السجل، في ${date}. وقد صُحح منذ ذلك الحين:`,
    more: (n) =>
      plural(n, {
        one: 'تصحيح آخر',
        two: 'تصحيحان آخران',
        few: '# تصحيحات أخرى',
        many: '# تصحيحا آخر',
        other: '# تصحيح آخر',
      }),
    revision: (n, date) => `النسخة ${n} من السجل، في ${date}`,
    corrected: (n, date) =>
      plural(n, {
        one: `صُحح في ${date}`,
        two: `صُحح مرتين، آخرهما في ${date}`,
        few: `صُحح # مرات، آخرها في ${date}`,
        other: `صُحح # مرة، آخرها في ${date}`,
      }),
    nothing: 'لا شيء',
    asWritten: quoted,
    byPublished: 'يوم النشر على أبعد تقدير',
    stated: 'مذكور',
    site: 'حيث وقع ذلك',
    lasted: { true: 'طوال تلك المدة', false: 'في وقت ما خلالها' },
    fields: {
      title: 'العنوان',
      summary: 'الملخص',
      stated: 'وقت القول',
      excerpts: 'الاقتباس',
      statusQuote: 'اقتباس بشأن الحالة',
      confirmedBy: 'التأكيد',
    },
    parts: {
      zone: 'التوقيت',
      basis: 'الأساس',
      lasted: 'المدة',
      text: 'ألفاظ المصدر',
      note: 'ملاحظة',
      role: 'الصفة',
      precision: 'الدقة',
      relay: 'الناقل',
      short: 'الاسم المختصر',
      speaker: 'المتحدث',
      office: 'المنصب',
      via: 'الوسيلة',
      source: 'المصدر',
      supports: 'ما يدعمه',
      translation: 'الترجمة',
    },
  },

  page: {
    map: (places) => `الخريطة: ${listed(places)}`,
    source: (publishers) => `المصدر: ${listed(publishers)}.`,
    sources: 'المصادر',
    withoutScript: 'الخط الزمني والبحث والتصفية تحتاج إلى JavaScript. وكل ما عدا ذلك متاح للقراءة هنا.',
  },

  share: {
    event: 'رابط هذا الحدث',
    view: 'رابط هذا العرض',
    viewMeans: 'الفترة والتصفية والخريطة كما هي الآن.',
    send: 'إرسال…',
    withText: 'نسخ العنوان والرابط',
    copied: 'نُسخ الرابط.',
    copiedWithText: 'نُسخ العنوان والرابط.',
    byHand: 'لا يسمح المتصفح للصفحة بالنسخ. محتوى الحقل محدد: انسخه يدويا.',
    shown: (window, clock, count) => `${window}، ${clock}: ${count}.`,
    chosen: (facet, values) => `${facet}: ${values}.`,
    qr: 'رمز QR',
    qrOf: (link) => `رمز QR للرابط ${isolated(link)}`,
    qrLeads: 'يفتح',
    qrTo: { event: 'هذا الحدث', view: 'هذا العرض', story: 'القصة كاملة' },
    qrTooLong: 'رابط هذا العرض أطول مما يتسع له رمز QR.',
    save: (format) => `تنزيل ${isolated(format)}`,
  },

  briefing: {
    print: 'طباعة موجز',
    only: 'طباعة هذا الحدث',
    wait: 'يجري إعداد الموجز.',
    failed: 'تعذر إعداد الموجز. تحقق من الاتصال.',
    printed: (date) => `طُبع في ${date} من`,
    sources: 'المصادر',
  },

  cite: {
    heading: 'الاستشهاد',
    what: 'بماذا',
    entry: (title) => `هذا السجل: ${isolated(title)}`,
    article: (title, publisher) => `${isolated(publisher)}: ${isolated(title)}`,
    style: 'الأسلوب',
    styles: { plain: 'نص عادي', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    text: 'صيغة الاستشهاد',
    copied: 'نُسخت صيغة الاستشهاد.',
    version: (version) => `إصدار البيانات ${isolated(version)}`,
    revision: (n) => `النسخة ${n} من السجل`,
    accessed: (date) => `تاريخ الاطلاع: ${date}`,
  },

  download: {
    heading: 'التنزيل',
    which: 'أي الأحداث',
    shown: (count) => `المعروض (${count})`,
    all: (count) => `الكل (${count})`,
    formats: {
      json: ['JSON', 'كل شيء بكل اللغات، للحفظ وللبرامج. لا يُسقط شيئا.'],
      geojson: [
        'GeoJSON',
        'لبرامج الخرائط، مع الأوقات. يُسقط اللغات الأخرى والملاحظات والروابط بين السجلات والاقتباسات عدا أولها.',
      ],
      csv: [
        'CSV',
        'لجداول البيانات، لكل حدث صف واحد ونقطة واحدة. يُسقط ما يُسقطه GeoJSON وما زاد من النقاط. كل نص يبدأ كصيغة حسابية تسبقه فاصلة عليا.',
      ],
      kml: [
        'KML',
        'لبرنامج Google Earth وشريط الزمن فيه. يُسقط اللغات الأخرى والملاحظات والروابط بين السجلات.',
      ],
      'linked-places': ['Linked Places', 'أماكن هذه الأحداث لمعاجم البلدان، بكل اللغات. يُسقط الأحداث.'],
    },
    saved: (name) => `حُفظ باسم ${isolated(name)}.`,
    feeds: 'متابعة السجلات الجديدة والتصحيحات',
    quotations: 'الاقتباسات ملك لأصحابها، وهي منقولة لغرض الإخبار',
    noMap: 'خريطة الأساس ليست جزءا من هذا',
    leavesOut: (what) => `يُسقط: ${isolated(what)}.`,
  },

  feed: {
    titled: (title, status) => `${isolated(title)} (${status})`,
    corrected: (title) => `تصحيح: ${isolated(title)}`,
    withdrawn: (id) => `سُحب: ${isolated(id)}`,
    field: 'الحقل',
    old: 'قبل',
    now: 'الآن',
    reason: 'السبب',
    nothing: 'لا شيء',
  },

  embed: {
    open: 'فتح في Dateline',
    wheel: (key) => `استخدم ${isolated(key)} مع التمرير لتكبير الخريطة وتصغيرها`,
    finger: 'استخدم إصبعين لتحريك الخريطة',
    label: 'التضمين في صفحة',
    show: 'ما يُعرض',
    start: 'يبدأ من',
    starts: { whole: 'القصة كاملة', view: 'هذا العرض', event: 'هذا الحدث' },
    height: 'الارتفاع',
    fits: 'بحسب المحتوى',
    preview: 'معاينة',
    code: 'شفرة HTML للصق',
    copied: 'نُسخت شفرة HTML.',
  },

  spoken: {
    titles: (codes) => `عناوين الأحداث ${conjunction.format(codes.map(inWhich))}.`,
    translatedBy: (name) => `ترجمة: ${isolated(name)}`,
  },

  /** The line on what the story contains. */
  care: { hide: 'إخفاء هذه الملاحظة' },
  choice: {
    method: 'كيف أُعد هذا',
    noReader: 'لا يذكر متصفحك توقيتك.',
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
    step: (distance, wind, place) => `على بُعد ${distance} إلى ${wind} من ${isolated(place)}`,
    stepFar: (distance, place) => `على بُعد ${distance} من ${isolated(place)}`,
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
    stepBefore: (step) => `${step}، وهو المكان السابق`,
    here: (n) =>
      plural(n, {
        zero: 'لا أحداث هنا.',
        one: 'حدث واحد هنا.',
        two: 'حدثان هنا.',
        few: '# أحداث هنا.',
        many: '# حدثا هنا.',
        other: '# حدث هنا.',
      }),
    pan: 'تحريك الخريطة',
    intervals: 'الأحداث على المحور',
    label: 'اختصارات لوحة المفاتيح',
  },

  sheet: {
    height: (height) => `ارتفاع البطاقة: ${height}`,
    heights: { low: 'منخفض', half: 'متوسط', full: 'كامل' },
  },

  offline: {
    heading: 'بلا اتصال بالشبكة',
    kept: (size) => `محفوظة للقراءة بلا اتصال بالشبكة، ${size}.`,
    keeping: 'يجري حفظها للقراءة بلا اتصال بالشبكة…',
    notKept: 'غير محفوظة للقراءة بلا اتصال بالشبكة.',
    failed: 'تعذر الحفظ: لا توجد مساحة كافية على هذا الجهاز أو انقطعت الشبكة.',
    keep: 'احفظها الآن',
    remove: 'إزالة',
    news: 'صدرت طبعة جديدة من هذه القصة.',
    show: 'عرضها',
    away: 'لا يوجد اتصال بالشبكة، وهذه الصفحة غير محفوظة على هذا الجهاز.',
  },
};

/** «بالإنجليزية»: the preposition joins the article. */
function inWhich(code: string): string {
  const name = languageNames.of(code) ?? code;
  return name.startsWith('ال') ? `ب${name}` : isolated(name);
}
