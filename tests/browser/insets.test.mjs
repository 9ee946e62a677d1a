// Screens with round corners and a camera in them: what is read and used stands clear of them, lying and upright. That no view
// of the program puts anything there is tested in tests/ui/insets_test.cpp; here, that it is told of them, and the plain page.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { appRuns, openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { openHeldBack } from './support/held_back.mjs';
import { button, contentsOf } from './support/looks.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {{top: number, right: number, bottom: number, left: number}} Insets
 */

const LYING = { top: 0, right: 47, bottom: 21, left: 47 };
const UPRIGHT = { top: 47, right: 0, bottom: 34, left: 0 };
const PHONES = [
  { width: 568, height: 320, insets: LYING },
  { width: 812, height: 375, insets: LYING },
  { width: 844, height: 390, insets: LYING },
  { width: 375, height: 812, insets: UPRIGHT },
];

/** @param {Page} page @param {Insets} insets */
async function cover(page, { top, right, bottom, left }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setSafeAreaInsetsOverride', { insets: { top, right, bottom, left } });
}

/**
 * What can be read or used and stands where the window is covered; of what scrolls by itself its window counts.
 * @param {Page} page @param {Insets} insets
 */
const covered = (page, insets) =>
  page.evaluate(({ top, right, bottom, left }) => {
    /** @type {string[]} */
    const found = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = [...document.querySelectorAll('button, input, textarea, a')].map((box) => ({ box, what: box }));
    /** @type {{rect: DOMRect, element: Element, text: string}[]} */
    const all = boxes.map(({ box }) => ({ rect: box.getBoundingClientRect(), element: box, text: box.outerHTML }));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement) continue;
      range.selectNodeContents(node);
      all.push({ rect: range.getBoundingClientRect(), element: node.parentElement, text: node.textContent });
    }
    let count = 0;
    for (const { rect, element, text } of all) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (element.closest('.skip')) continue;
      const scroller = element.closest('main .scroller, #_plain pre, #_plain .table');
      const { left: from, right: to } = scroller?.getBoundingClientRect() ?? rect;
      count += 1;
      if (from < left || to > innerWidth - right) found.push(`${from} to ${to}: ${text.slice(0, 60)}`);
      // What stands still, and nothing can be brought from under.
      if (element.closest('header.bar, #_plain > b') && rect.top < top) found.push(`at ${rect.top}: ${text}`);
    }
    const end = document.querySelector('nav')?.lastElementChild?.previousElementSibling?.getBoundingClientRect();
    if (end && end.bottom > innerHeight - bottom) found.push(`the contents end at ${end.bottom}`);
    return { count, found };
  }, insets);

for (const { width, height, insets } of PHONES) {
  pageTest(
    `${width}x${height}: nothing stands in round corners, the page does not scroll sideways`,
    {
      viewport: { width, height },
      isMobile: true,
      hasTouch: true,
      open: false,
      not: {
        firefox: 'its driver cannot cover a part of the window',
        'firefox-without-webgl': 'its driver cannot cover a part of the window',
        webkit: 'its driver cannot cover a part of the window',
      },
    },
    async ({ page, site }) => {
      await cover(page, insets);
      const assertClear = async (/** @type {string} */ where) => {
        const { count, found } = await covered(page, insets);
        assert.ok(count > 5, where);
        assert.deepEqual(found, [], where);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, where);
      };
      const release = await openHeldBack(page, site);
      await assertClear('the plain page');
      release();
      await appRuns(page);
      for (const address of ['', '#/quiz/knowledge-check', '#/progress', '#/settings']) {
        await openApp(page, site + address);
        await assertClear(address);
      }
      const bar = await page.getByRole('banner').boundingBox();
      assert.ok(bar && bar.height - insets.top < height / 4, `the bar is ${bar?.height} high`);
      await button(page, 'Contents').click();
      await contentsOf(page).evaluate((contents) => contents.scrollTo(0, contents.scrollHeight));
      await assertClear('the contents');
      await button(page, 'Contents').click();
      // Turned to where nothing covers it.
      await cover(page, { top: 0, right: 0, bottom: 0, left: 0 });
      await eventually(async () => {
        const open = await button(page, 'Contents').boundingBox();
        assert.deepEqual([open?.x, open?.y], [6, 6]);
      });
    },
  );
}
