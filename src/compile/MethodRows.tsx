import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the page on how the story is made, with a link of its own. */
export function Section({ id, heading, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

interface RowProps {
  /** A drawing of it, where the rows have one. */
  readonly sign?: ReactNode;
  readonly name: ReactNode;
  readonly meaning?: ReactNode;
  /** How many there are. */
  readonly count?: string;
  readonly children?: ReactNode;
}

/** "Strike: shelling, missiles, air attacks  4 events" */
export function Row({ sign, name, meaning, count, children }: RowProps) {
  return (
    <li>
      {sign}
      <div>
        <b>{name}</b>
        {meaning !== undefined && <>: {meaning}</>}
        {count !== undefined && (
          <>
            {' '}
            <small>· {count}</small>
          </>
        )}
        {children}
      </div>
    </li>
  );
}
