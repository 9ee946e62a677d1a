// The lines that the browser breaks a text into, and whether they fit the boxes that were made for them.
import { ENGINE } from './engine.mjs';

/**
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {{left: number, right: number, top: number, bottom: number, text: string}} Line
 */

/**
 * The lines of one text or several in the window, as the browser lays them out, without the space at their ends. No text node
 * stands in two of the tree's lines (web/js/mirror.js).
 * @param {Locator} place
 * @param {{inWindow?: boolean}} [which] `inWindow`: of those texts alone that are in it
 * @returns {Promise<Line[]>}
 */
export function linesOf(place, { inWindow = false } = {}) {
  return place.evaluateAll((elements, wanted) => {
    const range = document.createRange();
    const isWanted = (/** @type {Element} */ element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return !wanted || (bottom > 0 && top < innerHeight);
    };
    return elements.filter(isWanted).flatMap((element) => {
      /** @type {Line[]} */
      const lines = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const whole = node.textContent ?? '';
        const text = whole.trim();
        if (!text) continue;
        const start = whole.indexOf(text);
        range.setStart(node, start);
        range.setEnd(node, start + text.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        if (right <= left) continue;
        const middle = (top + bottom) / 2;
        const line = lines.find((other) => middle > other.top && middle < other.bottom);
        if (!line) lines.push({ left, right, top, bottom, text });
        else {
          line.left = Math.min(line.left, left);
          line.right = Math.max(line.right, right);
          line.text += text;
        }
      }
      return lines;
    });
  }, inWindow);
}

/**
 * Every text below `place` that would be taller or wider than the box it has, or less tall: there the browser breaks
 * lines elsewhere than the picture does.
 * @param {Locator} place
 * @returns {Promise<{count: number, found: string[]}>}
 */
export function misfits(place) {
  return place.evaluate((root, countsHangingSpace) => {
    /** @type {Set<HTMLElement>} */
    const boxes = new Set();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      let box = node.parentElement;
      while (box && box !== root && !box.style.height) box = box.parentElement;
      if (box && box !== root) boxes.add(box);
    }
    const given = [...boxes].map((box) => box.getBoundingClientRect());
    const heights = [...boxes].map((box) => box.style.height);
    for (const box of boxes) box.style.height = 'auto';
    const own = [...boxes].map((box) => box.getBoundingClientRect().height);
    const wide = [...boxes].map((box, index) => {
      if (!countsHangingSpace || box.scrollWidth <= given[index].width + 1) return box.scrollWidth;
      return Math.ceil(Math.max(...rightEdges(box)) - given[index].left);
    });
    [...boxes].forEach((box, index) => (box.style.height = heights[index]));
    const found = [...boxes].flatMap((box, index) => {
      const { width, height } = given[index];
      const fits = Math.abs(own[index] - height) < 1 && wide[index] <= Math.ceil(width) + 1;
      return fits ? [] : [`${width}x${height} for ${wide[index]}x${own[index]}: ${box.textContent?.slice(0, 80)}`];
    });
    return { count: boxes.size, found };

    /** Where each of its letters ends. @param {HTMLElement} box */
    function rightEdges(box) {
      const edges = [];
      const range = document.createRange();
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index } of (node.textContent ?? '').matchAll(/\S/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          edges.push(range.getBoundingClientRect().right);
        }
      }
      return edges;
    }
    // In Firefox the space at which a line was broken is a part of what overflows, although nothing is seen of it.
  }, ENGINE.startsWith('firefox'));
}

/**
 * Every text below `place` that ends beyond the window, boxes that scroll by themselves aside.
 * @param {Locator} place
 * @returns {Promise<string[]>}
 */
export function cutOff(place) {
  return place.evaluate((root) => {
    const scrolls = (/** @type {Element | null} */ element) => {
      for (; element && element !== root; element = element.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(element).overflowX)) return true;
      }
      return false;
    };
    const found = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if ((left < 0 || right > innerWidth + 1) && !scrolls(node.parentElement))
        found.push(`${right}: ${node.textContent}`);
    }
    return found;
  });
}
