import { Suspense, useEffect, useState } from 'react';
import type { InWords } from '../../i18n/words.ts';
import { useStore, useStoreApi } from '../../view/hooks.ts';
import type { View } from '../../view/view.ts';
import { Boundary } from '../Boundary.tsx';
import { hearDrops } from './drops.ts';
import { Opening } from './lazyParts.ts';
import type { WaysProps, Wish } from './wish.ts';

/** The ways in for a file of the reader's own: the menu, a drop, a paste, a link. Small, as it stands on every page. */
export function Ways({ asked, ...props }: InWords<WaysProps>) {
  const store = useStoreApi();
  // Who asked before this part was here is heard, too.
  const [seen, setSeen] = useState(0);
  // What a link asks for, once. Each wish has a panel of its own: one that failed is not in the way of the next.
  const [{ wish, nth }, setWished] = useState<Wished>(() => ({
    wish: wishOf(store.getState().view.unknown),
    nth: 0,
  }));
  const [isOver, setOver] = useState(false);
  if (asked !== seen) {
    setSeen(asked);
    setWished(wanting({ is: 'choose' }));
  }
  // Somebody may write it into the address of a page that stands, too.
  const link = useStore(({ view }) => askIn(view.unknown)?.join('=') ?? null);
  const [followed, setFollowed] = useState(link);
  if (link !== followed) {
    setFollowed(link);
    const linked = wishOf(store.getState().view.unknown);
    if (linked !== null) setWished(wanting(linked));
  }
  useEffect(function takeFiles() {
    // Whatever else is dragged may be of this page, or text for one of its fields.
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    hearDrops(({ files, text }) => {
      setOver(false);
      setWished(wanting(files.length > 0 ? { is: 'files', files } : { is: 'dropped', text }));
    });
    const paste = (event: ClipboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]');
      if (isTyping || event.clipboardData === null) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0) setWished(wanting({ is: 'files', files }));
      // More than a line, or what JSON and XML begin with.
      else if (/[\n\r]|^\s*[[{<]/.test(text)) setWished(wanting({ is: 'pasted', text }));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    document.addEventListener('paste', paste);
    return function takeNone() {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      document.removeEventListener('paste', paste);
    };
  }, []);
  // What stands above the list then opens pages of the panel.
  const isOwn = useStore(({ dataset, waiting }) => dataset.opened !== null || waiting !== null);
  if (wish === null && !isOver && !isOwn) return null;
  return (
    <Suspense>
      <Boundary key={nth} text={props.words.frame.partFailed} place="pane">
        <Opening {...props} wish={wish} isOver={isOver} />
      </Boundary>
    </Suspense>
  );
}

interface Wished {
  readonly wish: Wish | null;
  readonly nth: number;
}

function wanting(wish: Wish): (before: Wished) => Wished {
  return ({ nth }) => ({ wish, nth: nth + 1 });
}

function askIn(unknown: View['unknown']): View['unknown'][number] | undefined {
  return unknown.find(([key, value]) => /^open(?:ed)?$/.test(key) && value.trim() !== '');
}

function wishOf(unknown: View['unknown']): Wish | null {
  const [key, value = ''] = askIn(unknown) ?? [];
  if (key === undefined) return null;
  return key === 'open' ? { is: 'link', url: value } : { is: 'kept', key: value };
}
