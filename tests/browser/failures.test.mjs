import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import './support/brief.mjs';
import { appRuns, openApp, pageTest } from './support/browser.mjs';
import { SITE } from './support/course.mjs';
import { collapsed, lesson, textsOf, titleOf, topics } from './support/lesson.mjs';
import { comesToSay, heading, isInWindow, mainOf, textOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const INDEX = readFileSync(join(SITE, 'index.html'), 'utf8');
const CONTENT = /(<script type="application\/json"[^>]*>)([^]*?)(<\/script>)/;

/** Answers for the page's own file with a changed one. @param {Page} page @param {string} site @param {string} html */
const serveInstead = (page, site, html) =>
  page.route(site, (route) => route.fulfill({ contentType: 'text/html', body: html }));

/** The sentence is in sight, and under it the lesson reads. @param {Page} page @param {string} sentence */
async function assertSaid(page, sentence) {
  const alert = page.getByRole('alert').filter({ hasText: sentence });
  await alert.waitFor();
  assert.ok(await isInWindow(page, alert));
  assert.equal(await page.getByRole('alert').count(), 1, 'one failure, one sentence');
  assert.ok(await heading(page, lesson.title, 1).isVisible());
  for (const topic of topics) assert.ok(await heading(page, collapsed(titleOf(topic)), 2).isVisible(), topic.id);
  const text = await textOf(page.locator('body'));
  for (const part of textsOf(topics[0].answer)) assert.ok(text.includes(collapsed(part)), part);
}

const PROGRAM = 'The interactive page could not start: its program did not load.';
const NOT_FOUND = { open: false, expected: [/Failed to load resource/, /disallowed MIME type/] };

pageTest('no program: a sentence, and the lesson', NOT_FOUND, async ({ page, site }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto(site);
  await assertSaid(page, PROGRAM);
});

pageTest('no network for the program: a sentence, and the lesson', NOT_FOUND, async ({ page, site }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(site);
  await assertSaid(page, PROGRAM);
});

for (const [what, contentType, body] of /** @type {const} */ ([
  ['is no program', 'application/wasm', 'garbage'],
  ["is the host's own page", 'text/html', '<!doctype html><title>Welcome</title>'],
  ['is cut off', 'application/wasm', '\0asm\x01\0\0\0\x01'],
])) {
  pageTest(`a program that ${what}: a sentence, and the lesson`, { open: false }, async ({ page, site }) => {
    await page.route('**/*.wasm', (route) => route.fulfill({ contentType, body }));
    await page.goto(site);
    await assertSaid(page, PROGRAM);
  });
}

pageTest('a program that a host serves by another type still starts', { open: false }, async ({ page, site }) => {
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ contentType: 'application/octet-stream', body: await response.body() });
  });
  await openApp(page, site);
});

pageTest("no data of the lesson: a sentence, and the lesson's text", { open: false }, async ({ page, site }) => {
  await serveInstead(page, site, INDEX.replace(CONTENT, '$1$3'));
  await page.goto(site);
  await assertSaid(page, "The interactive page could not start: the lesson's data is missing from this page.");
});

for (const [damage, damaged] of /** @type {[string, (json: string) => string][]} */ ([
  ['cut off', (json) => json.slice(0, json.length / 2)],
  ['no lesson', () => '{"version":1}'],
  ['of wrong types', (json) => json.replace('"topics":[', '"topics":[7,')],
])) {
  pageTest(`data that is ${damage}: a sentence, and the lesson's text`, { open: false }, async ({ page, site }) => {
    await serveInstead(
      page,
      site,
      INDEX.replace(CONTENT, (_, open, json, close) => open + damaged(json) + close),
    );
    await page.goto(site);
    await assertSaid(page, "The interactive page could not start: the lesson's data is damaged.");
  });
}

pageTest(
  'damaged data after an earlier visit: the app runs on what it kept, and says so',
  // The service worker would answer with the file as it was.
  { serviceWorkers: 'block', expected: [/service worker/i] },
  async ({ page, site }) => {
    await serveInstead(page, site, INDEX.replace(CONTENT, '$1{$3'));
    await page.reload();
    await appRuns(page);
    await comesToSay(
      mainOf(page).getByRole('status').first(),
      'The lesson in this page is damaged; this is the copy kept from your last visit.',
    );
    assert.equal(await mainOf(page).getByRole('heading', { level: 2 }).count(), topics.length);
  },
);

pageTest('no script: after some seconds a sentence, and the lesson', NOT_FOUND, async ({ page, site }) => {
  await page.route('**/app*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(site);
  assert.equal(await page.getByRole('alert').count(), 0, 'a script that is merely slow is no failure');
  // Those seconds are a delay of the style sheet's, which need not be waited for.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await assertSaid(page, 'The interactive page could not start: its script did not load.');
});
