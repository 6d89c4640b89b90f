import { useEffect, useState } from 'react';

const restMs = 200;

/** Whether a value has been the same for a while. */
export function useRest(value: unknown): boolean {
  const [rested, setRested] = useState(value);
  useEffect(
    function waitForRest() {
      const timer = setTimeout(() => {
        setRested(value);
      }, restMs);
      return function goOn() {
        clearTimeout(timer);
      };
    },
    [value],
  );
  return rested === value;
}
