import { useMemo } from 'react';
import type { OpenedDataset } from '../dataset/dataset.ts';
import type { RowNote } from '../dataset/opened/report.ts';
import type { Clocks } from '../i18n/dates.ts';
import type { OpenedWords } from '../i18n/opened/index.ts';
import type { InWords } from '../i18n/words.ts';
import { zoomLimits } from '../basemap/opening.ts';
import { closeCamera } from '../map/closeCamera.ts';
import { numberIn } from '../model/rows.ts';
import { OpenedCard } from '../reading/OpenedCard.tsx';
import { useStoreApi } from '../view/hooks.ts';
import type { Camera } from '../view/view.ts';
import { sessionIn } from './opened/session.ts';
import { Handle, type Sheet } from './Sheet.tsx';

type CardProps = Parameters<typeof OpenedCard>[0];
type Props = Omit<
  CardProps,
  'clocks' | 'onLocate' | 'row' | 'placed' | 'file' | 'notes' | 'told' | 'dataset'
> & {
  readonly dataset: OpenedDataset;
  readonly clocks: Clocks;
  readonly onLook: ((camera: Camera) => void) | undefined;
  readonly sheet?: Sheet | undefined;
};

/** The card of an event of a reader's own file, as `CardSheet` is that of one of the story. */
export function OpenedSheet({
  sheet,
  words,
  clocks,
  onLook,
  ...card
}: InWords<Props> & { readonly told: OpenedWords }) {
  const { opened, heads } = card.dataset;
  const store = useStoreApi();
  const tongue = useMemo(() => ({ ...clocks, words }), [clocks, words]);
  const at = numberIn(heads, card.head.id) ?? 0;
  const row = opened.row(at);
  const all: readonly RowNote[] = sessionIn(store)?.getState().shown?.compiled.report.notes ?? [];
  return (
    <OpenedCard
      {...card}
      clocks={tongue}
      file={opened.file}
      row={row}
      placed={opened.placed(at)}
      notes={all.filter((note) => note.row === row.number)}
      onLocate={
        onLook &&
        ((place) => {
          onLook(closeCamera(place, Math.max(zoomLimits.maxZoom, store.getState().view.camera?.zoom ?? 0)));
        })
      }
      handle={sheet && <Handle {...sheet} words={words} about={card.head.id} />}
    />
  );
}
