import assert from 'node:assert/strict';
import './support/brief.mjs';
import { DESKTOP, NO_TOUCH, pageTest, PHONE } from './support/browser.mjs';
import {
  collapsed,
  lesson,
  optionsOf,
  plain,
  quiz,
  rightOptions,
  titleOf,
  topicOf,
  wrongOption,
} from './support/lesson.mjs';
import {
  button,
  comesIntoWindow,
  comesToSay,
  getsFocus,
  hasAddress,
  heading,
  isInWindow,
  mainOf,
} from './support/looks.mjs';
import { answer, assertChecked, finger, groupOf, keyboard, mouse, optionIn } from './support/question.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./support/question.mjs').Hand} Hand
 */

const AT = { at: '#/quiz/knowledge-check' };
const { questions } = quiz;
const total = questions.length;
const all = questions.map(() => true);
const none = questions.map(() => false);
const some = questions.map((_, place) => place % 2 === 0);

/**
 * The whole knowledge check: at each place a right answer or a wrong one, each verdict read, to the result.
 * @param {Page} page @param {Hand} hand @param {boolean[]} rights
 */
async function take(page, hand, rights) {
  for (const [place, question] of questions.entries()) {
    await heading(page, `Question ${place + 1} of ${total}`, 2).waitFor();
    const group = groupOf(mainOf(page), question);
    const chosen = rights[place] ? rightOptions(question) : [wrongOption(question)];
    await answer(page, group, chosen, hand);
    await assertChecked(group, question, chosen);
    await hand.press(page, button(page, place + 1 < total ? 'Next question' : 'See result'));
  }
  await heading(page, 'Result', 2).waitFor();
  const score = rights.filter(Boolean).length;
  await comesToSay(mainOf(page), `${score} of ${total} correct`);
  await assertRevisits(page, rights);
}

/** The topics of the questions that were missed are offered, and no others. @param {Page} page @param {boolean[]} rights */
async function assertRevisits(page, rights) {
  const missed = questions.filter((_, place) => !rights[place]).map((question) => titleOf(topicOf(question.topic)));
  const items = mainOf(page).getByRole('listitem');
  assert.deepEqual((await items.allTextContents()).map(collapsed), [...new Set(missed.map(collapsed))]);
  assert.equal(await heading(page, 'Topics to revisit').count(), missed.length ? 1 : 0);
}

for (const [way, hand, device] of /** @type {const} */ ([
  ['by mouse', mouse, DESKTOP],
  ['by keyboard alone', keyboard, DESKTOP],
  ['by touch', finger, PHONE],
])) {
  const not = hand === finger ? NO_TOUCH : {};
  pageTest(`the knowledge check is taken ${way}, right and wrong`, { ...AT, ...device, not }, async ({ page }) => {
    await take(page, hand, some);
  });
}

pageTest(
  'every answer wrong: the topics to revisit are one click away; “Try again” starts anew, and every answer right gives full marks',
  AT,
  async ({ page }) => {
    await take(page, mouse, none);
    const topic = topicOf(questions[1].topic);
    await mainOf(page)
      .getByRole('link', { name: collapsed(titleOf(topic)), exact: true })
      .click();
    await comesIntoWindow(page, heading(page, collapsed(titleOf(topic)), 2));
    await page.goBack();
    await comesToSay(mainOf(page), `0 of ${total} correct`);
    await button(page, 'Try again').click();
    await heading(page, `Question 1 of ${total}`, 2).waitFor();
    const group = groupOf(mainOf(page), questions[0]);
    assert.equal(await group.getByRole('radio', { checked: true }).count(), 0);
    assert.equal(await group.getByText(/answer, your choice/).count(), 0);
    await take(page, mouse, all);
    await comesToSay(mainOf(page), 'Every answer was right.');
    await mainOf(page).getByRole('link', { name: 'Back to the lesson' }).click();
    await heading(page, lesson.title, 1).waitFor();
  },
);

pageTest(
  'the way to the knowledge check leads from the contents, and from the end of the lesson',
  {},
  async ({ page }) => {
    const title = titleOf(quiz);
    await page.getByRole('navigation').getByRole('link', { name: title }).click();
    await hasAddress(page, AT.at);
    await heading(page, title, 1).waitFor();
    await page.goBack();
    await mainOf(page).getByRole('link', { name: title, exact: true }).click();
    await heading(page, title, 1).waitFor();
  },
);

pageTest('nothing chosen: the page asks for an answer, and goes on when it has one', AT, async ({ page }) => {
  const [question] = questions;
  const group = groupOf(mainOf(page), question);
  await button(page, 'Check answer').click();
  await comesToSay(group.getByRole('status'), 'Choose an answer first.');
  assert.equal(await button(page, 'Next question').count(), 0);
  await optionIn(group, wrongOption(question)).check();
  await group.getByText('Choose an answer first.').waitFor({ state: 'hidden' });
  await answer(page, group, rightOptions(question), mouse);
  await assertChecked(group, question, rightOptions(question));
});

pageTest('a choice can be changed until it is checked, and not after', AT, async ({ page }) => {
  const [question] = questions;
  const group = groupOf(mainOf(page), question);
  for (const option of optionsOf(question)) await optionIn(group, plain(option.text)).check();
  await answer(page, group, rightOptions(question), mouse);
  await assertChecked(group, question, rightOptions(question));
  assert.equal(await group.getByRole('radio', { disabled: true }).count(), optionsOf(question).length);
});

pageTest('a press on the words of an option chooses it', AT, async ({ page }) => {
  const [question] = questions;
  const group = groupOf(mainOf(page), question);
  const [words] = rightOptions(question);
  await group.getByText(collapsed(words), { exact: true }).click();
  assert.ok(await optionIn(group, words).isChecked());
});

pageTest('after “Check answer” the verdict and the next button are in sight', AT, async ({ page }) => {
  const [question] = questions;
  const group = groupOf(mainOf(page), question);
  await answer(page, group, rightOptions(question), keyboard);
  const next = button(page, 'Next question');
  await getsFocus(next);
  await comesIntoWindow(page, next);
  assert.ok(await isInWindow(page, group.getByText(/^Correct/)));
});

pageTest('a double click on the button answers one question, not two', AT, async ({ page }) => {
  const [question] = questions;
  await optionIn(groupOf(mainOf(page), question), rightOptions(question)[0]).check();
  await button(page, 'Check answer').dblclick();
  await button(page, 'Next question').waitFor();
  await button(page, 'Next question').dblclick();
  await heading(page, `Question 2 of ${total}`, 2).waitFor();
  assert.equal(await mainOf(page).getByText('Choose an answer first.').count(), 0);
});
