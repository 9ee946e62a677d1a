import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { SITE } from './support/course.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, lesson, quiz, rightOptions } from './support/lesson.mjs';
import { button, contentsOf, heading, mainOf } from './support/looks.mjs';
import { answer, assertChecked, groupOf, mouse } from './support/question.mjs';
import { offlineSign } from './support/site.mjs';

/** @typedef {import('playwright-core').Page} Page */

const INDEX = readFileSync(join(SITE, 'index.html'), 'utf8');
/** Playwright tells of some requests before the browser refuses them. */
const TOLD = /^request: https:\/\/example\.org\//;
const REFUSED = /Content.Security.Policy|Trusted|Refused/;

/** Keeps what the policy refuses from now on. @param {Page} page */
const watchPolicy = (page) =>
  page.addInitScript(() => {
    /** @type {string[]} */
    const violations = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });

/** @param {Page} page @returns {Promise<string[]>} */
const violationsOf = (page) => page.evaluate(() => /** @type {any} */ (window).violations);

/** @param {Page} page @param {RegExp} violation */
const isRefused = (page, violation) =>
  eventually(async () => {
    const found = await violationsOf(page);
    assert.ok(
      found.some((text) => violation.test(text)),
      `${violation} is not among ${found.join(', ')}`,
    );
  });

pageTest(
  'nothing that the page does is against its own policy, in any view',
  { open: false },
  async ({ page, site }) => {
    await watchPolicy(page);
    await openApp(page, site);
    await offlineSign(page).waitFor();
    const [question] = quiz.questions;
    await contentsOf(page).getByRole('searchbox', { name: 'Search' }).fill('class');
    await button(page, 'Hide answers').click();
    await button(page, 'Show answers').click();
    await page.goto(`${site}#/quiz/${quiz.id}`);
    const group = groupOf(mainOf(page), question);
    await answer(page, group, rightOptions(question), mouse);
    await assertChecked(group, question, rightOptions(question));
    await page.evaluate(() => (location.hash = '#/progress'));
    await heading(page, 'Progress', 1).waitFor();
    await page.evaluate(() => (location.hash = '#/settings'));
    await mainOf(page).getByRole('radio', { name: 'Very large' }).check();
    await mainOf(page).getByRole('radio', { name: 'Dark' }).check();
    await page.evaluate(() => (location.hash = '#/nowhere'));
    await heading(page, 'There is no such page', 1).waitFor();
    assert.deepEqual(await violationsOf(page), []);
  },
);

pageTest(
  'a script that stands in the page is not run',
  { open: false, expected: [REFUSED] },
  async ({ page, site }) => {
    await watchPolicy(page);
    const body = INDEX.replace(
      '<main',
      '<script>window.injected = true</script><img src="x:" onerror="injected = true"><main',
    );
    await page.route(site, (route) => route.fulfill({ contentType: 'text/html', body }));
    await openApp(page, site);
    await isRefused(page, /^script-src-elem inline/);
    await isRefused(page, /^script-src-attr inline/);
    assert.equal(await page.evaluate(() => 'injected' in window), false);
  },
);

pageTest('text is not made into code or markup', { expected: [REFUSED] }, async ({ page }) => {
  const ran = await page.evaluate(
    () =>
      // In a turn of its own, where the policy goes for the test too.
      new Promise((resolve) =>
        setTimeout(() => {
          const attempts = {
            eval: () => (0, eval)('1'),
            Function: () => new Function('return 1')(),
            innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
            script: () => (document.createElement('script').text = '1'),
            policy: () => /** @type {any} */ (window).trustedTypes.createPolicy('other', {}),
          };
          const done = Object.entries(attempts).filter(([, attempt]) => {
            try {
              attempt();
              return true;
            } catch {
              return false;
            }
          });
          resolve(done.map(([name]) => name));
        }),
      ),
  );
  assert.deepEqual(ran, []);
});

pageTest(
  'nothing is fetched from another origin, and no form or base leads there',
  { open: false, expected: [REFUSED, /Fetch API cannot load/, TOLD] },
  async ({ page, site }) => {
    await watchPolicy(page);
    await openApp(page, site);
    await page.evaluate(() => {
      const elsewhere = 'https://example.org/';
      new Image().src = `${elsewhere}image.png`;
      fetch(elsewhere).catch(() => {});
      const add = (/** @type {string} */ tag, /** @type {object} */ values) =>
        document.body.append(Object.assign(document.createElement(tag), values));
      add('link', { rel: 'stylesheet', href: `${elsewhere}style.css` });
      add('iframe', { src: elsewhere });
      add('base', { href: elsewhere });
    });
    for (const directive of ['img-src', 'connect-src', 'style-src-elem', 'frame-src', 'base-uri']) {
      await isRefused(page, new RegExp(`^${directive} https://example.org`));
    }
    assert.ok((await page.evaluate(() => document.baseURI)).startsWith(site));
  },
);

/** Serves the page with another lesson in it. @param {Page} page @param {string} site @param {import('./support/lesson.mjs').Lesson} changed */
function serveLesson(page, site, changed) {
  const json = JSON.stringify(changed).replaceAll('<', '\\u003c');
  const body = INDEX.replace(
    /(<script type="application\/json"[^>]*>)[^]*?(<\/script>)/,
    (_, open, close) => open + json + close,
  );
  return page.route(site, (route) => route.fulfill({ contentType: 'text/html', body }));
}

pageTest(
  'a link out of the course opens without a way back, and mail is mail',
  { open: false },
  async ({ page, site }) => {
    const text =
      '<a href="https://example.org/?a=1" rel="noopener">a site</a> and <a href="mailto:us@example.org">a letter</a>';
    await serveLesson(page, site, { ...lesson, introduction: [{ type: 'paragraph', text }] });
    await openApp(page, site);
    const link = mainOf(page).getByRole('link', { name: 'a site' });
    assert.equal(await link.getAttribute('href'), 'https://example.org/?a=1');
    assert.match((await link.getAttribute('rel')) ?? '', /\bnoopener\b/);
    const letter = mainOf(page).getByRole('link', { name: 'a letter' });
    assert.equal(await letter.getAttribute('href'), 'mailto:us@example.org');
  },
);

pageTest('a lesson with a link that runs a script is damaged', { open: false }, async ({ page, site }) => {
  const text = '<a href="javascript:alert(1)">run</a>';
  await serveLesson(page, site, { ...lesson, introduction: [{ type: 'paragraph', text }] });
  await page.goto(site);
  await page.getByRole('alert').filter({ hasText: "the lesson's data is damaged" }).waitFor();
});

pageTest('markup in a lesson is text on the page', { open: false }, async ({ page, site }) => {
  const title = `${lesson.title} <b>bold</b> <img src=x onerror="injected = true">`;
  await serveLesson(page, site, { ...lesson, title });
  await openApp(page, site);
  const shown = page.getByRole('heading', { level: 1 });
  assert.equal(collapsed((await shown.textContent()) ?? ''), title);
  assert.equal(await shown.locator('b, img').count(), 0);
});
