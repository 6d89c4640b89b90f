import { isolated } from '../isolated.ts';
import { events, listed, numbers, ofEvents, plural, quoted } from '../ar.ts';
import { countedLine } from './countedLine.ts';
import { sizeIn } from '../size.ts';
import type { OpenedWords } from './en.ts';

const rows = (count: number) =>
  plural(count, {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفا',
    other: '# صف',
  });
const ofRows = (count: number) =>
  plural(count, { one: 'صف واحد', two: 'صفين', few: '# صفوف', many: '# صفا', other: '# صف' });

const timemapParts =
  'يحفظ TimeMap مصادره وروابطه منفصلة: ليس فيها أحداث. افتح أحداثه (export_events) أو الملف الواحد الذي فيه كل شيء.';
const overlays =
  'لا علامات مواضع في ملف KML هذا، بل صور موضوعة فوق الخريطة. ما يُقرأ هو علامات المواضع: احفظ المجلد الذي يضمها بصيغة KML.';

export const opened: OpenedWords = {
  heading: 'فتح ملف',
  previewOf: (file) => `${isolated(file)}: معاينة`,
  close: 'إغلاق',
  stays: 'لا شيء يغادر هذا المتصفح: يُقرأ الملف هنا، على جهازك.',
  choose: 'اختيار ملف…',
  orDrop: 'أو أفلته في أي موضع من هذه الصفحة، أو ألصقه.',
  formats: `${isolated('CSV')} و${isolated('TSV')} و${isolated('GeoJSON')} و${isolated('JSON')} و${isolated('KML')} و${isolated('KMZ')} و${isolated('GPX')} و${isolated('XLSX')}، وما تصدّره ${listed(['ACLED', 'UCDP', 'GDELT', 'GTD', 'USGS', 'TimelineJS', 'StoryMapJS', 'TimeMap', 'VIINA', 'Linked Places'])}. العبرة بالمحتوى لا بالاسم.`,
  limits: (megabytes, count) =>
    `على هذا الجهاز: حتى ${isolated(`${numbers.format(megabytes)} MB`)} من النص و${ofRows(count)}.`,
  dropHere: 'أفلته ليُفتح هنا',
  dropMeans: 'يُقرأ في هذا المتصفح ولا يُرسل إلى أي مكان. وترى ما تعنيه أعمدته قبل أن يتغير شيء.',
  several: (count) =>
    `${plural(count, { one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفا', other: '# ملف' })}. أيها يُفتح؟`,
  pasted: 'نص ملصق',
  unnamed: 'ملف بلا اسم',
  dropped:
    'ما أُفلت ليس ملفا ولا جدولا. يمكن إفلات ملف هنا، أو نص هو جدول أو GeoJSON أو KML، أو رابط إلى ملف كهذا.',

  ground: {
    loading: 'يجري تحميل الخريطة',
    exactTo: (metres) => `الخريطة هنا دقيقة حتى ${numbers.format(metres / 1000)} كم`,
  },

  url: {
    heading: 'رابط يطلب فتح ملف',
    asksOwn: 'سيُجلب من موقع هذه الصفحة نفسه:',
    asks: (host) => `سيُجلب من ${isolated(host)}، الذي يعلم عندئذ أنك طلبته:`,
    thenStays: 'وبعد وصوله لا يغادر منه شيء هذا المتصفح.',
    fetch: 'جلبه وفتحه',
    leave: 'تركه',
    refused: (host) =>
      `يطلب الرابط ملفا من ${isolated(host)}. ولا تجلب هذه الصفحة الملفات إلا من موقعها ومما يسميه ناشرها من المواقع. نزّل الملف وافتحه هنا.`,
    unreadable: 'يطلب الرابط ملفا لا يمكن قراءة عنوانه.',
    secret: 'يطلب الرابط ملفا في عنوانه اسم وكلمة مرور، وهذه الصفحة لا ترسلهما. نزّل الملف وافتحه هنا.',
    failed: (why) => `لم يصل الملف: ${why}`,
    answered: (status) => `أجاب خادمه بالرمز ${status}.`,
    sentOn:
      'خادمه يحيل إلى عنوان آخر لا تتبعه هذه الصفحة. نزّل الملف وافتحه هنا، أو اجعل الرابط إلى حيث الملف.',
    noAnswer: 'خادمه لا يجيب، أو لا يدع صفحات أخرى تقرؤه. نزّل الملف وافتحه هنا.',
  },

  progress: {
    label: (file) => `فتح ${isolated(file)}`,
    phase: {
      fetching: 'الجلب',
      reading: 'القراءة',
      surveying: 'النظر في الأعمدة',
      compiling: 'قراءة الأوقات والأماكن',
      arranging: 'الترتيب',
    },
    bytes: (done, of) => `${isolated(done)} من ${isolated(of)}`,
    read: (count, done, of) => `${rows(count)} · ${isolated(done)} من ${isolated(of)}`,
    rows: (done, of) => `${numbers.format(done)} من ${ofRows(of)}`,
    still: (seconds) => `لا يزال العمل جاريا، ${numbers.format(seconds)} ث`,
    cancel: 'إلغاء',
    cancelled: 'أُلغي الأمر. لم يتغير شيء.',
  },

  refusal: {
    heading: (file) => `تعذر فتح ${isolated(file)}`,
    size: (size) => `حجم الملف: ${isolated(size)}.`,
    found: 'الموجود هناك',
    zip: `بداية أرشيف ${isolated('ZIP')}، كما في ملفات ${isolated('XLSX')} و${isolated('ODS')} و${isolated('KMZ')}`,
    line: (line) => `في السطر ${numbers.format(line)}`,
    is: {
      empty: 'إنه فارغ.',
      withheld: 'لا يسلّمه نظامك: إما أنه مجلد، وإما أنه نُقل أو غُيّر أو أُقفل. من المجلد اختر الملفات التي فيه.',
      html: 'إنه صفحة ويب لا ملف أحداث. وقد تكون صفحة تسجيل دخول نُزّلت بدل الملف: افتح تلك الصفحة ونزّل الملف نفسه وافتحه هنا.',
      binary: `ليس جدولا: بل صورة أو مستند أو برنامج. إن كان مصنفا فاحفظه بصيغة ${isolated('XLSX')} أو ${isolated('CSV')} وافتحه.`,
      'unknown-format': `ليس من الصيغ التي يمكن قراءتها هنا. احفظه بصيغة ${listed(['CSV', 'GeoJSON', 'KML'])} أو ${isolated('XLSX')} وافتحه.`,
      'one-column': `سيكون كله عمودا واحدا: فلا شيء يفصل بين الأعمدة فيه كله، وليس فيه وقت ولا مكان. احفظه بصيغة ${isolated('CSV')} من جديد.`,
      'too-large': 'إنه أكبر مما يسعه هذا الجهاز إلى جانب الصفحة. افتح جزءا منه: أعمدة أقل أو مدة أقصر.',
      'long-row':
        'أحد صفوفه أطول من 8 ملايين حرف، ولا يمكن أن يكون صف هنا أطول. بسّط حدوده أو اختصر نصه أو احذفه ثم افتح الملف من جديد.',
      'too-many-rows':
        'صفوفه أكثر مما يسعه هذا الجهاز إلى جانب الصفحة. افتح جزءا منه: مدة أقصر أو منطقة أصغر.',
      'too-many-columns':
        'أعمدته أكثر من 16384، ولا يتسع الجدول هنا لأكثر منها. احذف ما لا يقول متى ولا أين ولا ماذا، أو اجعل الصفوف أعمدة والأعمدة صفوفا، ثم افتحه من جديد.',
      'zip-bomb': 'يتضخم عند فك ضغطه بلا حد، وليس ذلك من شأن الأرشيفات السليمة. لم يُفك ضغطه.',
      broken: 'إنه تالف أو مبتور: نزّله أو احفظه من جديد.',
      'other-version':
        'حفظته نسخة أخرى من هذه الصفحة كانت تكتب هذه الملفات على نحو آخر. افتح الملف الذي أُخذ منه.',
      encrypted: 'إنه محمي بكلمة مرور. احفظه بدونها وافتحه.',
      'no-table': 'ليس فيه جدول أحداث.',
    },
    ways: {
      Dateline:
        'إنها مجموعة بيانات Dateline محفوظة. فُكّ ضغطها لتصير المجلد data في نسخة من Dateline؛ ولفتح الأحداث هنا من جديد اختر بجانبها «حفظه ملفا واحدا».',
      ZIP: 'إنه أرشيف أرشيفات فيها أرشيفات: يُفتح واحد داخل آخر لا أكثر. فك ضغطه وافتح الملف الذي فيه.',
      ODS: 'إنه مصنف OpenDocument (ODS). في LibreOffice: ملف، حفظ باسم…، ثم «Excel 2007–365 (.xlsx)» أو «نص CSV (.csv)»، وافتح ما حُفظ.',
      Shapefile:
        'إنه ملف Shapefile أو جزء منه. افتحه في QGIS مع الملفات التي بجانبه، واحفظه بصيغة GeoJSON، وافتح ما حُفظ.',
      DBF: 'إنه جدول dBase، وهو غالبا جزء من Shapefile. افتح ذاك في QGIS واحفظه بصيغة GeoJSON، أما الجدول وحده فيحفظه LibreOffice بصيغة XLSX أو CSV. افتح ما حُفظ.',
      Numbers: 'إنه مصنف Numbers. صدّره من Numbers إلى Excel أو CSV، وافتح ما صُدّر.',
      'XML 2003': 'إنه مصنف بصيغة XML من Excel 2003. احفظه في Excel أو LibreOffice بصيغة xlsx، وافتح ما حُفظ.',
      GML: 'إنه GML. افتحه في QGIS، واحفظ طبقة منه بصيغة GeoJSON، وافتح ما حُفظ.',
      OSM: 'إنه مقتطف من OpenStreetMap. افتحه في QGIS، واحفظ طبقة منه بصيغة GeoJSON، وافتح ما حُفظ.',
      JSON5: 'إنه JSON فيه تعليقات، ولا تعليقات في JSON. احذفها وافتح الملف من جديد.',
      SQLite:
        'إنه قاعدة بيانات، وكذلك GeoPackage. افتحها في QGIS، واحفظ طبقة منها بصيغة GeoJSON أو CSV، وافتح ما حُفظ.',
      JavaScript: 'إنه برنامج نصي يحمل بيانات. احفظ ما بين قوسه الأول وقوسه الأخير في ملف، وافتح ذلك الملف.',
      Jekyll: 'إنه قالب يصنع منه موقع بياناته ولا بيانات فيه. افتح الملف الذي يقدمه الموقع عند عنوانه.',
      'UTF-32': 'نصه بترميز UTF-32 الذي لا يقرؤه متصفح. احفظه بترميز UTF-8 وافتح ما حُفظ.',
      'UTF-7': 'نصه بترميز UTF-7 الذي لا يقرؤه متصفح. احفظه بترميز UTF-8 وافتح ما حُفظ.',
      export_sources: timemapParts,
      export_associations: timemapParts,
      '<NetworkLink>':
        'لا علامات مواضع في ملف KML هذا، بل رابط إلى ملف آخر لم يُجلب. افتح ذلك الملف نفسه؛ وفي Google Earth: حفظ المكان باسم…، ثم KML.',
      '<GroundOverlay>': overlays,
      '<ScreenOverlay>': overlays,
      '<PhotoOverlay>': overlays,
    },
    failed: 'حدث هنا خلل ما كان ينبغي أن يحدث. لم يتغير شيء.',
    another: 'اختيار ملف آخر…',
  },

  read: {
    format: 'الصيغة',
    formats: {
      csv: 'نص بفواصل',
      geojson: 'GeoJSON',
      'json-lines': 'JSON، كائن في كل سطر',
      json: 'JSON',
      kml: 'KML',
      gpx: 'GPX',
      xlsx: `مصنف ${isolated('Excel (.xlsx)')}`,
      kmz: `${isolated('KMZ')} (أي ${isolated('KML')} مضغوط)`,
      zip: 'أرشيف (zip)',
      gzip: 'أرشيف (gzip)',
    },
    knownAs: (name) => `عُرف أنه ${isolated(name)}: ومعاني الأعمدة من دليل ترميزه.`,
    schemas: {
      acled: 'تصدير ACLED',
      'ucdp-ged': 'UCDP GED',
      'gdelt-events': 'أحداث GDELT',
      'usgs-csv': 'زلازل USGS',
      'usgs-geojson': 'زلازل USGS',
      'timelinejs-sheet': 'جدول TimelineJS',
      'timelinejs-sheet-1': 'جدول TimelineJS',
      'timelinejs-json': 'خط زمني من TimelineJS',
      'timelinejs-json-2': 'خط زمني من TimelineJS',
      storymapjs: 'خريطة StoryMapJS',
      timemap: 'أحداث TimeMap',
      viina: 'VIINA',
      gtd: `قاعدة بيانات الإرهاب العالمي (${isolated('GTD')})`,
      'linked-places': 'Linked Places',
      'linked-places-table': `جدول ${isolated('Linked Places (LP-TSV)')}`,
      kml: 'KML',
      dateline: 'تصدير من Dateline نفسه',
    },
    encoding: 'ترميز الحروف',
    delimiter: 'الفاصل',
    delimiters: { ',': 'فاصلة', ';': 'فاصلة منقوطة', '\t': 'علامة جدولة', '|': 'خط عمودي', ' ': 'مسافة' },
    rows: 'الصفوف',
    rowsRead: (read, refused) =>
      refused === 0 ? numbers.format(read) : `${numbers.format(read)}، رُفض منها ${numbers.format(refused)}`,
    packed: {
      zip: (format) => `${format}، في أرشيف ${isolated('zip')}`,
      gz: (format) => `${format}، مضغوطا بـ${isolated('gzip')}`,
    },
    part: 'الجدول',
    notes: 'وكذلك',
    noteOf: {
      'separator-line': () => 'السطر الأول يسمي ما يفصل بين الأعمدة.',
      'comment-lines': () => 'تُركت التعليقات التي قبل الجدول.',
      'title-lines': (besides) => {
        const [count, first] = countedLine(besides);
        return count === 1
          ? `تُرك سطر قبل الجدول: ${quoted(first)}`
          : `تُرك قبل الجدول ${plural(count, { one: 'سطر واحد', two: 'سطران', few: '# أسطر', many: '# سطرا', other: '# سطر' })}، أولها: ${quoted(first)}`;
      },
      'no-header': () => 'لا صف يسمي الأعمدة.',
      'hxl-tags': () => `تُرك صف من وسوم ${isolated('HXL')}.`,
      'lines-behind-names': (besides) => {
        const [count, first] = countedLine(besides);
        return count === 1
          ? `تُرك سطر تحت أسماء الأعمدة ليس حدثا: ${quoted(first)}`
          : `تُرك تحت أسماء الأعمدة ${plural(count, { one: 'سطر واحد', two: 'سطران', few: '# أسطر', many: '# سطرا', other: '# سطر' })} ليست أحداثا، أولها: ${quoted(first)}`;
      },
      'name-lacking': (besides) =>
        `الأسماء أقل من الأعمدة بواحد: عُدّ العمود ${besides === 'last' ? 'الأخير' : 'الأول'} بلا اسم.`,
      'decimal-comma': () => 'للأعداد فاصلة عشرية.',
      'empty-rows': (besides) =>
        besides === '' ? 'تُركت الصفوف الفارغة.' : `فارغ فتُرك: ${rows(Number(besides))}.`,
      'more-columns': () => 'أعمدته أكثر مما يُقرأ: تُركت الأخيرة منها.',
      'other-crs': () => 'يسمي نظام إحداثيات غير الدرجات: وما تجاوز المدى يبقى بلا مكان.',
      'map-of-image': () => 'خريطته صورة: المواضع عليها ليست أماكن على الأرض، فلا مكان لأحداثه.',
      'web-mercator': () => `إحداثياته بأمتار ${isolated('Web Mercator')}: حُوّلت إلى درجات.`,
      'cut-off': () => 'إنه مبتور: قُرئ ما قبل موضع البتر.',
      'broken-off': () =>
        'داخل أحد السجلات لم يعد النص JSON، كأن علامة اقتباس مفقودة: قُرئ ما قبله، والموضع في التقرير.',
      'network-links': () => 'لا تُتبع الروابط إلى ملفات أخرى.',
      overlays: () => 'تُركت الصور المركّبة.',
      'xml-slips': () => 'جرى تجاوز هفوات في ترميزه.',
      'merged-cells': () => 'ما في الخلايا المدمجة لكل صف من صفوفها.',
      'letters-doubtful': () =>
        'لا تُكوّن حروفه كلمات في أي ترميز معروف: قد تكون خاطئة. اختر ترميزا آخر وانظر إلى السطور.',
      'days-of-1904': () =>
        'يعد المصنف الأيام من 1904، وتُقرأ تواريخه هكذا. وكذلك الأيام المكتوبة أرقاما مجردة؛ فإن كانت تُعد من 1900 فاختر ذلك أدناه.',
      'hidden-rows': () => 'قُرئت الصفوف المخفية أيضا.',
      'hidden-sheets': () => 'بعض أوراقه مخفي.',
      'sparql-types': () => 'تُركت أنواع القيم ولغاتها.',
      'several-spans': (besides) =>
        `لبعض السجلات فترات عدة (${numbers.format(Number(besides))}): يُعرض أولها، وسائرها في التقرير.`,
      'timemap-sheets': () => `مصنف ${isolated('TimeMap')}: قُرئت الأحداث، والمصادر والروابط في أوراق أخرى.`,
    },
    otherThanLink: (file, count) =>
      `أُنشئ الرابط الذي تبعته على ملف آخر: ${isolated(file)}، ${rows(count)}. وليس في هذا الملف ما كان سيعرضه.`,
    placeless:
      'لا عمود فيه خط عرض وخط طول أو شكل هندسي: لن يظهر شيء على الخريطة. ولا تُبحث أسماء الأماكن هنا. أضف عمودا لكل منهما إلى الملف، أو اخترهما أدناه إن وُجدا.',
    guessed: {
      'not-degrees': (columns) =>
        `${listed(columns)}: لها أسماء إحداثيات وليست درجات. لم يؤخذ منها مكان. فإن كانت أجزاء درجات أو أمتار ${isolated('Web Mercator')} فاخترها أدناه للمكان وقل ذلك، وما سواها كـ${isolated('UTM')} يحوّله ${isolated('QGIS')} إلى خط عرض وخط طول.`,
      'geometry-unread': (columns) =>
        `${listed(columns)}: أشكال لا تُقرأ: ${isolated('GML')} أو ${isolated('KML')} أو أطر أو بالأمتار. لم يؤخذ منها مكان: يحفظها ${isolated('QGIS')} بصيغة ${isolated('WKT')} بالدرجات (${isolated('EPSG:4326')}).`,
      'wkt-turned': (columns) =>
        `${listed(columns)}: خط العرض أولا مع أن ${isolated('WKT')} يبدأ بخط الطول، فبعضها لا يكون درجات بذلك الترتيب.`,
      'wkt-turned-by-country': ([wkt = '', country = '']) =>
        `${isolated(wkt)}: خط العرض أولا مع أن ${isolated('WKT')} يبدأ بخط الطول، وبذلك الترتيب تكون الصفوف بعيدة عن بلدانها (${isolated(country)}).`,
      'two-places': (columns) =>
        `في الصف مكانان. تقف الأحداث عند ${listed(columns.slice(0, 2))}؛ ويمكن اختيار ${listed(columns.slice(2))} أدناه بدلا منهما.`,
      'kinds-many': (columns) => `${listed(columns)}: القيم المختلفة أكثر من أن تكون أنواعا.`,
      'id-repeats': (columns) =>
        `${listed(columns)}: المعرّف نفسه في صفوف كثيرة. كل صف حدث بذاته، ومعرّفه رقم الصف.`,
      'time-published': (columns) => `${listed(columns)}: لا تواريخ إلا تواريخ النشر.`,
      'time-kept': (columns) => `${listed(columns)}: لا تواريخ إلا تواريخ كتابة الصف.`,
      'month-reported': (columns) => `${listed(columns)}: شهر الإبلاغ يقوم مقام شهر الحدث، إذ لا يُذكر غيره.`,
      'year-two-digits': (columns) =>
        `${listed(columns)}: السنوات برقمين. من 30 إلى 99 تُقرأ من 1930 إلى 1999، ومن 00 إلى 29 تُقرأ من 2000 إلى 2029.`,
      midnights: (columns) => `${listed(columns)}: الوقت كله ${isolated('00:00')}، فالمقصود الأيام.`,
      'midnights-many': (columns) =>
        `${listed(columns)}: كثير من الأوقات ${isolated('00:00')}. إن كان المعنى أن الساعة غير معروفة فاختر ذلك أدناه.`,
      'clock-alone': (columns) => `${listed(columns)}: أوقات بلا يوم. لا يؤخذ منها وقت.`,
      'clock-unlike': (columns) =>
        `${listed(columns)}: يُسمّى وقتًا من اليوم، لكن ما فيه لا يشبه ذلك، كأن يكون مدة. ولم يُقرأ؛ فإن كان وقتًا فاختره أدناه.`,
      'clock-hours': (columns) =>
        `${listed(columns)}: تُقرأ أرقامها، وهي 24 فأقل، ساعات من اليوم. فإن كانت غير ذلك فاختر أدناه ما هي، أو بلا وقت من اليوم.`,
      'serial-1900': (columns) =>
        `${listed(columns)}: الأعداد أيام منذ 1900 كما في جداول البيانات. ملفات أجهزة ماكنتوش القديمة تعدّ منذ 1904: إن كان هذا منها فكل الأيام أبكر بأربع سنوات ويوم، ويمكنك اختيار العدّ الآخر.`,
      'weeks-iso': (columns) =>
        `${listed(columns)}: أسابيع من الاثنين إلى الأحد، أولها ما فيه أول خميس من السنة (ISO 8601). وغيره من العدّ يختلف بأيام.`,
      'years-fiscal': (columns) =>
        `${listed(columns)}: سنوات مالية تبدأ في شهر مختلف من بلد إلى بلد. تُعرض أرقامها سنواتٍ تقويمية.`,
    },
  },

  parts: {
    notRead: 'لم يُقرأ',
    heading: (count) =>
      `فيه ${plural(count, { one: 'جدول واحد', two: 'جدولان', few: '# جداول', many: '# جدولا', other: '# جدول' })}. أيها يُقرأ؟`,
    of: (name, count) => (count === null ? isolated(name) : `${isolated(name)} · ${rows(count)}`),
    together: (names) => `${listed(names)} معا، واحدا بعد آخر: أعمدتها واحدة، ويميّز بينها عمود آخر`,
    unreadable: (count) =>
      `لا يمكن قراءة ${plural(count, { one: 'جزء واحد منه', two: 'جزأين منه', few: '# أجزاء منه', many: '# جزءا منه', other: '# جزء منه' })}:`,
    unread: (names) => `في الملف ولم يُقرأ: ${listed(names)}.`,
  },

  columns: {
    heading: 'ما تعنيه الأعمدة',
    change: 'تغيير',
    none: '— لا شيء',
    fields: {
      time: 'الوقت',
      clockTime: 'الساعة',
      clockOfEnd: 'وقت النهاية من اليوم',
      year: 'السنة',
      month: 'الشهر',
      day: 'اليوم',
      end: 'النهاية',
      zone: 'التوقيت',
      place: 'المكان',
      lat: 'خط العرض',
      lon: 'خط الطول',
      era: 'قبل الميلاد أم بعده',
      latSide: 'شمالا أم جنوبا',
      lonSide: 'شرقا أم غربا',
      placeName: 'اسم المكان',
      title: 'العنوان',
      text: 'النص',
      kind: 'النوع',
      source: 'المصدر',
      link: 'الرابط',
      id: 'المعرّف',
    },
    within: {
      quarter: 'الربع',
      week: 'أسبوع السنة',
      'day-of-year': 'يوم السنة',
      'day-and-month': 'اليوم والشهر',
    },
    parts: 'السنة والشهر واليوم منفصلة',
    order: 'ترتيب التاريخ',
    orders: {
      'year-first': 'سنة، شهر، يوم',
      'day-first': 'يوم، شهر، سنة',
      'month-first': 'شهر، يوم، سنة',
      'year-year': `سنة ثم آخر سنة من المدة: ${isolated('2000/01')}`,
      'month-year': `شهر ثم رقمان من السنة: ${isolated('Jan-10')}`,
    },
    calendars: {
      gregorian: 'التقويم المعتاد',
      buddhist: 'التقويم البوذي',
      minguo: 'تقويم تايوان',
      other: 'تقويم آخر لا يُقرأ',
    },
    yearCodes: {
      unknown: (years) => `${isolated(listed(years))}: غير معروف`,
      years: (years) => `${isolated(listed(years))}: سنوات`,
    },
    orderOpen: 'لم يُحسم: يُترك بلا قراءة',
    counts: 'مكتوب على أنه',
    countsAs: {
      dates: 'تواريخ',
      seconds: 'ثوان منذ 1970',
      milliseconds: 'أجزاء من ألف من الثانية منذ 1970',
      microseconds: 'أجزاء من مليون من الثانية منذ 1970',
      nanoseconds: 'أجزاء من مليار من الثانية منذ 1970',
      serial: 'أيام منذ 1900 كما في جداول البيانات',
      'serial-1904': 'أيام منذ 1904 كما في جداول أجهزة ماكنتوش القديمة',
      days: 'أيام منذ 1970',
      julian: 'أيام التاريخ اليولياني المعدّل',
      'julian-day': 'أيام يوليانية',
      'before-present': 'سنوات قبل 1950 (BP)',
      yymmdd: 'سنة وشهر ويوم، رقمان لكل منها (1930–2029)',
    },
    midnight: `معنى ${isolated('00:00')}`,
    clockNumbers: 'الأعداد فيه',
    clockNumbersAs: {
      hours: 'ساعات، أو ساعات ودقائق بحسب عدد الأرقام',
      minutes: `ساعات ودقائق: 8 هي ${isolated('00:08')}`,
      seconds: `ساعات ودقائق وثوانٍ: 8 هي ${isolated('00:00:08')}`,
      'day-parts': `أجزاء من اليوم: 0.5 هي ${isolated('12:00')}`,
    },
    hyphen: `معنى ${isolated('09:00-10:30')}`,
    hyphens: {
      offset: `${isolated('09:00')}، متأخرًا عشر ساعات ونصفًا عن ${isolated('UTC')}`,
      span: `من ${isolated('09:00')} إلى ${isolated('10:30')}`,
      open: 'غير معروف',
    },
    otherwise: 'حيث يكون فارغًا',
    century: 'سنوات من رقمين',
    firstDays: { year: 'معنى 1 يناير', month: 'معنى أول الشهر' },
    firstDaysAs: {
      year: { day: 'ذلك اليوم نفسه', whole: 'السنة: لا يُعرف أكثر من ذلك' },
      month: { day: 'ذلك اليوم نفسه', whole: 'الشهر: لا يُعرف أكثر من ذلك' },
    },
    midnights: { known: 'منتصف الليل', unknown: 'أن الساعة غير معروفة' },
    placeBy: {
      none: '— لا شيء',
      columns: 'خط العرض وخط الطول منفصلين',
      pair: 'كلاهما في عمود واحد',
      wkt: 'WKT',
      geojson: 'شكل GeoJSON',
    },
    placeColumn: 'العمود',
    unit: 'الأعداد فيها',
    units: {
      degrees: 'درجات',
      millionths: 'أجزاء من مليون من الدرجة',
      'ten-millionths': `أجزاء من عشرة ملايين من الدرجة (${isolated('E7')})`,
      'web-mercator': `أمتار إسقاط ${isolated('Web Mercator (EPSG:3857)')}`,
    },
    pairOrder: 'الترتيب',
    pairOrders: { 'lat-lon': 'خط العرض، خط الطول', 'lon-lat': 'خط الطول، خط العرض' },
    zoneColumn: (name) => `لكل صف توقيته، في ${quoted(name)}`,
    empty: 'لا شيء في الصفوف الأولى',
    precise: 'تُقرأ دقة الأوقات والأماكن كما في دليل الترميز.',
  },

  questions: {
    heading: (_count, open) => {
      if (open === 0) return 'أُجيب عن كل الأسئلة';
      return plural(open, {
        one: 'سؤال أولا',
        two: 'سؤالان أولا',
        few: '# أسئلة أولا',
        many: '# سؤالا أولا',
        other: '# سؤال أولا',
      });
    },
    order: (written) => `أيهما الأول في ${isolated(written)}: اليوم أم الشهر؟`,
    isEither: (written, one, other) => `هل ${isolated(written)} هو ${isolated(one)} أم ${isolated(other)}؟`,
    anyOrder: (written) => `كيف يُقرأ ${isolated(written)}؟`,
    column: (name) =>
      `لا شيء في العمود ${quoted(name)} يحسم ذلك، فلا يعرف الصواب سواك. وحتى تجيب تبقى التواريخ التي تحتمل الوجهين بلا قراءة.`,
    dayFirst: (date) => `${isolated(date)} (اليوم أولا)`,
    monthFirst: (date) => `${isolated(date)} (الشهر أولا)`,
    unread: 'لا أعرف: لتُعرض هذه الأحداث بلا وقت',
    dayAlone: (day) => `${isolated(day)} من سنة لم تُكتب: لتُعرض هذه الأحداث بلا وقت`,
    which: 'أي عمود يقول متى حدث ذلك؟',
    whichMeans: (name) =>
      `لا شيء يحسم ذلك: تارةً هذا أسبق وتارةً ذاك. وإلى أن تجيب يؤخذ العمود «${isolated(name)}».`,
    whichOf: (name, samples) => `${isolated(name)}: ${samples.map(isolated).join('، ')}`,
    whichPlace: 'أي الأعمدة تقول أين حدث ذلك؟',
    whichPlaceMeans: (names) => `في الصف أماكن عدة ولا شيء يحسم أيها. وإلى أن تجيب يؤخذ ${listed(names)}.`,
    whichPlaceOf: (names, samples) => `${listed(names)}: ${samples.map(isolated).join('، ')}`,
    counts: (written) => `ماذا يعدّ ${isolated(written)}؟`,
    countsMean: (name, taken) => `لا يذكر العمود ${quoted(name)} ذلك. وتؤخذ على أنها ${taken} حتى تجيب.`,
    century: (written) => `من أي قرن ${isolated(written)}؟`,
    centuryMeans: (name) =>
      `سنوات العمود ${quoted(name)} من رقمين. وتؤخذ على أنها من 1930 إلى 2029 حتى تجيب.`,
    hundred: (first, last) => `من ${first} إلى ${last}`,
    yearsOrClock: (written) => `هل ${isolated(written)} سنة أم وقت من اليوم؟`,
    yearsOrClockMeans: (name) => `لا شيء في العمود «${name}» يحسم ذلك، فأنت وحدك من يعرف.`,
    areYears: 'سنة',
    areClocks: (written) => `${isolated(written)} من يوم غير مكتوب: لتُعرض هذه الأحداث بلا وقت`,
    calendar: (written) => `بأي تقويم ${isolated(written)}؟`,
    calendarMeans: (name) =>
      `سنوات العمود ${quoted(name)} كلها مما يكون في أيامنا في تقويم آخر، فلا يعرف الصواب سواك.`,
    calendarUnread: 'بتقويم آخر كالهجري: لتُعرض هذه الأحداث بلا وقت',
    codes: (written, count, of, name) =>
      `${isolated(listed(written))} في العمود ${quoted(name)}: ${rows(count)} من ${numbers.format(of)}. هل هو رمز لما لا يُعرف؟`,
    codesMean: 'إنه بعيد عن كل السنوات الأخرى، ولا يعرف الصواب سواك.',
    codesUnknown: 'نعم: لا يُعرف الوقت هناك',
    codesYears: (years) => `لا: ${listed(years.map(isolated))}`,
    firstDays: (count, of, name) =>
      `في العمود ${quoted(name)} يوم 1 يناير: ${rows(count)} من ${numbers.format(of)}. فما معناه؟`,
    firstDaysMean: 'هكذا تكتب قواعد البيانات حين لا تعرف اليوم، ولا يعرف الصواب سواك.',
    zone: 'بأي توقيت كُتبت الأوقات؟',
    zoneMeans: `لا يذكر الملف ذلك. وتؤخذ على أنها ${isolated('UTC')} حتى تجيب.`,
    zoneName: (name) => `أي توقيت هو ${isolated(name)}؟`,
    zoneNameMeans: 'يحمل هذا الاسم أكثر من توقيت. وحتى تجيب لا يُقرأ من هذه الأوقات سوى أيامها.',
    zoneOf: (country, zone) => `${isolated(country)}: ${zone}`,
    zoneNameNone: 'لا شيء منها: لا تُقرأ سوى الأيام',
    zoneOther: 'توقيت آخر',
    years: (year, historical, astronomical) =>
      `هل سنة ${isolated(`−${year}`)} هي ${isolated(historical)} أم ${isolated(astronomical)}؟`,
    yearsMean: (name, historical) =>
      `لا يذكر العمود ${quoted(name)} ذلك. ويؤخذ على أنه ${isolated(historical)} حتى تجيب.`,
    historical: (year) => `${isolated(year)}: كما يعدّ الناس، بلا سنة 0`,
    astronomical: (year) => `${isolated(year)}: كما يعدّ ${isolated('ISO 8601')}، مع سنة 0`,
    pair: (written) => `أيهما الأول في ${quoted(written)}؟`,
    letterO: (written) => `هل يعني O في ${quoted(written)} الشرق أم الغرب؟`,
    letterOMeans: (name) =>
      `لا حرف آخر في العمود ${quoted(name)} يحسم ذلك، فأنت وحدك من يعلم. وإلى أن تجيب لا يُقرأ ما فيه O.`,
    lettersO: {
      east: `الشرق: ${isolated('Ost')}، ${isolated('Øst')}`,
      west: `الغرب: ${isolated('Ouest')}، ${isolated('Oeste')}، ${isolated('Ovest')}`,
    },
    exchanged: (lat, lon) => `هل تبادل ${quoted(lat)} و${quoted(lon)} موضعيهما؟`,
    exchangedMeans: 'الاسمان يقولان شيئا والقيم تقول غيره.',
    byValues: 'نعم: العبرة بالقيم',
    byNames: 'لا: العبرة بالاسمين',
    openStill: 'بقي سؤال أعلاه بلا جواب.',
  },

  preview: {
    heading: (count) =>
      plural(count, {
        one: 'صف كما سيكون',
        two: 'صفان كما سيكونان',
        few: '# صفوف كما ستكون',
        many: '# صفا كما ستكون',
        other: '# صف كما ستكون',
      }),
    noTime: 'بلا وقت',
    noPlace: 'بلا مكان',
    row: (row) => `الصف ${numbers.format(row)}`,
    record: (row) => `السجل ${numbers.format(row)}`,
    waiting: 'تُقرأ من جديد…',
  },
  show: 'عرض على الخريطة والخط الزمني',

  report: {
    heading: 'التقرير',
    of: (file) => `ما آل إليه كل صف من ${isolated(file)}`,
    read: 'صفوف قُرئت',
    onMap: 'على الخريطة',
    onTimeline: 'على الخط الزمني',
    withoutPlace: 'بلا مكان',
    withoutTime: 'بلا وقت',
    refused: 'رُفضت',
    reachable: 'الأحداث التي بلا مكان أو وقت موجودة في القائمة.',
    howRead: 'كيف قُرئ',
    decided: (how, by) => `${how} (${by})`,
    by: {
      reader: 'اخترته أنت',
      codebook: 'بحسب دليل التصدير',
      rows: 'يحسمه الملف نفسه',
      nobody: 'مفترض حيث لا يذكر الوقت ساعته',
    },
    notes: 'ما يجدر ذكره',
    clean: 'لا شيء يُذكر.',
    first: (shown, all) => (shown < all ? `أول ${numbers.format(shown)} من ${numbers.format(all)}:` : ''),
    row: 'الصف',
    record: 'السجل',
    line: 'السطر',
    column: 'العمود',
    value: 'القيمة',
    sameAs: 'مثل الصف',
    said: 'البيان',
    more: (count) => `و${numbers.format(count)} أخرى`,
    download: `تنزيل التقرير (${isolated('CSV')})`,
    truncated: (kept) => `فيه أول ${numbers.format(kept)} من الملاحظات؛ والأعداد تشملها كلها.`,
  },

  notes: {
    'time-unreadable': 'تعذرت قراءة الوقت: الحدث بلا وقت',
    'time-impossible': 'لا تقويم ولا ساعة فيها هذا الوقت: الحدث بلا وقت',
    'time-year-zero': 'لا وجود لسنة 0: فبعد سنة 1 ق.م جاءت سنة 1 م. والحدث بلا وقت',
    'time-missing': 'لم يُذكر وقت',
    'calendar-other': 'تاريخ من تقويم آخر لا يُقرأ: الحدث بلا وقت',
    'year-code': 'السنة رمز لما لا يُعرف',
    'year-code-unanswered': 'لم يُحسم هل السنة رمز: تُركت بلا قراءة',
    'first-day-unanswered': 'لم يُحسم هل أول يوم يعني السنة كلها أو الشهر كله: تُركت بلا قراءة',
    'part-code': 'رمز يقول إن الشهر أو اليوم لا يُعرف: يبقى ما قبله',
    'end-unreadable': 'النهاية لا تُقرأ: تبقى البداية',
    'end-against': 'النهاية لا توافق البداية: تبقى البداية',
    'clock-unreadable': 'وقت اليوم لا يُقرأ، أو لا يوم معه: يبقى التاريخ',
    'month-unreadable': 'الشهر أو اليوم لا يُقرأ: يبقى ما قبله',
    'several-spans': 'له أوقات أخرى أيضًا؛ المعروض أولها',
    'time-of-part': 'لا وقت للسجل نفسه: هذا وقت جزء منه',
    'time-order': 'النهاية قبل البداية: الحدث بلا وقت',
    'time-skipped': 'قُدّمت الساعات فتجاوزت هذا الوقت',
    'time-doubled': 'أظهرت الساعات هذا الوقت مرتين: والمقصود كلتاهما',
    'time-too-far': 'لا يمكن عرض هذا الوقت: إنه بعيد جدا',
    'date-order-unanswered': 'لم يُحسم كيف يُقرأ التاريخ: تُرك بلا قراءة',
    'date-order-against': 'لا يوافق التاريخ ترتيب عموده',
    'year-two-digits': `سنة من رقمين، أُخذت على أنها بين ${isolated('1930')} و${isolated('2029')}`,
    'season-of-year':
      'فصل من السنة: تظهر سنته كلها، والشتاء من ديسمبر قبله إلى مارس بعده، لأن الفصول تختلف شمالا وجنوبا',
    'years-before-present': 'بالسنوات قبل 1950. وإن كانت سنوات كربون مشع لم تُعايَر فقد يبلغ الفرق آلاف السنين',
    'zone-unknown': 'التوقيت المسمى غير معروف',
    'coordinate-missing': 'لم تُذكر إحداثيات',
    'coordinate-unreadable': 'تعذرت قراءة المكان',
    'coordinate-range': 'المكان خارج المدى: ليس الحدث على الخريطة',
    'coordinate-swapped': 'خارج المدى، وداخله إن تبادل خط العرض وخط الطول',
    'coordinate-wrapped': 'أُدير خط طول يتجاوز 180 درجة',
    'coordinate-zero': `المكان ${isolated('0, 0')}: وكثيرا ما يعني أنه لا مكان`,
    'coordinate-polar': 'تنتهي الخريطة بعد خط العرض 85.05 درجة: علامته عند حافتها',
    'geometry-centred': 'نقطة في الداخل تمثل الشكل',
    'id-duplicate': 'ورد هذا المعرّف من قبل',
    'row-duplicate': 'ورد الصف كله من قبل',
    'row-totals': 'الصف الأخير مجموع ما قبله: لا يبدو حدثا',
    'text-control': 'محارف خفية في النص',
    'url-not-https': `لا رابط ${isolated('https')} يمكن فتحه: يُعرض نصا`,
    'too-many-cells': 'الخلايا أكثر من الأعمدة: رُفض الصف',
    'too-few-cells': 'الخلايا أقل من الأعمدة',
    'names-again': 'أسماء الأعمدة مرة أخرى: ليس حدثا',
    unreadable: 'تعذرت قراءة الصف: رُفض',
    'too-long': 'أطول من 8 ملايين حرف: رُفض الصف. بسّط حدوده أو اختصر نصه',
    'quote-open': 'علامة اقتباس لم تُغلق',
    'not-an-object': 'ليس كائنا ذا أعضاء: رُفض',
    'bad-bytes': 'بايتات ليست حروفا في هذا الترميز',
  },

  bar: {
    label: 'الملف المفتوح',
    of: (file, count) => `${isolated(file)}: ${events(count)}.`,
    kept: 'محفوظ في هذا المتصفح.',
    acts: 'الملف…',
    report: 'التقرير',
    columns: 'الأعمدة',
    save: 'حفظ…',
    close: 'إغلاق الملف',
    shown: (file, count) => `يُعرض ${isolated(file)}: ${events(count)}.`,
    closed: 'أُغلق الملف، وعادت القصة.',
  },

  save: {
    heading: 'الحفظ والتمرير',
    keep: 'الاحتفاظ به في هذا المتصفح',
    keepMeans: (size) =>
      `يبقى على هذا الجهاز، ${isolated(size)}، حتى تزيله. ويمكن لكل من يستعمل هذا المتصفح أن يفتحه.`,
    keeping: 'يُحفظ…',
    isKept: 'إنه محفوظ في هذا المتصفح.',
    keptMeans: (size) => `إنه محفوظ في هذا المتصفح: ${isolated(size)}.`,
    full: 'لا متسع له: لا يحفظ المتصفح المزيد. أزل شيئا من المحفوظ أو أفرغ مساحة على الجهاز.',
    refused: 'لا يحفظ هذا المتصفح شيئا لهذه الصفحة: في نافذة خاصة، أو بحسب إعداداته.',
    silent:
      'لا يستجيب مخزن المتصفح، وقد يكون محجوزا في تبويب آخر لهذه الصفحة. أغلق تلك التبويبات وحاول مرة أخرى، أو احفظ الملف أدناه. يبقى الملف معروضا هنا.',
    remove: 'إزالة',
    removed: 'لم يعد محفوظا.',
    notRemoved: 'لم يُزله المتصفح، وقد يكون ما زال يحفظه.',
    dataset: `حفظه مجموعة بيانات لـ${isolated('Dateline')}`,
    datasetMeans: (most) =>
      `مجلد ${isolated('YAML')} مضغوط يُفك في نسخة من ${isolated('Dateline')}. ما لا يقوله الملف مكتوب فيه ${isolated('TODO')}، ويسمي ${isolated('npm run check')} كل موضع منه؛ وكل ما يقوله عن حدث مكتوب فوقه تعليقا. حالة كل حدث «ورد في المصدر»، والقائل غير مسمى. حتى ${ofEvents(most)}.`,
    datasetNotes: {
      shape: 'في الملف شكل تمثله نقطة داخله.',
      noTime: 'لا يذكر الملف وقتًا.',
      asGiven: 'في الملف إحداثيات، ولا يذكر مدى دقتها.',
    },
    datasetTooMany: (most) => `حتى ${ofEvents(most)} فقط: صغّر الملف قبل ذلك، أو احفظه ملفا واحدا.`,
    compiled: 'حفظه ملفا واحدا',
    saved: (name) => `حُفظ ${isolated(name)}.`,
    compiledMeans: 'كما هو هنا، بأعمدته وأجوبتك. ويقرؤه «فتح ملف» من جديد.',
    link: 'رابط',
    linkMeans: (file, count) =>
      `تحمل الروابط الآن ما تنظر إليه، لا الملف. ومن يتبع رابطا يُخبَر بأنه يحتاج إلى ${isolated(file)}، ${rows(count)}. وليس فيه الأعمدة والأجوبة: لتمريرها أعط الملف المحفوظ ملفا واحدا.`,
    publish: 'نشره',
    publishSteps: [
      `في نسخة من ${isolated('Dateline')} احذف المجلد ${isolated('data/events')}: فيه أحداث قصة أخرى.`,
      `احفظ هذا الملف مجموعة بيانات لـ${isolated('Dateline')} وفك ضغطها في النسخة ليدخل مجلدها ${isolated('data')} في المجلد الذي هناك. تحل ملفاتها محل ملفات القصة الأخرى، ويبقى ${isolated('README.md')} و${isolated('schema')}.`,
      `شغّل ${isolated('npm run check')}. فيسمي كل ${isolated('TODO')} بملفه وسطره وما يُكتب فيه: العناوين والملخصات ومعاني الأنواع، ولكل مصدر من وقّعه ومتى نُشر وكلماته. وكل ما يقوله الملف عن حدث مكتوب فوقه.`,
      `صحح ما لا يسأل عنه أحد: حالة كل حدث، وقائله، ومدى دقة مكانه، والساعة: حيث لا يسميها الملف مكتوب ${isolated('UTC')} في المجموعة وأماكنها ومصادرها وأحداثها. وأعط الأحداث والأماكن أسماء من عندك، وفي أسماء ملفاتها أيضا: ما نُشر باسم ${isolated('row-12')} يبقى.`,
      `شغّل ${isolated('npm run attest')} مع نص كل مصدر: فيثبت الاقتباسات. والمصدر نص واحد: نصوص صحيفة واحدة يلزم لكل منها مصدر.`,
      `شغّل ${isolated('npm run publish')} ثم ${isolated('npm run build')}. والمجلد ${isolated('dist')} هو الموقع: ضعه على أي مضيف.`,
    ],
  },

  kept: {
    heading: 'محفوظ في هذا المتصفح',
    of: (count, size, date) => `${rows(count)} · ${isolated(size)} · ${date}`,
    open: 'فتح',
    gone: 'لم يعد موجودا.',
  },

  needs: {
    says: (file, count) =>
      `أُنشئ هذا الرابط على ملف ليس هنا: ${isolated(file)}، ${rows(count)}. افتحه لترى ما يعرضه الرابط. ليس في الرابط الأعمدة والأجوبة التي اختيرت هناك: اختر مثلها.`,
    several: (file, count) =>
      `أُنشئ هذا الرابط على ${isolated(file)}، ${rows(count)}. يحفظ هذا المتصفح عدة ملفات كهذا: افتح الذي تريده.`,
    opening: (file) => `يُفتح ${isolated(file)} المحفوظ في هذا المتصفح`,
    unreadable: 'أُنشئ هذا الرابط على ملف ليس هنا. افتحه لترى ما يعرضه الرابط.',
    open: 'فتح ملف…',
    leave: 'المتابعة بدونه',
  },

  card: {
    from: {
      row: (file, row) => `من ${file}، الصف ${numbers.format(row)}. لم يتحقق منه أحد.`,
      record: (file, row) => `من ${file}، السجل ${numbers.format(row)}. لم يتحقق منه أحد.`,
    },
    locate: 'عرض على الخريطة',
    asGiven: 'الإحداثيات كما في الملف.',
    within: 'نقطة داخل الشكل الوارد في الملف.',
    country: 'البلد مذكور.',
    all: 'كل ما يقوله الملف',
    more: 'النص الكامل',
    source: 'المصدر',
    link: 'الرابط',
  },

  size: (bytes) => sizeIn('ar-u-nu-latn', bytes),
};
