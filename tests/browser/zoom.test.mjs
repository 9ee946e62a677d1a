// Text as large as the learner wants it, by the browser's zoom or its own size of text, and as far apart: WCAG 1.4.4, 1.4.10 and
// 1.4.12.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { becomes, BY_ELEMENTS, choose, difference } from './support/drawing.mjs';
import { eventually } from './support/eventually.mjs';
import { assertSeen, goTo, numberElements, walk } from './support/keyboard.mjs';
import { collapsed, lesson, plain, quiz, titleOf, topics } from './support/lesson.mjs';
import { cutOff, misfits } from './support/lines.mjs';
import { button, contentsOf, getsFocus, heading, mainOf, spaceOut, topOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const CHROMIUM_ALONE = {
  firefox: 'its driver can set neither the density of a page nor its size of text',
  'firefox-without-webgl': 'its driver can set neither the density of a page nor its size of text',
  webkit: 'its driver can set neither the density of a page nor its size of text',
};

/** 320x256 is a window of 1280x1024 with zoom of 400 %. */
const LOW_WINDOWS = [
  { width: 320, height: 256 },
  { width: 568, height: 200 },
];

const VIEWS = ['', '#/quiz/knowledge-check', '#/progress', '#/settings', '#/nowhere'];

/** Texts that stand on each other, of everything that stands in the page. @param {Page} page @returns {Promise<string[]>} */
const overlaps = (page) =>
  mainOf(page).evaluate((main) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    /** @type {{rect: DOMRect, text: string, block: Element | null}[]} */
    const lines = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.trim() || !holder || holder.closest('.clipped, .scroller')) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        lines.push({ rect, text: node.textContent, block: holder.closest('.text') });
    }
    lines.sort((one, other) => one.rect.top - other.rect.top);
    /** @type {string[]} */
    const found = [];
    lines.forEach(({ rect, text, block }, place) => {
      for (const other of lines.slice(place + 1)) {
        // Fonts are a little higher than lines: letters of neighbours do not touch all the same.
        if (other.rect.top > rect.bottom - rect.height / 4) break;
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        if (block !== other.block && across > 1) found.push(`“${text}” and “${other.text}”`);
      }
    });
    return found;
  });

/** @param {Page} page @param {string} where */
async function assertWhole(page, where) {
  const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok(whole <= inner, `${where} is ${whole} wide in a window of ${inner}`);
  assert.deepEqual(await cutOff(mainOf(page)), [], where);
  assert.deepEqual(await overlaps(page), [], where);
  const { count, found } = await misfits(mainOf(page));
  assert.ok(count > 1, where);
  assert.deepEqual(found, [], where);
}

/** What stands still leaves room for what is read. @param {Page} page @param {string} where */
async function assertRoom(page, where) {
  if (!(await button(page, 'Contents').count())) return;
  const bar = await page.getByRole('banner').boundingBox();
  const height = await page.evaluate(() => innerHeight);
  assert.ok(bar && bar.height <= height / 2.5, `${where}: a bar of ${bar?.height} in a window of ${height}`);
}

/** The contents open, scroll to their end, and close. @param {Page} page @param {string} where */
async function assertContents(page, where) {
  if (!(await button(page, 'Contents').count())) return;
  await button(page, 'Contents').click();
  const last = contentsOf(page).getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  assert.deepEqual(await cutOff(contentsOf(page)), [], where);
  await button(page, 'Contents').click();
  await eventually(async () => assert.equal(await contentsOf(page).count(), 0));
}

pageTest(
  'nothing is cut off or stands on something else with zoom of 200 and 400 %, and where the browser has text of 32 px',
  { open: false, not: CHROMIUM_ALONE },
  async ({ page, context, site }) => {
    const session = await context.newCDPSession(page);
    for (const { width, height, density, text } of [
      { width: 640, height: 400, density: 2, text: 16 },
      { width: 320, height: 256, density: 4, text: 16 },
      { width: 375, height: 812, density: 1, text: 32 },
      { width: 1280, height: 800, density: 1, text: 32 },
    ]) {
      const name = `${width}x${height}, text of ${text} px`;
      await session.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: density,
        mobile: false,
      });
      await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } });
      for (const address of VIEWS) {
        await openApp(page, site + address);
        const size = await heading(page, 'Key points')
          .first()
          .or(mainOf(page).getByRole('heading').first())
          .first()
          .evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
        assert.ok(size >= text * 1.25, `${name}: a heading of ${size} px`);
        await assertWhole(page, `${name} ${address}`);
        await assertRoom(page, `${name} ${address}`);
      }
      await assertContents(page, name);
    }
  },
);

pageTest(
  'text that the learner spaces out is laid out so, on the canvas as in elements, and nothing is lost',
  {
    reducedMotion: 'reduce',
    not: { webkit: 'its driver cannot ask for reduced motion', 'firefox-without-webgl': 'it has no canvas' },
  },
  async ({ page, site }) => {
    const title = heading(page, collapsed(titleOf(topics[0])), 2);
    const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heightOf();
    await spaceOut(page, true);
    await eventually(async () => assert.notEqual(await heightOf(), before));
    await assertWhole(page, 'spaced out');
    const letters = await title.evaluate((element) => getComputedStyle(element).letterSpacing);
    assert.ok(Math.abs(parseFloat(letters) - 27.25 * 0.12) < 0.01, letters);
    const painted = await page.screenshot();
    await openApp(page, `${site}#/settings`);
    await choose(page, BY_ELEMENTS);
    await openApp(page, site);
    await becomes(page, false);
    await spaceOut(page, true);
    await eventually(async () => {
      const part = difference(painted, await page.screenshot(), 1);
      assert.ok(part < 0.01, `${(part * 100).toFixed(2)} % differs`);
    });
    await spaceOut(page, false);
    await eventually(async () => assert.equal(await heightOf(), before));
    assert.ok((await mainOf(page).textContent())?.includes(plain(lesson.topics[0].key_points[0])));
  },
);

pageTest(
  'in a low window with large text the bar and the contents scroll away with the page, and leave the window to what is read',
  { open: false },
  async ({ page, site }) => {
    await numberElements(page);
    await openApp(page, `${site}#/settings`);
    await page.getByRole('radio', { name: 'Largest' }).check();
    const bar = page.getByRole('banner');
    const search = contentsOf(page).getByRole('searchbox', { name: 'Search' });
    for (const viewport of LOW_WINDOWS) {
      const name = `${viewport.width}x${viewport.height}`;
      await page.setViewportSize(viewport);
      await openApp(page, `${site}#/quiz/knowledge-check`);
      await eventually(async () => {
        const box = await bar.boundingBox();
        assert.ok(box && box.y === 0 && box.height > viewport.height / 3, `${name}: a bar of ${box?.height}`);
      });
      // Every control has the whole window.
      await walk(page, 'Tab');
      await button(page, 'Contents').focus();
      await page.keyboard.press('Enter');
      await goTo(page, search);
      await goTo(page, contentsOf(page).getByRole('link').last());
      assert.ok((await topOf(bar)) < -viewport.height, `${name}: the bar stands over the contents`);
      assert.deepEqual(await cutOff(contentsOf(page)), [], name);
      assert.deepEqual(await overlaps(page), [], name);
      const end = await contentsOf(page).boundingBox();
      assert.ok(end && end.y + end.height <= (await topOf(heading(page, titleOf(quiz), 1))), name);
      await page.keyboard.press('Escape');
      await getsFocus(button(page, 'Contents'));
      await assertSeen(page, 'Escape');
      await openApp(page, `${site}#/read/${topics[2].id}`);
      const title = heading(page, collapsed(titleOf(topics[2])), 2);
      await eventually(async () => {
        const top = await topOf(title);
        assert.ok(top >= 0 && top < 100, `${name}: the topic begins at ${top}`);
      });
    }
    // Where there is room again it stays in sight.
    await page.setViewportSize({ width: 375, height: 812 });
    await eventually(async () => assert.equal(await topOf(bar), 0));
  },
);
