// The keyboard and the mouse: real input of the browser, by WebDriver's actions. Source: WebDriver, W3C, 17 Actions.
import { setTimeout as pause } from 'node:timers/promises';
import { CannotError } from './errors.mjs';

/**
 * @typedef {import('./in_page.mjs').Point} Point
 * @typedef {(sources: object[]) => Promise<void>} Perform
 */

/** Keys that have no letter. Source: WebDriver, W3C, 17.4.2 Keyboard actions. */
const KEYS = new Map(
  Object.entries({
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    ControlOrMeta: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    Space: ' ',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
    Delete: '\uE017',
    Meta: '\uE03D',
    '\n': '\uE007',
  }),
);

/** Within this time and distance of another, the browser takes a click for the second of a double click. */
const DOUBLE_CLICK_MS = 1050;
const DOUBLE_CLICK_PIXELS = 2;
const CLICK_TRIES = 5;

export class Keyboard {
  #perform;

  /** @param {Perform} perform */
  constructor(perform) {
    this.#perform = perform;
  }

  /** @param {string} keys such as 'Tab' or 'Control+c' */
  press(keys) {
    const values = keys.split('+').map(valueOf);
    return this.#send([...values.map(down), ...values.reverse().map(up)]);
  }

  /** @param {string} text */
  type(text) {
    return this.#send([...text].map((letter) => KEYS.get(letter) ?? letter).flatMap((key) => [down(key), up(key)]));
  }

  /** WebDriver cannot insert a text at once: it is typed. @param {string} text */
  insertText(text) {
    return this.type(text);
  }

  /** @param {object[]} actions */
  #send(actions) {
    return this.#perform([{ type: 'key', id: 'keyboard', actions }]);
  }
}

/** @param {string} key */
function valueOf(key) {
  const value = KEYS.get(key) ?? key;
  if ([...value].length !== 1) throw new CannotError(`be sent the key ${key}: input.mjs has no value for it`);
  return value;
}

/** @param {string} value */
const down = (value) => ({ type: 'keyDown', value });
/** @param {string} value */
const up = (value) => ({ type: 'keyUp', value });

export class Mouse {
  #perform;
  #counted;
  /** @type {Point} */
  #at = { x: 0, y: 0 };
  /** All that the wheel was turned so far. */
  #turned = { x: 0, y: 0 };
  #pressed = { x: -1, y: -1, at_ms: -Infinity };

  /** @param {Perform} perform @param {() => Promise<number>} counted as how many the page was told its last click is */
  constructor(perform, counted) {
    this.#perform = perform;
    this.#counted = counted;
  }

  /** @param {number} x @param {number} y @param {{steps?: number}} [options] */
  async move(x, y, { steps = 1 } = {}) {
    const from = this.#at;
    const way = Array.from({ length: steps }, (_, step) => (step + 1) / steps);
    await this.#send(way.map((part) => moveTo(from.x + (x - from.x) * part, from.y + (y - from.y) * part)));
    this.#at = { x, y };
  }

  down = () => this.#send([PRESS]);

  up = () => this.#send([RELEASE]);

  /** @param {number} x @param {number} y @param {{clickCount?: number}} [options] */
  async click(x, y, { clickCount = 1 } = {}) {
    // A machine with too much else to do is too slow for a double click now and then: then it is made again.
    for (let tries = 1; ; ++tries) {
      await pause(Math.max(0, this.#pressed.at_ms + DOUBLE_CLICK_MS - performance.now()));
      await this.press({ x, y }, clickCount);
      if (clickCount === 1 || (await this.#counted()) === clickCount) return;
      if (tries === CLICK_TRIES) throw new Error(`${clickCount} clicks were never counted as ${clickCount}`);
    }
  }

  /** A click of its own: never the second of a double click with the one before. @param {Point} point @param {number} times */
  async press({ x, y }, times) {
    const { x: lastX, y: lastY, at_ms } = this.#pressed;
    const isNear = Math.hypot(x - lastX, y - lastY) <= DOUBLE_CLICK_PIXELS;
    const at = isNear && performance.now() - at_ms < DOUBLE_CLICK_MS ? { x: x + 2 * DOUBLE_CLICK_PIXELS, y } : { x, y };
    const presses = Array.from({ length: times }, () => [PRESS, RELEASE]).flat();
    await this.#send([moveTo(at.x, at.y), ...presses]);
    this.#at = at;
    this.#pressed = { ...at, at_ms: performance.now() };
  }

  /** @param {number} x @param {number} y */
  async wheel(x, y) {
    // WebKit's driver turns the wheel by the difference to the turn before, so it is told the sum of all.
    this.#turned = { x: this.#turned.x + Math.round(x), y: this.#turned.y + Math.round(y) };
    const origin = { x: Math.round(this.#at.x), y: Math.round(this.#at.y), origin: 'viewport' };
    const scroll = { type: 'scroll', duration: 0, ...origin, deltaX: this.#turned.x, deltaY: this.#turned.y };
    await this.#perform([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
  }

  /** @param {object[]} actions */
  #send(actions) {
    return this.#perform([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }
}

const PRESS = { type: 'pointerDown', button: 0 };
const RELEASE = { type: 'pointerUp', button: 0 };
/** @param {number} x @param {number} y */
const moveTo = (x, y) => ({
  type: 'pointerMove',
  duration: 0,
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
});
