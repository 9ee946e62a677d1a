import assert from 'node:assert/strict';
import './support/brief.mjs';
import { assertAccessible } from './support/axe.mjs';
import { NO_TOUCH, pageTest, PHONE } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { lesson } from './support/lesson.mjs';
import { button, getsFocus, isFocused, textOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** @param {Page} page */
const dialogOf = (page) => page.getByRole('dialog', { name: 'Share or embed' });

/** Copies what stands under a heading of the dialog. @param {Page} page @param {string} name */
async function copied(page, name) {
  const part = dialogOf(page).getByRole('region', { name, exact: true });
  await button(/** @type {any} */ (part), 'Copy').click();
  await button(/** @type {any} */ (part), 'Copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

pageTest(
  'Share / Embed gives the link and the two ways to embed, for the place in the address',
  { ...CLIPBOARD, at: '#/read/descriptors' },
  async ({ page, context, site }) => {
    await button(page, 'Share / Embed').click();
    assert.equal(await copied(page, 'Link to this place'), `${site}#/read/descriptors`);
    assert.equal(
      await copied(page, 'In a page, with a script'),
      `<script src="${site}embed.js" async></script>\n` +
        `<lectern-lesson src="${site}" lesson="${lesson.id}" topic="descriptors"></lectern-lesson>`,
    );
    const frame = await copied(page, 'In a page, without a script');
    const course = await context.newPage();
    await course.setContent(frame);
    const embedded = course.frameLocator('iframe');
    await embedded.getByRole('link', { name: 'Open in a full page' }).waitFor();
    assert.equal(await embedded.getByRole('heading', { level: 2 }).count(), 1);
    assert.match((await course.locator('iframe').getAttribute('title')) ?? '', /descriptors/);
  },
);

pageTest('the dialog takes the focus, keeps it, and gives it back', {}, async ({ page }) => {
  const open = button(page, 'Share / Embed');
  await open.focus();
  await page.keyboard.press('Enter');
  await getsFocus(dialogOf(page));
  for (let presses = 0; presses < 12; ++presses) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const at = document.activeElement;
      return at !== document.body && !at?.closest('[role=dialog]');
    });
    assert.equal(isOutside, false);
  }
  assert.equal(await page.locator('main[inert]').count(), 1, 'what lies under it is still read out');
  await button(page, 'Close').focus();
  await page.keyboard.press('Escape');
  await getsFocus(open);
  assert.equal(await dialogOf(page).count(), 0);
  await open.click();
  await button(page, 'Close').click();
  await eventually(() => isFocused(open));
});

pageTest('the dialog is accessible, and fits a phone', { ...PHONE, not: NO_TOUCH }, async ({ page }) => {
  await button(page, 'Contents').tap();
  await button(page, 'Share / Embed').tap();
  await dialogOf(page).waitFor();
  assert.match(await textOf(dialogOf(page)), /The frame keeps the height that you give it/);
  const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok(whole <= inner);
  await assertAccessible(page, 'dialog', {});
});
