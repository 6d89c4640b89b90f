import type { Words } from '../../i18n/words.ts';
import type { Site } from '../../view/url.ts';

/** What a section of the Share panel is told. */
export interface SectionProps {
  readonly words: Words;
  readonly site: Site;
  /** Says a sentence to those who do not see what happened. */
  readonly onTell: (text: string) => void;
}
