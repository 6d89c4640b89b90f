/** What a page asks of a worker. */
export type Wish =
  /** To take the copy in this language, or what of it is missing. */
  | { readonly is: 'keep'; readonly language: string }
  /** To say what is kept. */
  | { readonly is: 'tell'; readonly language: string }
  /** To take the copies away. */
  | { readonly is: 'forget' }
  /** To take the place of the edition at hand. */
  | { readonly is: 'show' };

/** What it answers. */
export interface KeptState {
  /** Whether all of it is. */
  readonly isKept: boolean;
  /** As transferred. */
  readonly bytes: number;
  /** The first script of the worker's edition. */
  readonly entry: string;
}

export function parseWish(data: unknown): Wish | null {
  const { is, language } = Object(data) as Readonly<Record<string, unknown>>;
  if (is === 'show' || is === 'forget') return { is };
  return (is === 'keep' || is === 'tell') && typeof language === 'string' ? { is, language } : null;
}
