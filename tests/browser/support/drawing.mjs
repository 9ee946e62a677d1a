// The two ways of drawing the page: on a canvas, or by its elements; and how alike two pictures of it are.
import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { readPng } from './png.mjs';

/** @typedef {import('playwright-core').Page} Page */

export const BY_ELEMENTS = 'Page elements only';
export const BY_CANVAS = 'Automatic';

/** @param {Page} page */
export const isPainted = (page) => page.locator('canvas').isVisible();

/** @param {Page} page @param {boolean} painted */
export const becomes = (page, painted) =>
  eventually(async () => assert.equal(await isPainted(page), painted), `the page never became ${painted}`);

/** @param {Page} page @param {string} drawing */
export const choose = (page, drawing) => page.getByRole('radio', { name: drawing }).check();

/**
 * How much of two pictures of one size is clearly different, 0 to 1.
 * @param {Buffer} one @param {Buffer} other
 * @param {number} [reach] how many pixels beside its place a colour may stand
 */
export function difference(one, other, reach = 0) {
  const [before, after] = [readPng(one), readPng(other)];
  assert.deepEqual([after.width, after.height], [before.width, before.height]);
  const isNear = (/** @type {number} */ x, /** @type {number} */ y) => {
    const here = before.at(x, y);
    for (let below = Math.max(0, y - reach); below <= Math.min(before.height - 1, y + reach); ++below) {
      for (let beside = Math.max(0, x - reach); beside <= Math.min(before.width - 1, x + reach); ++beside) {
        const there = after.at(beside, below);
        if (here.every((value, channel) => Math.abs(value - there[channel]) <= 48)) return true;
      }
    }
    return false;
  };
  let count = 0;
  for (let y = 0; y < before.height; ++y) {
    for (let x = 0; x < before.width; ++x) if (!isNear(x, y)) count += 1;
  }
  return count / (before.width * before.height);
}
