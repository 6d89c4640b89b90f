import type { OpenedWords } from '../../i18n/opened/index.ts';
import type { InWords } from '../../i18n/words.ts';
import type { Mapping, Question } from '../../model/mapping.ts';
import type { Draft } from './draft.ts';
import type { Session } from './session.ts';
import type { WaysProps } from './wish.ts';

/** What every page of the panel is told. */
export interface PageProps extends InWords<Pick<WaysProps, 'stage' | 'onTell'>> {
  readonly told: OpenedWords;
  readonly session: Session;
}

/** What each part of the page is told. */
export interface DraftProps extends PageProps {
  readonly draft: Draft;
  readonly onMap: (mapping: Mapping, answered?: string) => void;
}

/** What whoever asks one question is told. */
export type AskedProps<Ask extends Question['ask']> = DraftProps & {
  readonly question: Extract<Question, { ask: Ask }>;
};
