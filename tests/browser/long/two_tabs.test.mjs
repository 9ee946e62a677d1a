// Two tabs that answer at once lose nothing.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openApp, pageTest } from '../support/browser.mjs';
import { rightOptions, topics } from '../support/lesson.mjs';
import { button } from '../support/looks.mjs';
import { answer, mouse, practiceGroup } from '../support/question.mjs';

const EACH = 500;
const practice = topics
  .flatMap((topic) => topic.questions.map((question) => ({ topic, question })))
  .filter(({ question }) => question.options?.length)
  .slice(0, 2);

/**
 * Answers a question, takes it up again, and so on.
 * @param {import('playwright-core').Page} page
 * @param {(typeof practice)[0]} asked
 */
async function answerOften(page, { topic, question }) {
  const group = practiceGroup(page, topic, question);
  for (let time = 0; time < EACH; ++time) {
    await answer(page, group, rightOptions(question), mouse);
    await group.getByRole('button', { name: 'Try again' }).click();
  }
}

pageTest(`two tabs that answer ${EACH} questions each at once lose nothing`, {}, async ({ page, context, site }) => {
  const other = await context.newPage();
  await openApp(other, site);
  await Promise.all([answerOften(page, practice[0]), answerOften(other, practice[1])]);

  const third = await context.newPage();
  await openApp(third, `${site}#/progress`);
  const [download] = await Promise.all([third.waitForEvent('download'), button(third, 'Export').first().click()]);
  const { events } = JSON.parse(await readFile(await download.path(), 'utf8'));
  for (const { question } of practice) {
    const answers = events.filter(
      (/** @type {{event: string, question: string}} */ event) =>
        event.event === 'answer_checked' && event.question === question.id,
    );
    assert.equal(answers.length, EACH, question.id);
  }
});
