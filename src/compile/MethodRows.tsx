import type { ReactNode } from 'react';
import { directionOf } from '../i18n/index.ts';

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
  readonly name: string;
  readonly meaning?: string | undefined;
  /** Of name and meaning, where they come from the dataset. */
  readonly language?: string | undefined;
  /** How many there are. */
  readonly count?: string;
  readonly children?: ReactNode;
}

/** "Strike: shelling, missiles, air attacks  4 events" */
export function Row({ sign, name, meaning, language, count, children }: RowProps) {
  return (
    <li>
      {sign}
      <div>
        <span lang={language} dir={language && directionOf(language)}>
          <b>{name}</b>
          {meaning !== undefined && `: ${meaning}`}
        </span>
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
