// Extensions and browsers that translate a page rewrite its text where it stands. They may: the page goes on, and what it
// says anew is right. Their text is shown, although a picture knows nothing of it.
import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { becomes } from './support/drawing.mjs';
import { collapsed, titleOf, topics } from './support/lesson.mjs';
import { heading, mainOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const [topic] = topics;

/** Every text stands in two more elements and is half as long again, as Chromium's translation leaves it. @param {Page} page */
const translate = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isLeftOut = node.parentElement?.closest('[translate=no], script, .notranslate');
      if (node.textContent?.trim() && !isLeftOut) texts.push(node);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      const words = text.textContent ?? '';
      inner.textContent = words.toUpperCase() + words.slice(0, words.length / 2).toUpperCase();
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
    document.documentElement.classList.add('translated-ltr');
    document.documentElement.lang = 'de';
    return texts.length;
  });

pageTest('code is not translated: it is marked so, wherever it stands', {}, async ({ page }) => {
  const codes = await mainOf(page)
    .locator('code')
    .evaluateAll((elements) => elements.map((element) => /** @type {HTMLElement} */ (element).translate));
  assert.ok(codes.length > 200, `${codes.length}`);
  assert.ok(!codes.includes(true), 'some code would be translated');
  assert.equal(
    await heading(page, collapsed(titleOf(topic)), 2).evaluate(
      (element) => /** @type {HTMLElement} */ (element).translate,
    ),
    true,
  );
});

pageTest('translated text is what the learner sees, and the picture again when it is gone', {}, async ({ page }) => {
  await becomes(page, true);
  await translate(page);
  await becomes(page, false);
  await page.evaluate(() => {
    document.documentElement.classList.remove('translated-ltr');
    document.documentElement.lang = 'en';
  });
  await becomes(page, true);
});

pageTest('translated text that needs more room hides nothing of the text below it', {}, async ({ page }) => {
  await translate(page);
  await becomes(page, false);
  const covered = await mainOf(page).evaluate((main) => {
    const found = [];
    for (const text of [...main.querySelectorAll('p.text')].slice(0, 60)) {
      text.scrollIntoView({ block: 'center' });
      const { left, right, bottom } = text.getBoundingClientRect();
      const below = document.elementFromPoint((left + right) / 2, bottom + 4);
      if (below && text.contains(below)) found.push(text.textContent?.slice(0, 40));
      const range = document.createRange();
      range.selectNodeContents(text);
      const own = range.getBoundingClientRect();
      const canBeReached = text.scrollHeight <= text.clientHeight + 1 || getComputedStyle(text).overflowY === 'auto';
      if (own.right > right + 1 || !canBeReached) found.push(`cut off: ${text.textContent?.slice(0, 40)}`);
    }
    return found;
  });
  assert.deepEqual(covered, []);
});
