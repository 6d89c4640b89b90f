import { useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { InWords } from '../i18n/words.ts';
import { SpotList, type SpotListProps } from '../map/SpotList.tsx';

/** The list of a mark: on the map, or in the place of the list of events where the map has no room for it, or the list is long, or of a file. */
export function SpotSheet(props: InWords<SpotListProps>) {
  const [reading] = useState(() => document.querySelector('.frame .frame-read'));
  const isLow = useSyncExternalStore(watch, () => matchMedia(small).matches);
  const list = <SpotList {...props} />;
  return reading && (isLow || props.many || props.dataset.opened) ? createPortal(list, reading) : list;
}

/** As in frame.css: one pane under the other, and a phone on its side. */
const small = '(max-width: 719px), (max-height: 499px)';

function watch(changed: () => void): () => void {
  const query = matchMedia(small);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
