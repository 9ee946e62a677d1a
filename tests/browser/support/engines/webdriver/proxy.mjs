// Everything that a browser asks for goes through here: a test can answer in the host's place, and scripts are put into
// pages to run before the pages' own. WebDriver has neither.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { globToRegexPattern } from './bundle.mjs';
import { askHost, Route } from './route.mjs';

/** A page of every host that has nothing in it, to reach what the browser keeps for the host. */
export const EMPTY_PAGE = 'lectern-empty-page';
/** Its icon is not asked for. */
const EMPTY = '<!doctype html><link rel="icon" href="data:,">';

/**
 * @typedef {import('./route.mjs').Answer} Answer
 * @typedef {(route: Route) => unknown} Handler
 */

export class Proxy {
  /** Hosts from which something came. @type {Set<string>} */
  origins = new Set();
  /** @type {(url: string) => void} */
  onRequest = () => {};
  /** @type {(url: string, reason: string) => void} */
  onFailure = () => {};
  #server = createServer((request, response) => void this.#answer(request, response));
  /** The last one that matches answers. @type {{pattern: RegExp, handler: Handler}[]} */
  #routes = [];
  /** @type {string[]} */
  #scripts = [];
  /** Of pages as the host has them and as the browser gets them. @type {Map<string, string>} */
  #digests = new Map();

  async start() {
    // Nothing is asked of another host than this machine; the browser is told that there is no way.
    this.#server.on('connect', (request, socket) => {
      this.onRequest(`https://${request.url?.replace(/:443$/, '')}/`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await /** @type {Promise<void>} */ (new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve)));
  }

  get address() {
    return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (this.#server.address()).port}`;
  }

  /** @param {string} glob @param {Handler} handler */
  route(glob, handler) {
    this.#routes.unshift({ pattern: new RegExp(globToRegexPattern(glob)), handler });
  }

  /** @param {string} script runs in every page before its own */
  addScript(script) {
    this.#scripts.push(script);
  }

  async stop() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const url = request.url ?? '';
    this.onRequest(url);
    try {
      const answer = await this.#answerTo({ url, method: request.method ?? 'GET', headers: request.headers });
      if (!answer) throw new Error('the test broke it off');
      if (answer.status >= 400) this.onFailure(url, `the host answered ${answer.status}`);
      this.#send(answer, response, request.headers['service-worker'] === 'script');
    } catch (error) {
      this.onFailure(url, String(error));
      response.destroy();
    }
  }

  /** @param {import('./route.mjs').Asked} asked @returns {Promise<Answer | undefined>} */
  async #answerTo(asked) {
    const { origin, pathname } = new URL(asked.url);
    this.origins.add(origin);
    if (pathname === `/${EMPTY_PAGE}`)
      return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(EMPTY) };
    const found = this.#routes.find(({ pattern }) => pattern.test(asked.url));
    if (!found) return askHost(asked);
    const route = new Route(asked);
    // What a test's handler throws ends the request; it never leaves it waiting.
    const refused = Promise.resolve(found.handler(route)).then(
      () => route.answer,
      (error) => Promise.reject(error),
    );
    return Promise.race([route.answer, refused]);
  }

  /** @param {Answer} answer @param {import('node:http').ServerResponse} response @param {boolean} isWorker */
  #send({ status, headers, body }, response, isWorker) {
    const { 'content-length': _length, 'transfer-encoding': _encoding, connection: _connection, ...rest } = headers;
    const isPage = /^text\/html/.test(headers['content-type'] ?? '');
    const sent = isPage ? this.#withScripts(body) : isWorker ? this.#withDigests(body) : body;
    // What was changed must not be mistaken for the host's.
    if (isPage || isWorker) delete rest.etag;
    response.writeHead(status, { ...rest, 'content-length': sent.length });
    response.end(sent);
  }

  /** Before the page's policy, which would refuse them. @param {Buffer} page */
  #withScripts(page) {
    const scripts = this.#scripts
      .map((script) => `<script>document.currentScript.remove();${script}</script>`)
      .join('');
    const start = /^\s*<!doctype[^>]*>\s*(<html[^>]*>)?\s*(<head[^>]*>)?|^/i;
    const changed = Buffer.from(page.toString('utf8').replace(start, (found) => found + scripts));
    this.#digests.set(digestOf(page), digestOf(changed));
    return changed;
  }

  /** A service worker knows by their digests the pages that it keeps. @param {Buffer} worker */
  #withDigests(worker) {
    let text = worker.toString('utf8');
    for (const [page, changed] of this.#digests) text = text.replaceAll(page, changed);
    return Buffer.from(text);
  }
}

/** @param {Buffer} file */
const digestOf = (file) => createHash('sha256').update(file).digest('base64');
