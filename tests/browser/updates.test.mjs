import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import './support/brief.mjs';
import { appRuns, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { findQuestion, lesson, quiz, rightOptions } from './support/lesson.mjs';
import { button, heading, mainOf } from './support/looks.mjs';
import { answer, groupOf, mouse, practiceGroup } from './support/question.mjs';
import { offer, offlineSign, openKept, siteTest } from './support/site.mjs';
import { assertOneBuild, lookForUpdate, shows } from './support/updating.mjs';
import { makeVersion, removeVersion, titleIn } from './support/versions.mjs';

const HOUR_MS = 3_600_000;
const QUIZ = `#/quiz/${quiz.id}`;
const [question] = quiz.questions;

/** Folders, by name. @type {Record<string, string>} */
const versions = {};

before(async () => {
  versions.second = await makeVersion('second', { program: true });
  versions.edited = await makeVersion('edited');
});

after(() => Promise.all(Object.values(versions).map(removeVersion)));

siteTest('a newer version is offered, and opened only when the learner asks', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await reload(page);
  site.folder = versions.second;
  await reload(page);
  await offer(page).waitFor();
  await shows(page, lesson.title);
  await assertOneBuild(page);
  await button(page, 'Later').click();
  await offer(page).waitFor({ state: 'hidden' });
  await reload(page);
  await offer(page).waitFor();
  await shows(page, lesson.title);
  await button(page, 'Reload').click();
  await shows(page, titleIn('second'));
  await assertOneBuild(page);
  await offlineSign(page).waitFor();
  assert.equal(await offer(page).count(), 0);
  await site.stop();
  await reload(page);
  await shows(page, titleIn('second'));
});

siteTest('an edited lesson is a newer version too', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await reload(page);
  site.folder = versions.edited;
  await reload(page);
  await button(page, 'Reload').click();
  await shows(page, titleIn('edited'));
});

siteTest('the newer version keeps the progress, and opens in every tab', async ({ site, browse }) => {
  const context = await browse();
  const page = await openKept(context, site.url);
  await page.goto(site.url + QUIZ);
  await reload(page);
  await answer(page, groupOf(mainOf(page), question), rightOptions(question), mouse);
  await button(page, 'Next question').click();
  const other = await openKept(context, site.url);
  const { topic, question: typed } = findQuestion(
    ({ kind, accepted }) => kind === 'predict-output' && accepted !== undefined,
  );
  const field = practiceGroup(other, topic, typed).getByRole('textbox');
  await field.fill('half an ans');
  site.folder = versions.second;
  await reload(page);
  await offer(other).waitFor();
  await button(page, 'Reload').click();
  await shows(other, titleIn('second'));
  await eventually(async () => assert.equal(await field.inputValue(), 'half an ans'));
  await heading(page, 'Question 2 of 5', 2).waitFor();
  await page.goto(`${site.url}#/read`);
  await shows(page, titleIn('second'));
});

for (const alone of [true, false]) {
  siteTest(
    `tabs that no worker answered for change too, ${alone ? 'alone' : 'beside one that it did'}`,
    async ({ site, browse }) => {
      const context = await browse();
      const first = await openKept(context, site.url);
      const past = await openKept(context, site.url);
      // As a reload with Shift does, past the worker.
      await (await context.newCDPSession(past)).send('Page.reload', { ignoreCache: true });
      await appRuns(past);
      for (const tab of [first, past]) {
        assert.equal(await tab.evaluate(() => navigator.serviceWorker.controller), null);
      }
      const tabs = alone ? [first, past] : [first, past, await openKept(context, site.url)];
      site.folder = versions.second;
      await lookForUpdate(first);
      for (const tab of tabs) await offer(tab).waitFor();
      await button(first, 'Reload').click();
      for (const tab of tabs) await shows(tab, titleIn('second'));
    },
  );
}

siteTest('a page that is looked at again after an hour looks for a newer version', async ({ site, browse }) => {
  const context = await browse();
  await context.addInitScript(() => {
    // The empty page before the first one has none.
    if (!('ServiceWorkerRegistration' in window)) return;
    const { update } = ServiceWorkerRegistration.prototype;
    Object.assign(window, { looks: 0 });
    ServiceWorkerRegistration.prototype.update = function () {
      ++/** @type {any} */ (window).looks;
      return update.call(this);
    };
  });
  const page = await openKept(context, site.url);
  await reload(page);
  const looks = () => page.evaluate(() => /** @type {any} */ (window).looks);
  await eventually(async () => assert.equal(await looks(), 1));
  const lookAgain = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await lookAgain();
  assert.equal(await looks(), 1);
  await page.evaluate((later) => {
    const now = Date.now;
    Date.now = () => now() + later;
  }, HOUR_MS);
  site.folder = versions.second;
  await lookAgain();
  assert.equal(await looks(), 2);
  await offer(page).waitFor();
});
