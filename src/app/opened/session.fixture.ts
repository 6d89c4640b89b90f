import { dataset } from '../../reading/fixture.ts';
import { makeStore, type Store } from '../../view/store.ts';
import { defaultView, type View } from '../../view/view.ts';
import { makeStage } from '../stage.ts';
import type { Draft } from './draft.ts';
import { sessionOf, type Session, type SessionState } from './session.ts';

const told = { unnamed: 'unnamed', ground: { loading: '', exactTo: String } };

function newStore(): Store {
  return makeStore({
    dataset,
    details: null,
    unavailable: false,
    otherWords: null,
    view: defaultView,
    waiting: null,
    hovered: [],
    notice: null,
    arrivals: 0,
  });
}

export function newSession(): Session {
  const nothing = () => undefined;
  return sessionOf(newStore(), { show: nothing, close: nothing, turn: (view) => view }, told);
}

/** A session on a stage of its own: what it shows stands in the store. */
export function stagedSession() {
  const store = newStore();
  const history = {
    step(change: (view: View) => View, before?: () => void) {
      before?.();
      store.change(change);
    },
    stop: () => undefined,
  };
  const stage = makeStage(
    store,
    () => history,
    () => undefined,
  );
  return { store, stage, session: sessionOf(store, stage, told) };
}

export async function when(session: Session, is: (state: SessionState) => boolean): Promise<SessionState> {
  if (!is(session.getState()))
    await new Promise<void>((resolve) => {
      session.subscribe((state) => {
        if (is(state)) resolve();
      });
    });
  return session.getState();
}

export async function drafted(session: Session): Promise<Draft> {
  const { draft } = await when(session, (state) => Boolean(state.draft?.preview));
  if (!draft) throw new Error('no draft');
  return draft;
}
