import { dataset } from '../../reading/fixture.ts';
import { makeStore } from '../../view/store.ts';
import { defaultView } from '../../view/view.ts';
import type { Draft } from './draft.ts';
import { sessionOf, type Session, type SessionState } from './session.ts';

export function newSession(): Session {
  const store = makeStore({
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
  const nothing = () => undefined;
  return sessionOf(
    store,
    { show: nothing, close: nothing, turn: (view) => view },
    {
      unnamed: 'unnamed',
      ground: { loading: '', exactTo: String },
    },
  );
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
