import { Suspense, useSyncExternalStore } from 'react';
import type { CooperationProps } from '../map/Cooperation.tsx';
import { Boundary } from './Boundary.tsx';
import { partOf } from './part.ts';

const { Part: Cooperation } = partOf(async () => (await import('../map/Cooperation.tsx')).Cooperation);

/** Where the page scrolls as a whole, the wheel and a single finger are the page's on the map too. */
export function PageScrolls(props: CooperationProps) {
  const scrolls = useSyncExternalStore(watchSize, pageScrolls);
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
function pageScrolls(): boolean {
  return matchMedia('(max-width: 599px) and (max-height: 499px), (max-height: 299px)').matches;
}

function watchSize(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => {
    removeEventListener('resize', changed);
  };
}
