import type { MouseEvent } from 'react';
import { saidIn } from '../i18n/said.ts';
import type { EventHead } from '../model/event.ts';
import { isPlain } from './plainClick.ts';
import type { Handlers, Reading } from './reading.ts';

interface EventLinkProps extends Pick<Reading, 'clocks'>, Handlers {
  readonly head: EventHead;
  readonly href: string;
  readonly isCurrent?: boolean;
  readonly className?: string | undefined;
  /** Of what stands outside the link and is to be part of its name. */
  readonly after?: string | undefined;
}

/** A link to an event's own page. A plain click opens the event here; all others stay the browser's. */
export function EventLink({
  head,
  href,
  clocks,
  onOpen,
  onHover,
  isCurrent = false,
  className,
  after,
}: EventLinkProps) {
  const { id } = head;
  const { text, marks } = saidIn(head.title, clocks.words.code);
  const open = (event: MouseEvent) => {
    if (!onOpen || !isPlain(event)) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <a
      className={className}
      id={after && `${after}-link`}
      aria-labelledby={after && `${after} ${after}-link`}
      href={href}
      {...marks}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={open}
      onFocus={() => onHover?.([id])}
      onBlur={() => onHover?.([])}
    >
      {text}
    </a>
  );
}
