import { attribution } from '../../i18n/attribution.ts';
import type { Words } from '../../i18n/words.ts';
import { inLanguage } from '../../model/text.ts';
import { useStore } from '../../view/hooks.ts';
import { openEvent, type Seen } from '../../view/rows.ts';
import { printAddress, type Site } from '../../view/url.ts';
import { defaultView } from '../../view/view.ts';
import { narrowedSentence } from '../shown.ts';

/** A link, and what is sent with it. */
export interface SharedLink {
  readonly of: 'event' | 'view';
  readonly href: string;
  readonly title: { readonly text: string; readonly language: string };
  /** The attribution sentence, or what is shown; null for the whole story, which its title tells. */
  readonly sentence: string | null;
  /** What a message says beside its title and the link. */
  readonly text: string;
  /** What a file that holds it is called. */
  readonly slug: string;
}

interface Links {
  /** null where none is open. */
  readonly event: SharedLink | null;
  readonly view: SharedLink;
  readonly story: SharedLink;
}

export function useLinks(words: Words, site: Site): Links {
  const dataset = useStore((state) => state.dataset);
  const view = useStore((state) => state.view);
  const open = useStore(openEvent);
  const narrowed = useStore((state: Seen) => narrowedSentence(state, words));
  // A link on a reader's own file says which.
  const base = dataset.opened ? { ...defaultView, unknown: view.unknown } : defaultView;
  const title = inLanguage(dataset.edition.title, words.code);
  const story: SharedLink = {
    of: 'view',
    href: printAddress(base, site),
    title,
    sentence: null,
    text: title.text,
    slug: 'story',
  };
  const current: SharedLink = {
    ...story,
    href: printAddress(view, site),
    sentence: narrowed,
    text: narrowed === null ? title.text : `${title.text}. ${narrowed}`,
    slug: 'view',
  };
  if (open.is !== 'open') return { event: null, view: current, story };
  const said = attribution(open.head, words);
  const event: SharedLink = {
    of: 'event',
    href: printAddress({ ...base, event: open.head.id }, site),
    title: inLanguage(open.head.title, words.code),
    sentence: said,
    text: said,
    slug: open.head.id,
  };
  // The view's address opens the event too: what is sent with it says so.
  const text = narrowed === null ? said : `${said} ${narrowed}`;
  return { event, view: { ...current, title: event.title, text }, story };
}
