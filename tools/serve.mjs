// A static server for dist/ on this machine only: node tools/serve.mjs [--port N] [--base /some/path] [--root FOLDER].
// Tests use startServer themselves, with port 0 for any free one.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { respond } from './serve/respond.mjs';

/**
 * @param {{root: string, port?: number, base?: string}} options `base` is the path to serve under, '' or '/some/path'
 * @returns {Promise<{url: string, close: () => Promise<void>}>} once it listens; rejects when the port is busy
 */
export function startServer({ root, port = 0, base = '' }) {
  const site = { root, base: base.replace(/\/+$/, '') };
  const server = createServer((request, response) => {
    respond(request, site)
      .catch(() => ({ status: 404, headers: {}, body: Buffer.alloc(0) }))
      .then(({ status, headers, body }) => {
        response.writeHead(status, headers);
        response.end(request.method === 'HEAD' ? undefined : body);
      });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ url: `http://localhost:${address.port}${site.base}/`, close: () => closed(server) });
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closed(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function main() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, base: { type: 'string' }, root: { type: 'string' } },
  });
  const port = Number(values.port ?? 8080);
  const root = values.root ?? fileURLToPath(new URL('../dist', import.meta.url));
  try {
    const { url } = await startServer({ root, port, base: values.base });
    console.log(`Lectern is at ${url} (end with Ctrl+C)`);
  } catch (error) {
    const isBusy = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
    const reason = isBusy ? `Port ${port} is busy; choose another one with ./dev serve --port N.` : String(error);
    console.error(`./dev: ${reason}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
