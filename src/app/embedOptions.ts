// What a host may ask of `/embed/` in the query. The language is the path's; view and event are the hash's, as everywhere.

export const panes = ['map', 'timeline', 'list'] as const;
export type Pane = (typeof panes)[number];

export const embedThemes = ['auto', 'light', 'dark', 'contrast'] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface EmbedOptions {
  /** At least one. */
  readonly show: readonly Pane[];
  readonly theme: EmbedTheme;
}

/** Any query is one of some options: unknown keys are ignored, bad values fall back. */
export function parseOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const asked = (query.get('show') ?? '').split(',');
  const show = panes.filter((pane) => asked.includes(pane));
  const theme = embedThemes.find((name) => name === query.get('theme'));
  return { show: show.length === 0 ? panes : show, theme: theme ?? 'auto' };
}

/** `?show=map,list&theme=dark`; defaults are left out. */
export function printOptions({ show, theme }: EmbedOptions): string {
  const named = panes.filter((pane) => show.includes(pane));
  const pieces = [
    ...(named.length === 0 || named.length === panes.length ? [] : [`show=${named.join(',')}`]),
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
  ];
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}
