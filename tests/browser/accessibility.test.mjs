import assert from 'node:assert/strict';
import './support/brief.mjs';
import { assertAccessible } from './support/axe.mjs';
import { NO_TOUCH, pageTest, PHONE } from './support/browser.mjs';
import { quiz, rightOptions, wrongOption } from './support/lesson.mjs';
import { button, heading, mainOf } from './support/looks.mjs';
import { answer, assertChecked, groupOf, mouse } from './support/question.mjs';

const { questions } = quiz;

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  pageTest(
    `every other view is accessible, ${colorScheme}`,
    { colorScheme, at: '#/quiz/knowledge-check' },
    async ({ page }) => {
      await assertAccessible(page, 'question');
      await button(page, 'Check answer').click();
      await assertAccessible(page, 'question without an answer');
      for (const [place, question] of questions.entries()) {
        const group = groupOf(mainOf(page), question);
        const chosen = place === 0 ? rightOptions(question) : [wrongOption(question)];
        await answer(page, group, chosen, mouse);
        await assertChecked(group, question, chosen);
        if (place < 2) await assertAccessible(page, 'verdict');
        await button(page, place + 1 < questions.length ? 'Next question' : 'See result').click();
      }
      await heading(page, 'Result', 2).waitFor();
      await assertAccessible(page, 'result');
      for (const [address, title] of /** @type {const} */ ([
        ['#/progress', 'Progress'],
        ['#/settings', 'Settings'],
        ['#/nowhere', 'There is no such page'],
      ])) {
        await page.evaluate((hash) => (location.hash = hash), address);
        await heading(page, title, 1).waitFor();
        await assertAccessible(page, title);
      }
      await page.goBack();
      await page.goBack();
      await button(page, 'Reset progress').click();
      await page.getByRole('alertdialog').getByRole('heading').waitFor();
      await assertAccessible(page, 'reset');
      await page.keyboard.press('Escape');
      for (const name of ['Share / Embed', 'Keyboard shortcuts']) {
        await button(page, name).click();
        await page.getByRole('dialog').waitFor();
        await assertAccessible(page, name);
        await button(page, 'Close').click();
      }
    },
  );

  pageTest(
    `the contents on a phone are accessible, ${colorScheme}`,
    { colorScheme, ...PHONE, at: '#/settings', not: NO_TOUCH },
    async ({ page }) => {
      await assertAccessible(page, 'settings');
      await button(page, 'Contents').tap();
      await page.getByRole('searchbox').waitFor();
      await assertAccessible(page, 'contents');
    },
  );
}

pageTest(
  'what a screen reader is told of a question: its words, its state, its verdict',
  { at: '#/quiz/knowledge-check' },
  async ({ page }) => {
    const [question] = questions;
    const group = groupOf(mainOf(page), question);
    await answer(page, group, [wrongOption(question)], mouse);
    await assertChecked(group, question, [wrongOption(question)]);
    const snapshot = await mainOf(page).ariaSnapshot();
    assert.match(snapshot, /heading "Knowledge check" \[level=1\]/);
    assert.match(snapshot, /heading "Question 1 of 5" \[level=2\]/);
    assert.match(snapshot, /radio ".*" \[checked\] \[disabled\]/);
    assert.match(
      snapshot,
      /status:\n\s+- paragraph: Not quite\.\n\s+- paragraph: Each answer has its reason below it\./,
    );
  },
);
