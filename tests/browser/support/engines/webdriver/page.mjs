// One window of the browser.
import { PNG } from './bundle.mjs';
import { CannotError } from './errors.mjs';
import { Finder } from './finder.mjs';
import { ASK_AGAIN, askScript, CLICKS, INSTALL } from './in_page.mjs';
import { Keyboard, Mouse } from './input.mjs';
import { Locator } from './locator.mjs';
import { navigate, waitForState } from './navigation.mjs';
import { NotYet, until } from './waiting.mjs';

/**
 * @typedef {import('./context.mjs').Context} Context
 * @typedef {import('./in_page.mjs').Report} Report
 * @typedef {Exclude<import('./in_page.mjs').Result, {promise: number}>} Settled
 * @typedef {{x: number, y: number, width: number, height: number}} Box
 */

const PROMISE_MS = 60_000;
const INSTALL_TRIES = 5;

export class Page extends Finder {
  patience_ms = 30_000;
  #context;
  #handle;
  #address = 'about:blank';

  /** @param {Context} context @param {string} handle of its window */
  constructor(context, handle) {
    super();
    this.#context = context;
    this.#handle = handle;
    const perform = (/** @type {object[]} */ actions) => this.#inWindow(({ post }) => post('/actions', { actions }));
    this.keyboard = new Keyboard(perform);
    this.mouse = new Mouse(perform, () => this.ask(CLICKS));
  }

  get handle() {
    return this.#handle;
  }

  context = () => this.#context;

  /** @param {string} selector */
  locator(selector) {
    return new Locator(this, selector);
  }

  /** @param {string} frame its selector @returns {Finder} */
  frameLocator(frame) {
    const finder = new Finder();
    finder.locator = (selector) => new Locator(this, selector, frame);
    return finder;
  }

  /** The address that was last seen; asking brings the next one up to date, as there is no event for it. */
  url() {
    this.ask('undefined').catch(() => {});
    return this.#address;
  }

  /** @returns {Promise<string>} */
  title = () => this.ask('document.title');

  /** @param {string} address @param {{waitUntil?: string}} [options] */
  async goto(address, { waitUntil } = {}) {
    const now = await this.ask('location.href');
    const isInPage = address.includes('#') && withoutFragment(now) === withoutFragment(address);
    const go = () =>
      isInPage
        ? this.ask('void (location.href = arguments[0])', [address])
        : this.#inWindow(({ post }) => post('/url', { url: address }));
    await navigate(this, go, { waitUntil, patience_ms: this.patience_ms, stays: () => isInPage });
  }

  reload = () =>
    navigate(this, () => this.#inWindow(({ post }) => post('/refresh')), { patience_ms: this.patience_ms });

  goBack = () => this.#goAlong('back');

  goForward = () => this.#goAlong('forward');

  /** @param {'back' | 'forward'} way */
  async #goAlong(way) {
    const from = await this.ask('location.href');
    const stays = (/** @type {string} */ address) => address !== '' && address !== from;
    await navigate(this, () => this.ask(`void history.${way}()`), { patience_ms: this.patience_ms, stays });
  }

  /** @param {string} [state] */
  waitForLoadState = (state = 'load') => waitForState(this, state, this.patience_ms);

  /** @param {string} html */
  setContent = (html) =>
    this.evaluate((/** @type {string} */ text) => {
      document.open();
      document.write(text);
      document.close();
    }, html);

  /** @param {Function | string} run a function, or the text of a script @param {unknown} [argument] */
  evaluate(run, argument) {
    const isScript = typeof run === 'string';
    return this.ask(
      isScript ? `(() => { ${run} })()` : `(${run})(...arguments)`,
      argument === undefined ? [] : [argument],
    );
  }

  /** @param {Function} condition @param {unknown} [argument] */
  waitForFunction = (condition, argument) =>
    until('the condition never held', this.patience_ms, async () =>
      (await this.evaluate(condition, argument)) ? undefined : new NotYet('it does not hold'),
    );

  /** In every page of this context that opens from now on. @param {Function} script @param {unknown} [argument] */
  async addInitScript(script, argument) {
    this.#context.proxy.addScript(`(${script})(${argument === undefined ? '' : JSON.stringify(argument)});`);
  }

  /** For every page of this context. @param {string} glob @param {import('./proxy.mjs').Handler} handler */
  async route(glob, handler) {
    this.#context.proxy.route(glob, handler);
  }

  async emulateMedia() {
    throw new CannotError('be given other media features while it runs');
  }

  async pdf() {
    throw new CannotError('print what a test could read');
  }

  /** @param {'download' | 'filechooser'} event */
  waitForEvent(event) {
    if (event === 'download') return this.#context.downloads.next(this.patience_ms);
    throw new CannotError(`tell of a ${event}: its driver has no such event`);
  }

  /** @param {{width: number, height: number}} size of what is shown of the page */
  async setViewportSize({ width, height }) {
    await until(`the window never was ${width}x${height}`, this.patience_ms, async () => {
      const [inner, screen] = await this.ask(
        '[[innerWidth, innerHeight], [window.screen.width, window.screen.height]]',
      );
      if (inner[0] === width && inner[1] === height) return;
      await this.#inWindow(async ({ get, post }) => {
        const now = await get('/window/rect');
        const [outerWidth, outerHeight] = [width + now.width - inner[0], height + now.height - inner[1]];
        // Without a window manager the window that the display's pointer is in has the keyboard: that is, the middle.
        const x = Math.max(0, Math.round((screen[0] - outerWidth) / 2));
        const y = Math.max(0, Math.round((screen[1] - outerHeight) / 2));
        await post('/window/rect', { x, y, width: outerWidth, height: outerHeight });
      });
      return new NotYet(`it was ${inner[0]}x${inner[1]} on a screen of ${screen[0]}x${screen[1]}`);
    });
  }

  /** @param {{clip?: Box}} [options] @returns {Promise<Buffer>} a PNG file */
  async screenshot({ clip } = {}) {
    const file = Buffer.from(await this.#inWindow(({ get }) => get('/screenshot')), 'base64');
    return clip ? cut(file, clip, await this.ask('devicePixelRatio')) : file;
  }

  async close() {
    await this.ask('undefined');
    await this.#context.closePage(this);
  }

  /**
   * Runs in the page, or in a frame of it, and takes home what is to be known of the page.
   * @param {string} expression of `page`, an InPage, and `arguments`
   * @param {unknown[]} [parts] the arguments @param {string} [frame]
   */
  async ask(expression, parts = [], frame) {
    const first = await this.#report(expression, parts, frame);
    const result = 'promise' in first ? await this.#settled(first.promise) : first;
    if ('error' in result) throw new Error(result.error);
    return result.isUndefined ? undefined : result.value;
  }

  /** @param {string} expression @param {unknown[]} parts @param {string} [frame] */
  async #report(expression, parts, frame) {
    const report = await this.#inWindow(async ({ post }) => {
      if (frame) await post('/frame', { id: await post('/element', { using: 'css selector', value: frame }) });
      try {
        return await reportOf(post, expression, parts);
      } finally {
        if (frame) await post('/frame', { id: null });
      }
    });
    if (!frame) this.#address = report.address;
    this.#context.tell(report.problems);
    return report;
  }

  /** @param {number} promise */
  #settled(promise) {
    return until('a promise of the page', PROMISE_MS, async () => {
      const report = await this.#inWindow(({ post }) => post('/execute/sync', { script: ASK_AGAIN, args: [promise] }));
      if (!report) throw new Error('the page was left before its promise was settled');
      this.#context.tell(report.problems);
      return 'promise' in report ? new NotYet('it is not settled') : /** @type {Settled} */ (report);
    });
  }

  /** @template T @param {(session: import('./session.mjs').Session) => Promise<T>} run @returns {Promise<T>} */
  #inWindow = (run) => this.#context.inWindow(this.#handle, run);
}

/**
 * @param {import('./session.mjs').Session['post']} post @param {string} expression @param {unknown[]} args
 * @returns {Promise<Report>}
 */
async function reportOf(post, expression, args) {
  const script = askScript(expression);
  for (let left = INSTALL_TRIES; left > 0; --left) {
    const report = await post('/execute/sync', { script, args });
    if (report) return report;
    // It is not there yet; or it was, and another document has come meanwhile.
    await post('/execute/sync', { script: INSTALL, args: [] });
  }
  throw new Error('the page is replaced as fast as it is asked');
}

/** @param {string} address */
const withoutFragment = (address) => address.split('#')[0];

/** @param {Buffer} file @param {Box} box in CSS pixels @param {number} density */
function cut(file, box, density) {
  const picture = PNG.sync.read(file);
  const [left, top] = [Math.floor(box.x * density), Math.floor(box.y * density)];
  const right = Math.min(Math.ceil((box.x + box.width) * density), picture.width);
  const bottom = Math.min(Math.ceil((box.y + box.height) * density), picture.height);
  const part = new PNG({ width: right - left, height: bottom - top });
  PNG.bitblt(picture, part, left, top, right - left, bottom - top, 0, 0);
  return PNG.sync.write(part);
}
