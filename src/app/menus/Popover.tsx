import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './Popover.module.css';

interface Props {
  readonly label: string;
  /** The button that opened it: focus goes back to it. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet of choices under its button. Escape, a press outside and moving the focus away close it. */
export function Popover({ label, opener, onClose, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(function enter() {
    box.current?.querySelector<HTMLElement>('a, button, input')?.focus();
  }, []);
  useEffect(
    function closeOnLeaving() {
      const leave = (event: Event) => {
        const { target } = event;
        if (!(target instanceof Node)) return;
        if (box.current?.contains(target) || opener.current?.contains(target)) return;
        onClose();
      };
      const escape = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        onClose();
        opener.current?.focus();
      };
      document.addEventListener('pointerdown', leave);
      document.addEventListener('focusin', leave);
      document.addEventListener('keydown', escape);
      return function stayOpen() {
        document.removeEventListener('pointerdown', leave);
        document.removeEventListener('focusin', leave);
        document.removeEventListener('keydown', escape);
      };
    },
    [opener, onClose],
  );
  return (
    <div ref={box} className={styles.popover} role="group" aria-label={label}>
      {children}
    </div>
  );
}
