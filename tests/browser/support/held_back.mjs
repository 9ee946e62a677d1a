// The page before its program: what everybody sees first.
import { lesson } from './lesson.mjs';
import { heading } from './looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens the site with its program held back; `release` lets it go.
 * @param {Page} page @param {string} address
 */
export async function openHeldBack(page, address) {
  let release = () => {};
  const held = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await heading(page, lesson.title, 1).waitFor();
  return release;
}
