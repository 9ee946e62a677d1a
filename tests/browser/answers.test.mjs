import assert from 'node:assert/strict';
import './support/brief.mjs';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, textsOf, titleOf, topicOf, topics } from './support/lesson.mjs';
import { button, heading } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('./support/lesson.mjs').Topic} Topic */

/** @param {Page} page @param {Topic} topic */
const sectionOf = (page, topic) => page.getByRole('region', { name: collapsed(titleOf(topic)), exact: true });

/** What is read aloud and seen of an answer: its key points' heading. @param {Page} page @param {Topic} topic */
const answerOf = (page, topic) => sectionOf(page, topic).getByRole('heading', { name: 'Key points' });

/** @param {Page} page @param {number} count */
const hasAnswers = (page, count) =>
  eventually(async () => assert.equal(await page.getByRole('heading', { name: 'Key points' }).count(), count));

const [first, second] = topics;

pageTest('“Hide answers” hides every answer, and leaves the questions', {}, async ({ page }) => {
  await hasAnswers(page, topics.length);
  await button(page, 'Hide answers').click();
  await hasAnswers(page, 0);
  assert.equal(await button(page, 'Show answer').count(), topics.length);
  assert.equal(await page.getByRole('heading', { level: 2 }).count(), topics.length);
  assert.equal(await page.getByRole('heading', { name: 'Check yourself' }).count(), topics.length);
});

pageTest('“Show answer” shows that one only', {}, async ({ page }) => {
  await button(page, 'Hide answers').click();
  await sectionOf(page, second).getByRole('button', { name: 'Show answer', exact: true }).click();
  await answerOf(page, second).waitFor();
  await hasAnswers(page, 1);
  const text = collapsed((await sectionOf(page, second).textContent()) ?? '');
  for (const part of textsOf(second.answer)) assert.ok(text.includes(collapsed(part)), part);
  assert.equal(await sectionOf(page, second).getByRole('button', { name: 'Show answer', exact: true }).count(), 0);
});

pageTest('“Show answers” shows all of them again', {}, async ({ page }) => {
  await button(page, 'Hide answers').click();
  await sectionOf(page, first).getByRole('button', { name: 'Show answer', exact: true }).click();
  await button(page, 'Show answers').click();
  await hasAnswers(page, topics.length);
  await button(page, 'Hide answers').click();
  await hasAnswers(page, 0);
});

pageTest("the browser's own search finds a hidden answer and opens it", {}, async ({ page }) => {
  await button(page, 'Hide answers').click();
  await hasAnswers(page, 0);
  const topic = topicOf('pickle');
  const words = collapsed(textsOf(topic.answer)[0]).slice(0, 40);
  const found = await page.evaluate((text) => {
    const element = [...document.querySelectorAll('[hidden="until-found"]')].find((hidden) =>
      hidden.textContent?.replace(/\s+/g, ' ').includes(text),
    );
    // What a browser does on a match; a page cannot start the search itself.
    return element?.dispatchEvent(new Event('beforematch', { bubbles: true })) ?? false;
  }, words);
  assert.ok(found, 'the hidden text is not there to be found');
  await answerOf(page, topic).waitFor();
  await hasAnswers(page, 1);
  assert.ok(await heading(page, collapsed(titleOf(topic)), 2).isVisible());
});
