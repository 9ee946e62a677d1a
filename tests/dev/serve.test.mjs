import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { startServer } from '../../tools/serve.mjs';

const PAGE = '<!doctype html><title>Page</title>';
const HASHED = 'assets/app-0123456789AB.js';

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-serve-'));
  const root = join(folder, 'dist');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'index.html.br'), brotliCompressSync(PAGE));
  await writeFile(join(root, 'index.html.gz'), gzipSync(PAGE));
  await writeFile(join(root, HASHED), 'export {};');
  await writeFile(join(root, 'assets/lectern-0123456789AB.wasm'), Buffer.from('\0asm'));
  server = await startServer({ root });
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/**
 * A request as it is written here: fetch would tidy the path and decompress the answer.
 * @param {string} path
 * @param {{method?: string, headers?: Record<string, string>, url?: string}} [options]
 * @returns {Promise<{status?: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}>}
 */
function ask(path, { method = 'GET', headers = {}, url = server.url } = {}) {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('media types', () => {
  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    [`/${HASHED}`, 'text/javascript; charset=utf-8'],
    ['/assets/lectern-0123456789AB.wasm', 'application/wasm'],
  ]) {
    test(`${path} is ${type}, and a browser may not guess another`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }
});

describe('encodings', () => {
  test('brotli is preferred where it is accepted', async () => {
    const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(brotliDecompressSync(body).toString(), PAGE);
  });

  test('gzip is sent where brotli is not accepted', async () => {
    const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'gzip, br;q=0' } });
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(gunzipSync(body).toString(), PAGE);
  });

  test('the plain file is sent where nothing is accepted, and still varies', async () => {
    const { headers, body } = await ask('/');
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(body.toString(), PAGE);
  });

  test('a file without compressed neighbours is sent as it is', async () => {
    const { headers, body } = await ask(`/${HASHED}`, { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(body.toString(), 'export {};');
  });
});

describe('caching', () => {
  test('the page is asked for again each time', async () => {
    assert.equal((await ask('/')).headers['cache-control'], 'no-cache');
  });

  test('a file named by its content is kept for good', async () => {
    assert.equal((await ask(`/${HASHED}`)).headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  test('an unchanged page is answered with 304 and no body', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'If-None-Match': `W/"other", ${headers.etag}` } });
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers.etag, headers.etag);
  });

  test('each encoding has a tag of its own', async () => {
    const plain = await ask('/');
    const brotli = await ask('/', { headers: { 'Accept-Encoding': 'br' } });
    assert.notEqual(plain.headers.etag, brotli.headers.etag);
  });
});

describe('requests that get nothing', () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '//etc/passwd',
    '/link.txt',
    '/assets',
    '/assets/',
    '/none.js',
    '/index.html%00.js',
    '/%ff',
  ]) {
    test(`${path} is not found`, async () => {
      const { status, body } = await ask(path);
      assert.ok(status === 404 || status === 400, `${status}`);
      assert.doesNotMatch(body.toString(), /secret|root:/);
    });
  }

  test('a method other than GET and HEAD is refused', async () => {
    assert.equal((await ask('/', { method: 'POST' })).status, 405);
  });

  test('HEAD has the headers of GET and no body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    assert.equal(status, 200);
    assert.equal(headers['content-length'], String(PAGE.length));
    assert.equal(body.length, 0);
  });
});

describe('under another path', () => {
  test('only what is below the path is served, and its folder form is found', async () => {
    const below = await startServer({ root: join(folder, 'dist'), base: '/some/path/' });
    const { url } = below;
    assert.match(url, /\/some\/path\/$/);
    assert.equal((await ask('/some/path/', { url })).body.toString(), PAGE);
    assert.equal((await ask('/some/path', { url })).headers.location, '/some/path/');
    assert.equal((await ask(`/some/path/${HASHED}?v=1`, { url })).status, 200);
    assert.equal((await ask('/', { url })).status, 404);
    assert.equal((await ask('/some/pathology/', { url })).status, 404);
    await below.close();
  });
});

test('the server listens on this machine only, and a busy port is an error', async () => {
  const port = Number(new URL(server.url).port);
  await assert.rejects(startServer({ root: folder, port }), { code: 'EADDRINUSE', address: '127.0.0.1' });
});
