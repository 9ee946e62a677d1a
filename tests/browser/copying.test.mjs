import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { topics } from './support/lesson.mjs';
import { button, comesToSay, mainOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const sample = topics[0].answer.find((block) => block.type === 'code');

pageTest(
  '“Copy” copies the sample as it was written, and says so for a while',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    const copy = button(page, 'Copy').first();
    await copy.click();
    await button(page, 'Copied').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sample?.text);
    assert.equal(await button(page, 'Copied').count(), 1);
    await button(page, 'Copied').waitFor({ state: 'hidden' });
  },
);

/** As in another page's frame: the clipboard that asks for leave is refused. @param {Page} page */
const refuseClipboard = (page) =>
  page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });

pageTest(
  'where the clipboard is refused, “Copy” takes the way of older browsers, and the focus stays on it',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    await refuseClipboard(page);
    const copy = button(page, 'Copy').first();
    await copy.focus();
    await page.keyboard.press('Enter');
    await button(page, 'Copied').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sample?.text);
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Cop/);
  },
);

pageTest('where copying is forbidden, the page says so and what to do', {}, async ({ page }) => {
  await refuseClipboard(page);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await button(page, 'Copy').first().click();
  await comesToSay(
    mainOf(page).getByRole('alert'),
    'Copying is not allowed here. Select the code and copy it yourself.',
  );
});

pageTest(
  'a sample selected and copied by hand is the sample',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    const code = mainOf(page).getByRole('code').filter({ hasText: 'class Meta(type)' }).first();
    await code.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+c');
    await eventually(async () => assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sample?.text));
  },
);
