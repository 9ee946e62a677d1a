// A browser profile with its windows.
import { Downloads } from './downloads.mjs';
import { CannotError } from './errors.mjs';
import { watchClicks, watchProblems } from './in_page.mjs';
import { Page } from './page.mjs';
import { EMPTY_PAGE, Proxy } from './proxy.mjs';
import { Session } from './session.mjs';
import { NotYet, until } from './waiting.mjs';

/**
 * @typedef {import('playwright-core').BrowserContextOptions} Options
 * @typedef {Exclude<Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>, string>} Kept
 */

export class Context {
  proxy;
  downloads;
  #session;
  #viewport;
  /** Windows that a page was made for, and the one that stays, for a session ends with its last window. @type {Page[]} */
  #pages = [];
  #spare;
  #current;
  #patience_ms = 30_000;
  #isClosed = false;
  /** @type {Map<string, ((event: any) => void)[]>} */
  #listeners = new Map();

  /** @param {Session} session @param {Proxy} proxy @param {string} handle of its only window @param {Options} options */
  constructor(session, proxy, handle, { viewport }) {
    this.#session = session;
    this.proxy = proxy;
    this.#spare = handle;
    this.#current = handle;
    this.#viewport = viewport ?? { width: 1280, height: 720 };
    this.downloads = new Downloads(session.downloads);
    proxy.onRequest = (url) => this.#emit('request', { url: () => url });
    proxy.onFailure = (url, reason) => this.#tellConsole(`Failed to load resource: ${reason}`, url);
  }

  /** @param {Options} options @returns {Promise<Context>} */
  static async open(options) {
    const proxy = new Proxy();
    await proxy.start();
    proxy.addScript(`(${watchProblems})(); (${watchClicks})();`);
    try {
      const session = await Session.start({ flags: flagsOf(options, proxy), density: densityOf(options) });
      const context = new Context(session, proxy, await session.get('/window'), options);
      if (typeof options.storageState === 'object') await context.#keep(/** @type {Kept} */ (options.storageState));
      return context;
    } catch (error) {
      await proxy.stop();
      throw error;
    }
  }

  /** @param {string} event @param {(event: any) => void} listener */
  on(event, listener) {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  /** @param {number} patience_ms */
  setDefaultTimeout(patience_ms) {
    this.#patience_ms = patience_ms;
  }

  async newPage() {
    const { handle } = await this.#session.inTurn(() => this.#session.post('/window/new', { type: 'window' }));
    const page = this.#pageOf(handle);
    await page.setViewportSize(this.#viewport);
    return page;
  }

  /** @param {'page'} _event a window that the page opens @returns {Promise<Page>} */
  async waitForEvent(_event) {
    const known = new Set([this.#spare, ...this.#pages.map(({ handle }) => handle)]);
    const handle = await until('no window was opened', this.#patience_ms, async () => {
      /** @type {string[]} */
      const handles = await this.#session.inTurn(() => this.#session.get('/window/handles'));
      return handles.find((handle) => !known.has(handle)) ?? new NotYet('there is none');
    });
    return this.#pageOf(handle);
  }

  /** What the browser keeps in local storage, of every host that was visited. @returns {Promise<Kept>} */
  async storageState() {
    const origins = [];
    for (const origin of this.proxy.origins) {
      const localStorage = await this.#at(origin, 'return Object.entries(localStorage)');
      const entries = localStorage.map((/** @type {[string, string]} */ [name, value]) => ({ name, value }));
      origins.push({ origin, localStorage: entries });
    }
    return { cookies: [], origins };
  }

  /** @param {Kept} kept */
  async #keep({ origins }) {
    for (const { origin, localStorage } of origins) {
      await this.#at(origin, 'for (const { name, value } of arguments[0]) localStorage.setItem(name, value)', [
        localStorage,
      ]);
    }
  }

  /** Runs a script in an empty page of a host. @param {string} origin @param {string} script @param {unknown[]} [args] */
  #at(origin, script, args = []) {
    const address = `${origin}/${EMPTY_PAGE}`;
    return this.inWindow(this.#spare, async ({ post }) => {
      await post('/url', { url: address });
      await until(`${address} did not open`, this.#patience_ms, async () => {
        // Between two pages there is none to ask.
        const now = await post('/execute/sync', { script: 'return location.href', args: [] }).catch(String);
        return now === address ? undefined : new NotYet(`it is at ${now}`);
      });
      return post('/execute/sync', { script, args });
    });
  }

  /** @template T @param {string} handle @param {(session: Session) => Promise<T>} run @returns {Promise<T>} */
  inWindow(handle, run) {
    return this.#session.inTurn(async () => {
      if (this.#current !== handle) await this.#session.post('/window', { handle });
      this.#current = handle;
      return run(this.#session);
    });
  }

  /** @param {Page} page */
  async closePage(page) {
    await this.inWindow(page.handle, (session) => session.delete('/window'));
    this.#current = '';
    this.#pages = this.#pages.filter((other) => other !== page);
  }

  /** @param {import('./in_page.mjs').Problem[]} problems */
  tell(problems) {
    for (const { kind, text, address } of problems) {
      if (kind === 'console') this.#tellConsole(text, address);
      else this.#emit('weberror', { error: () => ({ stack: `${text} (${address})` }) });
    }
  }

  async close() {
    if (this.#isClosed) return;
    this.#isClosed = true;
    // What a page has to tell of itself is not to be lost with it.
    for (const page of this.#pages) await page.title().catch(() => {});
    await this.#session.end();
    await this.proxy.stop();
  }

  async newCDPSession() {
    throw new CannotError("speak Chromium's protocol");
  }

  /** @param {string} text @param {string} address */
  #tellConsole(text, address) {
    this.#emit('console', { type: () => 'error', text: () => text, location: () => ({ url: address }) });
  }

  /** @param {string} handle */
  #pageOf(handle) {
    const page = new Page(this, handle);
    page.patience_ms = this.#patience_ms;
    this.#pages.push(page);
    return page;
  }

  /** @param {string} event @param {unknown} value */
  #emit(event, value) {
    for (const listener of this.#listeners.get(event) ?? []) listener(value);
  }
}

/** @param {Options} options @param {Proxy} proxy */
function flagsOf(options, proxy) {
  const { colorScheme, contrast, javaScriptEnabled = true, forcedColors, reducedMotion, permissions = [] } = options;
  if (!javaScriptEnabled) throw new CannotError('be driven while scripts are off');
  if (forcedColors) throw new CannotError('force colours');
  if (contrast === 'more') throw new CannotError('be asked for more contrast');
  if (reducedMotion) throw new CannotError('be asked for reduced motion');
  const flags = [`--proxy=${proxy.address}`];
  if (colorScheme === 'dark') flags.push('--dark-mode');
  if (permissions.includes('clipboard-read')) flags.push('--javascript-can-access-clipboard=true');
  return flags;
}

/** @param {Options} options */
function densityOf({ deviceScaleFactor = 1 }) {
  if (!Number.isInteger(deviceScaleFactor)) throw new CannotError(`draw ${deviceScaleFactor} dots to a pixel`);
  return deviceScaleFactor;
}
