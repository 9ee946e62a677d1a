// Answering questions, in the three ways there are: each is a way to choose an option and to press a button.
import assert from 'node:assert/strict';
import { isFocused, textOf } from './looks.mjs';
import { collapsed, optionsOf, plain, rightOptions, textsOf, titleOf } from './lesson.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('./lesson.mjs').Question} Question
 * @typedef {import('./lesson.mjs').Topic} Topic
 * @typedef {{choose: (page: Page, group: Locator, option: Locator) => Promise<void>, press: (page: Page, button: Locator) => Promise<void>}} Hand
 */

/** @type {Hand} */
export const mouse = {
  choose: (_page, _group, option) => option.check(),
  press: (_page, button) => button.click(),
};

/** @type {Hand} */
export const finger = {
  choose: (_page, _group, option) => option.tap(),
  async press(page, button) {
    // Two taps on one place in a row are a double tap, of which the page takes the first: a finger moves in between.
    await page.getByRole('heading', { level: 1 }).tap();
    await button.tap();
  },
};

/** Never a click: Tab to a control, arrows and Space among options, Enter on a button. @type {Hand} */
export const keyboard = {
  async choose(page, group, option) {
    const options = group.getByRole('radio');
    await tabTo(page, options.first());
    await page.keyboard.press('Space');
    for (let tries = await options.count(); tries > 0 && !(await isFocused(option)); --tries) {
      await page.keyboard.press('ArrowDown');
    }
    assert.ok(await option.isChecked());
  },
  async press(page, button) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
};

/** @param {Page} page @param {Locator} control */
export async function tabTo(page, control) {
  await control.waitFor();
  for (let presses = 0; !(await isFocused(control)); ++presses) {
    assert.ok(presses < 80, `Tab does not lead to ${control}`);
    await page.keyboard.press('Tab');
  }
}

/** @param {Page | Locator} place @param {Question} question */
export const groupOf = (place, question) =>
  place.getByRole('group', { name: collapsed(plain(question.prompt)), exact: true });

/**
 * A question under its topic: prompts such as “What does this print?” stand there more than once.
 * @param {Page} page @param {Topic} topic @param {Question} question
 */
export function practiceGroup(page, topic, question) {
  const twins = topic.questions.filter((other) => plain(other.prompt) === plain(question.prompt));
  const section = page.getByRole('region', { name: collapsed(titleOf(topic)), exact: true });
  return groupOf(section, question).nth(twins.indexOf(question));
}

/** @param {Locator} group @param {string} text of the option */
export function optionIn(group, text) {
  const name = collapsed(text);
  return group.getByRole('radio', { name, exact: true }).or(group.getByRole('checkbox', { name, exact: true }));
}

/**
 * The verdict is there, and below it a word and a reason for every option.
 * @param {Locator} group @param {Question} question @param {string[]} chosen
 */
export async function assertChecked(group, question, chosen) {
  const right = rightOptions(question);
  const isCorrect = right.length === chosen.length && right.every((option) => chosen.includes(option));
  const verdict = group.getByRole('status').getByText(isCorrect ? /^Correct/ : /^Not quite/);
  await verdict.waitFor();
  const text = await textOf(group);
  for (const option of optionsOf(question)) {
    for (const reason of textsOf(option.reason)) assert.ok(text.includes(collapsed(reason)), `no reason: ${reason}`);
  }
  const outcomes = text.match(/(Right|Wrong) answer(, your choice)?/g) ?? [];
  const expected = optionsOf(question).map(
    (option) =>
      (option.correct ? 'Right' : 'Wrong') + ' answer' + (chosen.includes(plain(option.text)) ? ', your choice' : ''),
  );
  assert.deepEqual(outcomes, expected);
}

/** @param {Page} page @param {Locator} group @param {string[]} options @param {Hand} hand */
export async function answer(page, group, options, hand) {
  for (const option of options) await hand.choose(page, group, optionIn(group, option));
  await hand.press(page, group.getByRole('button', { name: 'Check answer', exact: true }));
}
