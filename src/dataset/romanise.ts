/**
 * A Ukrainian name in Latin letters, small ones, as Ukraine's passports have it (Cabinet resolution 55 of 27 January 2010),
 * and as the press spells them besides: other endings of "-ський", "e" for "є". None for a name without a Cyrillic letter.
 */
export function romanised(name: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [];
  const letters = name
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replaceAll('зг', 'zgh')
    .replace(/(?<!\p{Letter})[єїйюя]/gu, (letter) => initial[letter] ?? '');
  const spellings = [letters, letters.replaceAll('є', 'e')].flatMap((text) => {
    const latin = text.replace(/\p{Script=Cyrillic}/gu, (letter) => other[letter] ?? '');
    return ['yi', 'yy', 'iy', 'y'].map((end) => latin.replace(/(?<=sk)yi(?!\p{Letter})/gu, end));
  });
  return [...new Set(spellings)];
}

const initial: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** Each letter with its Latin ones; the soft sign has none. */
const other: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch юiu яia'
    .split(' ')
    .map(([letter = '', ...latin]) => [letter, latin.join('')]),
);
