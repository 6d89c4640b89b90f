/** What was dropped on the page, and may be meant to be opened. */
export interface Dropped {
  readonly files: readonly File[];
  readonly text: string;
}

const early: Dropped[] = [];
let take: (dropped: Dropped) => void = (dropped) => early.push(dropped);

/** Keeps the browser from leaving the page for what is dropped on it: the part that opens files comes later, and hears then of what came before it. */
export function catchDrops(): void {
  let isOwn = false;
  const isOurs = ({ target }: DragEvent) =>
    !isOwn && !(target instanceof Element && target.matches('input, textarea'));
  const drag = ({ type }: Event) => {
    isOwn = type === 'dragstart';
  };
  addEventListener('dragstart', drag);
  addEventListener('dragend', drag);
  addEventListener('dragover', (event) => {
    if (isOurs(event)) event.preventDefault();
  });
  addEventListener('drop', (event) => {
    const { dataTransfer: given } = event;
    if (given === null || !isOurs(event)) return;
    event.preventDefault();
    take({ files: [...given.files], text: given.getData('text/plain').trim() });
  });
}

export function hearDrops(listener: (dropped: Dropped) => void): void {
  take = listener;
  early.splice(0).forEach(listener);
}
