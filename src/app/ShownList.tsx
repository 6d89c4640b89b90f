import { Suspense, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { EventList } from '../reading/EventList.tsx';
import type { Handlers, Reading } from '../reading/reading.ts';
import { useChange, useStore } from '../view/hooks.ts';
import { maybeRows, openEvent, scaleOf } from '../view/rows.ts';
import { counts, dayGroups, ways } from '../view/select.ts';
import { useEmptyWays } from './list/emptyWays.ts';
import { allWords } from './load.ts';
import { LongShownList } from './many.ts';

type ListProps = Parameters<typeof EventList>[0];

/** The list, told what the store holds. Of very many events only those in sight are drawn. */
export function ShownList(reading: Reading & Handlers & Pick<ListProps, 'most'>) {
  const isLong = useStore((state) => scaleOf(state) !== null);
  if (!isLong) return <ShortList {...reading} />;
  return (
    <Suspense>
      <LongShownList {...reading} />
    </Suspense>
  );
}

function ShortList(reading: Reading & Handlers & Pick<ListProps, 'most'>) {
  const change = useChange();
  const onEmpty = useEmptyWays();
  const groups = useStore(dayGroups);
  const teller = useTeller(reading.dataset);
  const told = teller?.(groups);
  const open = useStore(openEvent);
  const hovered = useStore((state) => state.hovered);
  const maybe = useStore((state) => state.view.maybe);
  const { maybe: mayCount } = useStore(counts);
  const out = useStore(ways);
  const filters = useStore((state) => state.view.filters);
  const search = useStore((state) => state.view.q);
  const possibly = useStore(maybeRows);
  const mayBelong = useMemo(() => new Set(possibly), [possibly]);
  return (
    <EventList
      {...reading}
      groups={groups}
      told={told}
      openId={open.is === 'open' ? open.head.id : null}
      hoveredIds={hovered}
      outside={open.is === 'open' ? open.outside : null}
      mayBelong={mayBelong}
      may={{
        count: mayCount,
        isShown: maybe,
        onToggle: () => {
          change((view) => ({ ...view, maybe: !view.maybe }));
        },
      }}
      empty={{
        filters,
        search,
        ways: out,
        ...onEmpty,
      }}
    />
  );
}

type Teller = (groups: ListProps['groups']) => ListProps['told'];

/** What is told only by ear may come after all that is seen; where it does not come, the rest of the list says enough. */
function useTeller(dataset: Dataset): Teller | null {
  const [teller, setTeller] = useState<Teller | null>(null);
  useEffect(
    function fetchTeller() {
      let isWanted = true;
      Promise.all([import('../reading/told.ts'), allWords()]).then(
        ([{ makeTeller }, words]) => {
          if (isWanted) setTeller(() => makeTeller(dataset, words));
        },
        () => undefined,
      );
      return function forgetTeller() {
        isWanted = false;
      };
    },
    [dataset],
  );
  return teller;
}
