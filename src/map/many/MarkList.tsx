import type { ComponentType } from 'react';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Clocks } from '../../i18n/dates.ts';
import type { FirstWords } from '../../i18n/en.ts';
import type { EventId } from '../../model/id.ts';
import type { Camera } from '../../view/view.ts';
import type { Frame } from '../camera.ts';
import type { SpotListProps } from '../SpotList.tsx';
import { cameraWithin } from './camera.ts';
import { type Listed, spotOf } from './spot.ts';

/** So many events are listed at a time. */
export const page = 100;

interface Props {
  readonly List: ComponentType<SpotListProps>;
  readonly listed: Listed;
  /** Of which it is now. */
  readonly cell: number;
  readonly dataset: Dataset;
  readonly words: FirstWords;
  readonly clocks: Clocks;
  readonly frame: Frame;
  readonly maxZoom: number;
  readonly onHover: (ids: readonly EventId[]) => void;
  readonly onClose: () => void;
  readonly onOpen: (id: EventId) => void;
  readonly onZoomTo: (camera: Camera) => void;
  readonly onMore: (most: number) => void;
}

/** The events of a mark, a page of them at a time. */
export function MarkList({ List, listed, cell, dataset, words, frame, maxZoom, ...props }: Props) {
  const { rows, most, span } = listed;
  const spot = spotOf(dataset, listed, cell, { frame, words });
  const target = span && cameraWithin(span, frame, maxZoom);
  return (
    <List
      spot={spot}
      dataset={dataset}
      clocks={props.clocks}
      language={words.code}
      spots={[spot]}
      size={frame.size}
      onHover={props.onHover}
      onClose={props.onClose}
      onOpen={props.onOpen}
      many={{
        total: rows.length,
        next: Math.min(page, rows.length - most),
        onZoomIn:
          target === null
            ? null
            : () => {
                props.onZoomTo(target);
              },
        onMore:
          most >= rows.length
            ? null
            : () => {
                props.onMore(most + page);
              },
      }}
    />
  );
}
