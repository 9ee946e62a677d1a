import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, lesson, optionsOf, quiz, rightOptions, titleOf, topics, wrongOption } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, getsFocus, heading, mainOf, readToEnd, topOf } from './support/looks.mjs';
import { answer, assertChecked, groupOf, mouse, optionIn, practiceGroup } from './support/question.mjs';

/** @typedef {import('playwright-core').Page} Page */

const QUIZ = { at: '#/quiz/knowledge-check' };
const [first, second] = quiz.questions;
const total = quiz.questions.length;
const [topic] = topics;
const [practice] = topic.questions;
const questionCount = total + topics.reduce((sum, { questions }) => sum + questions.length, 0);

/** @param {Page} page @param {boolean} right */
async function finishQuiz(page, right) {
  for (const [place, question] of quiz.questions.entries()) {
    const group = groupOf(mainOf(page), question);
    await answer(page, group, right ? rightOptions(question) : [wrongOption(question)], mouse);
    await button(page, place + 1 < total ? 'Next question' : 'See result').click();
  }
  await heading(page, 'Result', 2).waitFor();
}

/** @param {Page} page @param {string} figure @returns {Promise<(string | null)[]>} its value, and of how many */
async function figureOf(page, figure) {
  const bar = mainOf(page).getByRole('progressbar', { name: figure, exact: true });
  await bar.waitFor();
  return [await bar.getAttribute('value'), await bar.getAttribute('max')];
}

/** @param {Page} page @param {[number, number, number]} figures read, answered, correct */
async function assertFigures(page, [read, answered, correct]) {
  assert.deepEqual(await figureOf(page, 'Topics read'), [String(read), String(topics.length)]);
  assert.deepEqual(await figureOf(page, 'Questions answered'), [String(answered), String(questionCount)]);
  assert.deepEqual(await figureOf(page, 'Answered correctly'), [String(correct), String(questionCount)]);
}

pageTest('a reload in the middle of a question resumes there, with the choice kept', QUIZ, async ({ page }) => {
  await answer(page, groupOf(mainOf(page), first), rightOptions(first), mouse);
  await button(page, 'Next question').click();
  const group = groupOf(mainOf(page), second);
  await optionIn(group, wrongOption(second)).check();

  await reload(page);
  await heading(page, `Question 2 of ${total}`, 2).waitFor();
  assert.ok(await optionIn(group, wrongOption(second)).isChecked());
  assert.equal(await group.getByRole('radio', { checked: true }).count(), 1);

  await button(page, 'Check answer').click();
  await assertChecked(group, second, [wrongOption(second)]);
  await reload(page);
  await heading(page, `Question 2 of ${total}`, 2).waitFor();
  await assertChecked(group, second, [wrongOption(second)]);
  assert.equal(await group.getByRole('radio', { disabled: true }).count(), optionsOf(second).length);
  await button(page, 'Next question').click();
  await heading(page, `Question 3 of ${total}`, 2).waitFor();
});

pageTest('a choice made in the moment the page is left is kept', QUIZ, async ({ page }) => {
  const option = optionIn(groupOf(mainOf(page), first), wrongOption(first));
  await option.evaluate((/** @type {HTMLElement} */ input) => {
    input.click();
    location.reload();
  });
  await eventually(async () => assert.ok(await option.isChecked()));
});

pageTest('a topic is read when the end of its answer has been on the screen, and not before', {}, async ({ page }) => {
  const contents = contentsOf(page);
  await comesToSay(contents.getByRole('status'), `0 of ${topics.length} topics read`);
  await readToEnd(page, topic);
  await comesToSay(contents.getByRole('status'), `1 of ${topics.length} topics read`);
  await comesToSay(contents.getByRole('link', { name: titleOf(topic) }), /Read$/);
  assert.doesNotMatch((await contents.getByRole('link', { name: titleOf(topics[1]) }).textContent()) ?? '', /Read$/);
});

pageTest(
  'a second visit finds what was read, answered and scored; so does a browser started anew',
  {},
  async ({ page, context, site, visit }) => {
    await readToEnd(page, topic);
    await comesToSay(contentsOf(page).getByRole('status'), `1 of ${topics.length} topics read`);
    const group = practiceGroup(page, topic, practice);
    await answer(page, group, rightOptions(practice), mouse);
    await assertChecked(group, practice, rightOptions(practice));
    await contentsOf(page)
      .getByRole('link', { name: titleOf(quiz) })
      .click();
    await finishQuiz(page, true);
    await page.close();

    const kept = await context.storageState();
    for (const again of [context, await visit({ storageState: kept })]) {
      const second = await again.newPage();
      await openApp(second, site);
      await comesToSay(contentsOf(second).getByRole('status'), `1 of ${topics.length} topics read`);
      await assertChecked(practiceGroup(second, topic, practice), practice, rightOptions(practice));
      await contentsOf(second)
        .getByRole('link', { name: titleOf(quiz) })
        .click();
      await comesToSay(mainOf(second), `${total} of ${total} correct`);
      await contentsOf(second).getByRole('link', { name: 'Progress' }).click();
      await assertFigures(second, [1, total + 1, total + 1]);
      await second.close();
    }
  },
);

pageTest('nothing done: the figures are zero, and the history says so', { at: '#/progress' }, async ({ page }) => {
  await assertFigures(page, [0, 0, 0]);
  await comesToSay(mainOf(page), 'No knowledge check finished yet.');
  const rows = mainOf(page).getByRole('row');
  assert.equal(await rows.count(), topics.length + 1);
  await comesToSay(rows.filter({ hasText: collapsed(titleOf(topics[1])) }), 'not read yet');
});

pageTest('the progress page counts answers and lists every finished knowledge check', QUIZ, async ({ page }) => {
  await finishQuiz(page, false);
  await button(page, 'Try again').click();
  await heading(page, `Question 1 of ${total}`, 2).waitFor();
  await finishQuiz(page, true);
  await contentsOf(page).getByRole('link', { name: 'Progress' }).click();
  await assertFigures(page, [0, total, total]);
  const entries = mainOf(page).getByRole('list').getByRole('listitem');
  const texts = (await entries.allTextContents()).map(collapsed);
  assert.equal(texts.length, 2);
  assert.match(texts[0], new RegExp(`^\\d{4}-\\d\\d-\\d\\d: ${titleOf(quiz)}, ${total} of ${total} correct$`));
  assert.match(texts[1], new RegExp(`, 0 of ${total} correct$`));
});

pageTest('a topic of the progress table is one click away', { at: '#/progress' }, async ({ page }) => {
  await mainOf(page)
    .getByRole('row')
    .getByRole('link', { name: collapsed(titleOf(topics[2])) })
    .click();
  const title = heading(page, collapsed(titleOf(topics[2])), 2);
  await eventually(async () => (await topOf(title)) < 200);
});

pageTest(
  'a reset asks first: “Cancel” and Escape keep everything, “Yes, reset” forgets all but the settings',
  {},
  async ({ page }) => {
    const contents = contentsOf(page);
    await answer(page, practiceGroup(page, topic, practice), rightOptions(practice), mouse);
    await contents.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await contents.getByRole('link', { name: 'Progress' }).click();
    await eventually(() => assertFigures(page, [0, 1, 1]));

    const dialog = page.getByRole('alertdialog', { name: 'Forget everything you read and answered?' });
    const ask = button(page, 'Reset progress');
    for (const keep of [() => button(page, 'Cancel').click(), () => page.keyboard.press('Escape')]) {
      await ask.click();
      await getsFocus(dialog.getByRole('button', { name: 'Cancel' }));
      await keep();
      await getsFocus(ask);
      assert.equal(await dialog.count(), 0);
      await assertFigures(page, [0, 1, 1]);
    }

    await ask.click();
    await button(page, 'Yes, reset').click();
    await comesToSay(mainOf(page), 'Your progress was reset.');
    await assertFigures(page, [0, 0, 0]);
    await reload(page);
    await assertFigures(page, [0, 0, 0]);
    await contents.getByRole('link', { name: 'Settings' }).click();
    assert.ok(await page.getByRole('radio', { name: 'Dark' }).isChecked());
    await contents.getByRole('link', { name: lesson.title }).click();
    assert.equal(await practiceGroup(page, topic, practice).getByRole('radio', { checked: true }).count(), 0);
  },
);
