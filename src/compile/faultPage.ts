import { visible } from '../model/textRules.ts';
import { plainColours } from './colours.ts';
import { printPath, type Fault } from './fault.ts';
import { escapeHtml } from './policy.ts';

/**
 * What development shows in place of every page while the dataset is at fault: all of it, file by file. `editor` is the address that
 * opens a file in the curator's editor, without the file.
 */
export function faultPage(faults: readonly Fault[], editor: string): string {
  const { length } = faults;
  const title = `${length} ${length === 1 ? 'problem' : 'problems'} in the dataset`;
  const files = [...new Set(faults.map(({ file }) => file))];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Dateline</title>
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>The story is shown again as soon as ${length === 1 ? 'it is' : 'they are'} mended and saved; this page notices by itself.</p>
      ${files.map((file) => section(file, faults, editor)).join('\n      ')}
      <p class="more"><code>npm run check</code> says the same in the terminal. <code>data/README.md</code> tells how a record is written.</p>
    </main>
    <script>${script}</script>
  </body>
</html>
`;
}

function section(file: string, faults: readonly Fault[], editor: string): string {
  const items = faults.filter((fault) => fault.file === file).map((fault) => item(fault, editor));
  return `<section><h2>${told(file)}</h2><ul>${items.join('')}</ul></section>`;
}

function item({ file, line, column, path, message, rule }: Fault, editor: string): string {
  const place = `${line}:${column}`;
  const href = `${editor}${encodeURIComponent(`${file}:${place}`)}`;
  const field = printPath(path);
  return (
    `<li><a href="${escapeHtml(href)}" title="Open in the editor">${place}</a>` +
    `<p>${field === '' ? '' : `<code>${told(field)}:</code> `}${told(message)} <small>${rule}</small></p></li>`
  );
}

function told(text: string): string {
  return escapeHtml(visible(text));
}

const style =
  `${plainColours}body{margin:0;font:1rem/1.5rem Georgia,serif}` +
  'main{margin:0 auto;max-width:46em;padding:8vh 24px}' +
  'h1{margin:0 0 8px;font-size:1.625rem;line-height:1.9375rem;font-weight:600}' +
  'h2{margin:28px 0 0;padding-block-end:6px;border-block-end:1px solid currentColor;font:600 .9375rem/1.25rem ui-monospace,monospace}' +
  'ul{margin:0;padding:0;list-style:none}' +
  'li{display:grid;grid-template-columns:5em 1fr;padding:8px 0;border-block-end:1px solid #8884}' +
  'li p{margin:0;overflow-wrap:anywhere}' +
  'code,small,li a{font:.875rem/1.5rem ui-monospace,monospace}small,.more{opacity:.75}.more{margin-block-start:28px}a{color:inherit}';

/** A place is opened in the editor, and the page stays. */
const script = `addEventListener('click', function (event) {
  var link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  fetch(link.href);
});`;
