import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Briefing } from './Briefing.tsx';
import styles from './Briefing.module.css';
import { loadParts, orderOf, printedOf, type PrintOrder, type Printed } from './order.ts';

/** Fetches what the briefing needs, and gives what prints it. Rejects where the quotations do not come. */
export async function prepareBriefing(order: PrintOrder): Promise<() => Promise<void>> {
  const parts = await loadParts(order);
  return () => print(printedOf(order, parts));
}

async function print(printed: Printed): Promise<void> {
  asked = printed;
  await loadFonts(mount(asked));
  window.print();
  // Some devices are still drawing when `print` returns, and draw again for another paper: it is kept until the reader goes on.
  document.addEventListener('pointerdown', goOn, true);
  document.addEventListener('keydown', goOn, true);
}

/** Until stopped, the browser's own command prints the briefing too; the page itself while the quotations have not come. */
export function printInstead(orderNow: () => PrintOrder): () => void {
  const before = () => {
    const printed = asked ?? orderOf(orderNow());
    if (printed) mount(printed);
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', unmount);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', unmount);
  };
}

/** What the reader pressed a button for. */
let asked: Printed | null = null;
let unmountLast: (() => void) | null = null;

/** Puts it into the document, where only paper shows it. */
function mount({ words, props }: Printed): HTMLElement {
  unmount();
  const host = document.createElement('div');
  host.className = styles['briefing'] ?? '';
  host.lang = words.code;
  host.dir = words.direction;
  const root = createRoot(host);
  document.body.append(host);
  flushSync(() => {
    root.render(createElement(Briefing, props));
  });
  unmountLast = () => {
    root.unmount();
    host.remove();
  };
  return host;
}

function unmount(): void {
  unmountLast?.();
  unmountLast = null;
}

function goOn(): void {
  asked = null;
  unmount();
  document.removeEventListener('pointerdown', goOn, true);
  document.removeEventListener('keydown', goOn, true);
}

/** What stands on no screen is not fetched by itself. One that does not come is replaced by the system's. */
async function loadFonts({ textContent }: HTMLElement): Promise<void> {
  const faces = ['600 16px "Dateline Serif"', '400 16px "Dateline Serif"'];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, textContent)));
}
