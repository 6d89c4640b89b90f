import './tokens.css';
import './fonts.css';
import './base.css';
import './frame.css';
import '../basemap/palette.css';
import '../basemap/basemap.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadFirstWords } from '../i18n/index.ts';
import { takeOverview } from '../map/overview.ts';
import { StoreContext } from '../view/hooks.ts';
import { openEvent } from '../view/rows.ts';
import { readerZone } from '../view/select.ts';
import { settle, type Settled } from '../view/settle.ts';
import { makeStore } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { makeActs } from './acts.ts';
import { App } from './App.tsx';
import { takeOnline } from './carried.ts';
import { filesAt } from './files.ts';
import { focusHeading } from './focus.ts';
import { enterInPlace, enterNew, startHistory, viewOfAddress } from './history.ts';
import { allWords, languageHere, languages, loadDataset, loadDetails, loadOtherWords } from './load.ts';
import { catchDrops } from './opened/drops.ts';
import { again, shared } from './part.ts';
import { isEmbed, makeAddressesAbsolute, ownSite, rootOf, siteOf } from './site.ts';
import { makeStage, needsOf, waitingView } from './stage.ts';
import { relaxedNotice } from './travel.ts';

async function start(host: HTMLElement): Promise<void> {
  // `isSingle`, written out: so neither build carries the other's part.
  const isFramed = import.meta.env.MODE !== 'single' && isEmbed(document);
  if (!isFramed) catchDrops();
  const startsOnline = !isFramed && takeOnline();
  const single = import.meta.env.MODE === 'single' ? await import('./single.ts') : null;
  const method = import.meta.env.MODE === 'single' ? await import('./singleMethod.ts') : null;
  const root = single ? single.rootHere() : rootOf(document);
  makeAddressesAbsolute(document);
  single?.mendAddresses(languages);
  const spoken = single?.ownFirst(languages) ?? languages;
  single?.speakAsAsked(spoken, document);
  single?.chooseInPlace(document);
  const language = languageHere();
  const overview = takeOverview(document);
  const [dataset, words, embed] = await Promise.all([
    loadDataset(language),
    loadFirstWords(language),
    isFramed ? loadEmbed() : null,
  ]);
  const site = siteOf(root, spoken, language, dataset.edition.zone);
  const files = single ? single.carriedFiles(site, document) : filesAt(root);
  if (method?.showMethodAsked(site, files, document)) return;
  const details = shared(() => loadDetails(language));
  const otherWords = shared(() => loadOtherWords(dataset, language));
  const asked = viewOfAddress(site);
  const store = makeStore({
    dataset,
    details: null,
    otherWords: null,
    unavailable: false,
    view: asked,
    waiting: needsOf(asked) === null ? null : asked,
    hovered: [],
    notice: null,
    arrivals: 1,
  });
  const fetchDetails = async (ask = details) => {
    if (store.getState().details !== null) return;
    store.note({ unavailable: false });
    try {
      const details = await ask();
      if (store.getState().dataset === dataset) store.note({ details });
    } catch {
      store.note({ unavailable: true });
    }
  };
  let wordsLost = false;
  const fetchOtherWords = async (ask = otherWords) => {
    const { otherWords: known, dataset: shown } = store.getState();
    if (known !== null || shown.opened !== null) return;
    try {
      const others = await ask();
      if (store.getState().dataset === dataset) store.note({ otherWords: others });
    } catch {
      // The page's own words are searched; the next letter or the next search asks again.
      wordsLost = true;
    }
  };
  const settled = async (asked: View): Promise<Settled> => {
    // A search looks into all of it: only then can it be told whether it hides the linked event.
    if (asked.q !== '' && asked.event !== null) await Promise.all([fetchDetails(), fetchOtherWords()]);
    const state = store.getState();
    return settle(state.dataset, asked, state.details, state.otherWords);
  };
  const focusOpen = () => {
    // The focus is the host's.
    if (isFramed) return;
    const open = openEvent(store.getState());
    if (open.is === 'open') focusHeading(open.head.id);
    if (open.is === 'unknown') focusHeading(open.id);
  };
  const stage = makeStage(
    store,
    () => history,
    () => void fetchDetails(),
  );
  let travels = 0;
  const travel = async (asked: View) => {
    const nth = ++travels;
    const shown = stage.turn(asked);
    const before = store.getState().view;
    const { view, relaxed } = await settled(shown);
    const now = store.getState();
    // Meanwhile the reader may have gone elsewhere.
    if (nth !== travels || now.view.event !== before.event || now.view.q !== before.q) return;
    store.note({ notice: relaxedNotice(relaxed, words), arrivals: now.arrivals + 1 });
    store.change(() => view);
    focusOpen();
    if (view.q !== '') void fetchOtherWords();
  };
  const { view, relaxed } = await settled(store.getState().waiting ? waitingView(asked) : asked);
  store.note({ notice: relaxedNotice(relaxed, words) });
  store.change(() => view);
  const own = ownSite(site);
  const here = () => {
    const { dataset, waiting } = store.getState();
    return dataset.opened !== null || waiting !== null ? own : site;
  };
  const history = startHistory(store, here, isFramed ? enterInPlace : enterNew, (asked) => {
    if (single?.isElsewhere(site)) single.goThere(site);
    else void travel(asked);
  });
  const search = () => {
    // Nobody loses the page while typing: only who turns to an empty box gets a new one.
    const isIdle = store.getState().view.q === '';
    void fetchOtherWords(wordsLost && isIdle ? () => again(otherWords) : otherWords);
  };
  const ready = () => {
    document.getElementById('still')?.remove();
    delete document.documentElement.dataset['view'];
    // The cards' data come after the map's first frame, but for a card that is open already.
    if (view.event === null) requestAnimationFrame(() => void fetchDetails());
  };
  if (view.event !== null) void fetchDetails();
  if (view.q !== '') void fetchOtherWords();
  const told = {
    words,
    site,
    files,
    overview,
    acts: makeActs(store, history, () => void fetchDetails(() => again(details))),
    readerZone: readerZone(),
    onReady: ready,
  };
  createRoot(host).render(
    <StrictMode>
      <StoreContext value={store}>
        {embed ? (
          <embed.EmbedApp {...told} words={embed.words} onLink={(asked) => void travel(asked)} />
        ) : (
          <App
            {...told}
            given={single ? single.givenSite(site, document) : site}
            stage={stage}
            startsOnline={startsOnline}
            onSearching={search}
          />
        )}
      </StoreContext>
    </StrictMode>,
  );
  focusOpen();
}

async function loadEmbed() {
  const [{ EmbedApp }, words] = await Promise.all([import('./EmbedApp.tsx'), allWords()]);
  return { EmbedApp, words };
}

const host = document.getElementById('app');
if (!host) throw new Error('the page has no #app');
start(host).catch(() => {
  // What the page carries can still be read, and says why there is no more.
  delete document.documentElement.dataset['view'];
  document.getElementById('lost')?.removeAttribute('hidden');
});
