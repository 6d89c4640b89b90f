import { reportedLine } from '../i18n/reported.ts';
import { saidIn } from '../i18n/said.ts';
import { EmbedHead } from '../reading/EmbedHead.tsx';
import { escapeHtml } from './policy.ts';
import { embedViewScript } from './scripts.ts';
import { fill } from './shell.ts';
import { Ground } from './Still.tsx';
import { homeOf, List, type Telling } from './StillPage.tsx';

/** The address of a language's page for other people's pages, from the root; `segment` is the language's own. */
export function embedAddress(segment: string): string {
  return `${segment}embed/`;
}

export function isEmbedAddress(address: string): boolean {
  return /^(?:[^/]+\/)?embed\/$/.test(address);
}

/**
 * The story with less frame. Which panes are shown stands in the query, which nobody reads at build: the page carries the
 * list, for where the app does not start. Its links leave the host's page where it is.
 */
export function embedPage(shell: string, telling: Telling): string {
  const { loaded, dataset, words, language, root } = telling;
  const { title, care } = dataset.edition;
  const said = saidIn(title, language);
  const home = homeOf(loaded, language, root);
  const head = [
    `<meta name="root" content="${root}" />`,
    '<base target="_blank" />',
    `<title>${escapeHtml(`${said.text} · Dateline`)}</title>`,
    '<meta name="robots" content="noindex" />',
    ...(loaded.site === null
      ? []
      : [`<link rel="canonical" href="${escapeHtml(homeOf(loaded, language, loaded.site))}" />`]),
    `<script>${embedViewScript}</script>`,
  ];
  const body = (
    <div className="still embed" id="still">
      <EmbedHead
        words={words}
        title={said}
        reported={reportedLine(dataset.sources, dataset.heads.length, words)}
        care={care && saidIn(care, language)}
        home={home}
        here={home}
      />
      <svg width={0} height={0} aria-hidden="true">
        <Ground dataset={dataset} language={language} />
      </svg>
      {/* Shown where the app does not start. */}
      <p id="lost" className="embed-failed" hidden>
        {words.page.failed}
      </p>
      <main className="embed-main">
        <List {...telling} />
      </main>
    </div>
  );
  return fill(shell, { language, root, head, body }).replace('<html ', '<html data-embed ');
}
