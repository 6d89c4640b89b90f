import { Suspense, useMemo } from 'react';
import { clocksOf } from '../i18n/dates.ts';
import type { FirstWords } from '../i18n/en.ts';
import { MapPane, type MapProps } from '../map/MapPane.tsx';
import type { Overview } from '../map/overview.ts';
import type { Zone } from '../model/time.ts';
import { useStore } from '../view/hooks.ts';
import { markedRows, openEvent, rowOf, scaleOf } from '../view/rows.ts';
import type { Acts } from './acts.ts';
import { Boundary } from './Boundary.tsx';
import { carryOnline } from './carried.ts';
import { focusRow } from './focus.ts';
import { Pan, SpotList } from './later.ts';
import { Lost } from './Lost.tsx';
import { ManyMarks } from './many.ts';
import { again } from './part.ts';

interface Props {
  readonly words: FirstWords;
  readonly readerZone: Zone | null;
  readonly read: MapProps['read'];
  readonly overview: Overview | null;
  readonly online: boolean;
  readonly acts: Acts;
  readonly onTell: (text: string) => void;
  readonly onNoPoint?: MapProps['onNoPoint'];
  readonly Cooperation?: MapProps['Cooperation'];
}

/** The map, told what the store holds. */
export function MapView({ words, readerZone, acts, onNoPoint = focusRow, ...props }: Props) {
  const dataset = useStore((state) => state.dataset);
  const clock = useStore((state) => state.view.clock);
  const clocks = useMemo(
    () => clocksOf(dataset.edition, words, clock, readerZone),
    [dataset, words, clock, readerZone],
  );
  const rows = useStore(markedRows);
  const isMany = useStore((state) => scaleOf(state) !== null);
  const open = useStore(openEvent);
  const arrivals = useStore((state) => state.arrivals);
  const camera = useStore((state) => state.view.camera);
  const hovered = useStore((state) => state.hovered);
  const hoveredRows = useMemo(() => hovered.flatMap((id) => rowOf(dataset, id) ?? []), [dataset, hovered]);
  return (
    <MapPane
      {...props}
      dataset={dataset}
      words={words}
      clocks={clocks}
      language={words.code}
      rows={rows}
      openRow={open.is === 'open' ? open.row : null}
      arrivals={arrivals}
      hoveredRows={hoveredRows}
      camera={camera}
      isHeld={isPanelOpen}
      onCamera={acts.look}
      onOpen={acts.open}
      onHover={acts.hover}
      onNoPoint={onNoPoint}
      again={props.online ? againOnline : again}
      List={List}
      Pan={PanHere}
      Many={isMany ? ManyHere : undefined}
      Lost={LostHere}
    />
  );
}

/** On a phone the map is lower for as long as one is. */
const isPanelOpen = () => document.querySelector('[data-panel], [data-more]') !== null;

const againOnline: MapProps['again'] = (load) => again(load, carryOnline);

const List: MapProps['List'] = (props) => (
  <Suspense>
    <Boundary key={props.spot.key} text={props.clocks.words.frame.partFailed} place="map">
      <SpotList {...props} words={props.clocks.words} />
    </Boundary>
  </Suspense>
);

const PanHere: MapProps['Pan'] = (props) => (
  <Suspense>
    <Boundary text={props.words.frame.partFailed} place="map">
      <Pan {...props} />
    </Boundary>
  </Suspense>
);

const ManyHere: MapProps['Many'] = (props) => (
  <Suspense>
    <Boundary text={props.words.frame.partFailed} place="map">
      <ManyMarks {...props} />
    </Boundary>
  </Suspense>
);

const LostHere: MapProps['Lost'] = (props) => <Lost {...props} place="map" focused={false} />;
