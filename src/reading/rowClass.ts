import styles from './EventRow.module.css';

interface RowState {
  readonly isOpen: boolean;
  readonly isHovered: boolean;
  readonly isPossible: boolean;
  readonly isOutside: boolean;
}

/** How a row of the list looks, whichever list it is in. */
export function rowClass({ isOpen, isHovered, isPossible, isOutside }: RowState): string {
  const classes = [
    styles['row'],
    isOpen && styles['open'],
    isHovered && styles['hovered'],
    isPossible && styles['possible'],
    isOutside && styles['outside'],
  ];
  return classes.filter(Boolean).join(' ');
}
