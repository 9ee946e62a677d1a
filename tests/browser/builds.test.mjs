import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBuild } from '../../tools/pack/build_id.mjs';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { SITE } from './support/course.mjs';
import { lesson } from './support/lesson.mjs';
import { heading } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const INDEX = readFileSync(join(SITE, 'index.html'), 'utf8');
const BUILD = /<html[^>]* data-build="([0-9a-f]{12})"/.exec(INDEX)?.[1] ?? '';
const OTHER = 'f'.repeat(12);

/** @param {Page} page */
async function assertRefused(page) {
  await page.getByRole('alert').filter({ hasText: 'its files belong to two versions. Reload' }).waitFor();
  assert.equal(await page.getByRole('alert').count(), 1);
  assert.ok(await heading(page, lesson.title, 1).isVisible());
  assert.equal(await page.getByRole('searchbox').count(), 0);
}

for (const [what, pattern] of /** @type {const} */ ([
  ['page', /<html[^>]*>/],
  ['content', /<script type="application\/json"[^>]*>/],
])) {
  pageTest(`a ${what} of another build than the script does not start`, { open: false }, async ({ page, site }) => {
    const body = INDEX.replace(pattern, (tag) => tag.replace(BUILD, OTHER));
    assert.notEqual(body, INDEX);
    await page.route(site, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(site);
    await assertRefused(page);
  });
}

pageTest('a script of another build than its page does not start', { open: false }, async ({ page, site }) => {
  await page.route('**/app-*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    assert.ok(text.includes(BUILD));
    await route.fulfill({ response, body: text.replaceAll(BUILD, OTHER) });
  });
  await page.goto(site);
  await assertRefused(page);
});

for (const [what, change] of /** @type {[string, (wasm: Buffer) => Uint8Array][]} */ ([
  ['of another build', (wasm) => Buffer.from(wasm.toString('latin1').replace(BUILD, OTHER), 'latin1')],
  ['of no build', (wasm) => wasm.subarray(0, wasm.length - withBuild(new Uint8Array(), BUILD).length)],
])) {
  pageTest(`a program ${what} does not start`, { open: false }, async ({ page, site }) => {
    await page.route('**/*.wasm', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ contentType: 'application/wasm', body: Buffer.from(change(await response.body())) });
    });
    await page.goto(site);
    await assertRefused(page);
  });
}

pageTest('files of one build start', { open: false }, async ({ page, site }) => {
  assert.match(BUILD, /^[0-9a-f]{12}$/);
  await openApp(page, site);
});
