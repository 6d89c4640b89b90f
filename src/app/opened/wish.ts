import type { Files } from '../files.ts';
import type { Stage } from '../stage.ts';

/** What somebody wants to be opened. */
export type Wish =
  | { readonly is: 'choose' }
  | { readonly is: 'files'; readonly files: readonly File[] }
  /** Pasted where nothing takes it, it may well be meant for nothing here. */
  | { readonly is: 'dropped' | 'pasted'; readonly text: string }
  | { readonly is: 'link'; readonly url: string }
  | { readonly is: 'kept'; readonly key: string };

export interface WaysProps {
  /** How often the menu's button was pressed. */
  readonly asked: number;
  readonly stage: Stage;
  readonly read: Files['read'];
  /** Says a sentence to those who do not see what happened. */
  readonly onTell: (text: string) => void;
  /** The panel is gone: the focus goes back to where it came from. */
  readonly onLeave: () => void;
}
