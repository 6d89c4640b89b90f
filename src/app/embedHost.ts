import type { EventId } from '../model/id.ts';
import { type FrameMessage, parseHostMessage } from './embed.ts';

/** The page that holds this one. */
export interface Host {
  readonly tell: (message: FrameMessage) => void;
  readonly leave: () => void;
}

interface Asked {
  readonly isKnown: (id: EventId) => boolean;
  readonly onSelect: (id: EventId | null) => void;
  readonly onHello: () => void;
}

/** Listens to the window that holds this one and to no other; where this one stands alone, nobody is told anything. */
export function findHost(asked: Asked): Host {
  if (window.parent === window) return { tell: () => undefined, leave: () => undefined };
  let origin = toldOrigin();
  const receive = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || (origin !== null && from !== origin)) return;
    const message = parseHostMessage(data, asked.isKnown);
    if (!message) return;
    origin = from;
    if (message.type === 'hello') asked.onHello();
    else asked.onSelect(message.id);
  };
  window.addEventListener('message', receive);
  return {
    tell(message) {
      // A host in a sandbox of its own has no origin that a message could be sent to.
      window.parent.postMessage(message, origin === null || origin === opaque ? '*' : origin);
    },
    leave() {
      window.removeEventListener('message', receive);
    },
  };
}

/** How a browser writes an origin that it does not tell, or that is none. */
const opaque = 'null';

/** The host's origin where the browser tells it; else it is the one from which the first message of the contract comes. */
function toldOrigin(): string | null {
  // Not every browser has it.
  const told = 'ancestorOrigins' in location ? location.ancestorOrigins.item(0) : null;
  return told === opaque ? null : told;
}
