// Fields are the browser's own: what is composed, pasted, taken back or typed on a phone reaches them as on any page. All of
// it comes through the browser's input machinery, as an input method or a keyboard would send it.
import assert from 'node:assert/strict';
import { NO_TOUCH, pageTest, PHONE } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { findQuestion, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, getsFocus, isInWindow } from './support/looks.mjs';
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
const several = findQuestion(({ accepted }) => accepted?.[0].includes('\n') ?? false);

/** @param {Page} page */
const searchOf = (page) => page.getByRole('searchbox', { name: 'Search' });

/** @param {Page} page */
const answerField = (page) => practiceGroup(page, typed.topic, typed.question).getByLabel('Your answer');

/** The field for several lines. @param {Page} page */
const linesField = (page) => practiceGroup(page, several.topic, several.question).getByLabel('Your answer');

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

/** @param {Locator} field @param {string} value */
const comesToHold = (field, value) => eventually(async () => assert.equal(await field.inputValue(), value));

pageTest(
  'what was typed and pasted is taken back step by step, and brought back; so is what was found with it',
  {
    at: `#/read/${typed.topic.id}`,
    permissions: ['clipboard-read', 'clipboard-write'],
    not: { webkit: 'its driver presses no Ctrl+Z in a field' },
  },
  async ({ page }) => {
    const status = contentsOf(page).getByRole('status');
    await page.evaluate(() => navigator.clipboard.writeText('isation'));
    for (const field of [answerField(page), searchOf(page)]) {
      await field.focus();
      await page.keyboard.type('serial');
      await page.keyboard.press('ControlOrMeta+v');
      await comesToHold(field, 'serialisation');
      await page.keyboard.press('ControlOrMeta+z');
      await comesToHold(field, 'serial');
      await page.keyboard.press('ControlOrMeta+Shift+z');
      await comesToHold(field, 'serialisation');
    }
    await comesToSay(status, '1 topic found');
    for (let steps = 0; (await searchOf(page).inputValue()) !== ''; ++steps) {
      assert.ok(steps < 20, 'what was typed cannot be taken back to the beginning');
      await page.keyboard.press('ControlOrMeta+z');
    }
    await comesToSay(status, `0 of ${topics.length} topics read`);
    await getsFocus(searchOf(page));
    await comesToHold(answerField(page), 'serialisation');
  },
);

pageTest(
  'a field takes several lines as they were copied; no keyboard corrects, completes or capitalises what is typed',
  { at: `#/read/${several.topic.id}`, permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    for (const [field, enter] of /** @type {const} */ ([
      [searchOf(page), 'search'],
      [answerField(page), 'go'],
      [linesField(page), null],
    ])) {
      for (const [name, value] of /** @type {const} */ ([
        ['autocomplete', 'off'],
        ['autocapitalize', 'off'],
        ['autocorrect', 'off'],
        ['spellcheck', 'false'],
        ['enterkeyhint', enter],
      ])) {
        assert.equal(await field.getAttribute(name), value, `${field}: ${name}`);
      }
      const size = await field.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      assert.ok(size >= 16, `a phone would zoom into letters of ${size} px`);
    }

    const [accepted] = several.question.accepted ?? [''];
    const group = practiceGroup(page, several.topic, several.question);
    await page.evaluate((text) => navigator.clipboard.writeText(text), accepted);
    await linesField(page).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await comesToHold(linesField(page), accepted);
    await group.getByRole('button', { name: 'Check answer', exact: true }).click();
    await comesToSay(group.getByRole('status'), /^Correct/);
  },
);

/** The keyboard of a phone, in CSS pixels of its window's height. */
const KEYBOARD = 336;

pageTest(
  'the keyboard of a phone comes up: the field that is typed in stays above it, in the lesson and in the contents',
  { ...PHONE, at: `#/read/${typed.topic.id}`, not: NO_TOUCH },
  async ({ page }) => {
    for (const field of [answerField(page), searchOf(page)]) {
      if (!(await field.count())) await button(page, 'Contents').tap();
      // At the foot of the window, where the keyboard comes up.
      await field.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      await field.tap();
      await getsFocus(field);
      await page.setViewportSize({ width: PHONE.viewport.width, height: PHONE.viewport.height - KEYBOARD });
      await eventually(() => isInWindow(page, field), 'the field is behind the keyboard');
      await page.keyboard.type('abc');
      await comesToHold(field, 'abc');
      await page.setViewportSize(PHONE.viewport);
      await eventually(() => isInWindow(page, field));
      await getsFocus(field);
    }
  },
);
