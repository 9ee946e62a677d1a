// Back puts away what lies over the page, and goes where it went before when nothing does.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { appRuns, pageTest, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { lesson } from './support/lesson.mjs';
import { button, contentsOf, heading, isFocused, mainOf, scrollTo, scrollY } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const NARROW = { viewport: { width: 400, height: 800 } };

/** @param {Page} page */
const hashOf = (page) => page.evaluate(() => location.hash);

/** Whether the history is marked, once it is at rest. @param {Page} page @param {boolean} wanted */
const isMarked = (page, wanted) =>
  eventually(async () => assert.equal(await page.evaluate(() => history.state?.over === true), wanted));

/** Follows a link as an address typed by hand does. @param {Page} page @param {string} hash @param {string} title */
async function open(page, hash, title) {
  await page.evaluate((hash) => (location.hash = hash), hash);
  await heading(page, title, 1).waitFor();
}

/** A driver's own way waits for another address, which there may be none. @param {Page} page */
const back = (page) => page.evaluate(() => history.back());

/** @param {Page} page */
async function openContents(page) {
  await button(page, 'Contents').click();
  await contentsOf(page).waitFor();
  await isMarked(page, true);
}

/** @param {Page} page */
const contentsAreClosed = (page) => eventually(async () => assert.equal(await contentsOf(page).count(), 0));

pageTest(
  'Back closes the contents and stays; the next one goes where it went before',
  { ...NARROW, at: '#/read/slots' },
  async ({ page }) => {
    await open(page, '#/settings', 'Settings');
    await openContents(page);
    await back(page);
    await contentsAreClosed(page);
    assert.equal(await hashOf(page), '#/settings');
    assert.ok(await heading(page, 'Settings', 1).isVisible());
    assert.ok(await isFocused(button(page, 'Contents')));
    // Forward opens nothing, and stays.
    await page.evaluate(() => history.forward());
    await isMarked(page, false);
    assert.equal(await contentsOf(page).count(), 0);
    assert.equal(await hashOf(page), '#/settings');
    await back(page);
    await heading(page, lesson.title, 1).waitFor();
    assert.equal(await hashOf(page), '#/read/slots');
  },
);

pageTest(
  'closed by its button or by Escape, they leave no step behind',
  { ...NARROW, at: '#/read/slots' },
  async ({ page }) => {
    await open(page, '#/settings', 'Settings');
    for (const close of [() => button(page, 'Contents').click(), () => page.keyboard.press('Escape')]) {
      await openContents(page);
      await close();
      await contentsAreClosed(page);
      await isMarked(page, false);
    }
    await back(page);
    await heading(page, lesson.title, 1).waitFor();
    assert.equal(await hashOf(page), '#/read/slots');
  },
);

pageTest(
  'an entry of the contents leads on from the page under them, and Back to the line that was read there',
  { viewport: { width: 900, height: 800 }, at: '#/read/descriptors' },
  async ({ page }) => {
    await scrollTo(page, (await scrollY(page)) + 300);
    const y = await scrollY(page);
    await openContents(page);
    await contentsOf(page).getByRole('link', { name: 'Settings' }).click();
    await heading(page, 'Settings', 1).waitFor();
    await contentsAreClosed(page);
    await isMarked(page, false);
    await back(page);
    await heading(page, lesson.title, 1).waitFor();
    assert.equal(await hashOf(page), '#/read/descriptors');
    assert.equal(await contentsOf(page).count(), 0);
    await eventually(async () => assert.ok(Math.abs((await scrollY(page)) - y) < 2));
    await page.evaluate(() => history.forward());
    await heading(page, 'Settings', 1).waitFor();
  },
);

pageTest(
  'the entry of the place that is open closes the contents, and leaves no step behind',
  { ...NARROW, at: '#/read/slots' },
  async ({ page }) => {
    await open(page, '#/settings', 'Settings');
    await openContents(page);
    await contentsOf(page).getByRole('link', { name: 'Settings' }).click();
    await contentsAreClosed(page);
    await isMarked(page, false);
    await back(page);
    await heading(page, lesson.title, 1).waitFor();
  },
);

pageTest(
  'a reload begins without what lay over the page, and Back goes where it went before',
  { ...NARROW, at: '#/read/slots' },
  async ({ page }) => {
    await open(page, '#/settings', 'Settings');
    await openContents(page);
    await reload(page);
    await isMarked(page, false);
    assert.equal(await contentsOf(page).count(), 0);
    assert.ok(await heading(page, 'Settings', 1).isVisible());
    await back(page);
    await appRuns(page);
    await heading(page, lesson.title, 1).waitFor();
    assert.equal(await hashOf(page), '#/read/slots');
  },
);

pageTest('Back closes any dialog, and the page is where it was', { at: '#/read/slots' }, async ({ page }) => {
  await open(page, '#/progress', 'Progress');
  for (const [opens, role] of /** @type {const} */ ([
    ['Share / Embed', 'dialog'],
    ['Reset progress', 'alertdialog'],
  ])) {
    const opener = button(page, opens);
    await opener.click();
    await page.getByRole(role).waitFor();
    await isMarked(page, true);
    const y = await scrollY(page);
    await back(page);
    await eventually(async () => assert.equal(await page.getByRole(role).count(), 0));
    await eventually(async () => assert.ok(await isFocused(opener)));
    assert.ok(Math.abs((await scrollY(page)) - y) < 2);
    await opener.click();
    await page.getByRole(role).waitFor();
    await page.keyboard.press('Escape');
    await isMarked(page, false);
    assert.equal(await page.getByRole(role).count(), 0);
  }
  assert.ok(await mainOf(page).isVisible());
  await back(page);
  await heading(page, lesson.title, 1).waitFor();
});

pageTest(
  'a dialog over the contents goes with them in one step',
  { ...NARROW, at: '#/read/slots' },
  async ({ page }) => {
    await open(page, '#/settings', 'Settings');
    await openContents(page);
    await button(page, 'Share / Embed').click();
    await page.getByRole('dialog').waitFor();
    await back(page);
    await contentsAreClosed(page);
    assert.equal(await page.getByRole('dialog').count(), 0);
    assert.equal(await hashOf(page), '#/settings');
    await back(page);
    await heading(page, lesson.title, 1).waitFor();
  },
);

pageTest(
  'an address that was mangled is put right when it opens',
  { at: '#/Read/Slots).?utm_source=x' },
  async ({ page }) => {
    await eventually(async () => assert.equal(await hashOf(page), '#/read/slots'));
    await eventually(async () => assert.ok((await scrollY(page)) > 0));
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(() => (location.hash = '#%2Fread%2Fdescriptors'));
    await eventually(async () => assert.equal(await hashOf(page), '#/read/descriptors'));
    assert.equal(await page.evaluate(() => history.length), entries + 1);
    await back(page);
    await eventually(async () => assert.equal(await hashOf(page), '#/read/slots'));
  },
);
