import assert from 'node:assert/strict';
import './support/brief.mjs';
import { appRuns, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, lesson, quiz, rightOptions, titleOf, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, heading, mainOf, readToEnd } from './support/looks.mjs';
import { answer, assertChecked, groupOf, mouse } from './support/question.mjs';
import { offlineSign, openKept, siteTest } from './support/site.mjs';

/** @typedef {import('playwright-core').Page} Page */

const [question] = quiz.questions;

/** Every view opens and works, by the links in the page. @param {Page} page */
async function assertEveryViewWorks(page) {
  await heading(page, lesson.title, 1).waitFor();
  for (const topic of topics) assert.ok(await heading(page, collapsed(titleOf(topic)), 2).isVisible(), topic.id);
  const link = (/** @type {string} */ name) => contentsOf(page).getByRole('link', { name });
  await link('Knowledge check').click();
  const group = groupOf(mainOf(page), question);
  await answer(page, group, rightOptions(question), mouse);
  await assertChecked(group, question, rightOptions(question));
  await link('Progress').click();
  await heading(page, 'Progress', 1).waitFor();
  await link('Settings').click();
  await mainOf(page).getByRole('radio', { name: 'Dark' }).check();
  await page.evaluate(() => (location.hash = '#/nowhere'));
  await heading(page, 'There is no such page', 1).waitFor();
}

siteTest('after the first visit every view works without a network, also after a reload', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await site.stop();
  await assertEveryViewWorks(page);
  await reload(page);
  await heading(page, 'There is no such page', 1).waitFor();
  await page.goto(`${site.url}#/quiz/${quiz.id}`);
  await reload(page);
  await button(page, 'Next question').waitFor();
});

siteTest('a cold start without a network opens every view, and finds the progress', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await readToEnd(page, topics[0]);
  await comesToSay(contentsOf(page).getByRole('status'), `1 of ${topics.length} topics read`);
  await site.stop();
  const again = await (await browse()).newPage();
  await again.goto(site.url);
  await appRuns(again);
  await comesToSay(contentsOf(again).getByRole('status'), `1 of ${topics.length} topics read`);
  await offlineSign(again).waitFor();
  await assertEveryViewWorks(again);
});

siteTest(
  'without a network the page opens at any query and fragment, and the licences open',
  async ({ site, browse }) => {
    const context = await browse();
    await openKept(context, site.url);
    await site.stop();
    for (const address of ['?from=mail&topic=slots', 'index.html', '?#/settings', '?utm_source=x#/progress']) {
      const page = await context.newPage();
      await page.goto(site.url + address);
      await appRuns(page);
      await page.close();
    }
    const frame = await context.newPage();
    await frame.goto(`${site.url}?embed=1#/read/slots`);
    await frame.getByRole('link', { name: 'Open in a full page' }).waitFor();
    const licences = await context.newPage();
    await licences.goto(`${site.url}licences.txt`);
    assert.match((await licences.textContent('body')) ?? '', /Workbox|workbox/);
  },
);

siteTest('the page is not said to be available offline before it is', async ({ site, browse }) => {
  site.cut = /index\.html$/;
  const page = await (await browse()).newPage();
  await page.goto(site.url);
  await appRuns(page);
  await eventually(async () => {
    assert.ok(site.asked.includes('/index.html'));
    assert.equal((await page.evaluate(() => navigator.serviceWorker.getRegistrations())).length, 0);
  });
  assert.equal(await offlineSign(page).count(), 0);
  site.cut = undefined;
  await reload(page);
  await offlineSign(page).waitFor();
});

siteTest('what the browser has thrown away is fetched again, and kept', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await reload(page);
  await reload(page);
  await offlineSign(page).waitFor();
  await site.stop();
  await reload(page);
});

for (const [where, forbid] of /** @type {[string, () => void][]} */ ([
  [
    'in a frame that may not even ask',
    () =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        get() {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      }),
  ],
  ['where there are no service workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'where a service worker is refused',
    () => {
      // The empty page before the first one has none.
      if (!('ServiceWorkerContainer' in window)) return;
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('private', 'SecurityError'));
    },
  ],
])) {
  siteTest(`${where}, the page works and says nothing`, async ({ site, browse }) => {
    const context = await browse();
    await context.addInitScript(forbid);
    const page = await context.newPage();
    await page.goto(site.url);
    await appRuns(page);
    await assertEveryViewWorks(page);
    assert.equal(await offlineSign(page).count(), 0);
    assert.equal(await page.getByRole('alert').count(), 0);
  });
}
