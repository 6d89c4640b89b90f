import type { Details, OpenedDataset } from '../dataset/dataset.ts';
import type { State, Store } from '../view/store.ts';
import { defaultView, type View } from '../view/view.ts';
import type { History } from './history.ts';

/** A reader's own file as it is shown, and what a link on it says that it needs. */
export interface OwnFile {
  readonly dataset: OpenedDataset;
  readonly details: Details;
  readonly needs: string;
}

/** What stands before the reader: the story, or a file of their own in its place. */
export interface Stage {
  /** An entry of the history's own: Back brings the story. A link that waited for the file is opened. */
  readonly show: (file: OwnFile) => void;
  /** Brings the story as it was left. */
  readonly close: () => void;
  /** Before a view of the address is shown: puts there what it is a view of. The view to ask for. */
  readonly turn: (asked: View) => View;
}

const needsKey = 'needs';

/** What a link that was made on an opened file needs; null of any other. */
export function needsOf({ unknown }: View): string | null {
  return unknown.find(([key]) => key === needsKey)?.[1] ?? null;
}

/** Without what is asked of a file. */
export function withoutKeys(view: View, keys: readonly string[] = [needsKey]): View {
  return { ...view, unknown: view.unknown.filter(([key]) => !keys.includes(key)) };
}

/** What stands there until the file of a link is: the story, whole. */
export function waitingView({ clock, unknown }: View): View {
  return { ...defaultView, clock, unknown };
}

type Facts = Pick<State, 'dataset' | 'details' | 'otherWords' | 'searched'>;

export function makeStage(store: Store, history: () => History, onStory: () => void): Stage {
  let story: Facts & { readonly view: View } = { ...store.getState() };
  let own: OwnFile | null = null;
  const isStory = () => store.getState().dataset.opened === null;
  const leaveStory = () => {
    const { dataset, details, otherWords, view } = store.getState();
    if (isStory()) story = { dataset, details, otherWords, view };
  };
  const noFacts = { otherWords: null, searched: null, notice: null, hovered: [], waiting: null };
  const note = ({ dataset, details }: OwnFile) => {
    leaveStory();
    store.note({ ...noFacts, dataset, details, unavailable: false });
  };
  const noteStory = () => {
    const { dataset, details, otherWords } = story;
    store.note({ ...noFacts, dataset, details, otherWords });
    onStory();
  };
  return {
    show(file) {
      const { waiting, view } = store.getState();
      const waited = waiting !== null && needsOf(waiting) === file.needs ? waiting : null;
      const { clock } = view;
      const asked = withoutKeys(waited ?? { ...defaultView, clock });
      own = file;
      history().step(
        () => ({ ...asked, unknown: [...asked.unknown, [needsKey, file.needs]] }),
        () => {
          note(file);
        },
      );
    },
    close() {
      if (isStory()) return;
      own = null;
      history().step(() => withoutKeys(story.view), noteStory);
    },
    turn(asked) {
      const needs = needsOf(asked);
      if (needs !== null && needs === own?.needs) {
        // Where it stands already, what was found in it stays found.
        if (store.getState().dataset !== own.dataset) note(own);
        return asked;
      }
      if (!isStory()) noteStory();
      store.note({ waiting: needs === null ? null : asked });
      return needs === null ? asked : waitingView(asked);
    },
  };
}
