import styles from './Onward.module.css';

interface OnwardProps {
  readonly name: string;
  /** What takes the focus; nothing happens where there is none. */
  readonly to: (from: HTMLElement) => Element | null | undefined;
}

/** The way past what follows, for who goes from one control to the next. It is seen while it has the focus. */
export function Onward({ name, to }: OnwardProps) {
  return (
    <button
      type="button"
      className={styles['onward']}
      onClick={({ currentTarget }) => {
        const target = to(currentTarget);
        if (!(target instanceof HTMLElement)) return;
        target.scrollIntoView({ behavior: 'instant' });
        target.focus({ preventScroll: true });
      }}
    >
      {name}
    </button>
  );
}

/** The first control that stands after all of this. */
export function firstAfter(box: Element | null): HTMLElement | undefined {
  const all = box?.ownerDocument.querySelectorAll<HTMLElement>('a[href], button, input, summary') ?? [];
  return [...all].find(
    (control) =>
      box &&
      !box.contains(control) &&
      (box.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      control.tabIndex >= 0 &&
      control.checkVisibility(),
  );
}
