// The learner's place in the text: whatever lays the page out anew, the line that was read stays where it is.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { linesOf } from './support/lines.mjs';
import { lesson } from './support/lesson.mjs';
import { button, contentsOf, heading, mainOf, scrollTo, scrollY, spaceOut } from './support/looks.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 */

const AT = { at: '#/read/descriptors' };

/** A paragraph of several lines, in the middle of the lesson. @param {Page} page */
const paragraphOf = (page) =>
  mainOf(page)
    .getByRole('region')
    .nth(2)
    .getByRole('paragraph')
    .filter({ hasText: /^.{300,}/ })
    .first();

/** How far below the window's bar the line with this letter of the text stands. @param {Locator} text @param {number} letter */
const belowBar = (text, letter) =>
  text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; before += node.textContent?.length ?? 0, node = walker.nextNode()) {
      if (before + (node.textContent?.length ?? 0) <= wanted) continue;
      const range = document.createRange();
      range.setStart(node, wanted - before);
      range.setEnd(node, wanted - before + 1);
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
      return range.getBoundingClientRect().top - bar;
    }
    throw new Error(`the text has no letter ${wanted}`);
  }, letter);

/** Reads on to the paragraph's second line: it stands at the top of the window. @param {Page} page */
async function readOn(page) {
  const paragraph = paragraphOf(page);
  const [first, second] = await linesOf(paragraph);
  assert.ok(second, 'the paragraph has one line only');
  await scrollTo(page, Math.round((await scrollY(page)) + second.top - 6));
  const text = (await paragraph.textContent()) ?? '';
  // Lines are told without the spaces at which they were broken.
  const letters = first.text.replace(/\s/g, '').length;
  let letter = 0;
  for (let seen = 0; seen < letters || /\s/.test(text[letter]); ++letter) if (/\S/.test(text[letter])) seen += 1;
  const below = await belowBar(paragraph, letter);
  assert.ok(below >= 0 && below < 20, `the line is ${below} below the top`);
  return { below, stays: (/** @type {string} */ after) => staysAt(paragraph, letter, below, after) };
}

/** @param {Locator} paragraph @param {number} letter @param {number} below @param {string} after */
const staysAt = (paragraph, letter, below, after) =>
  eventually(async () => {
    const now = await belowBar(paragraph, letter);
    assert.ok(Math.abs(now - below) < 1.5, `after ${after} the line is ${now} below the top, before it was ${below}`);
  });

pageTest('the same line stays at the top of the window, whatever its size becomes, and back', AT, async ({ page }) => {
  const { stays } = await readOn(page);
  const before = await scrollY(page);
  for (const [width, height] of [
    [375, 812],
    [1280, 800],
    [768, 1024],
    [320, 568],
    [1280, 800],
  ]) {
    await page.setViewportSize({ width, height });
    await eventually(async () => assert.equal(await contentsOf(page).count(), width >= 1024 ? 1 : 0));
    await stays(`a window of ${width} by ${height}`);
  }
  await eventually(async () => assert.ok(Math.abs((await scrollY(page)) - before) < 2));
});

pageTest('the same line stays when the learner spaces the text out, and back', AT, async ({ page }) => {
  const { stays } = await readOn(page);
  const before = await scrollY(page);
  const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
  const normal = await heightOf();
  await spaceOut(page, true);
  await eventually(async () => assert.ok((await heightOf()) > normal));
  await stays('more space in the text');
  assert.notEqual(await scrollY(page), before, 'nothing was moved');
  await spaceOut(page, false);
  await eventually(async () => assert.equal(await heightOf(), normal));
  await stays('less space in the text');
  await eventually(async () => assert.ok(Math.abs((await scrollY(page)) - before) < 2));
});

pageTest(
  'another theme moves nothing',
  { ...AT, colorScheme: 'light', not: { webkit: "its driver cannot change the system's theme" } },
  async ({ page }) => {
    const { stays } = await readOn(page);
    const before = await scrollY(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await eventually(async () =>
      assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark'),
    );
    await stays('another theme');
    assert.equal(await scrollY(page), before);
  },
);

pageTest(
  'back returns to the line that was read, although the text is larger now and the window narrower',
  AT,
  async ({ page }) => {
    const { stays } = await readOn(page);
    await contentsOf(page).getByRole('link', { name: 'Settings' }).click();
    await heading(page, 'Settings', 1).waitFor();
    const size = page.getByRole('radio', { name: 'Very large' });
    const top = async () => (await size.boundingBox())?.y ?? NaN;
    await page.getByRole('radio', { name: 'Large', exact: true }).check();
    // Firefox's driver brings what it presses into the middle of the window.
    await size.scrollIntoViewIfNeeded();
    const before = await top();
    await size.check();
    await eventually(async () => assert.equal(await page.locator('html').getAttribute('style'), '--scale: 1.5;'));
    assert.ok(Math.abs((await top()) - before) < 1.5, `what was pressed went from ${before} to ${await top()}`);
    await page.goBack();
    await heading(page, lesson.title, 1).waitFor();
    await stays('a larger text');
    await page.goForward();
    await heading(page, 'Settings', 1).waitFor();
    await page.setViewportSize({ width: 375, height: 812 });
    await button(page, 'Contents').waitFor();
    await page.goBack();
    await heading(page, lesson.title, 1).waitFor();
    await stays('a narrower window');
  },
);
