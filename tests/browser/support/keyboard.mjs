// Where the keyboard stands, and whether the learner sees it: what has the focus is in the window, nothing lies over it, and
// its ring is painted.
import assert from 'node:assert/strict';
import { ENGINE } from './engine.mjs';
import { eventually } from './eventually.mjs';
import { button, contentsOf } from './looks.mjs';
import { readPng } from './png.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {{width: number, height: number, size?: string}} Screen
 * @typedef {{number: number, kind: string, name: string, left: number, top: number, right: number, bottom: number, fault: string}} Stop
 */

/** What is walked on. @type {Screen[]} */
export const SCREENS = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
  { width: 375, height: 812, size: 'Largest' },
];

/** @param {Screen} screen */
export const named = ({ width, height, size }) => `${width}x${height}${size ? `, text size “${size}”` : ''}`;

/** How far the ring reaches beyond what has the focus, in CSS pixels: offset and width. */
const RING = 4;

/** A walk that has not come round after so many steps is caught somewhere. */
const MOST_STEPS = 300;

/** Gives every element a number that it keeps while others come and go. @param {Page} page */
export const numberElements = (page) =>
  page.addInitScript(() => {
    /** @type {Map<Element, number>} */
    const numbers = new Map();
    const numberOf = (/** @type {Element} */ element) =>
      numbers.get(element) ?? numbers.set(element, numbers.size).size - 1;
    Object.assign(window, { numberOf });
  });

/** @param {Page} page @returns {Promise<Stop | undefined>} undefined: the focus is on nothing of the page */
export const stopOf = (page) =>
  page.evaluate((ring) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return undefined;
    // A question has no box of its own; its first part is what is seen of it.
    const shown = element.getBoundingClientRect().height ? element : (element.firstElementChild ?? element);
    const { left, top, right, bottom } = shown.getBoundingClientRect();
    const isOfWindow = element.closest('header, .panel, .skip') !== null;
    const bar = isOfWindow ? 0 : Math.max(0, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
    // What is taller than the window shows as much of itself as fits.
    const isTall = bottom - top > innerHeight - bar - 2 * ring;
    /** @param {DOMRect} part @returns {boolean} whether something that is not of the control lies over its middle */
    const isUnder = (part) => {
      const [above, below] = [Math.max(part.top, bar), Math.min(part.bottom, innerHeight)];
      const over = document.elementFromPoint((part.left + part.right) / 2, (above + below) / 2);
      return !over || !(element.contains(over) || over.closest('label')?.contains(element));
    };
    const seen = [...shown.getClientRects()].filter((part) => part.bottom > bar + 1 && part.top < innerHeight - 1);
    const style = getComputedStyle(element);
    const isRinged = style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
    // Headings and the like are places to go on from, not controls: they have no ring, and need not be seen whole.
    const isPlace = element.tabIndex < 0;
    const faults = [
      left < 0 || right > document.documentElement.clientWidth ? 'reaches out of the window sideways' : '',
      !isTall && (top < bar || bottom > innerHeight)
        ? `is not in the window: ${top} to ${bottom} of ${innerHeight}`
        : '',
      isTall && (top > innerHeight - 100 || bottom < bar + 100) ? 'is hardly in the window' : '',
      seen.length === 0 ? 'is nowhere' : seen.some(isUnder) ? 'lies under something else' : '',
      isRinged || isPlace || element.matches('.skip') ? '' : 'has no ring',
    ];
    // Which radio of an unanswered question is come to is the browser's to choose: together they are one stop.
    const radios = element.matches('[type=radio]')
      ? [...document.querySelectorAll(`input[name="${element.getAttribute('name')}"]`)]
      : [];
    const isAnswered = radios.some((radio) => radio.matches(':checked'));
    return {
      number: /** @type {any} */ (window).numberOf(isAnswered ? element : (radios[0] ?? element)),
      kind: `${element.tagName.toLowerCase()} ${element.getAttribute('type') ?? ''} ${element.className}`.trim(),
      name: (
        element.getAttribute('aria-label') ??
        element.closest('label')?.textContent ??
        element.textContent ??
        ''
      ).slice(0, 60),
      left,
      top,
      right,
      bottom,
      // The view itself is a place without a box: its elements have them.
      fault: element.matches('main') ? '' : faults.filter(Boolean).join(', '),
    };
  }, RING);

/** The focus is on something, and the learner can see where. @param {Page} page @param {string} after what was done */
export async function assertSeen(page, after) {
  const first = await stopOf(page);
  if (first && !first.fault) return first;
  // A browser may bring it into the window a moment later.
  return eventually(async () => {
    const stop = await stopOf(page);
    assert.ok(stop, `after ${after} the focus is on nothing`);
    assert.equal(stop.fault, '', `after ${after}: ${stop.kind} “${stop.name}” ${stop.fault}`);
    return stop;
  });
}

/**
 * How much of the ring's upper and lower edge, or of its sides, is painted in its colour, 0 to 1.
 * @param {Page} page @param {Stop} stop
 */
export async function paintedRing(page, { left, top, right, bottom }) {
  const { width, height, focus } = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--focus)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    const focus = color.match(/\d+/g)?.map(Number) ?? [];
    return { width: document.documentElement.clientWidth, height: innerHeight, focus };
  });
  const [x, y] = [Math.max(0, left - RING), Math.max(0, top - RING)];
  const clip = { x, y, width: Math.min(width, right + RING) - x, height: Math.min(height, bottom + RING) - y };
  const picture = readPng(await page.screenshot({ clip }));
  const isRing = (/** @type {number} */ column, /** @type {number} */ row) =>
    picture.at(column, row).every((value, channel) => Math.abs(value - focus[channel]) < 40);
  /** @param {number} length of two edges @param {number} across @param {(along: number, from: number) => boolean} isAt */
  const share = (length, across, isAt) => {
    const inward = Array.from({ length: Math.min(2 * RING, across) }, (_, place) => place);
    const isRinged = (/** @type {unknown} */ _, /** @type {number} */ along) =>
      inward.some((from) => isAt(along, from)) && inward.some((from) => isAt(along, across - 1 - from));
    return Array.from({ length }, isRinged).filter(Boolean).length / length;
  };
  // Of what is taller than the window only the sides are seen.
  return Math.max(
    share(picture.width, picture.height, isRing),
    share(picture.height, picture.width, (row, column) => isRing(column, row)),
  );
}

/**
 * Every stop of Tab, or of Shift+Tab, from where the keyboard stands until it has left the page or come round.
 * @param {Page} page @param {'Tab' | 'Shift+Tab'} key
 * @param {(stop: Stop) => Promise<void>} [look] at each of them
 */
export async function walk(page, key, look) {
  /** @type {Stop[]} */
  const stops = [];
  const seen = new Set();
  for (;;) {
    await page.keyboard.press(key);
    const stop = await stopOf(page);
    if (!stop || seen.has(stop.number)) return stops;
    assert.ok(stops.length < MOST_STEPS, `${key} does not come round`);
    seen.add(stop.number);
    stops.push(stop.fault ? await assertSeen(page, `${key} from “${stops.at(-1)?.name}”`) : stop);
    await look?.(stops[stops.length - 1]);
  }
}

/**
 * The numbers of what Tab should come to: of one question's radios it is one.
 * @param {Page} page
 */
export const tabbable = (page) =>
  page.evaluate(() => {
    /** @type {Map<string, HTMLInputElement>} */
    const radios = new Map();
    const controls = [...document.querySelectorAll('a[href], button, input, textarea, [tabindex="0"]')].filter(
      (element) => !element.matches(':disabled') && !element.closest('[inert], [hidden]'),
    );
    for (const element of controls) {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') continue;
      if (element.checked || !radios.has(element.name)) radios.set(element.name, element);
    }
    return controls
      .filter(
        (element) =>
          !(element instanceof HTMLInputElement) || element.type !== 'radio' || radios.get(element.name) === element,
      )
      .map((element) => /** @type {any} */ (window).numberOf(element));
  });

/**
 * The walk came to everything, in the page's order, and to nothing else but what a browser adds of itself.
 * @param {Stop[]} stops @param {number[]} expected numbers @param {string} where
 */
export function assertComplete(stops, expected, where) {
  const numbers = stops.map(({ number }) => number);
  // In Firefox everything that scrolls is a stop.
  const ours = ENGINE.startsWith('firefox') ? numbers.filter((number) => expected.includes(number)) : numbers;
  assert.deepEqual(ours, expected, where);
}

/**
 * Goes to a control, or to one of several, by Tab or Shift+Tab, and sees every stop on the way.
 * @param {Page} page @param {Locator} control @param {'Tab' | 'Shift+Tab'} [key]
 */
export async function goTo(page, control, key = 'Tab') {
  await control.first().waitFor();
  const wanted = await control.evaluateAll((elements) => elements.map(/** @type {any} */ (window).numberOf));
  for (let steps = 0, stop = await stopOf(page); !stop || !wanted.includes(stop.number); ++steps) {
    assert.ok(steps < MOST_STEPS, `${key} does not lead to ${control}`);
    await page.keyboard.press(key);
    stop = await stopOf(page);
    // Between the page's end and its beginning the focus may be the browser's.
    if (stop?.fault) stop = await assertSeen(page, `${key} on the way to ${control}`);
  }
}

/** @param {Page} page @param {string} key */
export async function pressSeen(page, key) {
  await page.keyboard.press(key);
  return assertSeen(page, key);
}

/** Chooses the screen's size of text; the settings are open. @param {Page} page @param {Screen} screen */
export async function setSize(page, { size }) {
  if (!size) return;
  const radio = page.getByRole('radio', { name: size, exact: true });
  await radio.focus();
  await page.keyboard.press('Space');
  await assertSeen(page, `choosing “${size}”`);
}

/** Goes to a control of the contents, opened where they are behind a button. @param {Page} page @param {Locator} control */
export async function goToContents(page, control) {
  const isBeside = (await button(page, 'Contents').count()) === 0;
  if ((await contentsOf(page).count()) === 0) {
    await goTo(page, button(page, 'Contents'), 'Shift+Tab');
    await pressSeen(page, 'Enter');
  }
  await goTo(page, control, isBeside ? 'Shift+Tab' : 'Tab');
}

/** @param {Page} page @param {string} name of a link of the contents */
export async function followLink(page, name) {
  await goToContents(page, contentsOf(page).getByRole('link', { name }).first());
  await pressSeen(page, 'Enter');
}
