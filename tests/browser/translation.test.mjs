// Extensions and browsers that translate a page rewrite its text where it stands. They may: the page goes on, and what it
// says anew is right. Their text is shown, although a picture knows nothing of it.
import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { becomes } from './support/drawing.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, lesson, plain, textsOf, titleOf, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, heading, mainOf, textOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const [topic] = topics;
const [question] = topic.questions;

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

/** What every paragraph, heading and sample of the lesson says, by its element. @param {Page} page @returns {Promise<Record<string, string>>} */
const saidBy = (page) =>
  mainOf(page).evaluate((main) =>
    Object.fromEntries(
      [...main.querySelectorAll('section :is(p, h2, h3, h4, code, span).text:not(button *)')].map((element) => [
        /** @type {HTMLElement} */ (element).dataset.id,
        element.textContent,
      ]),
    ),
  );

pageTest(
  'a translated page is used on: it loses no text, says none twice, and throws nothing',
  {},
  async ({ page }) => {
    const written = await saidBy(page);
    assert.ok((await translate(page)) > 1000);
    const translated = await saidBy(page);
    await becomes(page, false);

    // The verdict and the reasons are new; they are whole, and stand in their places.
    const section = page.getByRole('region').first();
    const fieldset = section
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .first();
    await fieldset.getByRole('radio').first().check();
    await fieldset.getByRole('button').last().click();
    await comesToSay(fieldset.getByRole('status'), /^(Correct|Not quite)/);
    for (const { reason } of question.options ?? []) {
      for (const text of textsOf(reason)) await comesToSay(fieldset, collapsed(text));
    }

    // Hidden and shown again, each text is as it was: as the lesson has it, or translated.
    await mainOf(page)
      .getByRole('button', { name: /^HIDE ANSWERS/ })
      .click();
    await eventually(async () => assert.equal(await button(page, 'Show answer').count(), topics.length));
    await button(page, 'Show answers').click();
    await eventually(async () => assert.equal(await button(page, 'Show answer').count(), 0));
    const now = await saidBy(page);
    for (const [id, text] of Object.entries(written)) {
      if (id in now) assert.ok([text, translated[id]].includes(now[id]), `“${text}” became “${now[id]}”`);
    }
    assert.ok(Object.keys(written).filter((id) => id in now).length > 500);

    await page.getByRole('searchbox').fill('serialisation');
    await comesToSay(contentsOf(page).getByRole('status'), '1 topic found');
    await contentsOf(page).getByRole('list').first().getByRole('link').first().click();
    await eventually(async () => assert.equal(new URL(page.url()).hash, '#/read/pickle'));
    await contentsOf(page).locator('a[href="#/settings"]').click();
    await heading(page, 'Settings', 1).waitFor();
    await page.goBack();
    await heading(page, lesson.title, 1).waitFor();
    const first = await textOf(page.getByRole('region').first());
    for (const text of textsOf(topic.answer)) assert.ok(first.includes(collapsed(text)), text);
    for (const option of question.options ?? []) assert.ok(first.includes(collapsed(plain(option.text))), first);
  },
);
