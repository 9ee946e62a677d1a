import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, lesson, plain, textsOf, titleOf, topics } from './support/lesson.mjs';
import { heading, mainOf } from './support/looks.mjs';
import { linesOf, misfits } from './support/lines.mjs';
import { readPng } from './support/png.mjs';

/** @typedef {import('playwright-core').Locator} Locator */

const VIEWS = /** @type {const} */ ([
  ['', lesson.title],
  ['#/quiz/knowledge-check', 'Knowledge check'],
  ['#/progress', 'Progress'],
  ['#/settings', 'Settings'],
  ['#/nowhere', 'There is no such page'],
]);

/** Prose of several lines, some with code in it. */
const paragraphs = topics
  .slice(0, 6)
  .flatMap((topic) => topic.answer.filter((block) => block.type === 'paragraph'))
  .map((block) => plain(block.text))
  .filter((text) => text.length > 200);

/** @param {import('playwright-core').Page} page @param {string} text */
const paragraphOf = (page, text) => mainOf(page).getByRole('paragraph').filter({ hasText: text }).first();

const selected = () => getSelection()?.toString();

pageTest(
  'a paragraph selected with the mouse is the paragraph of the lesson, without line breaks',
  {},
  async ({ page }) => {
    assert.ok(paragraphs.length > 8);
    for (const text of paragraphs.slice(0, 4)) {
      const paragraph = paragraphOf(page, text);
      await paragraph.scrollIntoViewIfNeeded();
      const lines = await linesOf(paragraph);
      const [first, last] = [lines[0], lines[lines.length - 1]];
      assert.ok(lines.length > 2);
      await page.mouse.move(first.left + 1, (first.top + first.bottom) / 2);
      await page.mouse.down();
      await page.mouse.move(last.right + 4, (last.top + last.bottom) / 2, { steps: 4 });
      await page.mouse.up();
      assert.equal(await page.evaluate(selected), text);
    }
  },
);

pageTest('a word is selected by a double click, a paragraph by a triple click', {}, async ({ page }) => {
  const [text] = paragraphs;
  const paragraph = paragraphOf(page, text);
  const word = await paragraph.evaluate((element) => {
    const range = document.createRange();
    const node = /** @type {Node} */ (document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode());
    range.setStart(node, 2);
    range.setEnd(node, 2 + (node.textContent ?? '').slice(2).indexOf(' '));
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2, text: range.toString() };
  });
  await page.mouse.click(word.x, word.y, { clickCount: 2 });
  assert.equal((await page.evaluate(selected))?.trim(), word.text);
  await page.mouse.click(word.x, word.y, { clickCount: 3 });
  assert.equal((await page.evaluate(selected))?.trim(), text);
});

pageTest('all of the page selected is all of the lesson, in its order', {}, async ({ page }) => {
  await mainOf(page).evaluate((main) => getSelection()?.selectAllChildren(main));
  const text = collapsed((await page.evaluate(selected)) ?? '');
  let place = 0;
  for (const topic of topics) {
    for (const part of [titleOf(topic), ...textsOf(topic.answer), ...topic.key_points.map(plain)]) {
      const found = text.indexOf(collapsed(part), place);
      assert.ok(found >= 0, `${topic.id}: “${part}” is missing, or stands elsewhere`);
      place = found;
    }
  }
});

pageTest('every text breaks into lines where the picture does, at every width', {}, async ({ page, site }) => {
  /** @type {string[]} */
  const all = [];
  for (const width of [1280, 768, 375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [address, title] of VIEWS) {
      await openApp(page, site + address);
      const box = await eventually(() => heading(page, title, 1).boundingBox());
      assert.ok(box && box.x + box.width <= width);
      const { count, found } = await misfits(mainOf(page));
      assert.ok(count > 0);
      all.push(...found.map((text) => `${width} wide: ${text}`));
    }
  }
  assert.deepEqual(all, []);
});

/** The first and the last column with ink in a strip of a picture, from its left edge. @param {import('./support/png.mjs').Picture} picture */
function inkOf(picture) {
  const paper = picture.at(0, 0);
  const columns = [];
  for (let x = 0; x < picture.width; ++x) {
    for (let y = 0; y < picture.height; ++y) {
      if (picture.at(x, y).some((value, channel) => Math.abs(value - paper[channel]) > 60)) {
        columns.push(x);
        break;
      }
    }
  }
  return { first: columns[0] ?? NaN, last: columns[columns.length - 1] ?? NaN };
}

for (const deviceScaleFactor of [1, 1.5]) {
  const not = Number.isInteger(deviceScaleFactor) ? {} : { webkit: 'its densities are whole numbers' };
  pageTest(
    `what is painted lies under what is selected, at density ${deviceScaleFactor}`,
    { deviceScaleFactor, not },
    async ({ page }) => {
      const texts = [
        heading(page, collapsed(titleOf(topics[1])), 2),
        ...paragraphs.slice(0, 6).map((text) => paragraphOf(page, text)),
      ];
      for (const text of texts) {
        await text.scrollIntoViewIfNeeded();
        for (const line of await linesOf(text)) {
          const air = 8;
          const x = Math.floor(line.left) - air;
          const clip = {
            x,
            y: line.top - 2,
            width: Math.ceil(line.right) + air - x,
            height: line.bottom - line.top + 5,
          };
          const ink = inkOf(readPng(await page.screenshot({ clip })));
          const [first, last] = [ink.first / deviceScaleFactor + x, (ink.last + 1) / deviceScaleFactor + x];
          assert.ok(Math.abs(first - line.left) <= 3, `ink from ${first}, text from ${line.left}: ${line.text}`);
          assert.ok(Math.abs(last - line.right) <= 4, `ink to ${last}, text to ${line.right}: ${line.text}`);
        }
      }
    },
  );
}

pageTest('every size of text is as wide on a canvas as in elements', { open: false }, async ({ page, site }) => {
  const sizes = new Set();
  for (const size of ['Normal', 'Small', 'Large', 'Very large', 'Largest']) {
    await openApp(page, `${site}#/settings`);
    await page.getByRole('radio', { name: size, exact: true }).check();
    await openApp(page, site);
    const widths = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d');
      const probe = document.querySelector('#_tree')?.appendChild(document.createElement('span'));
      if (!context || !probe) throw new Error('no canvas, or no tree');
      context.fontKerning = 'none';
      const fonts = new Set(
        [...document.querySelectorAll('#_tree .text, #_tree .text *')].map((element) => {
          const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
          return `${fontWeight} ${fontSize} ${fontFamily}`;
        }),
      );
      const found = [...fonts].map((font) => {
        context.font = font;
        probe.style.cssText = `font: ${font}; position: absolute; white-space: nowrap`;
        probe.textContent = 'A line that is as long as a heading';
        const painted = context.measureText(probe.textContent).width;
        return { font, painted, set: probe.getBoundingClientRect().width };
      });
      probe.remove();
      return found;
    });
    for (const { font, painted, set } of widths) {
      sizes.add(/[\d.]+px/.exec(font)?.[0]);
      assert.ok(Math.abs(painted - set) < 1, `${font}: ${painted} on a canvas, ${set} in elements`);
    }
  }
  assert.ok(sizes.size > 15, [...sizes].join());
});
