import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { normalizePath, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import { loadEdition, type Loaded } from './edition.ts';
import { DatasetError } from './fault.ts';
import { unwrittenLanguages } from './languages.ts';
import { packCore, packDetails } from './pack.ts';
import { publicFiles, publicPath } from './publicFiles.ts';

const prefix = 'virtual:dateline';
const resolved = `\0${prefix}`;

/** The dataset as modules, one a language; its files in development and in the build; its faults where one looks. */
export function dateline(): Plugin {
  let root = '';
  /** One file has none beside it. */
  let isSingle = false;
  let loaded: Loaded | null = null;
  const load = () => (loaded ??= loadEdition(root, process.env['SITE_URL']));
  const isData = (file: string) => {
    const path = normalizePath(relative(root, file));
    return path.startsWith('data/') && path.endsWith('.yaml');
  };

  const refresh = (server: ViteDevServer, file: string) => {
    if (!isData(file)) return;
    loaded = null;
    for (const { moduleGraph } of Object.values(server.environments)) {
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith(resolved)) moduleGraph.invalidateModule(module);
      }
    }
    tell(server);
    // While there is a fault, every page is the list of them.
    server.environments.client.hot.send({ type: 'full-reload' });
  };

  const tell = ({ config }: ViteDevServer) => {
    try {
      warn(load(), config);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      config.logger.error(error.message, { timestamp: true });
    }
  };

  return {
    name: 'dateline',
    configResolved(config) {
      root = config.root;
      isSingle = config.mode === 'single';
      // Before the bundler starts, which would add its own stack to what is wrong.
      if (config.command !== 'build') return;
      const edition = load();
      warn(edition, config);
      if (edition.site === null && !isSingle) config.logger.warn(withoutSite, { timestamp: true });
    },
    buildStart() {
      loaded = null;
    },
    resolveId: { filter: { id: /^virtual:dateline/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^${resolved}`) },
      handler(id) {
        for (const file of dataFilesUnder(root)) this.addWatchFile(file);
        const edition = refusing(this, root, load);
        const [, part = '', language = ''] = id.slice(1).split('/');
        return part === '' ? entry(edition) : `export default ${literal(partOf(edition, part, language))};`;
      },
    },
    configureServer(server) {
      tell(server);
      server.watcher.add(join(root, 'data'));
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (file: string) => {
          refresh(server, file);
        });
      }
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/s, '').slice(server.config.base.length);
        if (!publicPath.test(path)) {
          next();
          return;
        }
        const answer = async () => {
          const file = publicFiles(load())[path];
          const body = (await file?.write()) ?? null;
          if (!file || body === null) {
            next();
            return;
          }
          response.setHeader('Content-Type', `${file.mediaType}; charset=utf-8`);
          response.end(body);
        };
        answer().catch(next);
      });
    },
    // `refresh` has seen to it.
    hotUpdate: ({ file }) => (isData(file) ? [] : undefined),
    async generateBundle() {
      if (isSingle) return;
      for (const [fileName, { write }] of Object.entries(publicFiles(load()))) {
        const source = await write();
        if (source !== null) this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** Of a build that does not know where it will stand. */
const withoutSite =
  'the address of this site is not known: its pages go without canonical, og:url, og:image and hreflang, and there is no ' +
  'sitemap.xml and no feed; to have them, build by `npm run build https://example.org/story/`, set SITE_URL to it, or write `site:` in data/dataset.yaml';

function warn(loaded: Loaded, { logger }: Pick<ResolvedConfig, 'logger'>): void {
  for (const warning of unwrittenLanguages(loaded)) logger.warn(warning, { timestamp: true });
}

function entry({ edition: { languages } }: Loaded): string {
  const imports = (part: string) =>
    languages
      .map((code) => `${JSON.stringify(code)}: () => import(${JSON.stringify(`${prefix}/${part}/${code}`)})`)
      .join(', ');
  return [
    `export const languages = ${literal(languages)};`,
    `export const core = { ${imports('core')} };`,
    `export const details = { ${imports('details')} };`,
  ].join('\n');
}

function partOf(edition: Loaded, part: string, language: string): unknown {
  if (!edition.edition.languages.includes(language)) {
    throw new Error(`no language "${language}" in dataset.yaml`);
  }
  switch (part) {
    case 'core':
      return packCore(edition, language);
    case 'details':
      return packDetails(edition, language);
    default:
      throw new Error(`no module "${prefix}/${part}/${language}"`);
  }
}

/** A JavaScript expression: a string is parsed sooner than an object of its size. */
function literal(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < 1000 ? json : `JSON.parse(${JSON.stringify(json)})`;
}

interface Refusing {
  readonly error: (error: {
    message: string;
    stack: string;
    id: string;
    loc: { file: string; line: number; column: number };
  }) => never;
}

/** A fault as the bundler's own error, so that the overlay shows file, line and column. */
function refusing(context: Refusing, root: string, load: () => Loaded): Loaded {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return context.error(asBundlers(error, root));
  }
}

function asBundlers(error: DatasetError, root: string) {
  const [first] = error.faults;
  const file = join(root, first?.file ?? 'data');
  const count = error.faults.length;
  return {
    message: `${count} ${count === 1 ? 'problem' : 'problems'} in the dataset\n${error.message}`,
    stack: '',
    id: file,
    loc: { file, line: first?.line ?? 1, column: first?.column ?? 1 },
  };
}

function dataFilesUnder(root: string): readonly string[] {
  return readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(root, 'data', name));
}
