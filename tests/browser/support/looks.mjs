// What a person at the screen would say about a page: where something is, what has the focus, what is said.
import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { collapsed, titleOf } from './lesson.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 */

/** @param {Page} page */
export const contentsOf = (page) => page.getByRole('navigation', { name: 'Contents' });

/** @param {Page} page */
export const mainOf = (page) => page.getByRole('main');

/** @param {Page} page @param {string} name @param {number} [level] */
export const heading = (page, name, level) => page.getByRole('heading', { name, exact: true, level });

/** @param {Page} page @param {string} name */
export const button = (page, name) => page.getByRole('button', { name, exact: true });

/** @param {Page} page */
export const scrollY = (page) => page.evaluate(() => window.scrollY);

/** @param {Page} page @param {string} fragment */
export const hasAddress = (page, fragment) =>
  eventually(() => assert.equal(new URL(page.url()).hash, fragment), `the address never became ${fragment}`);

/** @param {Locator} place */
export async function topOf(place) {
  const box = await place.boundingBox();
  assert.ok(box, `${place} is not on the page`);
  return box.y;
}

/** @param {Page} page @param {Locator} place */
export async function isInWindow(page, place) {
  const box = await place.boundingBox();
  const height = await page.evaluate(() => window.innerHeight);
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

/** @param {Page} page @param {Locator} place */
export const comesIntoWindow = (page, place) =>
  eventually(() => isInWindow(page, place), `${place} never came into the window`);

/** @param {Locator} control */
export const isFocused = (control) => control.evaluate((element) => element === document.activeElement);

/** @param {Locator} control */
export const getsFocus = (control) =>
  eventually(async () => (await control.count()) > 0 && (await isFocused(control)), `${control} never got the focus`);

/** @param {Locator} place @returns {Promise<string>} its text with white space as a reader sees it */
export const textOf = async (place) => collapsed((await place.textContent()) ?? '');

/** @param {Locator} place @param {string | RegExp} text */
export const comesToSay = (place, text) =>
  eventually(async () => {
    const said = await textOf(place);
    if (typeof text === 'string') assert.ok(said.includes(text), `“${said}” does not say “${text}”`);
    else assert.match(said, text);
  });

/** @param {Page} page @param {number} y */
export async function scrollTo(page, y) {
  await page.mouse.move(700, 300);
  await page.mouse.wheel(0, y - (await scrollY(page)));
  await eventually(async () => Math.abs((await scrollY(page)) - y) < 2, `the page never scrolled to ${y}`);
}

/** @param {Page} page @param {string} title */
export const hasTitle = (page, title) => eventually(async () => assert.equal(await page.title(), title));

/** @param {Page} page @param {number} y */
export const comesToPlace = (page, y) =>
  eventually(async () => {
    const now = await scrollY(page);
    assert.ok(Math.abs(now - y) <= 4, `the page stands at ${now}, not at ${y}`);
  });

/** Reads a topic to the end of its answer. @param {Page} page @param {import('./lesson.mjs').Topic} read */
export async function readToEnd(page, read) {
  const section = page.getByRole('region', { name: collapsed(titleOf(read)), exact: true });
  const end = section.getByRole('heading', { name: 'Check yourself' });
  await scrollTo(page, (await scrollY(page)) + (await topOf(end)) - 400);
}

/** What WCAG 1.4.12 asks for, as a learner's own style sheet has it. @param {Page} page @param {boolean} there */
export const spaceOut = (page, there) =>
  page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = wanted ? [sheet] : [];
  }, there);
