// Keys that scroll are the browser's own, on the page and in what scrolls by itself.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { getsFocus, mainOf, scrollY } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The height of what may be scrolled over, and of the window. @param {Page} page */
const heights = (page) =>
  page.evaluate(() => ({ end: document.documentElement.scrollHeight - innerHeight, window: innerHeight }));

/** @param {Page} page @param {(y: number) => boolean} fits @param {string} rule */
const scrollsTo = (page, fits, rule) =>
  eventually(async () => {
    const y = await scrollY(page);
    assert.ok(fits(y), `${rule}: ${y}`);
  });

/** Presses a key that scrolls, and waits for the end: what is pressed while the page still moves may be lost. @param {Page} page @param {string} key */
async function scrollBy(page, key) {
  await page.evaluate(() => {
    const ended = new Promise((resolve) =>
      document.addEventListener('scrollend', resolve, { capture: true, once: true }),
    );
    Object.assign(window, { ended: 'onscrollend' in window ? ended : undefined });
  });
  await page.keyboard.press(key);
  await page.evaluate(() => /** @type {any} */ (window).ended);
}

for (const [where, prepare] of /** @type {const} */ ([
  ['nothing has the focus', async () => {}],
  [
    'the skip link was followed',
    async (/** @type {Page} */ page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await getsFocus(mainOf(page));
    },
  ],
])) {
  pageTest(`Home, End, PageUp, PageDown and Space scroll the page where ${where}`, {}, async ({ page }) => {
    await prepare(page);
    const { end, window } = await heights(page);
    const isPage = (/** @type {number} */ distance) => distance > window / 2 && distance <= window;
    await scrollBy(page, 'PageDown');
    await scrollsTo(page, isPage, 'PageDown');
    await scrollBy(page, 'PageUp');
    await scrollsTo(page, (y) => y === 0, 'PageUp');
    await scrollBy(page, 'Space');
    await scrollsTo(page, isPage, 'Space');
    await scrollBy(page, 'Shift+Space');
    await scrollsTo(page, (y) => y === 0, 'Shift+Space');
    await scrollBy(page, 'End');
    await scrollsTo(page, (y) => Math.abs(y - end) < 2, 'End');
    await scrollBy(page, 'Home');
    await scrollsTo(page, (y) => y === 0, 'Home');
  });
}

pageTest(
  'long code scrolls sideways by its keys, and the page by the others',
  { viewport: { width: 375, height: 812 } },
  async ({ page }) => {
    const code = mainOf(page).getByRole('group', { name: 'Code', exact: true }).first();
    await code.focus();
    const before = await scrollY(page);
    const leftOf = () => code.evaluate((element) => element.scrollLeft);
    const range = await code.evaluate((element) => element.scrollWidth - element.clientWidth);
    assert.ok(range > 0);
    for (let presses = 0; (await leftOf()) < range - 1; ++presses) {
      assert.ok(presses < range, 'the end of the line cannot be read');
      const left = await leftOf();
      await scrollBy(page, 'ArrowRight');
      await eventually(async () => assert.ok((await leftOf()) > left));
    }
    await scrollBy(page, 'ArrowLeft');
    await eventually(async () => assert.ok((await leftOf()) < range));
    assert.equal(await scrollY(page), before);
    await scrollBy(page, 'PageDown');
    await scrollsTo(page, (y) => y > before + 300, 'PageDown in the code');
  },
);
