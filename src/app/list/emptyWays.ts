import { useMemo } from 'react';
import type { EmptyListProps } from '../../reading/EmptyList.tsx';
import { useChange } from '../../view/hooks.ts';
import { noFilters } from '../../view/view.ts';

/** What the ways out of an empty list do. */
export function useEmptyWays(): Pick<EmptyListProps, 'onWay' | 'onClear'> {
  const change = useChange();
  return useMemo(
    () => ({
      onWay: (of) => {
        change((view) => {
          if (of === 'window') return { ...view, from: null, to: null };
          if (of === 'search') return { ...view, q: '' };
          return { ...view, filters: { ...view.filters, [of]: [] } };
        });
      },
      onClear: () => {
        change((view) => ({ ...view, filters: noFilters, q: '', from: null, to: null }));
      },
    }),
    [change],
  );
}
