import assert from 'node:assert/strict';
import { NO_TOUCH, pageTest, PHONE } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, findQuestion, optionsOf, plain, rightOptions, textsOf, wrongOption } from './support/lesson.mjs';
import { button, comesToSay, getsFocus, heading, mainOf, textOf } from './support/looks.mjs';
import { answer, assertChecked, finger, mouse, optionIn, practiceGroup } from './support/question.mjs';

/** @typedef {import('./support/lesson.mjs').Question} Question */

const kinds = /** @type {const} */ ([
  ['single choice', (/** @type {Question} */ question) => question.kind === 'single-choice'],
  ['multiple choice', (/** @type {Question} */ question) => question.kind === 'multiple-choice'],
  ['true or false', (/** @type {Question} */ question) => question.kind === 'true-false'],
  [
    'predict the output',
    (/** @type {Question} */ question) => question.kind === 'predict-output' && !question.accepted,
  ],
]);

for (const [kind, fits] of kinds) {
  const { topic, question } = findQuestion(fits);
  const at = `#/read/${topic.id}`;

  pageTest(`${kind}: a wrong answer, “Try again”, and the right one`, { at }, async ({ page }) => {
    const group = practiceGroup(page, topic, question);
    await answer(page, group, [wrongOption(question)], mouse);
    await assertChecked(group, question, [wrongOption(question)]);
    await group.getByRole('button', { name: 'Try again', exact: true }).click();
    await group.getByRole('button', { name: 'Check answer', exact: true }).waitFor();
    await getsFocus(group);
    for (const option of optionsOf(question)) {
      assert.equal(await optionIn(group, plain(option.text)).isChecked(), false, 'the old choice is still there');
    }
    await answer(page, group, rightOptions(question), mouse);
    await assertChecked(group, question, rightOptions(question));
  });
}

const several = findQuestion((question) => question.kind === 'multiple-choice');

pageTest(
  'multiple choice: a part of the right answers is not quite',
  { at: `#/read/${several.topic.id}`, ...PHONE, not: NO_TOUCH },
  async ({ page }) => {
    const { topic, question } = several;
    const group = practiceGroup(page, topic, question);
    const right = rightOptions(question);
    assert.ok(right.length > 1);
    await answer(page, group, right.slice(1), finger);
    await assertChecked(group, question, right.slice(1));
  },
);

pageTest('multiple choice: a tick can be taken back', { at: `#/read/${several.topic.id}` }, async ({ page }) => {
  const { topic, question } = several;
  const group = practiceGroup(page, topic, question);
  const wrong = optionIn(group, wrongOption(question));
  await wrong.check();
  await wrong.uncheck();
  await group.getByRole('button', { name: 'Check answer', exact: true }).click();
  await comesToSay(group.getByRole('status'), 'Choose an answer first.');
});

const typed = findQuestion((question) => question.accepted !== undefined && !question.accepted[0].includes('\n'));
const lines = findQuestion((question) => question.accepted?.[0].includes('\n') ?? false);

for (const [form, { topic, question }] of /** @type {const} */ ([
  ['one line', typed],
  ['several lines', lines],
])) {
  const [accepted] = question.accepted ?? [''];

  pageTest(`a typed answer of ${form}: nothing, wrong, then right`, { at: `#/read/${topic.id}` }, async ({ page }) => {
    const group = practiceGroup(page, topic, question);
    const field = group.getByLabel('Your answer');
    const check = group.getByRole('button', { name: 'Check answer', exact: true });
    await check.click();
    await comesToSay(group.getByRole('status'), 'Type an answer first.');

    await field.fill('something else');
    await check.click();
    await comesToSay(group.getByRole('status'), /^Not quite/);
    const text = await textOf(group);
    assert.ok(text.includes(collapsed(accepted)));
    for (const reason of textsOf(question.reason ?? [])) assert.ok(text.includes(collapsed(reason)), reason);

    await group.getByRole('button', { name: 'Try again', exact: true }).click();
    await check.waitFor();
    assert.equal(await field.inputValue(), '');
    await field.click();
    await page.keyboard.type(accepted);
    await check.click();
    await comesToSay(group.getByRole('status'), /^Correct/);
  });
}

pageTest('a question shows the code it asks about', { at: `#/read/${typed.topic.id}` }, async ({ page }) => {
  const { topic, question } = typed;
  const body = /** @type {any} */ (question).body;
  const codes = await practiceGroup(page, topic, question).getByRole('code').allTextContents();
  assert.ok(codes.includes(body[0].text), codes.join('\n'));
});

/** @param {string} id @param {string} sample @param {string} answer */
const typedQuestion = (id, sample, answer) =>
  `### What does ${id} print? {#${id} .predict-output topic=one}

\`\`\`python run
${sample}
\`\`\`

\`\`\`answer
${answer}
\`\`\`

> The reason of ${id}.

`;

const TYPED = `---
title: Typed
language: en
---
Intro.

## One {#one .data}

Text.

### Key points

- One.
- Two.
- Three.

### Check yourself

#### Which? {#which}

- [ ] wrong
  > no
- [x] right
  > yes

## Quiz {#quiz .quiz}

${typedQuestion('first', 'print("--")', '--')}${typedQuestion('second', 'print("a\\tb\\nc")', 'a\tb\nc')}`;

/** Keys that are an input method's, or held. @param {import('playwright-core').Locator} field */
const pressNotByHand = (field) =>
  field.evaluate((element) => {
    for (const state of [{ isComposing: true }, { keyCode: 229 }, { repeat: true }]) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...state }));
    }
  });

/** Enter in the field, then at once where the focus has gone, and held there. @param {import('playwright-core').Locator} field
 * @returns what has the focus then, and whether the browser does anything there for the other two */
const pressThrice = (field) =>
  field.evaluate((element) => {
    const press = (/** @type {Element | null} */ target, repeat = false) =>
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat }));
    press(element);
    const { activeElement } = document;
    return [activeElement?.textContent, press(activeElement), press(activeElement, true)];
  });

pageTest(
  'Enter checks a typed answer as its button does, and skips no reasons; among several lines it does so with Ctrl',
  { lesson: TYPED, at: '#/quiz/quiz' },
  async ({ page }) => {
    const field = mainOf(page).getByLabel('Your answer');
    const status = mainOf(page).getByRole('group').getByRole('status');
    await field.focus();
    await page.keyboard.press('Enter');
    await comesToSay(status, 'Type an answer first.');
    await getsFocus(field);

    await field.fill('—');
    await pressNotByHand(field);
    assert.equal(await textOf(status), '');
    assert.deepEqual(await pressThrice(field), ['Next question', false, false]);
    await comesToSay(status, /^Correct/);
    await getsFocus(button(page, 'Next question'));
    await comesToSay(mainOf(page), 'The reason of first.');
    await eventually(async () => {
      await page.keyboard.press('Enter');
      assert.ok(await heading(page, 'Question 2 of 2', 2).isVisible());
    });

    await field.focus();
    await page.keyboard.type('a    b');
    await page.keyboard.press('Enter');
    await page.keyboard.type('c');
    assert.equal(await field.inputValue(), 'a    b\nc');
    await page.keyboard.press('Control+Enter');
    await comesToSay(status, /^Correct/);
    await comesToSay(mainOf(page), 'The reason of second.');
  },
);
