import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { quiz, rightOptions, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, heading, mainOf, readToEnd } from './support/looks.mjs';
import { PREFIX, recordText, refuseEverything } from './support/record.mjs';
import { answer, assertChecked, groupOf, mouse } from './support/question.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {Awaited<ReturnType<import('playwright-core').BrowserContext['storageState']>>} Kept
 */

const QUIZ = '#/quiz/knowledge-check';
const { questions } = quiz;

/** The app goes on. @param {Page} page */
async function answerTwo(page) {
  for (const question of questions.slice(0, 2)) {
    const group = groupOf(mainOf(page), question);
    await answer(page, group, rightOptions(question), mouse);
    await assertChecked(group, question, rightOptions(question));
    await button(page, 'Next question').click();
  }
  await heading(page, 'Question 3 of 5', 2).waitFor();
}

/** What the store holds of the learner's record, by key: a store lists its keys in any order. @param {Kept} kept */
const recordOf = (kept) =>
  kept.origins
    .flatMap(({ localStorage }) => localStorage)
    .filter(({ name }) => /\/log\//.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

pageTest('a full store: the second place keeps the answers', { open: false }, async ({ page, site }) => {
  await page.addInitScript(refuseEverything);
  await openApp(page, site + QUIZ);
  await answerTwo(page);
  assert.equal(await button(page, 'Dismiss').count(), 0, 'there is nothing to say');
  await page.reload();
  await heading(page, 'Question 3 of 5', 2).waitFor();
});

pageTest(
  'no room anywhere: the app runs, and says that it will not remember',
  { open: false },
  async ({ page, site }) => {
    await page.addInitScript(refuseEverything, { second: true });
    await openApp(page, site + QUIZ);
    await answerTwo(page);
    await comesToSay(mainOf(page).getByRole('status').first(), "The browser's storage for this site is full.");
    await button(page, 'Dismiss').click();
    await button(page, 'Dismiss').waitFor({ state: 'hidden' });
  },
);

pageTest('a store that fills up later: what is already there stays', { open: false }, async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openApp(page, site + QUIZ);
  await answer(page, groupOf(mainOf(page), questions[0]), rightOptions(questions[0]), mouse);
  await button(page, 'Next question').click();
  await page.evaluate(refuseEverything, {});
  await answer(page, groupOf(mainOf(page), questions[1]), rightOptions(questions[1]), mouse);
  await comesToSay(mainOf(page).getByRole('status').first(), "The browser's storage for this site is full.");
  await button(page, 'Next question').click();
  await heading(page, 'Question 3 of 5', 2).waitFor();
  await page.reload();
  await heading(page, 'Question 2 of 5', 2).waitFor();
});

pageTest('the copy of the lesson makes room for the record', { open: false }, async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await openApp(page, site + QUIZ);
  const has = (/** @type {string} */ key) => page.evaluate((name) => localStorage.getItem(name) !== null, PREFIX + key);
  assert.ok(await has('content'), 'the lesson was not copied');
  // Another page of the site takes all that is left, to the last letter.
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        localStorage.setItem('other', (localStorage.getItem('other') ?? '') + 'x'.repeat(size));
      } catch {
        // Less of it fits, if any.
      }
    }
  });
  await answer(page, groupOf(mainOf(page), questions[0]), rightOptions(questions[0]), mouse);
  await button(page, 'Next question').click();
  await heading(page, 'Question 2 of 5', 2).waitFor();
  assert.equal(await has('content'), false);
  assert.ok(await has('reserve'), 'nothing else had to go');
  await page.reload();
  await heading(page, 'Question 2 of 5', 2).waitFor();
  assert.equal(await button(page, 'Dismiss').count(), 0, 'there is nothing to say');
  assert.equal(await has('content'), false, 'it takes the room of others again');
});

pageTest(
  'a forbidden store: the app runs, and says that nothing will be remembered',
  { open: false },
  async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await openApp(page, site + QUIZ);
    await comesToSay(mainOf(page).getByRole('status').first(), 'This browser does not let the page keep anything.');
    await answerTwo(page);
  },
);

/** A visit that leaves something behind. @param {Page} page */
async function leaveTraces(page) {
  await answer(page, groupOf(mainOf(page), questions[0]), rightOptions(questions[0]), mouse);
  await button(page, 'Next question').click();
  await heading(page, 'Question 2 of 5', 2).waitFor();
  await contentsOf(page).getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Large', exact: true }).check();
}

for (const [damage, damaged] of /** @type {[string, (text: string) => string][]} */ ([
  ['cut off', (text) => text.slice(0, text.length / 2)],
  ['changed in one letter', (text) => text.replace(/large/, 'smell')],
])) {
  pageTest(
    `a record that is ${damage}: the page says so, keeps the text aside and the rest in force`,
    { at: QUIZ },
    async ({ page, context, site, visit }) => {
      await leaveTraces(page);
      const kept = await context.storageState();
      const victim = recordOf(kept).find(({ value }) => value.includes('large'));
      assert.ok(victim, 'the setting was not kept');
      victim.value = damaged(victim.value);

      const profile = await visit({ storageState: kept });
      const again = await profile.newPage();
      await openApp(again, site + QUIZ);
      await comesToSay(
        mainOf(again).getByRole('status').first(),
        'A part of your stored progress was damaged and has been set aside.',
      );
      await heading(again, 'Question 2 of 5', 2).waitFor();
      const now = await profile.storageState();
      assert.equal(recordOf(now).filter(({ name, value }) => value === victim.value && name !== victim.name).length, 1);
      assert.equal(
        recordOf(now).find(({ name }) => name === victim.name),
        undefined,
      );

      await openApp(again, `${site}#/settings`);
      assert.ok(await again.getByRole('radio', { name: 'Normal', exact: true }).isChecked());
      await again.reload();
      await heading(again, 'Settings', 1).waitFor();
      assert.equal(await button(again, 'Dismiss').count(), 0, 'it is said once');
    },
  );
}

pageTest(
  'a record by a newer version is left alone, and the page says so',
  { at: QUIZ },
  async ({ page, context, site, visit }) => {
    await leaveTraces(page);
    const kept = await context.storageState();
    for (const entry of recordOf(kept)) entry.value = recordText(4, [{ event: 'a kind to come' }]);
    const profile = await visit({ storageState: kept });
    const again = await profile.newPage();
    await openApp(again, site + QUIZ);
    await comesToSay(mainOf(again).getByRole('status').first(), 'A newer version of this page wrote your progress.');
    await answer(again, groupOf(mainOf(again), questions[0]), rightOptions(questions[0]), mouse);
    await button(again, 'Next question').click();
    await heading(again, 'Question 2 of 5', 2).waitFor();
    assert.deepEqual(recordOf(await profile.storageState()), recordOf(kept));
  },
);

pageTest('two pages of the lesson do not overwrite each other', { at: QUIZ }, async ({ page, context, site }) => {
  const other = await context.newPage();
  await openApp(other, site);
  await answer(page, groupOf(mainOf(page), questions[0]), rightOptions(questions[0]), mouse);
  await readToEnd(other, topics[0]);
  await comesToSay(contentsOf(other).getByRole('status'), `1 of ${topics.length} topics read`);
  const third = await context.newPage();
  await openApp(third, site + QUIZ);
  await comesToSay(contentsOf(third).getByRole('status'), `1 of ${topics.length} topics read`);
  await assertChecked(groupOf(mainOf(third), questions[0]), questions[0], rightOptions(questions[0]));
});
