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
import { languages, loadDataset, loadDetails } from './load.ts';
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
  // A search looks into the quotations too: only with them can it be told whether it hides the linked event.
  const details =
    asked.q === '' || asked.event === null ? null : await loadDetails(language).catch(() => null);
  const { view, relaxed } = settle(dataset, asked, details);
  const notice = relaxedNotice(relaxed, words);
  const store = makeStore({
    dataset,
    details,
    unavailable: false,
    view,
    hovered: null,
    notice,
    arrivals: 1,
  });
  const history = startHistory(store, site, (travelled) => {
    const now = settle(dataset, travelled, store.getState().details);
    store.note({
      notice: relaxedNotice(now.relaxed, words),
      arrivals: store.getState().arrivals + 1,
    });
    store.change(() => now.view);
    focusOpen();
  });
  const focusOpen = () => {
    const open = openEvent(store.getState());
    if (open.is === 'open') focusHeading(open.head.id);
    if (open.is === 'unknown') focusHeading(open.id);
  };
  const fetchDetails = () => {
    loadDetails(language).then(
      (loaded) => {
        store.note({ details: loaded });
      },
      () => {
        store.note({ unavailable: true });
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
  createRoot(host).render(
    <StrictMode>
      <StoreContext value={store}>
        <App
          words={words}
          site={site}
          overview={overview}
          acts={makeActs(store, history)}
          readerZone={readerZone()}
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
