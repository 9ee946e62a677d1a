// The browser's own search reaches all of the lesson, and what it finds is brought into the window.
import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { textsOf, topicOf, topics } from './support/lesson.mjs';
import { button } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** The first words of a topic's answer: a text fragment knows whole ones alone. @param {import('./support/lesson.mjs').Topic} topic */
const wordsOf = (topic) => textsOf(topic.answer)[0].split(' ').slice(0, 8).join(' ');

/** Searches from the beginning, as the browser's find does. @param {Page} page @param {string} words @returns {Promise<boolean>} */
const find = (page, words) =>
  page.evaluate((wanted) => {
    getSelection()?.empty();
    return /** @type {any} */ (window).find(wanted);
  }, words);

/** What is selected, and whether it is in the window. @param {Page} page */
const selected = (page) =>
  page.evaluate(() => {
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    const box = range?.getBoundingClientRect();
    return {
      text: range?.toString() ?? '',
      topic: range?.startContainer.parentElement?.closest('section')?.getAttribute('aria-labelledby'),
      isSeen: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
    };
  });

pageTest("the browser's find goes to every topic, and selects what it found", {}, async ({ page }) => {
  for (const topic of topics) {
    const words = wordsOf(topic);
    assert.ok(await find(page, words), words);
    // Firefox scrolls there a moment later.
    const found = { text: words, topic: `_topic-${topic.id}`, isSeen: true };
    await eventually(async () => assert.deepEqual(await selected(page), found));
  }
});

pageTest('what the browser finds in a hidden answer is shown, and no other answer', {}, async ({ page, site }) => {
  await button(page, 'Hide answers').click();
  const topic = topicOf('pickle');
  const section = page.locator(`section[aria-labelledby="_topic-${topic.id}"]`);
  await page.goto(`${site}#/read:~:text=${encodeURIComponent(wordsOf(topic))}`);
  await section.getByRole('heading', { name: 'Key points' }).waitFor();
  assert.equal(await page.getByRole('heading', { name: 'Key points' }).count(), 1);
  const opening = section.getByRole('paragraph').filter({ hasText: wordsOf(topic) });
  await eventually(async () => {
    const box = await opening.boundingBox();
    assert.ok(box && box.y > 0 && box.y < 700, `it stands at ${box?.y}`);
  });
});

pageTest(
  'an address with words to look for opens the lesson at them, and there it stays when the program has started',
  { open: false },
  async ({ page, site }) => {
    const topic = topicOf('pickle');
    await page.goto(`${site}#:~:text=${encodeURIComponent(wordsOf(topic))}`);
    await button(page, 'Hide answers').waitFor();
    const opening = page.getByRole('paragraph').filter({ hasText: wordsOf(topic) });
    await eventually(async () => {
      const box = await opening.boundingBox();
      assert.ok(box && box.y > 0 && box.y < 700, `it stands at ${box?.y}`);
    });
  },
);
