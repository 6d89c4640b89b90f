/** Where an arrow key leads along marks in the order of time, which runs as the words do: 1 is on, -1 back, 0 nowhere. */
export function stepOf(key: string, direction: 'ltr' | 'rtl'): -1 | 0 | 1 {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'ArrowRight':
      return direction === 'ltr' ? 1 : -1;
    case 'ArrowLeft':
      return direction === 'ltr' ? -1 : 1;
    default:
      return 0;
  }
}
