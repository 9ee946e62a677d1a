// Fields are the browser's own: what is composed, pasted, taken back or typed on a phone reaches them as on any page. All of
// it comes through the browser's input machinery, as an input method or a keyboard would send it.
import assert from 'node:assert/strict';
import { pageTest, PHONE } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { findQuestion } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, getsFocus } from './support/looks.mjs';
import { practiceGroup } from './support/question.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('playwright-core').CDPSession} Session
 */

const NO_COMPOSING = {
  firefox: 'its driver cannot compose text',
  'firefox-without-webgl': 'its driver cannot compose text',
  webkit: 'its driver cannot compose text',
};

const typed = findQuestion(({ accepted }) => accepted !== undefined && !accepted[0].includes('\n'));

/** @param {Page} page */
const searchOf = (page) => page.getByRole('searchbox', { name: 'Search' });

/** @param {Page} page */
const answerField = (page) => practiceGroup(page, typed.topic, typed.question).getByLabel('Your answer');

/** What is being composed, not yet chosen. @param {Session} session @param {string} text */
const compose = (session, text) =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** Every time the page itself writes into a field, and the events of composing. @param {Locator} field */
const watchField = (field) =>
  field.evaluate((element) => {
    /** @type {string[]} */
    const seen = [];
    Object.assign(window, { seen });
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value');
    Object.defineProperty(element, 'value', {
      get: () => own?.get?.call(element),
      set: (text) => {
        seen.push(`written: ${text}`);
        own?.set?.call(element, text);
      },
    });
    for (const type of ['compositionstart', 'compositionend']) element.addEventListener(type, () => seen.push(type));
  });

/** @param {Page} page @returns {Promise<string[]>} */
const seenBy = (page) => page.evaluate(() => /** @type {any} */ (window).seen);

const COMPOSED = ['compositionstart', 'compositionend'];

for (const [where, at, fieldOf] of /** @type {const} */ ([
  ['the search box', '', searchOf],
  ['an answer', `#/read/${typed.topic.id}`, answerField],
])) {
  pageTest(
    `${where}: a word is composed with an input method, and nothing is written into it meanwhile`,
    { at, not: NO_COMPOSING },
    async ({ page, context }) => {
      const session = await context.newCDPSession(page);
      const field = fieldOf(page);
      await field.focus();
      await watchField(field);
      for (const text of ['に', 'にほ', 'にほん', '日本']) {
        await compose(session, text);
        await eventually(async () => assert.equal(await field.inputValue(), text));
      }
      await session.send('Input.insertText', { text: '日本' });
      await eventually(async () => assert.deepEqual(await seenBy(page), COMPOSED));
      assert.equal(await field.inputValue(), '日本');
      await page.keyboard.type('!');
      assert.equal(await field.inputValue(), '日本!');
      assert.deepEqual(await seenBy(page), COMPOSED);
      await getsFocus(field);
    },
  );
}

pageTest('a dead key and the letter after it make one letter', { not: NO_COMPOSING }, async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  const field = searchOf(page);
  await field.focus();
  await page.keyboard.type('caf');
  await watchField(field);
  await compose(session, '´');
  await session.send('Input.insertText', { text: 'é' });
  await comesToSay(contentsOf(page).getByRole('status'), 'No topic contains “café”');
  assert.equal(await field.inputValue(), 'café');
  assert.deepEqual(await seenBy(page), COMPOSED);
});

pageTest(
  'Escape ends a composition and closes nothing; the next one closes the contents',
  { ...PHONE, at: '#/settings', not: NO_COMPOSING },
  async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    await button(page, 'Contents').tap();
    const field = searchOf(page);
    await field.tap();
    await compose(session, 'にほ');
    await page.keyboard.press('Escape');
    await compose(session, '');
    await getsFocus(field);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  },
);
