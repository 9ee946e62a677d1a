import assert from 'node:assert/strict';
import { NO_TOUCH, openApp, pageTest } from './support/browser.mjs';
import { ENGINE } from './support/engine.mjs';
import { eventually } from './support/eventually.mjs';
import { cutOff } from './support/lines.mjs';
import { collapsed, lesson, titleOf, topicOf, topics } from './support/lesson.mjs';
import { button, comesIntoWindow, contentsOf, getsFocus, heading, mainOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const VIEWS = /** @type {const} */ ([
  ['', lesson.title],
  ['#/quiz/knowledge-check', 'Knowledge check'],
  ['#/progress', 'Progress'],
  ['#/settings', 'Settings'],
  ['#/nowhere', 'There is no such page'],
]);

/** Nothing is wider than the window, and nothing is cut off by it. @param {Page} page */
async function assertFits(page) {
  const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok(whole <= inner, `${page.url()} is ${whole} wide in a window of ${inner}`);
  assert.deepEqual(await cutOff(mainOf(page)), [], page.url());
}

for (const viewport of [
  { width: 320, height: 568 },
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 2560, height: 1440 },
]) {
  const isWide = viewport.width >= 1024;
  const place = isWide ? 'beside the text' : 'behind a button';

  pageTest(
    `${viewport.width}x${viewport.height}: no sideways scrolling, the contents ${place}`,
    { viewport, hasTouch: !isWide, isMobile: !isWide },
    async ({ page, site }) => {
      for (const [address, title] of VIEWS) {
        await openApp(page, site + address);
        await heading(page, title, 1).waitFor();
        await assertFits(page);
        assert.equal(await contentsOf(page).count(), isWide ? 1 : 0);
        assert.equal(await button(page, 'Contents').count(), isWide ? 0 : 1);
      }
    },
  );
}

pageTest(
  'the text stands beside the contents, in a column of readable width, on any screen',
  { viewport: { width: 2560, height: 1440 } },
  async ({ page }) => {
    const contents = await contentsOf(page).boundingBox();
    const text = await mainOf(page).getByRole('paragraph').filter({ hasText: 'Twenty-one questions' }).boundingBox();
    assert.ok(contents && text);
    assert.ok(contents.x === 0 && contents.x + contents.width <= text.x);
    assert.ok(text.width > 500 && text.width < 760, `${text.width}`);
  },
);

pageTest(
  'from 1024 pixels on the contents stand beside the text',
  { viewport: { width: 1023, height: 700 } },
  async ({ page }) => {
    for (const [width, isWide] of /** @type {const} */ ([
      [1023, false],
      [1024, true],
    ])) {
      await page.setViewportSize({ width, height: 700 });
      await eventually(async () => assert.equal(await contentsOf(page).count(), isWide ? 1 : 0));
      assert.equal(await button(page, 'Contents').count(), isWide ? 0 : 1);
    }
  },
);

const PHONE = { viewport: { width: 375, height: 812 } };

pageTest(
  'the contents on a phone: opened, closed by Escape or by the button, left by a link',
  PHONE,
  async ({ page }) => {
    const open = button(page, 'Contents');
    assert.equal(await open.getAttribute('aria-expanded'), 'false');
    const search = contentsOf(page).getByRole('searchbox', { name: 'Search' });
    await open.click();
    await search.waitFor();
    assert.equal(await open.getAttribute('aria-expanded'), 'true');
    // A field that took the focus would bring up a phone's keyboard; it is one Tab away.
    await getsFocus(open);
    // In Firefox a scroller is a stop of its own.
    if (ENGINE.startsWith('firefox')) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await getsFocus(search);
    await page.keyboard.press('Escape');
    await getsFocus(open);
    assert.equal(await contentsOf(page).count(), 0);
    assert.equal(await open.getAttribute('aria-expanded'), 'false');

    await open.click();
    await search.waitFor();
    await open.click();
    await eventually(async () => (await contentsOf(page).count()) === 0);

    await open.click();
    const topic = topicOf('pathlib');
    await contentsOf(page)
      .getByRole('link', { name: titleOf(topic) })
      .click();
    await comesIntoWindow(page, heading(page, collapsed(titleOf(topic)), 2));
    assert.equal(await contentsOf(page).count(), 0);
  },
);

pageTest('the open contents scroll by themselves to their last link', PHONE, async ({ page }) => {
  await button(page, 'Contents').click();
  const last = contentsOf(page).getByRole('link', { name: 'Settings' });
  await last.scrollIntoViewIfNeeded();
  await comesIntoWindow(page, last);
  assert.equal(await page.evaluate(() => scrollY), 0, 'the page behind was scrolled');
  await last.click();
  await heading(page, 'Settings', 1).waitFor();
});

pageTest('a window that changes its width keeps the lesson whole', {}, async ({ page }) => {
  for (const width of [375, 1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await button(page, 'Contents').or(contentsOf(page)).first().waitFor();
    await eventually(async () => assert.equal(await contentsOf(page).count(), width >= 1024 ? 1 : 0));
    await assertFits(page);
    assert.equal(await mainOf(page).getByRole('heading', { level: 2 }).count(), topics.length);
  }
});

pageTest(
  'very large text needs no sideways scrolling on the smallest phone',
  { viewport: { width: 320, height: 568 }, at: '#/settings' },
  async ({ page, site }) => {
    await page.getByRole('radio', { name: 'Very large' }).check();
    for (const [address, title] of VIEWS) {
      await openApp(page, site + address);
      await heading(page, title, 1).waitFor();
      await assertFits(page);
    }
  },
);

pageTest(
  'what is touched is large enough',
  {
    viewport: { width: 375, height: 812 },
    hasTouch: true,
    isMobile: true,
    at: '#/quiz/knowledge-check',
    not: NO_TOUCH,
  },
  async ({ page }) => {
    for (const control of [button(page, 'Check answer'), button(page, 'Contents')]) {
      const box = await control.boundingBox();
      assert.ok(box && box.height >= 44 && box.width >= 44, `${control}: ${box?.width}x${box?.height}`);
    }
  },
);
