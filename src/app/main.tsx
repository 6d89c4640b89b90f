import './tokens.css';
import './fonts.css';
import './base.css';
import './frame.css';
import '../basemap/palette.css';
import '../basemap/basemap.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../i18n/index.ts';
import { takeOverview } from '../map/overview.ts';
import { StoreContext } from '../view/hooks.ts';
import { openEvent } from '../view/rows.ts';
import { readerZone } from '../view/select.ts';
import { settle } from '../view/settle.ts';
import { makeStore } from '../view/store.ts';
import { makeActs } from './acts.ts';
import { App } from './App.tsx';
import { focusHeading } from './focus.ts';
import { startHistory, viewOfAddress } from './history.ts';
import { again } from './later.ts';
import { languages, loadDataset, loadDetails, loadOtherWords } from './load.ts';
import { makeAddressesAbsolute, rootOf, siteOf } from './site.ts';
import { applyTheme, storedTheme } from './theme.ts';
import { relaxedNotice } from './travel.ts';

async function start(host: HTMLElement): Promise<void> {
  applyTheme(storedTheme());
  const root = rootOf(document);
  makeAddressesAbsolute(document);
  const { lang } = document.documentElement;
  const language = languages.includes(lang) ? lang : (languages[0] ?? 'en');
  const overview = takeOverview(document);
  const [dataset, words] = await Promise.all([loadDataset(language), loadWords(language)]);
  const site = siteOf(root, languages, language, dataset.edition.zone);
  const asked = viewOfAddress(site);
  // A search looks into all of it: only then can it be told whether it hides the linked event.
  const [details, otherWords] =
    asked.q === '' || asked.event === null
      ? [null, null]
      : await Promise.all([
          loadDetails(language).catch(() => null),
          loadOtherWords(dataset, language).catch(() => null),
        ]);
  const { view, relaxed } = settle(dataset, asked, details, otherWords);
  const notice = relaxedNotice(relaxed, words);
  const store = makeStore({
    dataset,
    details,
    otherWords,
    unavailable: false,
    view,
    hovered: null,
    notice,
    arrivals: 1,
  });
  const history = startHistory(store, site, (travelled) => {
    const state = store.getState();
    const now = settle(dataset, travelled, state.details, state.otherWords);
    store.note({
      notice: relaxedNotice(now.relaxed, words),
      arrivals: state.arrivals + 1,
    });
    store.change(() => now.view);
    focusOpen();
    if (travelled.q !== '') fetchOtherWords();
  });
  const focusOpen = () => {
    const open = openEvent(store.getState());
    if (open.is === 'open') focusHeading(open.head.id);
    if (open.is === 'unknown') focusHeading(open.id);
  };
  let ask = () => loadDetails(language);
  const fetchDetails = () => {
    store.note({ unavailable: false });
    ask().then(
      (loaded) => {
        store.note({ details: loaded });
      },
      () => {
        ask = () => again(() => loadDetails(language));
        store.note({ unavailable: true });
      },
    );
  };
  const fetchOtherWords = () => {
    if (store.getState().otherWords !== null) return;
    loadOtherWords(dataset, language).then(
      (loaded) => {
        store.note({ otherWords: loaded });
      },
      () => {
        // The page's own words are searched; the next search asks again.
      },
    );
  };
  const ready = () => {
    document.getElementById('still')?.remove();
    delete document.documentElement.dataset['view'];
    // The cards' data come after the map's first frame, but for a card that is open already.
    if (view.event === null) requestAnimationFrame(fetchDetails);
  };
  if (view.event !== null) fetchDetails();
  if (view.q !== '') fetchOtherWords();
  createRoot(host).render(
    <StrictMode>
      <StoreContext value={store}>
        <App
          words={words}
          site={site}
          overview={overview}
          acts={makeActs(store, history, fetchDetails)}
          readerZone={readerZone()}
          onSearching={fetchOtherWords}
          onReady={ready}
        />
      </StoreContext>
    </StrictMode>,
  );
  focusOpen();
}

const host = document.getElementById('app');
if (!host) throw new Error('the page has no #app');
start(host).catch(() => {
  // What the page carries can still be read, and says why there is no more.
  delete document.documentElement.dataset['view'];
  document.getElementById('lost')?.removeAttribute('hidden');
});
