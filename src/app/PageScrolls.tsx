import { Suspense, useSyncExternalStore } from 'react';
import type { CooperationProps } from '../map/Cooperation.tsx';
import { Boundary } from './Boundary.tsx';
import { partOf } from './part.ts';

const { Part: Cooperation } = partOf(async () => (await import('../map/Cooperation.tsx')).Cooperation);

/** Where the page scrolls as a whole, the wheel and a single finger are the page's on the map too. */
export function PageScrolls(props: CooperationProps) {
  const scrolls = useSyncExternalStore(watch, () => matchMedia(low).matches);
  return (
    scrolls && (
      <Suspense>
        <Boundary text={props.words.frame.partFailed} place="map">
          <Cooperation {...props} />
        </Boundary>
      </Suspense>
    )
  );
}

/** As in frame.css. */
const low = '(max-width: 599px) and (max-height: 499px), (max-height: 299px)';

function watch(changed: () => void): () => void {
  const query = matchMedia(low);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
