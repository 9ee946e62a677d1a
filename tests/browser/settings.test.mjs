import assert from 'node:assert/strict';
import './support/brief.mjs';
import { pageTest, reload } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { readPng } from './support/png.mjs';
import { button, contentsOf, heading } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const AT = { at: '#/settings' };
const NO_CHANGE = { webkit: "its driver cannot change the system's theme" };

/** @param {Page} page @param {string} setting @param {string} choice */
const radio = (page, setting, choice) =>
  page.getByRole('group', { name: setting, exact: true }).getByRole('radio', { name: choice, exact: true });

/** How light the page and the darkest of the title's letters are, of 255. @param {Page} page */
async function lightness(page) {
  const box = await heading(page, 'Settings', 1).boundingBox();
  assert.ok(box);
  const picture = readPng(await page.screenshot({ clip: box }));
  const values = [];
  for (let y = 0; y < picture.height; ++y) {
    for (let x = 0; x < picture.width; ++x) values.push(picture.at(x, y)[1]);
  }
  return { paper: values[0], least: Math.min(...values), most: Math.max(...values) };
}

/** @param {Page} page */
const looksLight = (page) =>
  eventually(async () => {
    const { paper, least } = await lightness(page);
    assert.ok(paper > 200 && least < 80, `not dark letters on light paper: ${least} on ${paper}`);
  });

/** @param {Page} page */
const looksDark = (page) =>
  eventually(async () => {
    const { paper, most } = await lightness(page);
    assert.ok(paper < 60 && most > 180, `not light letters on dark paper: ${most} on ${paper}`);
  });

pageTest(
  'the theme is chosen and kept: the picture itself changes',
  { ...AT, colorScheme: 'light', not: NO_CHANGE },
  async ({ page }) => {
    assert.ok(await radio(page, 'Theme', 'As the system').isChecked());
    await looksLight(page);
    await radio(page, 'Theme', 'Dark').check();
    await looksDark(page);
    await reload(page);
    assert.ok(await radio(page, 'Theme', 'Dark').isChecked());
    await looksDark(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await radio(page, 'Theme', 'Light').check();
    await looksLight(page);
  },
);

pageTest(
  "the system's theme is followed while it changes, unless one was chosen",
  { ...AT, colorScheme: 'dark', not: NO_CHANGE },
  async ({ page }) => {
    await looksDark(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await looksLight(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await looksDark(page);
    await radio(page, 'Theme', 'Dark').check();
    await page.emulateMedia({ colorScheme: 'light' });
    await looksDark(page);
  },
);

pageTest(
  'a wish for more contrast is followed while it changes',
  { ...AT, colorScheme: 'light', not: NO_CHANGE },
  async ({ page }) => {
    const least = async () => (await lightness(page)).least;
    await looksLight(page);
    assert.ok((await least()) > 0, 'letters are black already');
    await page.emulateMedia({ contrast: 'more' });
    await eventually(async () => assert.deepEqual(await lightness(page), { paper: 255, least: 0, most: 255 }));
    await page.emulateMedia({ contrast: 'no-preference' });
    await eventually(async () => assert.ok((await least()) > 0));
  },
);

pageTest('a larger text size makes text and targets larger, and is kept', AT, async ({ page }) => {
  const title = heading(page, 'Settings', 1);
  const heightOf = async () => (await title.boundingBox())?.height ?? 0;
  const normal = await heightOf();
  await radio(page, 'Text size', 'Very large').check();
  await eventually(async () => assert.ok((await heightOf()) >= normal * 1.4));
  await reload(page);
  assert.ok((await heightOf()) >= normal * 1.4);
  assert.ok(await radio(page, 'Text size', 'Very large').isChecked());
  await radio(page, 'Text size', 'Small').check();
  await eventually(async () => assert.ok((await heightOf()) < normal));
});

pageTest('the choice of motion is kept', AT, async ({ page }) => {
  await radio(page, 'Motion', 'Reduced').check();
  await reload(page);
  assert.ok(await radio(page, 'Motion', 'Reduced').isChecked());
});

pageTest('a new view fades in, and not where motion is reduced', AT, async ({ page }) => {
  await page.evaluate(() => {
    Object.assign(window, { fades: 0 });
    Element.prototype.animate = function (_frames, timing) {
      const { duration } = /** @type {KeyframeAnimationOptions} */ (timing);
      if (Number(duration) > 0) /** @type {any} */ (window).fades += 1;
      return new Animation();
    };
  });
  const fades = () => page.evaluate(() => /** @type {any} */ (window).fades);
  await contentsOf(page).getByRole('link', { name: 'Progress' }).click();
  await heading(page, 'Progress', 1).waitFor();
  assert.equal(await fades(), 1);
  await contentsOf(page).getByRole('link', { name: 'Settings' }).click();
  await radio(page, 'Motion', 'Reduced').check();
  const before = await fades();
  await contentsOf(page).getByRole('link', { name: 'Progress' }).click();
  await heading(page, 'Progress', 1).waitFor();
  assert.equal(await fades(), before);
});

pageTest('settings are chosen by keyboard: arrows move within one setting', AT, async ({ page }) => {
  await radio(page, 'Theme', 'As the system').focus();
  await page.keyboard.press('ArrowDown');
  assert.ok(await radio(page, 'Theme', 'Light').isChecked());
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  assert.ok(await radio(page, 'Text size', 'Large').isChecked());
  await eventually(async () => assert.ok(await radio(page, 'Theme', 'Light').isChecked()));
});

pageTest('a choice applies to the whole course', AT, async ({ page }) => {
  await radio(page, 'Text size', 'Large').check();
  await contentsOf(page).getByRole('link', { name: 'Knowledge check' }).click();
  await button(page, 'Check answer').waitFor();
  const box = await button(page, 'Check answer').boundingBox();
  assert.ok(box && box.height >= 44 * 1.25 - 1, `${box?.height}`);
});

// A browser asks for the icon of a text file by itself.
const ICON = { expected: [/favicon\.ico/] };

pageTest(
  'the licences of what the page contains are one click away',
  { ...AT, ...ICON },
  async ({ page, context, site }) => {
    const [licences] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Licences' }).click(),
    ]);
    await licences.waitForLoadState();
    assert.equal(licences.url(), `${site}licences.txt`);
    assert.match((await licences.evaluate(() => document.body.textContent)) ?? '', /Dear ImGui/);
  },
);
