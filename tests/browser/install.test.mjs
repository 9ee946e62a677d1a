import assert from 'node:assert/strict';
import './support/brief.mjs';
import { lesson } from './support/lesson.mjs';
import { mainOf } from './support/looks.mjs';
import { openKept, siteTest } from './support/site.mjs';

siteTest('Chromium has nothing against installing the page', async ({ site, browse }) => {
  const context = await browse();
  const page = await openKept(context, site.url);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
  const { errors, manifest, data } = /** @type {any} */ (await session.send('Page.getAppManifest'));
  assert.deepEqual(errors, []);
  assert.equal(manifest.name, lesson.title);
  assert.equal(JSON.parse(data).display, 'standalone');
  assert.equal(manifest.startUrl, site.url);
  assert.equal(manifest.scope, site.url);
});

siteTest(
  "the window's colour is the page's, also when the learner chose another theme than the system's",
  async ({ site, browse }) => {
    const page = await openKept(await browse(), `${site.url}#/settings`);
    const colors = () =>
      page.evaluate(() => ({
        window: [...document.querySelectorAll('meta[name="theme-color"]')]
          .filter((meta) => matchMedia(/** @type {HTMLMetaElement} */ (meta).media).matches)
          .map((meta) => meta.getAttribute('content')),
        page: getComputedStyle(document.documentElement).backgroundColor,
      }));
    const before = await colors();
    await mainOf(page).getByRole('radio', { name: 'Dark' }).check();
    const after = await colors();
    assert.deepEqual(after.window, [after.page]);
    assert.notEqual(after.page, before.page);
  },
);
