/** Words of the page of shortcuts that the interface does not have elsewhere. They come with that page. */
const en = {
  anywhere: 'Anywhere',
  close: 'Close',
  marks: 'Marks on the map',
  window: 'Window start, window end',
  hour: 'By an hour',
  minute: 'By a minute',
  sixHours: 'By six hours',
  ends: 'To the first, to the last',
  eachEvent: 'From event to event',
  eachBox: 'From box to box of a group',
  eachMark: 'From mark to mark, in order of time',
  open: 'Open',
  leave: 'Leave',
  move: 'Move',
  zoom: 'Zoom',
  single: 'Single-key shortcuts',
  singleMeans: 'Turn them off if speech or a slip presses keys. The others stay.',
};

export type ShortcutWords = typeof en;

const uk: ShortcutWords = {
  anywhere: 'Будь-де',
  close: 'Закрити',
  marks: 'Позначки на карті',
  window: 'Початок проміжку, кінець проміжку',
  hour: 'На годину',
  minute: 'На хвилину',
  sixHours: 'На шість годин',
  ends: 'До першого, до останнього',
  eachEvent: 'Від події до події',
  eachBox: 'Від прапорця до прапорця в групі',
  eachMark: 'Від позначки до позначки за часом',
  open: 'Відкрити',
  leave: 'Вийти',
  move: 'Посунути',
  zoom: 'Змінити масштаб',
  single: 'Скорочення з однієї клавіші',
  singleMeans: 'Вимкніть, якщо клавіші натискає голосове введення або випадковий дотик. Решта залишиться.',
};

const ar: ShortcutWords = {
  anywhere: 'في أي مكان',
  close: 'إغلاق',
  marks: 'العلامات على الخريطة',
  window: 'بداية الفترة، نهاية الفترة',
  hour: 'بمقدار ساعة',
  minute: 'بمقدار دقيقة',
  sixHours: 'بمقدار ست ساعات',
  ends: 'إلى الأول، إلى الأخير',
  eachEvent: 'من حدث إلى حدث',
  eachBox: 'من مربع إلى مربع في المجموعة',
  eachMark: 'من علامة إلى علامة بترتيب الزمن',
  open: 'فتح',
  leave: 'خروج',
  move: 'تحريك',
  zoom: 'تكبير وتصغير',
  single: 'اختصارات المفتاح الواحد',
  singleMeans: 'أوقفها إن كان الإدخال الصوتي أو اللمس غير المقصود يضغط المفاتيح. وتبقى الاختصارات الأخرى.',
};

export const shortcutWords: Readonly<Record<string, ShortcutWords>> = { en, uk, ar };

/** Of the language that finds bare words, which has none written: no reader fetches them. */
export function strangeShortcutWords(): Promise<ShortcutWords> {
  return (strange ??= makeStrange());
}

let strange: Promise<ShortcutWords> | null = null;

async function makeStrange(): Promise<ShortcutWords> {
  return (await import('./pseudo.ts')).madeStrange(en);
}
