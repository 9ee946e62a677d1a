// What runs in the page for the adapter. The class is sent there as text, so it uses nothing from around it.
import { PLAYWRIGHT_IN_PAGE } from './playwright_in_page.mjs';

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{ready: any} | {notYet: string}} Attempt
 * @typedef {{value: any, isUndefined: boolean} | {error: string} | {promise: number}} Result
 * @typedef {Result & {address: string, problems: Problem[]}} Report
 * @typedef {{kind: 'console' | 'thrown', text: string, address: string}} Problem
 */

class InPage {
  /** @param {any} playwright */
  constructor(playwright) {
    this.playwright = playwright;
    /** Of promises. @type {(Result | undefined)[]} */
    this.results = [];
  }

  /**
   * Runs something and tells what else there is to know of the page. A promise is asked for again until it is settled: the
   * driver now and then waits for ever when it is given one.
   * @param {() => any} run
   * @returns {Report}
   */
  report(run) {
    try {
      const value = run();
      if (typeof value?.then !== 'function') return this.tell({ value, isUndefined: value === undefined });
      const number = this.results.push(undefined) - 1;
      value.then(
        (/** @type {any} */ value) => (this.results[number] = { value, isUndefined: value === undefined }),
        (/** @type {unknown} */ error) => (this.results[number] = { error: this.nameOf(error) }),
      );
      return this.tell({ promise: number });
    } catch (error) {
      return this.tell({ error: this.nameOf(error) });
    }
  }

  /** @param {number} promise */
  reportOf(promise) {
    return this.tell(this.results[promise] ?? { promise });
  }

  /** @param {Result} result @returns {Report} */
  tell(result) {
    const problems = /** @type {any} */ (window)[Symbol.for('lectern.problems')] ?? [];
    return { ...result, address: location.href, problems: problems.splice(0) };
  }

  /** @param {unknown} error */
  nameOf(error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }

  /** @param {string} selector @returns {Element[]} */
  all(selector) {
    return this.playwright.querySelectorAll(this.playwright.parseSelector(selector), document);
  }

  /** @param {string} selector @returns {Element | undefined} */
  one(selector) {
    const found = this.all(selector);
    if (found.length > 1)
      throw this.playwright.strictModeViolationError(this.playwright.parseSelector(selector), found);
    return found[0];
  }

  /**
   * @param {string} selector @param {string[]} states
   * @param {(element: any) => any} act on the one element, when it has these states
   * @returns {Attempt}
   */
  when(selector, states, act) {
    const element = this.one(selector);
    if (!element) return { notYet: 'there is no such element' };
    const missing = states.find((state) => !this.playwright.elementState(element, state, true).matches);
    return missing ? { notYet: `it is not ${missing}` } : { ready: act(element) };
  }

  /** @param {string} selector @param {string} state @returns {boolean} */
  is(selector, state) {
    const element = this.one(selector);
    if (state === 'attached' || state === 'detached') return (element !== undefined) === (state === 'attached');
    if (!element) return state === 'hidden';
    return this.playwright.elementState(element, state, true).matches;
  }

  /** Where to press an element, scrolled into the window. @param {string} selector @returns {Attempt} */
  pressPoint(selector) {
    const attempt = this.when(selector, ['visible', 'enabled'], (element) => {
      this.scrollTo(element);
      const point = this.pointOf(element);
      if (!point) return { notYet: 'it is outside of the window' };
      const hit = this.playwright.expectHitTarget(point, this.playwright.retarget(element, 'button-link'));
      return hit === 'done' ? { ready: point } : { notYet: `${hit.hitTargetDescription} lies over it` };
    });
    return 'ready' in attempt ? attempt.ready : attempt;
  }

  /** @param {any} element */
  scrollTo(element) {
    element.scrollIntoViewIfNeeded(true);
  }

  /** The middle of what is in the window of an element's first line. @param {Element} element @returns {Point | undefined} */
  pointOf(element) {
    for (const box of element.getClientRects()) {
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      if (right - left > 1 && bottom - top > 1)
        return { x: Math.floor((left + right) / 2), y: Math.floor((top + bottom) / 2) };
    }
    return undefined;
  }

  /** @param {any} element @param {string} value */
  fill(element, value) {
    if (this.playwright.fill(element, value) === 'needsinput') {
      document.execCommand(value ? 'insertText' : 'delete', false, value);
    }
  }

  /** @param {Element} element */
  boxOf(element) {
    if (element.getClientRects().length === 0) return null;
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  }
}

/** What is to be done before the class is there: it is made once for each document. */
export const INSTALL = `
  Object.defineProperty(window, Symbol.for('lectern.page'), { value: new (${InPage})(${PLAYWRIGHT_IN_PAGE}) });`;

const IN_PAGE = "const page = window[Symbol.for('lectern.page')];";

/** Gives null where the class is not there yet. @param {string} expression of `page` and `arguments` */
export const askScript = (expression) => `${IN_PAGE} return page ? page.report(() => (${expression})) : null;`;

/** What has become of a promise, whose number is the argument; null when its page is gone. */
export const ASK_AGAIN = `${IN_PAGE} return page ? page.reportOf(arguments[0]) : null;`;

/** Runs before any script of a page: keeps what a browser would write to its console as an error. */
export function watchProblems() {
  /** @type {Problem[]} */
  const problems = [];
  Object.defineProperty(window, Symbol.for('lectern.problems'), { value: problems });
  const add = (/** @type {Problem['kind']} */ kind, /** @type {unknown} */ text, address = location.href) =>
    problems.push({ kind, text: String(text), address });
  const { error } = console;
  console.error = (...parts) => {
    add('console', parts.map(String).join(' '));
    error.apply(console, parts);
  };
  addEventListener('error', ({ error, message, filename }) => add('thrown', error?.stack ?? message, filename));
  addEventListener('unhandledrejection', ({ reason }) => add('thrown', reason?.stack ?? reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    add('console', `Refused by the Content Security Policy: ${effectiveDirective} ${blockedURI}`),
  );
}

/** As how many the last click was counted: 2 is a double click. */
export const CLICKS = "window[Symbol.for('lectern.clicks')]";

/** Runs before any script of a page: keeps that. */
export function watchClicks() {
  const keep = (/** @type {number} */ value) =>
    Object.defineProperty(window, Symbol.for('lectern.clicks'), { value, configurable: true });
  addEventListener('click', ({ detail }) => keep(detail), true);
}
