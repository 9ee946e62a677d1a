// Updates that do not come through whole.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import './support/brief.mjs';
import { reload } from './support/browser.mjs';
import { lesson } from './support/lesson.mjs';
import { button } from './support/looks.mjs';
import { offer, openKept, siteTest } from './support/site.mjs';
import { assertOneBuild, lookForUpdate, shows } from './support/updating.mjs';
import { makeVersion, removeVersion, titleIn } from './support/versions.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./support/site.mjs').Host} Host
 */

/** Folders, by name. @type {Record<string, string>} */
const versions = {};

before(async () => {
  versions.second = await makeVersion('second', { program: true });
  versions.third = await makeVersion('third', { program: true });
});

after(() => Promise.all(Object.values(versions).map(removeVersion)));

for (const file of [/index\.html$/, /\.wasm$/, /app-.*\.js$/]) {
  siteTest(`an update that is cut off in ${file.source} leaves the old version working`, async ({ site, browse }) => {
    const page = await openKept(await browse(), site.url);
    await reload(page);
    site.folder = versions.second;
    site.cut = file;
    assert.equal(await lookForUpdate(page), 'redundant');
    await assertOldWorks(page, site);
    site.cut = undefined;
    await assertUpdates(page, 'second');
  });
}

siteTest('a version whose files change while it is fetched is never opened', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await reload(page);
  site.folder = versions.second;
  site.elsewhere.set('/index.html', versions.third);
  assert.equal(await lookForUpdate(page), 'redundant');
  await assertOldWorks(page, site);
  site.folder = versions.third;
  site.elsewhere.clear();
  await assertUpdates(page, 'third');
});

/** Nothing is offered, and the version that was open opens with the host and without. @param {Page} page @param {Host} site */
async function assertOldWorks(page, site) {
  assert.equal(await offer(page).count(), 0);
  await site.stop();
  await reload(page);
  await shows(page, lesson.title);
  await assertOneBuild(page);
  await site.start();
}

/** The version is offered after a reload, and opens as a whole. @param {Page} page @param {string} name */
async function assertUpdates(page, name) {
  await reload(page);
  await button(page, 'Reload').click();
  await shows(page, titleIn(name));
  await assertOneBuild(page);
}

siteTest('a page whose own version is damaged beyond starting opens the newer one', async ({ site, browse }) => {
  const page = await openKept(await browse(), site.url);
  await reload(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/\.wasm$/.test(request.url)) await cache.delete(request);
    }
  });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');
  site.folder = versions.second;
  await page.reload();
  await shows(page, titleIn('second'));
});
