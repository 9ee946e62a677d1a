import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { tagName, quiz, rightOptions, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, heading, mainOf, readToEnd, scrollY } from './support/looks.mjs';
import { groupOf, optionIn } from './support/question.mjs';
import { offlineSign } from './support/site.mjs';

/** @typedef {import('playwright-core').Page} Page */

const IDLE_MS = 5000;
const QUIZ = '#/quiz/knowledge-check';
const [question] = quiz.questions;

/** Counts what a page does by itself: frames, timers, changes of the document. @param {Page} page */
function countWork(page) {
  return page.addInitScript(() => {
    /** @type {Set<number>} */
    const asked = new Set();
    const work = {
      frames: 0,
      timers: 0,
      changes: 0,
      get framesToCome() {
        return asked.size;
      },
    };
    Object.assign(window, { work });
    const { requestAnimationFrame: frame, cancelAnimationFrame: cancel } = window;
    const { setTimeout: timeout, setInterval: interval } = window;
    window.requestAnimationFrame = (callback) => {
      const handle = frame((time) => {
        asked.delete(handle);
        ++work.frames;
        callback(time);
      });
      asked.add(handle);
      return handle;
    };
    window.cancelAnimationFrame = (handle) => {
      asked.delete(handle);
      cancel(handle);
    };
    Object.assign(window, {
      setTimeout: (/** @type {() => void} */ run, /** @type {number} */ ms) => (++work.timers, timeout(run, ms)),
      setInterval: (/** @type {() => void} */ run, /** @type {number} */ ms) => (++work.timers, interval(run, ms)),
    });
    new MutationObserver((records) => (work.changes += records.length)).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

/** @param {Page} page @returns {Promise<{frames: number, framesToCome: number, timers: number, changes: number}>} */
const workOf = (page) => page.evaluate(() => ({ .../** @type {any} */ (window).work }));

/** Waits until nothing is done any more. @param {Page} page */
function comesToRest(page) {
  let before = {};
  return eventually(async () => {
    const earlier = before;
    await pause(250);
    const now = await workOf(page);
    before = now;
    assert.deepEqual(now, earlier, 'the page does not come to rest');
    // The window of a tab behind another is in no hurry to draw.
    assert.equal(now.framesToCome, 0, 'a frame is still to come');
    return now;
  });
}

/** Waits until the page is kept for offline use and has come to rest, then measures it for five seconds. @param {Page} page */
async function assertIdle(page) {
  await offlineSign(page).waitFor();
  const before = await comesToRest(page);
  await pause(IDLE_MS);
  assert.deepEqual(await workOf(page), before);
}

pageTest(
  'a page at rest draws no frame, sets no timer and changes nothing, for five seconds',
  { open: false },
  async ({ page, context, site }) => {
    const quizPage = await context.newPage();
    await countWork(page);
    await countWork(quizPage);
    await openApp(page, site);
    await contentsOf(page).getByRole('searchbox', { name: 'Search' }).fill('class');
    await page.mouse.wheel(0, 900);
    await openApp(quizPage, site + QUIZ);
    await optionIn(groupOf(mainOf(quizPage), question), rightOptions(question)[0]).check();
    await button(quizPage, 'Check answer').click();
    await button(quizPage, 'Next question').waitFor();
    assert.ok((await workOf(page)).changes > 0, 'nothing was counted at all');
    await Promise.all([assertIdle(page), assertIdle(quizPage)]);
  },
);

/**
 * Runs `act`, which clicks; gives for `look` whether it held in the first frame after the click, before that was painted.
 * @param {Page} page @param {string} words @param {() => Promise<void>} act
 */
async function saidInNextFrame(page, words, act) {
  await page.evaluate((text) => {
    const seen = new Promise((resolve) =>
      addEventListener(
        'click',
        // The page asked for its frame before; this one's turn comes after it in the same frame.
        () => requestAnimationFrame(() => resolve(document.body.textContent?.includes(text))),
        { once: true },
      ),
    );
    Object.assign(window, { seen });
  }, words);
  await act();
  return page.evaluate(() => /** @type {any} */ (window).seen);
}

pageTest('the verdict stands on the page in the first frame after the click', { at: QUIZ }, async ({ page }) => {
  await optionIn(groupOf(mainOf(page), question), rightOptions(question)[0]).check();
  assert.ok(await saidInNextFrame(page, 'Correct.', () => button(page, 'Check answer').click()));
  assert.ok(await saidInNextFrame(page, 'Question 2 of 5', () => button(page, 'Next question').click()));
});

pageTest('a click that changes nothing far away leaves the lesson alone', {}, async ({ page }) => {
  await heading(page, 'Key points').first().waitFor();
  const kept = await page.evaluate(() => {
    const headings = [...document.querySelectorAll('h2')];
    Object.assign(window, { headings });
    return headings.length;
  });
  await contentsOf(page)
    .getByRole('button', { name: tagName('memory'), exact: true })
    .click();
  await contentsOf(page)
    .getByRole('button', { name: tagName('memory'), exact: true, pressed: true })
    .waitFor();
  const same = await page.evaluate(() =>
    [...document.querySelectorAll('h2')].every((now, place) => now === /** @type {any} */ (window).headings[place]),
  );
  assert.ok(kept > 20 && same, 'elements were made anew');
});

pageTest(
  'a page that goes on scrolling by itself is painted anew: no timer, no frame after it, and no change but of what is read',
  { open: false },
  async ({ page, site }) => {
    await countWork(page);
    await openApp(page, site);
    await offlineSign(page).waitFor();
    // There and back, so that what will be scrolled over was read before.
    for (const topic of topics.slice(0, 2)) await readToEnd(page, topic);
    await comesToSay(contentsOf(page).getByRole('status'), /^2 of/);
    await page.keyboard.press('Home');
    await eventually(async () => assert.equal(await scrollY(page), 0));
    await comesToRest(page);
    await page.evaluate(() => {
      /** @type {(string | null)[]} */
      const changed = [];
      Object.assign(window, { scrolls: 0, changed });
      new MutationObserver((records) => changed.push(...records.map((record) => record.attributeName))).observe(
        document,
        {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        },
      );
      addEventListener('scroll', () => ++/** @type {any} */ (window).scrolls, { capture: true, passive: true });
    });
    const before = await workOf(page);
    // As after a finger that drew and let go, the browser scrolls by itself for a while.
    const FAR = 2000;
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'smooth' }), FAR);
    await eventually(async () => assert.ok(Math.abs((await scrollY(page)) - FAR) < 2));
    await comesToRest(page);
    const after = await workOf(page);
    const scrolls = await page.evaluate(() => /** @type {any} */ (window).scrolls);
    // The entry of what is read got its mark in the contents; before the first topic there was none.
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).changed), ['aria-current']);
    assert.equal(after.changes, before.changes + 1);
    assert.equal(after.timers, before.timers);
    const frames = after.frames - before.frames;
    assert.ok(frames > 1 && frames <= scrolls + 3, `${frames} frames for ${scrolls} scrolls`);
  },
);
