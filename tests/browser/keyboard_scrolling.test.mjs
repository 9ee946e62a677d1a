// Keys that scroll are the browser's own, on the page and in what scrolls by itself.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { pageTest } from './support/browser.mjs';
import { ENGINE } from './support/engine.mjs';
import { eventually } from './support/eventually.mjs';
import { settled } from './support/frames.mjs';
import { getsFocus, mainOf, scrollY } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** WebKitGTK's keys push the page: how far it then rolls depends on how much else the machine has to do. */
const IS_PUSHED = ENGINE === 'webkit';
/** A page is more than this part of the window. */
const LEAST = IS_PUSHED ? 0 : 0.5;

const RESTING_FRAMES = 12;

/** The height of what may be scrolled over, and of the window. @param {Page} page */
const heights = (page) =>
  page.evaluate(() => ({ end: document.documentElement.scrollHeight - innerHeight, window: innerHeight }));

/** @param {Page} page @param {(y: number) => boolean} fits @param {string} rule */
const scrollsTo = (page, fits, rule) =>
  eventually(async () => {
    const y = await scrollY(page);
    assert.ok(fits(y), `${rule}: ${y}`);
  });

/** Nothing moves any more: where the page stood two frames ago it still stands. @param {Page} page */
const atRest = (page) =>
  eventually(async () => {
    const before = await scrollY(page);
    await settled(page);
    assert.equal(await scrollY(page), before);
  });

/** Presses a key that scrolls, and waits for the end: what is pressed while the page still moves may be lost. @param {Page} page @param {string} key */
async function scrollBy(page, key) {
  await atRest(page);
  await page.evaluate((frames) => {
    /** @param {(value?: unknown) => void} ended */
    const whenTold = (ended) => document.addEventListener('scrollend', ended, { capture: true, once: true });
    // WebKitGTK does not say so: it has ended when so many pictures showed the same after one that did not.
    /** @param {(value?: unknown) => void} ended */
    const whenAtRest = (ended) => {
      let left = Infinity;
      document.addEventListener('scroll', () => (left = frames), { capture: true });
      const look = () => (--left < 0 ? ended() : requestAnimationFrame(look));
      look();
    };
    Object.assign(window, { ended: new Promise('onscrollend' in window ? whenTold : whenAtRest) });
  }, RESTING_FRAMES);
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
    for (const [down, up] of [
      ['PageDown', 'PageUp'],
      ['Space', 'Shift+Space'],
    ]) {
      await scrollBy(page, down);
      await scrollsTo(page, (y) => y > window * LEAST && y <= window, down);
      const below = await scrollY(page);
      await scrollBy(page, up);
      await scrollsTo(page, (y) => (IS_PUSHED ? y < below : y === 0), up);
      if ((await scrollY(page)) > 0) await scrollBy(page, 'Home');
    }
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
