import { findIn } from '../model/rows.ts';
import { withAllTime } from '../timeline/change.ts';
import { rove } from '../view/roving.ts';
import { neighbours } from '../view/select.ts';
import type { Store } from '../view/store.ts';
import type { Acts } from './acts.ts';
import type { Panel } from './Header.tsx';
import { storedSingleKeys } from './singleKeys.ts';

export type Shortcut = Panel | 'search' | 'next' | 'previous' | 'play' | 'all' | Pane | 'help' | 'close';
type Pane = 'events' | 'timeline' | 'map';

/** By the key as a Latin keyboard has it. */
export const shortcutKeys: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  f: 'filters',
  l: 'legend',
  s: 'share',
  m: 'menu',
  j: 'next',
  k: 'previous',
  p: 'play',
  a: 'all',
  '1': 'events',
  '2': 'timeline',
  '3': 'map',
  '?': 'help',
  '؟': 'help',
  Escape: 'close',
};

interface Pressed {
  readonly key: string;
  /** Where the key lies: `KeyF`, `Digit1`. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * What a key stands for. Letters and digits of another script stand for what a Latin keyboard has in their place; signs are
 * taken as they are written, since every keyboard has them somewhere else.
 */
export function shortcutOf({ key, code, ...held }: Pressed): Shortcut | null {
  if (held.ctrlKey || held.altKey || held.metaKey) return null;
  const isLetter = /^[\p{L}\p{Nd}]$/u.test(key);
  if (isLetter && held.shiftKey) return null;
  const isForeign = isLetter && !/^[a-z0-9]$/i.test(key);
  const latin = isForeign ? (/^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key) : key;
  const name = isLetter ? latin.toLowerCase() : key;
  return Object.hasOwn(shortcutKeys, name) ? (shortcutKeys[name] ?? null) : null;
}

export interface ShortcutTargets {
  readonly store: Store;
  readonly acts: Acts;
  /** The button of a panel. */
  readonly opener: (panel: Panel) => HTMLElement | null;
  readonly onHelp: () => void;
}

/** Answers to keys wherever the focus is, but in a field that takes letters and in a dialog. */
export function watchShortcuts(targets: ShortcutTargets): () => void {
  const press = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || !(target instanceof Element)) return;
    if (walk(event, target)) return;
    const shortcut = shortcutOf(event);
    if (shortcut === null || isTakenBy(target)) return;
    if (shortcut === 'close') return closeNearest(targets);
    const goesOn = shortcut === 'next' || shortcut === 'previous';
    if (!storedSingleKeys() || (event.repeat && !goesOn)) return;
    event.preventDefault();
    follow(shortcut, targets);
  };
  document.addEventListener('keydown', press);
  return () => {
    document.removeEventListener('keydown', press);
  };
}

/** What stands around the focus has not let the key come here; then a panel is nearer than the card. */
function closeNearest({ store, acts, opener }: ShortcutTargets): void {
  const isOpen = (panel: Panel) => opener(panel)?.getAttribute('aria-expanded') === 'true';
  // These watch for the key themselves.
  if (isOpen('share') || isOpen('menu')) return;
  const panel = (['filters', 'legend'] as const).find(isOpen);
  if (panel) opener(panel)?.click();
  else if (store.getState().view.event !== null) acts.close();
}

function follow(
  shortcut: Exclude<Shortcut, 'close'>,
  { store, acts, opener, onHelp }: ShortcutTargets,
): void {
  switch (shortcut) {
    case 'filters':
    case 'legend':
    case 'share':
    case 'menu': {
      const button = opener(shortcut);
      button?.focus();
      button?.click();
      return;
    }
    case 'next':
    case 'previous': {
      const state = store.getState();
      const isOpen = state.view.event !== null;
      const focused = document.activeElement?.closest<HTMLElement>('#events [data-event]')?.dataset['event'];
      const here = findIn(state.dataset.heads, focused ?? '')?.id;
      const id = (isOpen ? null : here) ?? neighbours(state)[shortcut];
      if (id !== null) (isOpen ? acts.turn : acts.open)(id);
      return;
    }
    case 'search':
      return controlAt('input[type=search]')?.focus();
    case 'play':
      return controlAt('[data-play]')?.click();
    case 'all':
      return store.change(withAllTime);
    case 'events':
    case 'timeline':
    case 'map':
      return document.getElementById(shortcut)?.focus();
    case 'help':
      return onHelp();
  }
}

/** In the list Up, Down, Home and End go from event to event. */
function walk(event: KeyboardEvent, target: Element): boolean {
  const linksOfRows = '#events ol ol h3 a';
  if (!target.matches(linksOfRows)) return false;
  const links = [...document.querySelectorAll<HTMLElement>(linksOfRows)];
  const at = links.findIndex((link) => link === target);
  const next = rove(event, at, links.length, null, 'stop');
  if (next === null) return false;
  event.preventDefault();
  links[next]?.focus();
  return true;
}

function controlAt(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** Whether keys that are pressed there mean letters, or the page behind waits. */
function isTakenBy(target: Element): boolean {
  const typing = 'input:not([type=range], [type=checkbox], [type=radio], [type=button]), textarea, select';
  return target.closest(`${typing}, [contenteditable], dialog`) !== null;
}
