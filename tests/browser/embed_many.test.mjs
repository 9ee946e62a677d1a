// Many embedded lessons on one page: browsers have few WebGL contexts for all of them.
import assert from 'node:assert/strict';
import { embedTests, frameIn, isSized, lessonIn, openCourse, sites } from './support/embedding.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, titleOf, topics } from './support/lesson.mjs';
import { readPng } from './support/png.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

const embedTest = embedTests();
const shown = topics.slice(0, 20);

/** @param {import('./support/lesson.mjs').Topic[]} list */
const elements = (list) =>
  `<script src="${sites.lesson}embed.js" async></script>` +
  list
    .map(({ id }) => `<lectern-lesson src="${sites.lesson}" topic="${id}" theme="light"></lectern-lesson>`)
    .join('<hr>');

/** The text is painted: the tree's own is transparent, so dark letters are the picture's. @param {Page} page @param {Locator} text */
async function isPainted(page, text) {
  await text.scrollIntoViewIfNeeded();
  await eventually(async () => {
    const box = await text.boundingBox();
    assert.ok(box);
    const picture = readPng(await page.screenshot({ clip: box }));
    let [least, most] = [255, 0];
    for (let y = 0; y < picture.height; ++y) {
      for (let x = 0; x < picture.width; ++x) {
        least = Math.min(least, picture.at(x, y)[1]);
        most = Math.max(most, picture.at(x, y)[1]);
      }
    }
    assert.ok(least < 90 && most > 200, `${await text.textContent()}: from ${least} to ${most}`);
  });
}

/** @param {Page} page @param {number} place */
async function contextOf(page, place) {
  return (await frameIn(page, place)).evaluate(() => {
    const context = /** @type {HTMLCanvasElement} */ (document.getElementById('_picture')).getContext('webgl2');
    const instead = document.documentElement.classList.contains('no-picture');
    return { isLost: context?.isContextLost() ?? true, instead };
  });
}

embedTest(
  'twenty lessons on one page all show a picture when they are scrolled to, and again on the way back',
  async (page) => {
    await openCourse(page, elements(shown));
    // A frame that is out of sight draws nothing, so it is first the page that is scrolled.
    const scrollTo = (/** @type {number} */ place) =>
      page.locator('lectern-lesson').nth(place).scrollIntoViewIfNeeded();
    for (const [place, topic] of shown.entries()) {
      await scrollTo(place);
      const heading = lessonIn(page, place).getByRole('heading', {
        name: collapsed(titleOf(topic)),
        exact: true,
        level: 2,
      });
      // Until then it may be the plain page's.
      await isSized(page, place);
      await isPainted(page, heading);
      assert.equal((await contextOf(page, place)).instead, false, topic.id);
    }
    for (const place of [10, 0]) {
      const name = collapsed(titleOf(shown[place]));
      await scrollTo(place);
      await isPainted(page, lessonIn(page, place).getByRole('heading', { name, exact: true, level: 2 }));
    }
  },
);

embedTest('a frame out of sight gives its context back, and gets it again', async (page) => {
  await openCourse(page, elements(shown.slice(0, 1)) + '<p style="height: 5000px">Below.</p>');
  await isSized(page);
  const heading = lessonIn(page).getByRole('heading', { level: 2 }).first();
  for (let round = 0; round < 3; ++round) {
    await isPainted(page, heading);
    assert.deepEqual(await contextOf(page, 0), { isLost: false, instead: false });
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await eventually(async () => assert.deepEqual(await contextOf(page, 0), { isLost: true, instead: false }));
    await page.evaluate(() => scrollTo(0, 0));
  }
});

embedTest(
  'scrolled back and forth faster than a browser gives contexts back, the picture is there in the end',
  async (page) => {
    await openCourse(page, elements(shown.slice(0, 1)) + '<p style="height: 5000px">Below.</p>');
    await isSized(page);
    await page.evaluate(async () => {
      for (let round = 0; round < 15; ++round) {
        scrollTo(0, round % 2 ? 0 : document.documentElement.scrollHeight);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      scrollTo(0, 0);
    });
    await isPainted(page, lessonIn(page).getByRole('heading', { level: 2 }).first());
  },
);

embedTest(
  'a frame as high as the whole lesson is painted wherever it is looked at, on a canvas of ordinary size',
  async (page) => {
    const whole = `<script src="${sites.lesson}embed.js" async></script>
    <lectern-lesson src="${sites.lesson}" theme="light"></lectern-lesson>`;
    await openCourse(page, whole);
    assert.ok((await isSized(page)) > 20_000);
    for (const place of [3, 20, 11]) {
      const name = collapsed(titleOf(topics[place]));
      await isPainted(page, lessonIn(page).getByRole('heading', { name, exact: true, level: 2 }));
      const frame = await frameIn(page);
      const height = await frame.evaluate(() => document.getElementById('_picture')?.clientHeight ?? 0);
      assert.ok(height < 3000, `${height}`);
    }
  },
);
