/** A host for one page at a time: whatever it sends is counted, so that workers and what comes later are too. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
});
const packed = new Set(['.html', '.js', '.mjs', '.css', '.json', '.svg', '.webmanifest']);

/**
 * Serves each folder under its name, and each page of `pages` (address, its markup). Seeds are not counted: they are the reader's.
 * @param {Readonly<Record<string, string>>} folders @param {(address: string) => string | null} pages
 */
export async function serve(folders, pages) {
  /** @type {Map<string, Buffer>} */
  const known = new Map();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    // A page that shares its process with no other has a clock of microseconds.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('cache-control', 'no-store');
    const page = pages(path);
    if (page !== null) return send(path, '.html', () => Buffer.from(page));
    const file = fileOf(folders, path);
    if (file === null) return response.writeHead(404).end();
    const type = extname(file);
    if (type !== '.csv') return send(file, type, () => readFileSync(file));
    response.writeHead(200, { 'content-type': types[type], 'content-length': statSync(file).size });
    createReadStream(file).pipe(response);

    /** @param {string} key @param {string} type @param {() => Buffer} read */
    function send(key, type, read) {
      const isPacked = packed.has(type);
      const body = known.get(key) ?? (isPacked ? gzipSync(read(), { level: 9 }) : read());
      known.set(key, body);
      sent += body.length;
      response.writeHead(200, {
        'content-type': types[type] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(isPacked && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    }
  });
  const wanted = Number(process.env['BENCH_PORT'] ?? 0);
  await new Promise((listening) => server.listen(wanted, '127.0.0.1', () => listening(null)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : wanted;
  return {
    origin: `http://127.0.0.1:${port}`,
    /** Bytes of bodies since it was last asked. */
    count() {
      const now = sent;
      sent = 0;
      return now;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {Readonly<Record<string, string>>} folders @param {string} path "/name/a/b.js" @returns {string | null} */
function fileOf(folders, path) {
  const [, name = '', ...rest] = path.split('/');
  const folder = folders[name];
  const inside = normalize(rest.join('/'));
  if (folder === undefined || inside.startsWith('..')) return null;
  const file = join(folder, path.endsWith('/') ? `${inside}/index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
