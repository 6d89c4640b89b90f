/** A text that names one end of a time that is not known, and what stands for it in the grammar. */
export interface OpenEnd {
  readonly form: 'by' | 'until' | 'since' | 'as-of';
  readonly rest: string;
  /** With a slash, as EDTF has it. */
  readonly isEdtf: boolean;
}

/**
 * `before 1900`, `../1900`, `post-1945`, `1850 or later`, `не раніше 1850`, `1900/..`: null where none is named. What was before 1900 may have been within it, and so with
 * what was after: nobody says it to the day.
 */
export function openEndOf(text: string): OpenEnd | null {
  for (const [words, form] of prefixes) {
    const [written] = words.exec(text) ?? [];
    if (written !== undefined) return { form, rest: text.slice(written.length), isEdtf: /^[./]/.test(text) };
  }
  for (const [words, form] of suffixes) {
    const [written] = words.exec(text) ?? [];
    if (written !== undefined)
      return { form, rest: text.slice(0, -written.length), isEdtf: written.includes('/') };
  }
  return null;
}

const prefixes = [
  [
    /^(?:(?:by|before|prior to|(?:no|not) later than|not after|vor|spätestens|avant(?: le)?|antes del?|до|раніше|не пізніше|ранее|раньше|не позднее|не позже|przed|قبل)\s|pre-\s?|\.\.\s?\/\s?|\/\s?(?!\d{1,2}\/\d{4}$)|[<≤]=?\s?)/iu,
    'by',
  ],
  [/^(?:until|till|bis|jusqu'(?:en|à)|hasta)\s|^\?\s?[-–—]\s?/iu, 'until'],
  [
    /^(?:(?:since|after|(?:no|not) earlier than|not before|from|nach|ab|seit|frühestens|après(?: le)?|depuis|à partir de|después del?|desde|після|від|з|не раніше|после|от|с|не ранее|не раньше|po|od|بعد|منذ)\s|post-\s?|[>≥]=?\s?)/iu,
    'since',
  ],
  [/^as of\s/i, 'as-of'],
] as const;

const suffixes = [
  [/\s?\/\s?(?:\.\.)?$/, 'since'],
  [
    /,?\s(?:(?:and|or) (?:later|after)|onwards?|oder später|ou après|o después|(?:або|чи) пізніше|или (?:позднее|позже))$/iu,
    'since',
  ],
  [
    /,?\s(?:(?:and|or) (?:earlier|before)|oder früher|ou avant|o antes|(?:або|чи) раніше|или (?:ранее|раньше))$/iu,
    'by',
  ],
] as const;
