import { saidIn } from '../i18n/said.ts';
import { Footer } from '../reading/Footer.tsx';
import { Languages, SourceItem } from './Colophon.tsx';
import { citedSources, shortened } from './description.ts';
import { type Head, headTags } from './head.ts';
import { manifestLinks } from './manifest.ts';
import { Kinds, Marks, Places, Speakers, Statuses } from './MethodParts.tsx';
import { Corrections, Times } from './MethodTimes.tsx';
import { Section } from './MethodRows.tsx';
import { pictureAlt } from './pictures/words.ts';
import { keepScript, plainScript } from './scripts.ts';
import { methodLeaf } from './routes.ts';
import { fill } from './shell.ts';
import { homeOf, type Telling } from './StillPage.tsx';
import { longestQuote, quotedShare } from '../model/quotes.ts';

/** The address of a language's page on how the story is made, from the root; `segment` is the language's own. */
export function methodAddress(segment: string): string {
  return `${segment}${methodLeaf}`;
}

export function isMethodAddress(address: string): boolean {
  return /^(?:[^/]+\/)?method\/$/.test(address);
}

/** How the story is made, told from the data that it shows. It can be read without a script. */
export function methodPage(shell: string, telling: Telling): string {
  const { loaded, language, root, method, words } = telling;
  const head: Head = {
    language,
    id: null,
    leaf: methodLeaf,
    title: method.title,
    description: shortened(method.lead, 200),
    picture: pictureAlt(loaded, null, words),
    recorded: null,
    changed: null,
    isKept: true,
    data: null,
  };
  const tags = [
    `<meta name="root" content="${root}" />`,
    ...headTags(head, telling),
    ...manifestLinks(loaded, language, root),
    `<script>${plainScript(loaded.edition.languages)}</script>`,
    ...(isBuilt(shell) ? [`<script>${keepScript}</script>`] : []),
    `<style>${methodStyle}</style>`,
  ];
  return fill(withoutApp(shell), { language, root, head: tags, body: <Method {...telling} /> });
}

/** In development the shell names no styles of its own, and there is no worker. */
function isBuilt(shell: string): boolean {
  return shell.includes('rel="stylesheet"');
}

/** The shell with the styles of the application, and nothing that starts it. */
function withoutApp(shell: string): string {
  const still = shell
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/\s*<div id="app"><\/div>/, '');
  if (isBuilt(shell)) return still;
  const styles = ['app/tokens', 'app/fonts', 'app/base', 'reading/Footer.module'];
  const links = styles.map((name) => `<link rel="stylesheet" href="/src/${name}.css" />`);
  return still.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
}

/** What such a page shows. Links go from the root. */
export function Method(telling: Telling) {
  const { loaded, dataset, method, words, language, root } = telling;
  const { text, marks } = saidIn(dataset.edition.title, language);
  const { records, edition } = loaded;
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent' });
  const number = new Intl.NumberFormat(words.locale);
  const headings = [
    ['kinds', method.kinds],
    ['marks', method.marks],
    ['statuses', method.statuses],
    ['speakers', method.who],
    ['places', method.places],
    ['times', method.times],
    ['rules', method.rules],
    ['corrections', method.corrections],
    ['borders', method.borders],
    ['sources', method.sources],
    ['terms', method.terms],
  ] as const;
  return (
    <div className="method">
      <header>
        <p>
          <a href={homeOf(loaded, language, root)} {...marks}>
            {text}
          </a>
        </p>
      </header>
      <main>
        <h1>{method.title}</h1>
        <p>{method.lead}</p>
        <p>
          {method.counted(
            words.frame.sources(dataset.sources.length, words.events(records.length)),
            edition.version,
          )}
        </p>
        <nav aria-label={method.contents}>
          <ul>
            {headings.map(([id, { heading }]) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Kinds {...telling} />
        <Marks {...telling} />
        <Statuses {...telling} />
        <Speakers {...telling} />
        <Places {...telling} />
        <Times {...telling} />
        <Section id="rules" heading={method.rules.heading}>
          <ul className="method-list">
            {method.rules.list(number.format(longestQuote), percent.format(quotedShare)).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
        <Corrections {...telling} />
        <Section id="borders" heading={method.borders.heading}>
          <ul className="method-list">
            {method.borders.list.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        <Section id="sources" heading={method.sources.heading}>
          <ul className="method-list">
            {dataset.sources.map((source) => {
              const citing = records.filter((record) => citedSources(record, [source]).length > 0);
              return (
                <SourceItem key={source.id} source={source} {...telling}>
                  <small>{method.sources.cited(words.events(citing.length), String(citing.length))}</small>
                </SourceItem>
              );
            })}
          </ul>
        </Section>
        <Section id="terms" heading={method.terms.heading}>
          <Footer words={words} licences={`${root}licences.txt`} method={null} dataset={dataset} />
        </Section>
        <Languages {...telling} id={null} leaf={methodLeaf} />
      </main>
    </div>
  );
}

/** Read like a page of print: one column, as wide as is good to read. */
export const methodStyle = [
  '.method{max-inline-size:42.5rem;margin-inline:auto;padding:20px var(--gutter) 48px;font-size:.9375rem;line-height:1.4375rem}',
  '.method h1{font:600 2rem/2.375rem var(--serif);margin-block:20px 12px;text-wrap:balance}',
  '.method h2{font:600 1.375rem/1.75rem var(--serif);margin-block:0 8px;text-wrap:balance}',
  '.method h3{font-weight:650;margin-block:18px 4px}',
  '.method p{margin-block-end:10px;text-wrap:pretty}',
  '.method main>section{padding-block-start:22px;margin-block-start:22px;border-block-start:1px solid var(--rule-2);scroll-margin-block-start:8px}',
  '.method nav ul{display:flex;flex-wrap:wrap;gap:0 18px}.method nav a{display:inline-block;padding-block:4px}',
  '.method-list li{margin-block-end:8px;padding-inline-start:16px;position:relative;overflow-wrap:anywhere}',
  '.method-list li::before{content:"–";position:absolute;inset-inline-start:0;color:var(--ink-2)}',
  '.method-list small{display:block;font-size:.8125rem;line-height:1.1875rem;color:var(--ink-2)}',
  '.method-rows li{display:grid;grid-template-columns:28px minmax(0,1fr);column-gap:12px;padding-block:6px}',
  '.method-rows.plain li{grid-template-columns:minmax(0,1fr)}.method-rows.bars li{grid-template-columns:112px minmax(0,1fr)}',
  '.method-rows+p{margin-block-start:10px}',
  '.method-rows svg{display:block;margin-block-start:-3px}.method-rows.bars svg{margin-block-start:9px}',
  '.method-rows b{font-weight:650}.method-rows small{font-size:.8125rem;line-height:1.1875rem;color:var(--ink-2);white-space:nowrap}',
  '.method footer{margin-inline:0;padding-block-start:0;border:0}.method footer p{margin-block-end:4px}.method .still-languages{padding:0}.method .still-languages ul{display:flex;gap:18px}',
  '@media (pointer:coarse){.method :is(nav,header,.still-languages) a{display:inline-flex;align-items:center;min-block-size:44px;padding-block:0}}',
  '@media print{:root{color-scheme:light}.method{max-inline-size:none;padding:0}.method nav{display:none}.method section{break-inside:avoid-page}}',
].join('');
