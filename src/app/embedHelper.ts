import type { FrameMessage } from './embed.ts';

// A host's script, built as `embed.js`, for every `<iframe data-dateline>` of its page, whenever that is added: gives it the
// height that it asks for, dispatches `dateline:select` on it, and takes `dateline:show` to it. The README tells how.
// Kept under 1 kB: no library, and no name left behind.

interface Choice {
  readonly id: string | null;
}

declare global {
  interface WindowEventMap {
    'dateline:show': CustomEvent<Choice>;
  }
}

(() => {
  const answering = new WeakSet<HTMLIFrameElement>();
  /** Asked of frames that do not answer yet. */
  const pending = new WeakMap<HTMLIFrameElement, string | null>();
  const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-dateline]');
  const originOf = ({ src }: HTMLIFrameElement) => new URL(src, document.baseURI).origin;
  const ask = (frame: HTMLIFrameElement, what: object, origin: string) =>
    frame.contentWindow?.postMessage({ source: 'dateline-host', v: 1, ...what }, origin);
  const show = (frame: HTMLIFrameElement, id: string | null) => {
    if (answering.has(frame)) ask(frame, { type: 'select', id }, originOf(frame));
    else pending.set(frame, id);
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<FrameMessage | null>) => {
    if (data?.source !== 'dateline' || data.v !== 1) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
      if (data.type === 'ready') {
        answering.add(frame);
        const id = pending.get(frame);
        if (id !== undefined) show(frame, id);
        pending.delete(frame);
      }
      if (data.type === 'height') frame.style.height = `${Math.max(200, Math.min(4000, data.px))}px`;
      if (data.type === 'select')
        frame.dispatchEvent(new CustomEvent('dateline:select', { bubbles: true, detail: { id: data.id } }));
    }
  });
  addEventListener(
    'dateline:show',
    ({ target, detail }) => {
      if (target instanceof HTMLIFrameElement) show(target, detail.id);
    },
    true,
  );
  // It may have come after them. The question holds nothing, and a frame that is not there yet has no origin.
  for (const frame of frames()) ask(frame, { type: 'hello' }, '*');
})();
