// A copy of the page has no program and no picture: the text is to be read in it all the same.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import './support/brief.mjs';
import { DESKTOP, pageTest, PHONE } from './support/browser.mjs';
import { topics } from './support/lesson.mjs';
import { inkIn } from './support/ink.mjs';
import { mainOf, topOf } from './support/looks.mjs';
import { readPng } from './support/png.mjs';

/** @typedef {import('playwright-core').Page} Page */

const [topic] = topics;
const AT = `#/read/${topic.id}`;

/** The reading view with an option chosen. @param {Page} page @returns {Promise<number>} how far down its first heading is */
async function use(page) {
  await mainOf(page).getByRole('radio').nth(1).check();
  await page.evaluate(() => scrollTo(0, 0));
  return topOf(mainOf(page).getByRole('heading').first());
}

/**
 * There is ink where the elements have text, all is in its place, and no picture lies under it.
 * @param {Page} copy @param {number} top of its first heading
 */
async function assertReadable(copy, top) {
  assert.equal(await topOf(mainOf(copy).getByRole('heading').first()), top);
  const texts = await copy.evaluate(() =>
    [...document.querySelectorAll('main .text, nav .text')]
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => width > 20 && top >= 60 && bottom <= innerHeight)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
  );
  assert.ok(texts.length > 3, 'the copy has no text in sight');
  const density = await copy.evaluate(() => devicePixelRatio);
  const picture = readPng(await copy.screenshot());
  for (const { left, top, right, bottom } of texts) {
    const box = { left: left * density, top: top * density, right: right * density, bottom: bottom * density };
    assert.ok(inkIn(picture, box), `there is nothing to be read at ${left}, ${top}`);
  }
  assert.equal(await copy.locator('canvas').isVisible(), false, 'a picture that nobody draws lies under the text');
}

/** What a browser saves as a page: its elements as they are. @param {Page} page */
const savedFrom = (page) => page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);

for (const [name, options] of /** @type {const} */ ([
  ['light, on a laptop', { ...DESKTOP, colorScheme: 'light' }],
  ['dark, on a phone', { ...PHONE, colorScheme: 'dark' }],
])) {
  const not = name.startsWith('dark') ? { firefox: 'the same as in light', webkit: 'its driver has no touch' } : {};
  pageTest(`a page that was saved can be read, ${name}`, { ...options, at: AT, not }, async ({ page, site, visit }) => {
    const top = await use(page);
    const saved = await savedFrom(page);
    // Some copies have the scripts, which find no plain lesson to start from.
    for (const html of [saved.replace(/<script[^]*?<\/script>/g, ''), saved]) {
      const copy = await (await visit(options)).newPage();
      await copy.route(site, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await copy.goto(site);
      await assertReadable(copy, top);
    }
  });
}

pageTest(
  'an archive of the page (MHTML) can be read and printed, and shows what was chosen',
  { at: AT, not: { firefox: 'it makes no such archive', webkit: 'its driver makes none' } },
  async ({ page, context, visit }) => {
    const top = await use(page);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
    const folder = await mkdtemp(join(tmpdir(), 'lectern-archive-'));
    try {
      await writeFile(join(folder, 'page.mhtml'), data);
      const copy = await (await visit()).newPage();
      await copy.goto(pathToFileURL(join(folder, 'page.mhtml')).href);
      await assertReadable(copy, top);
      assert.ok(await mainOf(copy).getByRole('radio').nth(1).isChecked());
      // It has no plain lesson that could be printed instead.
      await copy.emulateMedia({ media: 'print' });
      assert.ok(await mainOf(copy).getByRole('heading').first().isVisible());
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

pageTest(
  'a program that breaks off leaves the text to be read',
  { at: AT, expected: [/unreachable|^thrown: @/] },
  async ({ page }) => {
    const top = await use(page);
    assert.ok(await page.locator('canvas').isVisible());
    await page.evaluate(() => {
      setTimeout(() => {
        throw new WebAssembly.RuntimeError('unreachable');
      });
    });
    await page.locator('canvas').waitFor({ state: 'hidden' });
    await assertReadable(page, top);
  },
);
