// Hosts that refuse files, or answer in ways of their own: what reading does not need does not keep it from being offline.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { appRuns, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { offlineSign, openKept, siteTest } from './support/site.mjs';

/** @typedef {import('./support/site.mjs').Answer} Answer */

const NOT_NEEDED = /\.(webmanifest|txt|svg|png)$/;

/** @param {number} status @param {string} body @param {Record<string, string>} [headers] @returns {Answer} */
const answer = (status, body, headers = { 'Content-Type': 'text/html' }) => ({
  status,
  headers,
  body: Buffer.from(body),
});

/** Paths of files that are kept. @param {import('playwright-core').Page} page */
const keptPaths = (page) =>
  page.evaluate(async () => {
    const paths = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
    }
    return paths;
  });

/** How a host may refuse what reading does not need. @type {[RegExp, Answer][]} */
const REFUSALS = [
  [/\.webmanifest$/, answer(404, 'There is no such page.')],
  [/\.txt$/, answer(403, 'You may not.')],
  [/\.svg$/, answer(500, 'Something went wrong.')],
  [/512.*\.png$/, answer(200, '<!doctype html><title>Welcome</title>')],
];

siteTest(
  'what reading does not need, and the host refuses, does not keep the page from being offline',
  async (given) => {
    const { site, browse } = given;
    site.instead = (path) => REFUSALS.find(([refused]) => refused.test(path))?.[1];
    site.cut = /192.*\.png$/;
    const page = await openKept(await browse(), site.url);
    assert.deepEqual(
      (await keptPaths(page)).filter((path) => NOT_NEEDED.test(path)),
      [],
    );
    await site.stop();
    await reload(page);
    await offlineSign(page).waitFor();

    // It is asked for again at a later start, and kept.
    site.instead = () => undefined;
    site.cut = undefined;
    await site.start();
    await reload(page);
    await eventually(async () =>
      assert.equal((await keptPaths(page)).filter((path) => NOT_NEEDED.test(path)).length, 6),
    );
    await site.stop();
    await page.goto(`${site.url}licences.txt?`);
    assert.match((await page.textContent('body')) ?? '', /workbox/i);
  },
);

siteTest(
  'on a host that calls index.html by its folder alone, and adds to types, the page is offline',
  async (given) => {
    const { site, browse } = given;
    site.instead = (path) => (path === '/index.html' ? answer(308, '', { Location: './' }) : undefined);
    const context = await browse();
    const page = await openKept(context, site.url);
    await site.stop();
    await reload(page);
    const named = await context.newPage();
    await named.goto(`${site.url}index.html#/settings`);
    await appRuns(named);
  },
);
