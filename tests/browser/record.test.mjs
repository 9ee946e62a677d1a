// The learner's record is never lost: two places, other tabs, old versions, damage; and it can be taken out and brought in.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import './support/brief.mjs';
import { openApp, pageTest, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { quiz, rightOptions, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, getsFocus, heading, mainOf } from './support/looks.mjs';
import { answer, assertChecked, groupOf, mouse, optionIn, practiceGroup } from './support/question.mjs';
import {
  answerChecked,
  chooseFile,
  firstPlaceOf,
  firstVersionText,
  keep,
  PREFIX,
  recordText,
  refuseEverything,
  secondPlaceOf,
  topicRead,
} from './support/record.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 */

const NO_DOWNLOAD = { firefox: 'its driver is told only of downloads that are navigations' };
const QUIZ = '#/quiz/knowledge-check';
const PROGRESS = '#/progress';
const [question] = quiz.questions;

/** @param {Page} page */
const readCount = (page) => contentsOf(page).getByRole('status');

/** Answers the first question of the quiz. @param {Page} page */
async function answerFirst(page) {
  await answer(page, groupOf(mainOf(page), question), rightOptions(question), mouse);
  await assertChecked(groupOf(mainOf(page), question), question, rightOptions(question));
}

/** @param {Page} page */
const isAnswered = (page) => assertChecked(groupOf(mainOf(page), question), question, rightOptions(question));

/** Both places hold the same. @param {Page} page */
const placesAgree = (page) =>
  eventually(async () => assert.deepEqual(await secondPlaceOf(page), await firstPlaceOf(page)));

pageTest('every answer stands in both places', { at: QUIZ }, async ({ page }) => {
  await answerFirst(page);
  await placesAgree(page);
  assert.ok(Object.keys(await firstPlaceOf(page)).length >= 2);
});

pageTest('what local storage lost comes back from the second place', { at: QUIZ }, async ({ page }) => {
  await answerFirst(page);
  await placesAgree(page);
  await page.evaluate(() => localStorage.clear());
  await reload(page);
  await isAnswered(page);
  await placesAgree(page);
});

pageTest('what the second place lost comes back from local storage', { at: QUIZ }, async ({ page }) => {
  await answerFirst(page);
  await page.evaluate(
    () => new Promise((resolve) => (indexedDB.deleteDatabase('lectern').onsuccess = () => resolve(undefined))),
  );
  await reload(page);
  await isAnswered(page);
  await placesAgree(page);
});

pageTest(
  'a damaged text is healed by the second place, and the damaged one can be downloaded',
  { at: QUIZ, not: NO_DOWNLOAD },
  async ({ page, site }) => {
    await answerFirst(page);
    await placesAgree(page);
    const damaged = await page.evaluate((prefix) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith(`${prefix}log/`)) ?? '';
      localStorage.setItem(key, 'damaged \ud800');
      return key.slice(prefix.length);
    }, PREFIX);
    await reload(page);
    await isAnswered(page);
    await openApp(page, site + PROGRESS);
    await mainOf(page).getByText('1 damaged part of your progress has been set aside.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Download damaged parts').click(),
    ]);
    const parts = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.deepEqual(Object.keys(parts), [`quarantine/${damaged}`]);
    assert.match(Object.values(parts)[0], /^damaged /);
  },
);

pageTest('an answer in one tab stands in the other at once', { at: QUIZ }, async ({ page, context, site }) => {
  const other = await context.newPage();
  await openApp(other, site + QUIZ);
  await answerFirst(page);
  await isAnswered(other);
  await button(other, 'Next question').click();
  await heading(page, 'Question 2 of 5', 2).waitFor();
});

pageTest('what is being typed stays when another tab answers', { at: '#/read' }, async ({ page, context, site }) => {
  const topic = topics.find(({ questions }) => questions.some(({ accepted }) => accepted?.length));
  const typed = topic?.questions.find(({ accepted }) => accepted?.length);
  assert.ok(topic && typed, 'the lesson has no typed question');
  const field = practiceGroup(page, topic, typed).getByRole('textbox', { name: 'Your answer' });
  await field.pressSequentially('half');
  const other = await context.newPage();
  await openApp(other, site + QUIZ);
  await answerFirst(other);
  await openApp(other, `${site}#/settings`);
  await other.getByRole('radio', { name: 'Dark', exact: true }).check();
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  assert.equal(await field.inputValue(), 'half');
  for (const key of ' way') await page.keyboard.press(key);
  assert.equal(await field.inputValue(), 'half way');
});

pageTest(
  'a reset in one tab forgets in the other, and in both places',
  { at: QUIZ },
  async ({ page, context, site }) => {
    await answerFirst(page);
    const other = await context.newPage();
    await openApp(other, site + PROGRESS);
    await button(other, 'Reset progress').click();
    await button(other, 'Yes, reset').click();
    await optionIn(groupOf(mainOf(page), question), rightOptions(question)[0]).waitFor();
    await button(page, 'Check answer').waitFor();
    await placesAgree(other);
    assert.deepEqual(
      Object.values(await secondPlaceOf(other)).filter((text) => text.includes('answer_checked')),
      [],
    );
  },
);

pageTest(
  'a record of the first version is read, and written anew in the present one’s',
  { open: false },
  async ({ page, site }) => {
    await keep(page, 'log/00ff/0', firstVersionText([topicRead('00ff', 0, topics[0].id)]));
    await openApp(page, site);
    await comesToSay(readCount(page), `1 of ${topics.length} topics read`);
    for (const text of Object.values(await firstPlaceOf(page))) assert.match(text, /^\{"version":3,/);
  },
);

pageTest(
  'a newer version that begins to write in another tab makes this one read-only',
  { at: QUIZ },
  async ({ page, context, site }) => {
    const other = await context.newPage();
    await openApp(other, site);
    await other.evaluate(
      ([key, text]) => localStorage.setItem(key, text),
      [`${PREFIX}log/00ff/0`, recordText(4, [{ event: 'to come' }])],
    );
    await comesToSay(mainOf(page).getByRole('status').first(), 'A newer version of this page wrote your progress.');
    const before = await firstPlaceOf(page);
    await answerFirst(page);
    assert.deepEqual(await firstPlaceOf(page), before);
  },
);

pageTest(
  'progress that was exported here is merged there, after showing what it changes',
  { at: QUIZ, not: { ...NO_DOWNLOAD, webkit: 'its driver cannot answer a question for a file' } },
  async ({ page, site, visit }) => {
    await answerFirst(page);
    await openApp(page, site + PROGRESS);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()]);
    assert.match(download.suggestedFilename(), /^lectern-advanced-python-\d{4}-\d\d-\d\d\.json$/);
    const file = await download.path();

    const there = await (await visit({ acceptDownloads: true })).newPage();
    await openApp(there, site + PROGRESS);
    await button(there, 'Import').click();
    await getsFocus(button(there, 'Choose file'));
    await chooseFile(there, () => button(there, 'Choose file').click(), file);
    await mainOf(there).getByText('1 answer is added.').waitFor();
    await getsFocus(button(there, 'Merge'));
    assert.equal(
      await mainOf(there).getByRole('progressbar', { name: 'Questions answered' }).getAttribute('value'),
      '0',
    );
    await button(there, 'Merge').click();
    await mainOf(there).getByText('The progress was merged with yours.').waitFor();
    await reload(there);
    assert.equal(
      await mainOf(there).getByRole('progressbar', { name: 'Questions answered' }).getAttribute('value'),
      '1',
    );

    await button(there, 'Import').click();
    await there.getByRole('textbox', { name: 'Exported text' }).fill(await readFile(file, 'utf8'));
    await mainOf(there).getByText('Everything in it is here already.').waitFor();
    assert.equal(await button(there, 'Merge').count(), 0);
  },
);

pageTest('exported progress brings back what was reset', { at: QUIZ, not: NO_DOWNLOAD }, async ({ page, site }) => {
  await answerFirst(page);
  await openApp(page, site + PROGRESS);
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()]);
  const text = await readFile(await download.path(), 'utf8');
  await button(page, 'Reset progress').click();
  await button(page, 'Yes, reset').click();
  await button(page, 'Import').click();
  await page.getByRole('textbox', { name: 'Exported text' }).fill(text);
  await button(page, 'Merge').click();
  await openApp(page, site + QUIZ);
  await isAnswered(page);
});

for (const [what, text, sentence] of /** @type {[string, string, string][]} */ ([
  ['no record', 'hello', 'This is no exported progress'],
  ['a record that was cut off', recordText(2, []).slice(0, -3), 'This is no exported progress'],
  [
    'a record in which a value changed',
    JSON.stringify({ ...JSON.parse(recordText(2, [])), events: [topicRead('00ff', 0, 'one')] }, null, 2),
    'This progress was changed after it was exported.',
  ],
  ['a record of another lesson', recordText(2, [], 'rust'), 'This is the progress of another lesson (“rust”).'],
  ['a record of a newer version', recordText(4, []), 'The record was written by a newer version of this app'],
])) {
  pageTest(`importing ${what} says so, and changes nothing`, { at: PROGRESS }, async ({ page }) => {
    await button(page, 'Import').click();
    await page.getByRole('textbox', { name: 'Exported text' }).fill(text);
    await mainOf(page).getByText(sentence).waitFor();
    assert.equal(await button(page, 'Merge').count(), 0);
    await button(page, 'Cancel').click();
    await getsFocus(button(page, 'Import'));
  });
}

const YEAR_MS = 31_557_600_000;

/** Another visit in the same browser, at a time by its clock. @param {BrowserContext} context @param {string} address @param {number} [aheadMs] */
async function visitAt(context, address, aheadMs = 0) {
  const page = await context.newPage();
  await page.clock.setFixedTime(Date.now() + aheadMs);
  await openApp(page, address);
  return page;
}

pageTest(
  'what was done last holds, whatever the clock said before: a setting, and progress after a reset',
  { open: false },
  async ({ page, context, site }) => {
    await page.close();
    const ahead = await visitAt(context, `${site}#/settings`, YEAR_MS);
    await ahead.getByRole('radio', { name: 'Dark', exact: true }).check();
    await openApp(ahead, site + PROGRESS);
    await button(ahead, 'Reset progress').click();
    await button(ahead, 'Yes, reset').click();
    await mainOf(ahead).getByText('Your progress was reset.').waitFor();
    await ahead.close();

    const right = await visitAt(context, `${site}#/settings`);
    await right.getByRole('radio', { name: 'Light', exact: true }).check();
    await openApp(right, site + QUIZ);
    await answerFirst(right);
    await right.close();

    const behind = await visitAt(context, site + QUIZ, -YEAR_MS);
    await isAnswered(behind);
    await behind.locator('html[data-theme=light]').waitFor({ state: 'attached' });
    await button(behind, 'Next question').click();
    await reload(behind);
    await heading(behind, 'Question 2 of 5', 2).waitFor();
  },
);

pageTest(
  'what is done after a record of version 2 by a clock that was ahead holds',
  { open: false },
  async ({ page, site }) => {
    const then = { tab: '00ff', at_ms: Date.now() + YEAR_MS };
    const setting = { ...then, sequence: 0, event: 'setting_changed', name: 'theme', value: 'dark' };
    await keep(page, 'log/00ff/0', recordText(2, [setting, { ...then, sequence: 1, event: 'progress_reset' }]));
    await openApp(page, `${site}#/settings`);
    await page.getByRole('radio', { name: 'Light', exact: true }).check();
    await openApp(page, site + QUIZ);
    await answerFirst(page);
    await reload(page);
    await isAnswered(page);
    await page.locator('html[data-theme=light]').waitFor({ state: 'attached' });
  },
);

pageTest('a record that was indented or wrapped on its way is imported', { at: PROGRESS }, async ({ page }) => {
  const event = topicRead('00ff', 0, topics[0].id);
  // Members as the page sorts them.
  const canonical = recordText(2, [JSON.parse(JSON.stringify(event, Object.keys(event).sort()))]);
  await button(page, 'Import').click();
  const field = page.getByRole('textbox', { name: 'Exported text' });
  await field.fill(canonical.replace(/.{76}/g, '$&\n'));
  await mainOf(page).getByText('1 topic becomes read.').waitFor();
  await field.fill('{}');
  await mainOf(page).getByText('This is no exported progress').waitFor();
  await field.fill(JSON.stringify(JSON.parse(canonical), null, 2));
  await mainOf(page).getByText('1 topic becomes read.').waitFor();
});

pageTest(
  '“Copy as text” copies the whole record',
  { at: QUIZ, permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page, site }) => {
    await answerFirst(page);
    await openApp(page, site + PROGRESS);
    await button(page, 'Copy as text').click();
    await button(page, 'Copied').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /^\{"version":3,.*"answer_checked"/);
  },
);

pageTest(
  'where the clipboard is refused, copying goes the older way',
  { at: PROGRESS, permissions: ['clipboard-read'] },
  async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await button(page, 'Copy as text').click();
    await button(page, 'Copied').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^\{"version":3,/);
  },
);

pageTest(
  'without any storage the record can still be exported',
  { open: false, not: NO_DOWNLOAD },
  async ({ page, site }) => {
    await page.addInitScript(refuseEverything, { second: true });
    await openApp(page, site + QUIZ);
    await answerFirst(page);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()]);
    assert.match(await readFile(await download.path(), 'utf8'), /"answer_checked"/);
  },
);

pageTest('after many answers one quiet reminder offers an export', { open: false }, async ({ page, site }) => {
  const events = Array.from({ length: 50 }, (_, place) => answerChecked('00ff', place, { id: 'gone', hash: '0' }));
  await keep(page, 'log/00ff/49', recordText(2, events));
  await openApp(page, site);
  const status = mainOf(page).getByRole('status').first();
  await comesToSay(status, 'You have answered a lot since your last export.');
  await button(page, 'Dismiss').click();
  await eventually(async () => assert.equal(await status.textContent(), ''));
  await reload(page);
  assert.equal(await button(page, 'Dismiss').count(), 0);
});

pageTest('the settings say how full the store is', { at: '#/settings' }, async ({ page }) => {
  const text = await mainOf(page)
    .getByText(/% of this site's storage is in use/)
    .textContent();
  const used = await page.evaluate(() =>
    Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0),
  );
  const kilobytes = Number(/(\d+) KB/.exec(text ?? '')?.[1]);
  assert.ok(Math.abs(kilobytes - used / 1000) < 2, `${text} – ${used}`);
});

pageTest('an edited question says that it changed, and no other one does', { open: false }, async ({ page, site }) => {
  const [topic] = topics;
  const [first, second] = topic.questions;
  await keep(
    page,
    'log/00ff/0',
    recordText(2, [
      answerChecked('00ff', 0, { id: first.id, hash: 'an older one' }),
      answerChecked('00ff', 1, { id: topics[1].questions[0].id, hash: 'an older one' }),
    ]),
  );
  await openApp(page, site);
  const note = 'This question has changed since you answered it. Answer it again.';
  await practiceGroup(page, topic, first).getByText(note).waitFor();
  assert.equal(await practiceGroup(page, topic, second).getByText(note).count(), 0);
  await answer(page, practiceGroup(page, topic, first), rightOptions(first), mouse);
  await practiceGroup(page, topic, first).getByText(note).waitFor({ state: 'hidden' });
});
