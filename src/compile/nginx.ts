import { createHash } from 'node:crypto';
import { loadEdition } from './edition.ts';
import { expressionOf, lastingPolicy, mediaTypeEnds, revalidated, type Rule, rulesUnder } from './headers.ts';

/** `npm run nginx <address>` prints what nginx needs to serve a build there; without one, at the dataset's own address. */
export function main(root: string, [address]: readonly string[]): number {
  const site = address ?? loadEdition(root, process.env['SITE_URL']).site;
  if (site === null || !/^https?:\/\//.test(site) || !URL.canParse(site)) {
    console.error(
      `${site === null ? 'no address' : `"${site}" is no address`}; say where the site will stand: npm run nginx https://example.org/some/where/`,
    );
    return 2;
  }
  console.log(nginxFile(new URL(site)));
  return 0;
}

/**
 * A file for nginx's conf.d. It holds for every build: of the pages' policies it has what lasts, the rest stands in the
 * pages themselves.
 */
export function nginxFile({ href, hostname, pathname }: URL): string {
  const root = decodeURI(pathname.replace(/\/?$/, '/'));
  const rules = rulesUnder({ page: lastingPolicy, embed: lastingPolicy });
  const everywhere = rules.filter(({ paths }) => paths.includes('*'));
  const somewhere = rules.filter((rule) => !everywhere.includes(rule));
  const names = [...new Set(somewhere.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => map(name, root, somewhere));
  const types = ownTypes.map(([end, type]) => `${type} ${end.slice(1)};`);
  const locations = ownNames.map(
    ([end, type]) => `location ~ ${expressionOf(end)}$ { types { } default_type ${type}; }`,
  );
  const headers = [
    ...everywhere.flatMap((rule) => Object.entries(rule.headers).map(([name, value]) => added(name, value))),
    ...names.map((name) => added(name, variable(name, root))),
  ];
  return `# ${href} in nginx: a file for /etc/nginx/conf.d/.
# All that is in dist/ goes into /var/www/html${root}
# It serves http. A tool like certbot adds https, or a proxy before it: without, no browser keeps the story for reading offline.

${maps.join('\n\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${hostname};
    root /var/www/html;

    # In a server that you have already, only this and the maps above are to be added.
    location ^~ ${root} {
        index index.html;
        error_page 404 ${root}404.html;
        absolute_redirect off;

        include mime.types;
        types {
            ${types.join('\n            ')}
        }
        ${locations.join('\n        ')}
        charset utf-8;
        charset_types text/css text/csv text/plain;

        gzip on;
        gzip_comp_level 6;
        gzip_min_length 1000;
        gzip_proxied any;
        gzip_vary on;
        gzip_types ${[...new Set(texts)].join(' ')};

        ${headers.join('\n        ')}
    }
}`;
}

/** One pair a file, all that nginx itself does not know; it has `types` for the ends of names alone. */
const told = mediaTypeEnds.map(([end, type]) => [end, type.replace(/;.*/, '')] as const);
const ownNames = told.filter(([end]) => end.endsWith('.json'));
const ownTypes = told.filter(([end]) => !end.endsWith('.json') && !['.atom', '.kml', '.txt'].includes(end));

/** What is worth compressing, besides HTML. */
const texts = [
  'text/css',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  ...told.map(([, type]) => type),
];

/** A variable with the header's value for the file asked for; nginx sends no header whose value is empty. */
function map(name: string, root: string, rules: readonly Rule[]): string {
  const rest = name === 'Cache-Control' ? revalidated : '';
  const cases = rules.flatMap(({ paths, headers: { [name]: value = rest } }) =>
    value === rest ? [] : [`    "~^${expressionOf(root)}${alternatives(paths)}$" "${value}";`],
  );
  return [`map $uri ${variable(name, root)} {`, `    default "${rest}";`, ...cases, '}'].join('\n');
}

/** Any language, so that another one does not ask for another file: the code is two or three letters, and what a hyphen joins. */
const language = '(?:[a-z][a-z][a-z]?(?:-[A-Za-z0-9]+)*/)?';

function alternatives(paths: readonly string[]): string {
  const start = paths.every((path) => path.startsWith('{language}')) ? '{language}' : '';
  const each = paths.map((path) => expressionOf(path.slice(start.length), language));
  return `${expressionOf(start, language)}(?:${each.join('|')})`;
}

/** Another story in another folder has its own. Short: nginx has 64 bytes for a name and what it keeps of it. */
function variable(header: string, root: string): string {
  const folder = createHash('sha256').update(root).digest('hex').slice(0, 6);
  return `$dateline_${folder}_${header.toLowerCase().replace(/.*-/, '')}`;
}

/** On errors too (`always`), but for how long a file may be kept: a failure is not to be. */
function added(name: string, value: string): string {
  const told = value.startsWith('$') ? value : `"${value}"`;
  return `add_header ${name} ${told}${name === 'Cache-Control' ? '' : ' always'};`;
}
