// Elements to be found when they are needed. What is done to one waits for it, as in Playwright.
import { CannotError } from './errors.mjs';
import { Finder } from './finder.mjs';
import { asWritten, hasSelector, hasTextSelector, orSelector } from './selectors.mjs';
import { NotYet, until } from './waiting.mjs';

/** @typedef {import('./page.mjs').Page} Page */

export class Locator extends Finder {
  #page;
  #frame;
  #selector;

  /** @param {Page} page @param {string} selector @param {string} [frame] the selector of the frame that it is in */
  constructor(page, selector, frame) {
    super();
    this.#page = page;
    this.#selector = selector;
    this.#frame = frame;
  }

  /** @param {string} selector */
  locator(selector) {
    return new Locator(this.#page, `${this.#selector} >> ${selector}`, this.#frame);
  }

  /** @param {number} place */
  nth = (place) => this.locator(`nth=${place}`);

  first = () => this.nth(0);

  last = () => this.nth(-1);

  /** @param {{hasText: import('./selectors.mjs').Words} | {has: Locator}} which */
  filter = (which) => this.locator('has' in which ? hasSelector(which.has.#selector) : hasTextSelector(which.hasText));

  /** @param {Locator} other */
  or = (other) => this.locator(orSelector(other.#selector));

  async all() {
    return Array.from({ length: await this.count() }, (_, place) => this.nth(place));
  }

  toString() {
    return asWritten(this.#selector);
  }

  /** @param {{state?: string}} [options] */
  waitFor({ state = 'visible' } = {}) {
    return this.#until(`waiting for ${this} to be ${state}`, async () =>
      (await this.#ask('page.is(...arguments)', state)) ? undefined : new NotYet('it never was'),
    );
  }

  /** @returns {Promise<boolean>} */
  isVisible = () => this.#ask("page.is(arguments[0], 'visible')");

  /** @returns {Promise<boolean>} */
  isChecked = () => this.#when([], "page.is(arguments[0], 'checked')");

  /** @returns {Promise<number>} */
  count = () => this.#ask('page.all(arguments[0]).length');

  /** @returns {Promise<string[]>} */
  allTextContents = () => this.#ask('page.all(arguments[0]).map((element) => element.textContent)');

  /** @returns {Promise<string>} */
  textContent = () => this.#when([], 'element.textContent');

  /** @returns {Promise<string>} */
  inputValue = () => this.#when([], 'element.value');

  /** @param {string} name @returns {Promise<string | null>} */
  getAttribute = (name) => this.#when([], 'element.getAttribute(arguments[2])', name);

  /** @returns {Promise<{x: number, y: number, width: number, height: number} | null>} */
  boundingBox = () => this.#when([], 'page.boxOf(element)');

  /** @returns {Promise<string>} */
  ariaSnapshot = () => this.#when([], "page.playwright.ariaSnapshot(element, { mode: 'default' })");

  scrollIntoViewIfNeeded = () => this.#when([], 'page.scrollTo(element)');

  /** @returns {Promise<Buffer>} a PNG file of what is seen at its place */
  async screenshot() {
    await this.scrollIntoViewIfNeeded();
    return this.#page.screenshot({ clip: (await this.boundingBox()) ?? undefined });
  }

  focus = () => this.#when([], 'page.playwright.focusNode(element)');

  /** @param {string} value */
  fill = (value) => this.#when(['visible', 'enabled', 'editable'], 'page.fill(element, arguments[2])', value);

  /** @param {Function} run in the page, with the element @param {unknown} [argument] */
  evaluate = (run, argument) => this.#when([], `(${run})(element, arguments[2])`, argument);

  /** @param {Function} run in the page, with all elements there are now */
  evaluateAll = (run) => this.#ask(`(${run})(page.all(arguments[0]))`);

  click = () => this.#press(1);

  dblclick = () => this.#press(2);

  async tap() {
    throw new CannotError('be touched: its driver has a mouse only');
  }

  check = () => this.#choose(true);

  uncheck = () => this.#choose(false);

  /** @param {string} text */
  async pressSequentially(text) {
    await this.focus();
    await this.#page.keyboard.type(text);
  }

  /** @param {boolean} checked */
  async #choose(checked) {
    if ((await this.isChecked()) === checked) return;
    await this.click();
    if ((await this.isChecked()) !== checked) throw new Error(`${this} is as it was after a click`);
  }

  /** @param {number} times */
  async #press(times) {
    if (this.#frame) throw new CannotError('be pressed inside a frame: this is not made');
    await this.#page.mouse.press(await this.#restingPoint(), times);
  }

  /** Where to press, once it has been the same twice. @returns {Promise<import('./in_page.mjs').Point>} */
  async #restingPoint() {
    let last = { x: NaN, y: NaN };
    return this.#until(`${this}`, async () => {
      const now = await this.#attempt('page.pressPoint(arguments[0])');
      const isSame = now.x === last.x && now.y === last.y;
      last = now;
      return isSame ? now : new NotYet('it moves');
    });
  }

  /**
   * Waits for the one element and these states, then runs in the page.
   * @param {string[]} states @param {string} expression of `element` @param {unknown} [argument] `arguments[2]`
   */
  #when = (states, expression, argument) =>
    this.#attempt(`page.when(arguments[0], arguments[1], (element) => (${expression}))`, states, argument);

  /** @param {string} expression that gives an Attempt @param {unknown[]} parts */
  #attempt = (expression, ...parts) =>
    this.#until(`${this}`, async () => {
      const { ready, notYet } = await this.#ask(expression, ...parts);
      return notYet === undefined ? ready : new NotYet(notYet);
    });

  /** @template T @param {string} what @param {() => Promise<T | NotYet>} attempt @returns {Promise<T>} */
  #until = (what, attempt) => until(what, this.#page.patience_ms, attempt);

  /** @param {string} expression @param {unknown[]} parts */
  #ask = (expression, ...parts) => this.#page.ask(expression, [this.#selector, ...parts], this.#frame);
}
