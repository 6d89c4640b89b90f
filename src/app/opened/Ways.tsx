import { Suspense, useEffect, useState } from 'react';
import type { InWords } from '../../i18n/words.ts';
import { useStore, useStoreApi } from '../../view/hooks.ts';
import { Boundary } from '../Boundary.tsx';
import { Opening } from './parts.ts';
import { looksLikeTable } from './pasted.ts';
import type { WaysProps, Wish } from './wish.ts';

/** The ways in for a file of the reader's own: the menu, a drop, a paste, a link. Small, as it stands on every page. */
export function Ways({ words, asked, stage, onTell, onLeave }: InWords<WaysProps>) {
  const store = useStoreApi();
  const [seen, setSeen] = useState(asked);
  // What a link asks for, once.
  const [wish, setWish] = useState<Wish | null>(() => wishOf(store.getState().view.unknown));
  const [isOver, setOver] = useState(false);
  if (asked !== seen) {
    setSeen(asked);
    setWish({ is: 'choose' });
  }
  useEffect(function takeFiles() {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      setWish({ is: 'files', files });
    };
    const paste = (event: ClipboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, select, [contenteditable]');
      if (isTyping || event.clipboardData === null) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0) setWish({ is: 'files', files });
      else if (looksLikeTable(text)) setWish({ is: 'text', text });
      else return;
      event.preventDefault();
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return function takeNone() {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
  // What stands above the list then opens pages of the panel.
  const isOwn = useStore(({ dataset, waiting }) => dataset.opened !== null || waiting !== null);
  if (wish === null && !isOver && !isOwn) return null;
  return (
    <Suspense>
      <Boundary text={words.frame.partFailed} place="pane">
        <Opening words={words} wish={wish} isOver={isOver} stage={stage} onTell={onTell} onLeave={onLeave} />
      </Boundary>
    </Suspense>
  );
}

function wishOf(unknown: readonly (readonly [string, string])[]): Wish | null {
  for (const [key, value] of unknown) {
    if (key === 'open' && value.trim() !== '') return { is: 'link', url: value };
    if (key === 'opened') return { is: 'kept', key: value };
  }
  return null;
}
