// The contents follow the reading: the topic that is read is marked there, and stands in sight.
import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, titleOf, topics } from './support/lesson.mjs';
import { contentsOf, getsFocus, heading } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** Scrolls the page as far as a topic, as a learner who reads on. @param {Page} page @param {import('./support/lesson.mjs').Topic} topic */
const readTo = (page, topic) =>
  heading(page, collapsed(titleOf(topic)), 2).evaluate((element) => {
    scrollTo(0, scrollY + element.getBoundingClientRect().top - 100);
    return scrollY;
  });

/** @param {Page} page */
const marked = (page) => contentsOf(page).locator('a[aria-current]');

/** How far the contents are scrolled. @param {Page} page */
const placeOfContents = (page) => contentsOf(page).evaluate((contents) => contents.scrollTop);

pageTest(
  'the entry of the topic that is read stands in sight in the contents; page and focus stay',
  { at: '#/read' },
  async ({ page }) => {
    assert.equal(await marked(page).count(), 0);
    await page.getByRole('button', { name: 'Hide answers' }).focus();
    for (const topic of [topics[1], topics[topics.length - 1], topics[8], topics[0]]) {
      const place = await readTo(page, topic);
      await eventually(async () => {
        assert.equal(await marked(page).count(), 1);
        assert.ok(collapsed((await marked(page).textContent()) ?? '').includes(collapsed(titleOf(topic))));
        const box = await marked(page).boundingBox();
        assert.ok(box && box.y >= 0 && box.y + box.height <= 800, `${topic.id} is at ${box?.y}`);
      });
      assert.equal(await page.evaluate(() => scrollY), place);
    }
    await getsFocus(page.getByRole('button', { name: 'Hide answers' }));
    await page.evaluate(() => scrollTo(0, 0));
    await eventually(async () => assert.equal(await marked(page).count(), 0));
  },
);

pageTest('a learner who is busy in the contents keeps the place there', {}, async ({ page }) => {
  await contentsOf(page).getByRole('searchbox', { name: 'Search' }).focus();
  for (const topic of [topics[topics.length - 1], topics[3]]) {
    await readTo(page, topic);
    await eventually(async () =>
      assert.ok(collapsed((await marked(page).textContent()) ?? '').includes(collapsed(titleOf(topic)))),
    );
    assert.equal(await placeOfContents(page), 0);
  }
});

pageTest(
  'opened at a topic, the contents show its entry; opened over the page they begin with the search',
  { at: `#/read/${topics[topics.length - 1].id}` },
  async ({ page }) => {
    await eventually(async () => {
      const box = await marked(page).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 800, `it is at ${box?.y}`);
    });
    assert.ok((await placeOfContents(page)) > 0);
    await page.setViewportSize({ width: 375, height: 812 });
    await page.getByRole('button', { name: 'Contents' }).click();
    await marked(page).waitFor();
    assert.equal(await placeOfContents(page), 0);
  },
);
