import { type RefObject, useRef, useState } from 'react';
import type { SectionProps } from './section.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

interface Copying<Kind extends Field> {
  /** Of the field that is selected where the page may not copy. */
  readonly field: RefObject<Kind | null>;
  /** What was copied last, or was not allowed to be: another text is neither. */
  readonly copied: string | null;
  readonly refused: string | null;
  /** Copies a text and says `told`; or selects the field, to be copied by hand, and says that. */
  readonly copy: (text: string, told: string) => void;
}

export function useCopying<Kind extends Field>({
  words,
  onTell,
}: Pick<SectionProps, 'words' | 'onTell'>): Copying<Kind> {
  const field = useRef<Kind>(null);
  const [last, setLast] = useState<{ readonly text: string; readonly is: 'copied' | 'refused' } | null>(null);
  const copy = (text: string, told: string) => {
    const byHand = () => {
      field.current?.focus();
      if (field.current) selectAll(field.current);
      setLast({ text, is: 'refused' });
      onTell(words.share.byHand);
    };
    if (!('clipboard' in navigator)) {
      byHand();
      return;
    }
    navigator.clipboard.writeText(text).then(() => {
      setLast({ text, is: 'copied' });
      onTell(told);
    }, byHand);
  };
  return {
    field,
    copied: last?.is === 'copied' ? last.text : null,
    refused: last?.is === 'refused' ? last.text : null,
    copy,
  };
}

/** Its start stays in view, which a browser leaves for the selection's end. */
export function selectAll(field: Field): void {
  field.select();
  requestAnimationFrame(() => {
    field.scrollLeft = 0;
  });
}
