import { useEffect, useEffectEvent } from 'react';

/** Calls back when the focus goes to the list, wherever it comes from. */
export function useListFocus(onFocus: () => void): void {
  const tell = useEffectEvent(onFocus);
  useEffect(function watchList() {
    const list = document.getElementById('events');
    const enter = () => tell();
    list?.addEventListener('focusin', enter);
    return function unwatchList() {
      list?.removeEventListener('focusin', enter);
    };
  }, []);
}
