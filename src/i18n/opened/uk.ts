import { countedLine } from './countedLine.ts';
import { sizeIn } from '../size.ts';
import { numbers, plural } from '../uk.ts';
import type { OpenedWords } from './en.ts';

const list = new Intl.ListFormat('uk', { type: 'conjunction' });
const rows = (count: number) =>
  plural(count, { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' });
const events = (count: number) =>
  plural(count, { one: '# подія', few: '# події', many: '# подій', other: '# події' });
/** After «до», «з». */
const ofRows = (count: number) => plural(count, { one: '# рядка', other: '# рядків' });
const ofEvents = (count: number) => plural(count, { one: '# події', other: '# подій' });

const overlays =
  'У цьому KML немає міток, лише зображення, накладені на карту. Прочитати можна мітки: збережіть як KML теку, де вони є.';

export const opened: OpenedWords = {
  heading: 'Відкрити файл',
  close: 'Закрити',
  stays: 'Нічого не виходить за межі цього браузера: файл читається тут, на вашому пристрої.',
  choose: 'Вибрати файл…',
  orDrop: 'Або перетягніть його будь-куди на цю сторінку чи вставте.',
  formats:
    'CSV і TSV, GeoJSON, JSON, KML і KMZ, XLSX, а також експорт ACLED, UCDP, GDELT, USGS, TimelineJS, StoryMapJS, TimeMap, VIINA і Linked Places. Важить вміст, а не назва.',
  limits: (megabytes, count) =>
    `На цьому пристрої — до ${numbers.format(megabytes)} МБ тексту та до ${ofRows(count)}.`,
  dropHere: 'Відпустіть, щоб відкрити тут',
  dropMeans:
    'Файл читається в цьому браузері й нікуди не надсилається. Перш ніж щось зміниться, ви побачите, що означають його стовпці.',
  several: (count) =>
    `${plural(count, { one: '# файл', few: '# файли', many: '# файлів', other: '# файла' })}. Який відкрити?`,
  pasted: 'вставлений текст',

  url: {
    heading: 'Посилання просить відкрити файл',
    asksOwn: 'Його буде взято з сайту цієї ж сторінки:',
    asks: (host) => `Його буде взято з ${host}, де дізнаються, що ви його просили:`,
    thenStays: 'Коли він буде тут, нічого з нього не вийде за межі цього браузера.',
    fetch: 'Взяти й відкрити',
    leave: 'Не треба',
    refused: (host) =>
      `Посилання просить файл із ${host}. Ця сторінка може брати файли лише зі свого сайту та з тих, які назвав видавець. Завантажте файл і відкрийте його тут.`,
    unreadable: 'Посилання просить файл, адресу якого неможливо прочитати.',
    failed: (why) => `Файл не надійшов: ${why}`,
    answered: (status) => `його сервер відповів ${status}.`,
    noAnswer:
      'його сервер не відповідає або не дає іншим сторінкам його читати. Завантажте файл і відкрийте його тут.',
  },

  progress: {
    label: (file) => `Відкривається ${file}`,
    phase: {
      fetching: 'Надходить',
      reading: 'Читання',
      surveying: 'Огляд стовпців',
      compiling: 'Читання часу та місць',
      arranging: 'Упорядкування',
    },
    bytes: (done, of) => `${done} із ${of}`,
    read: (count, done, of) => `${rows(count)} · ${done} із ${of}`,
    rows: (done, of) => `${numbers.format(done)} із ${ofRows(of)}`,
    still: (seconds) => `ще триває, ${numbers.format(seconds)} с`,
    cancel: 'Скасувати',
    cancelled: 'Скасовано. Нічого не змінилося.',
  },

  refusal: {
    heading: (file) => `${file} неможливо відкрити`,
    found: 'Там стоїть',
    line: (line) => `у рядку ${numbers.format(line)}`,
    is: {
      empty: 'Він порожній.',
      withheld:
        'Система його не віддає: це тека, або його тим часом перемістили, змінили чи заблокували. З теки виберіть самі файли.',
      html: 'Це вебсторінка, а не файл подій. Замість файлу могла завантажитися сторінка входу: відкрийте її, завантажте сам файл і відкрийте його тут.',
      binary:
        'Це не таблиця: зображення, документ чи програма. Книгу електронних таблиць збережіть як XLSX або CSV і відкрийте.',
      'unknown-format':
        'Це не жоден із форматів, які тут можна прочитати. Збережіть його як CSV, GeoJSON, KML або XLSX і відкрийте.',
      'one-column':
        'Усе це був би один стовпець: ніщо не розділяє стовпців у всьому файлі, і немає в ньому ні часу, ні місця. Збережіть його як CSV наново.',
      'too-large':
        'Він більший, ніж цей пристрій утримає поруч зі сторінкою. Відкрийте частину: менше стовпців або коротший час.',
      'too-many-rows':
        'Рядків у ньому більше, ніж цей пристрій утримає поруч зі сторінкою. Відкрийте частину: коротший час або меншу територію.',
      'zip-bomb': 'Розпакований, він виріс би без міри, чого чесний архів не робить. Його не розпаковано.',
      broken: 'Він пошкоджений або обривається: завантажте чи збережіть його наново.',
      'other-version':
        'Його зберегла інша версія цієї сторінки, яка записувала такі файли інакше. Відкрийте файл, із якого його зроблено.',
      encrypted: 'Він під паролем. Збережіть його без пароля й відкрийте.',
      'no-table': 'У ньому немає таблиці подій.',
    },
    ways: {
      Dateline:
        'Це збережений набір даних Dateline. Розпакуйте його як теку data у копії Dateline; щоб відкривати події тут, виберіть поруч «Зберегти одним файлом».',
      ODS: 'Це книга OpenDocument (ODS). У LibreOffice: Файл, Зберегти як…, далі «Excel 2007–365 (.xlsx)» або «Текст CSV (.csv)»; відкрийте те, що вийшло.',
      GPX: 'Це GPX: точки й треки приймача. Збережіть його як KML або GeoJSON програмою, з якої він походить, через gpsbabel чи QGIS, і відкрийте те, що вийшло.',
      '<NetworkLink>':
        'У цьому KML немає міток, лише посилання на інший файл, якого не завантажено. Відкрийте сам той файл; у Google Earth: «Зберегти місце як…», далі KML.',
      '<GroundOverlay>': overlays,
      '<ScreenOverlay>': overlays,
      '<PhotoOverlay>': overlays,
    },
    failed: 'Тут зламалося те, що не мало. Нічого не змінилося.',
    another: 'Вибрати інший файл…',
  },

  read: {
    format: 'Формат',
    formats: {
      csv: 'Текст із роздільниками',
      geojson: 'GeoJSON',
      'json-lines': 'JSON, об’єкт на рядок',
      json: 'JSON',
      kml: 'KML',
      xlsx: 'Книга Excel (.xlsx)',
      kmz: 'KMZ (стиснений KML)',
      zip: 'Архів (zip)',
      gzip: 'Архів (gzip)',
    },
    knownAs: (name) => `Упізнано: ${name}. Що означають стовпці, каже його кодова книга.`,
    schemas: {
      acled: 'експорт ACLED',
      'ucdp-ged': 'UCDP GED',
      'gdelt-events': 'події GDELT',
      'usgs-csv': 'землетруси USGS',
      'usgs-geojson': 'землетруси USGS',
      'timelinejs-sheet': 'таблиця TimelineJS',
      'timelinejs-sheet-1': 'таблиця TimelineJS',
      'timelinejs-json': 'стрічка TimelineJS',
      'timelinejs-json-2': 'стрічка TimelineJS',
      storymapjs: 'мапа StoryMapJS',
      timemap: 'події TimeMap',
      viina: 'VIINA',
      'linked-places': 'Linked Places',
      'linked-places-table': 'Linked Places у таблиці (LP-TSV)',
      kml: 'KML',
      dateline: 'експорт самого Dateline',
    },
    encoding: 'Кодування',
    delimiter: 'Роздільник',
    delimiters: {
      ',': 'кома',
      ';': 'крапка з комою',
      '\t': 'табуляція',
      '|': 'вертикальна риска',
      ' ': 'пробіл',
    },
    rows: 'Рядки',
    rowsRead: (read, refused) =>
      refused === 0
        ? numbers.format(read)
        : `${numbers.format(read)}, з них відхилено ${numbers.format(refused)}`,
    packed: {
      zip: (format) => `${format}, в архіві zip`,
      gz: (format) => `${format}, стиснено gzip`,
    },
    part: 'Таблиця',
    notes: 'Крім того',
    noteOf: {
      'separator-line': () => 'Перший рядок називає роздільник стовпців.',
      'comment-lines': () => 'Коментарі перед таблицею пропущено.',
      'title-lines': (besides) => {
        const [count, first] = countedLine(besides);
        return count === 1
          ? `Перед таблицею пропущено рядок: «${first}»`
          : `Перед таблицею пропущено ${plural(count, { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' })}, перший: «${first}»`;
      },
      'no-header': () => 'Жоден рядок не називає стовпців.',
      'hxl-tags': () => 'Рядок міток HXL пропущено.',
      'decimal-comma': () => 'Числа мають десяткову кому.',
      'empty-rows': () => 'Порожні рядки пропущено.',
      'more-columns': () => 'Стовпців більше, ніж читається: останні пропущено.',
      'other-crs': () => 'Названо іншу систему координат, не градуси: що поза межами, лишається без місця.',
      'cut-off': () => 'Файл обривається: прочитано те, що до обриву.',
      'broken-off': () =>
        'Усередині запису це вже не JSON, наче бракує лапок: прочитано те, що до нього, місце — у звіті.',
      'network-links': () => 'За посиланнями на інші файли переходу немає.',
      overlays: () => 'Накладені зображення пропущено.',
      'xml-slips': () => 'Огріхи розмітки оминуто.',
      'merged-cells': () => 'Слова об’єднаних клітинок стоять у першій із них.',
      'hidden-rows': () => 'Приховані рядки теж прочитано.',
      'hidden-sheets': () => 'Деякі аркуші приховано.',
      'sparql-types': () => 'Типи й мови значень лишено осторонь.',
      'several-spans': (besides) =>
        `Кілька проміжків часу мають ${plural(Number(besides), { one: '# запис', few: '# записи', many: '# записів', other: '# запису' })}: показано перший із кожного, решта — у звіті.`,
      'timemap-sheets': () => 'Книга TimeMap: прочитано події; джерела та зв’язки — на інших аркушах.',
    },
    guessed: {
      'not-degrees': (columns) =>
        `${list.format(columns)}: названо координатами, але це не градуси. Місця з них не взято.`,
      'wkt-turned': (columns) =>
        `${list.format(columns)}: першою стоїть широта, хоча у WKT перша — довгота. За тим порядком деякі не могли б бути градусами.`,
      'kinds-many': (columns) => `${list.format(columns)}: забагато різних значень як для виду.`,
      'id-repeats': (columns) => `${list.format(columns)}: той самий ідентифікатор у багатьох рядках.`,
      'time-published': (columns) => `${list.format(columns)}: єдині дати кажуть, коли щось опубліковано.`,
      'time-kept': (columns) => `${list.format(columns)}: єдині дати кажуть, коли записано рядок.`,
      'year-two-digits': (columns) =>
        `${list.format(columns)}: роки записано двома цифрами. Від 30 до 99 — це 1930–1999, від 00 до 29 — це 2000–2029.`,
      midnights: (columns) => `${list.format(columns)}: час усюди 00:00, тож ідеться про дні.`,
    },
  },

  parts: {
    notRead: 'Не прочитано',
    heading: (count) =>
      `У ньому ${plural(count, { one: '# таблиця', few: '# таблиці', many: '# таблиць', other: '# таблиці' })}. Яку читати?`,
    of: (name, count) => (count === null ? name : `${name} · ${rows(count)}`),
    together: (names) =>
      `${list.format(names)} разом, одна за одною: стовпці в них ті самі, а ще один каже, звідки рядок`,
    unreadable: (count) =>
      `${plural(count, { one: '# його частини', other: '# його частин' })} прочитати не можна:`,
    unread: (names) => `Є у файлі, але не прочитано: ${list.format(names)}.`,
  },

  columns: {
    heading: 'Що означають стовпці',
    none: '— жоден',
    fields: {
      time: 'Час',
      clockTime: 'Година',
      year: 'Рік',
      month: 'Місяць',
      day: 'День',
      end: 'Кінець',
      zone: 'Годинник',
      place: 'Місце',
      lat: 'Широта',
      lon: 'Довгота',
      era: 'Ера: до н. е. чи н. е.',
      latSide: 'Північ чи південь',
      lonSide: 'Схід чи захід',
      placeName: 'Назва місця',
      title: 'Заголовок',
      text: 'Текст',
      kind: 'Вид',
      source: 'Джерело',
      link: 'Посилання',
      id: 'Ідентифікатор',
    },
    parts: 'Рік, місяць і день в окремих стовпцях',
    order: 'Порядок дати',
    orders: {
      'year-first': 'рік, місяць, день',
      'day-first': 'день, місяць, рік',
      'month-first': 'місяць, день, рік',
      'year-year': 'рік, а за ним останній рік проміжку: 2000/01',
    },
    orderOpen: 'не вирішено: не читається',
    counts: 'Записано як',
    countsAs: {
      dates: 'дати',
      seconds: 'секунди від 1970 року',
      milliseconds: 'мілісекунди від 1970 року',
      serial: 'дні від 1900 року, як в електронних таблицях',
      days: 'дні від 1970 року',
      julian: 'дні модифікованої юліанської дати',
    },
    midnight: '00:00 означає',
    midnights: { known: 'північ', unknown: 'що година невідома' },
    placeBy: {
      none: '— жодне',
      columns: 'широта й довгота, кожна у своєму стовпці',
      pair: 'обидві в одному стовпці',
      wkt: 'WKT',
      geojson: 'геометрія GeoJSON',
    },
    placeColumn: 'Стовпець',
    pairOrder: 'Порядок',
    pairOrders: { 'lat-lon': 'широта, довгота', 'lon-lat': 'довгота, широта' },
    zoneColumn: (name) => `у кожного рядка свій, у «${name}»`,
    empty: 'у перших рядках нічого',
    precise: 'Наскільки точні час і місце, прочитано за кодовою книгою.',
  },

  questions: {
    heading: (count) =>
      count === 1
        ? 'Спершу запитання'
        : `Спершу ${plural(count, { one: '# запитання', other: '# запитання', many: '# запитань' })}`,
    order: (written) => `У ${written} першим стоїть день чи місяць?`,
    isEither: (written, one, other) => `${written} — це ${one} чи ${other}?`,
    anyOrder: (written) => `Як читати ${written}?`,
    column: (name) => `Стовпець «${name}»; обидва прочитання пасують кожному рядкові.`,
    dayFirst: (date) => `${date}: спершу день`,
    monthFirst: (date) => `${date}: спершу місяць`,
    unread: 'Не знаю: лишити цей час непрочитаним',
    counts: (written) => `Що лічить ${written}?`,
    countsMean: (name, taken) => `Стовпець «${name}» цього не каже. Доки не скажете ви, це ${taken}.`,
    century: (written) => `Якого століття ${written}?`,
    centuryMeans: (name) =>
      `Роки у стовпці «${name}» — з двох цифр. Доки не скажете ви, це роки від 1930 до 2029.`,
    hundred: (first, last) => `від ${first} до ${last}`,
    zone: 'За яким годинником указано час?',
    zoneMeans: 'Файл цього не каже. Доки не скажете ви, це UTC.',
    zoneOther: 'Інший',
    years: (year, historical, astronomical) => `Рік −${year} — це ${historical} чи ${astronomical}?`,
    yearsMean: (name, historical) =>
      `Стовпець «${name}» цього не каже. Доки не скажете ви, це ${historical}.`,
    historical: (year) => `${year}: як рахують люди, без року 0`,
    astronomical: (year) => `${year}: як рахує ISO 8601, з роком 0`,
    pair: (written) => `Що в «${written}» стоїть першим?`,
    exchanged: (lat, lon) => `Чи переставлено «${lat}» і «${lon}»?`,
    exchangedMeans: 'Назви кажуть одне, а значення — інше.',
    byValues: 'Так: вірити значенням',
    byNames: 'Ні: вірити назвам',
    openStill: 'Вище ще є запитання без відповіді.',
  },

  preview: {
    heading: (count) =>
      count === 1
        ? 'Рядок, яким він буде'
        : `${plural(count, { one: '# рядок, яким він буде', few: '# рядки, якими вони будуть', many: '# рядків, якими вони будуть', other: '# рядка, якими вони будуть' })}`,
    noTime: 'без часу',
    noPlace: 'без місця',
    row: (row) => `рядок ${numbers.format(row)}`,
    record: (row) => `запис ${numbers.format(row)}`,
    waiting: 'Читаються наново…',
  },
  show: 'Показати на карті й шкалі часу',

  report: {
    heading: 'Звіт',
    of: (file) => `Що сталося з кожним рядком файлу ${file}`,
    read: 'Прочитано рядків',
    onMap: 'На карті',
    onTimeline: 'На шкалі часу',
    withoutPlace: 'Без місця',
    withoutTime: 'Без часу',
    refused: 'Відхилено',
    reachable: 'Події без місця чи часу стоять у списку.',
    notes: 'Що варто зазначити',
    clean: 'Зазначати нема чого.',
    first: (shown, all) => (shown < all ? `Перші ${numbers.format(shown)} із ${numbers.format(all)}:` : ''),
    row: 'Рядок',
    record: 'Запис',
    line: 'Рядок файлу',
    column: 'Стовпець',
    value: 'Значення',
    said: 'Що саме',
    more: (count) => `і ще ${numbers.format(count)}`,
    download: 'Завантажити звіт (CSV)',
    truncated: (kept) => `Перелічено перші зауваження, ${numbers.format(kept)}; полічено всі.`,
  },

  notes: {
    'time-unreadable': 'Час неможливо прочитати: подія без часу',
    'time-impossible': 'Такого часу немає в жодному календарі чи годиннику: подія без часу',
    'time-year-zero': 'Року 0 немає: після 1 року до н. е. настав 1 рік н. е. Подія лишилася без часу',
    'time-missing': 'Часу не вказано',
    'end-unreadable': 'Кінець не прочитати: лишається початок',
    'clock-unreadable': 'Час доби не прочитати, або при ньому немає дня: дата лишається',
    'month-unreadable': 'Місяць або день не прочитати: лишається те, що стоїть перед ним',
    'several-spans': 'Є й інші часи; показано перший',
    'time-of-part': 'Сам запис часу не має: це час його частини',
    'time-order': 'Кінець раніше за початок: подія без часу',
    'time-skipped': 'Годинники перевели вперед, цього часу не було',
    'time-doubled': 'Годинники показали цей час двічі: ідеться про обидва рази',
    'time-too-far': 'Цей час неможливо показати: він надто далеко',
    'date-order-unanswered': 'Не вирішено, чи першим стоїть день: не прочитано',
    'date-order-against': 'Дата не відповідає порядку свого стовпця',
    'year-two-digits': 'Рік із двох цифр: узято за 1930–2029',
    'zone-unknown': 'Названий годинник невідомий',
    'coordinate-missing': 'Місця не вказано',
    'coordinate-unreadable': 'Місце неможливо прочитати',
    'coordinate-range': 'Місце поза межами: події немає на карті',
    'coordinate-swapped': 'Поза межами, а якщо поміняти широту й довготу місцями — в межах',
    'coordinate-wrapped': 'Довготу понад 180° обернено',
    'coordinate-zero': 'Місце 0, 0: часто це знак, що його немає',
    'geometry-centred': 'Фігуру подано точкою всередині неї',
    'id-duplicate': 'Цей ідентифікатор уже був',
    'row-duplicate': 'Такий самий рядок уже був',
    'text-control': 'Невидимі знаки в тексті',
    'url-not-https': 'Посилання не https: показано текстом',
    'too-many-cells': 'Клітинок більше, ніж стовпців: рядок відхилено',
    'too-few-cells': 'Клітинок менше, ніж стовпців',
    unreadable: 'Рядок неможливо прочитати: його відхилено',
    'quote-open': 'Лапки ніде не закрито',
    'not-an-object': 'Не об’єкт із полями: його відхилено',
    'bad-bytes': 'Байти, що не є літерами в цьому кодуванні',
  },

  bar: {
    label: 'Відкритий файл',
    of: (file, count) => `${file}: ${events(count)}.`,
    kept: 'Зберігається в цьому браузері.',
    report: 'Звіт',
    columns: 'Стовпці',
    save: 'Зберегти…',
    close: 'Закрити файл',
    shown: (file, count) => `Показано ${file}: ${events(count)}.`,
    closed: 'Файл закрито. Знову перед вами історія.',
  },

  save: {
    heading: 'Зберегти й передати',
    keep: 'Зберігати в цьому браузері',
    keepMeans: (size) =>
      `Лишається на цьому пристрої, ${size}, доки ви його не приберете. Відкрити зможе кожен, хто користується цим браузером.`,
    keeping: 'Зберігається…',
    isKept: 'Зберігається в цьому браузері.',
    full: 'Місця немає: браузер більше не зберігає. Приберіть щось із збереженого або звільніть місце на пристрої.',
    refused: 'Цей браузер нічого не зберігає для цієї сторінки: вікно приватне або так налаштовано.',
    remove: 'Прибрати',
    removed: 'Більше не зберігається.',
    notRemoved: 'Браузер цього не прибрав: можливо, і далі зберігає.',
    dataset: 'Зберегти як набір даних Dateline',
    datasetMeans: (most) =>
      `Папка YAML, яку приймає data/, у zip. Статус «повідомлено», хто каже — не названо; що лишилося дописати, перелічено там само. До ${ofEvents(most)}.`,
    datasetNotes: {
      shape: 'У файлі фігура; її заступає точка всередині неї.',
      noTime: 'У файлі часу не вказано.',
    },
    datasetTooMany: (most) => `Лише до ${ofEvents(most)}: спершу зменште файл або збережіть одним файлом.`,
    compiled: 'Зберегти одним файлом',
    saved: (name) => `${name} збережено.`,
    compiledMeans:
      'Таким, яким він тут є, разом зі стовпцями й відповідями. «Відкрити файл» прочитає його знову.',
    link: 'Посилання',
    linkMeans: (file, count) =>
      `Посилання тепер містять те, що ви бачите, а не файл. Хто перейде за ним, дізнається, що потрібен ${file}, ${rows(count)}.`,
    publish: 'Опублікувати',
    publishSteps: [
      'Збережіть його як набір даних Dateline і розпакуйте як папку data у своїй копії Dateline.',
      'Допишіть те, чого файл подій не каже: назву й опис, значення видів, а для кожної події джерело, цитату, хто це каже та статус.',
      'Запустіть npm run check. Він назве все, чого бракує: файл, рядок і що зробити.',
      'Запустіть npm run publish, потім npm run build. Папка dist і є сайтом: покладіть її на будь-який хостинг.',
    ],
  },

  kept: {
    heading: 'Зберігається в цьому браузері',
    of: (count, size, date) => `${rows(count)} · ${size} · ${date}`,
    open: 'Відкрити',
    gone: 'Його тут уже немає.',
  },

  needs: {
    says: (file, count) =>
      `Це посилання зроблено на файлі, якого тут немає: ${file}, ${rows(count)}. Відкрийте його, щоб побачити, що воно показує.`,
    unreadable:
      'Це посилання зроблено на файлі, якого тут немає. Відкрийте його, щоб побачити, що воно показує.',
    open: 'Відкрити файл…',
    leave: 'Далі без нього',
  },

  card: {
    from: {
      row: (file, row) => `З файлу ${file}, рядок ${numbers.format(row)}. Ніким не перевірено.`,
      record: (file, row) => `З файлу ${file}, запис ${numbers.format(row)}. Ніким не перевірено.`,
    },
    locate: 'Показати на карті',
    asGiven: 'Координати, як у файлі.',
    within: 'Точка всередині фігури з файлу.',
    country: 'Країну вказано.',
    all: 'Усе, що каже файл',
    more: 'Повністю',
    source: 'Джерело',
    link: 'Посилання',
  },

  size: (bytes) => sizeIn('uk', bytes),
};
