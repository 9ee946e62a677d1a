// The plain lesson and the program's picture of it are one page to the eye: nothing moves when the one takes the other's place.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { appRuns, DESKTOP, pageTest, PHONE } from './support/browser.mjs';
import { difference } from './support/drawing.mjs';
import { ENGINE } from './support/engine.mjs';
import { eventually } from './support/eventually.mjs';
import { openHeldBack } from './support/held_back.mjs';
import { collapsed, lesson, textsOf, titleOf, topics } from './support/lesson.mjs';
import { heading } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{x: number, y: number, width: number, height: number, inTable: boolean}} Place */

/** How far a text may move, in CSS pixels. */
const NEAR = 3;

/** The part of the texts that may have a line broken elsewhere: where a word fits by a hair, the two may round differently. */
const ELSEWHERE = 0.01;

/**
 * What an engine lays out by rules of its own, which no style changes: what is below moves with it.
 * @type {Partial<Record<import('./support/engine.mjs').Engine, (text: string, place: Place) => boolean>>}
 */
const OWN_RULES = {
  // It breaks lines after slashes too.
  firefox: (text) => /\p{L}\/\p{L}/u.test(text),
  // It shares out the width of a table otherwise.
  webkit: (_text, { inTable }) => inTable,
};
const hasOwnRules = OWN_RULES[ENGINE] ?? (() => false);

/** The part of a picture that may look otherwise. */
const UNLIKE = 0.005;

/**
 * Where the lesson's texts stand in the page: what is written more than once is left out, for one could be taken for another.
 * @param {Page} page @returns {Promise<Map<string, Place>>} by the text
 */
async function placesOfTexts(page) {
  const found = await page.evaluate(() => {
    const main = /** @type {Element} */ (document.querySelector('main'));
    return [...main.querySelectorAll('h1, h2, h3, h4, legend, p, li, td, th, pre code, label')]
      .filter((element) => element.checkVisibility() && !element.closest('nav, .waits') && element.textContent?.trim())
      .map((element) => {
        // Of the letters alone: an element's own box may be larger, and Firefox keeps a space at the end of a line of code.
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const rects = [];
        const range = document.createRange();
        while (walker.nextNode()) {
          const letters = walker.currentNode.textContent?.trimEnd() ?? '';
          range.setStart(walker.currentNode, 0);
          range.setEnd(walker.currentNode, letters.length);
          rects.push(...range.getClientRects());
        }
        const inked = rects.filter((rect) => rect.width > 0);
        const x = Math.min(...inked.map((rect) => rect.left));
        const y = Math.min(...inked.map((rect) => rect.top));
        const width = Math.max(...inked.map((rect) => rect.right)) - x;
        const height = Math.max(...inked.map((rect) => rect.bottom)) - y;
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        return { text, place: { x, y: y + scrollY, width, height, inTable: element.closest('table') !== null } };
      });
  });
  /** @type {Map<string, Place[]>} */
  const all = new Map();
  for (const { text, place } of found) {
    const places = all.get(text) ?? all.set(text, []).get(text) ?? [];
    // An item and the paragraph in it are one text.
    if (!places.some(({ x, y }) => Math.abs(x - place.x) < 1 && Math.abs(y - place.y) < 1)) places.push(place);
  }
  return new Map([...all].flatMap(([text, places]) => (places.length === 1 ? [[text, places[0]]] : [])));
}

/** @param {Place} one @param {Place} other */
const isNear = (one, other) =>
  Math.abs(one.x - other.x) <= NEAR &&
  Math.abs(one.y - other.y) <= NEAR &&
  Math.abs(one.width - other.width) <= NEAR &&
  Math.abs(one.height - other.height) <= NEAR;

for (const [device, options] of /** @type {const} */ ([
  ['a laptop', DESKTOP],
  ['a phone', PHONE],
])) {
  pageTest(
    `no text of the lesson moves when the app takes over, on ${device}`,
    { ...options, open: false },
    async ({ page, site }) => {
      const release = await openHeldBack(page, site);
      const before = await placesOfTexts(page);
      release();
      await appRuns(page);
      const after = await placesOfTexts(page);
      const both = [...before].flatMap(([text, place]) => {
        const now = after.get(text);
        return now ? [{ text, before: place, after: now }] : [];
      });
      let drift = 0;
      let mayDrift = false;
      const moved = both.filter(({ text, before: was, after: now }) => {
        if (mayDrift && !hasOwnRules(text, was)) [drift, mayDrift] = [now.y - was.y, false];
        if (isNear({ ...was, y: was.y + drift }, now)) return false;
        mayDrift ||= hasOwnRules(text, was);
        return !mayDrift;
      });
      assert.ok(
        moved.length <= both.length * ELSEWHERE,
        `${moved.length} of ${both.length} moved: ${JSON.stringify(moved.slice(0, 3))}`,
      );
      const compared = new Set(both.map(({ text }) => text));
      assert.ok(compared.has(lesson.title));
      for (const topic of topics) {
        assert.ok(compared.has(collapsed(titleOf(topic))), topic.id);
        const samples = topic.answer.flatMap((block) => (block.type === 'code' ? [collapsed(block.text)] : []));
        const texts = textsOf(topic.answer.filter((block) => block.type !== 'code')).map(collapsed);
        const all = [...new Set([...texts, ...samples])].filter((text) => text !== '');
        const missing = all.filter((text) => !compared.has(text));
        // What is written more than once in the lesson is not compared.
        assert.ok(missing.length * 4 <= all.length, `${topic.id}: ${missing.join(' | ')}`);
      }
    },
  );

  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    pageTest(
      `before and after the take-over the page looks alike, on ${device}, ${colorScheme}`,
      { ...options, colorScheme, open: false },
      async ({ page, site }) => {
        const release = await openHeldBack(page, site);
        await page.mouse.move(1, 1);
        const before = await page.screenshot();
        release();
        await appRuns(page);
        await heading(page, lesson.title, 1).waitFor();
        await eventually(async () => {
          const part = difference(before, await page.screenshot(), 1);
          assert.ok(part < UNLIKE, `${(part * 100).toFixed(2)} % differs`);
        });
      },
    );
  }
}
