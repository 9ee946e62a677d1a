// What is painted and what is selected are one text, on any screen: widths, densities, sizes of text and the browser's zoom,
// in combinations of which every two values meet once. To a page, zoom is another density and a window of fewer CSS
// pixels; that is how it is set here, for no protocol has a way to press Ctrl and +.
import assert from 'node:assert/strict';
import { openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { apart, inkIn } from './support/ink.mjs';
import { collapsed, topics, titleOf } from './support/lesson.mjs';
import { heading } from './support/looks.mjs';
import { readPng } from './support/png.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Session
 * @typedef {{left: number, right: number, top: number, bottom: number, text: string}} Line
 * @typedef {{width: number, zoom: number, density: number}} Screen
 */

const WIDTHS = [320, 480, 768, 1280, 2560];
const ZOOMS = [0.5, 0.8, 1.1, 1.5, 3];
const DENSITIES = [1, 1.25, 1.5, 2, 3];
const SIZES = ['Normal', 'Large', 'Very large', 'Largest', 'Small'];
const HEIGHT = 720;
const MOST_PIXELS = 4_000_000;

/** The window's CSS pixels: as a phone's, where a window is too narrow for its zoom. @param {{width: number, zoom: number}} screen */
const acrossOf = ({ width, zoom }) => Math.max(WIDTHS[0], Math.round(width / zoom));

/** @param {Session} session @param {Screen} screen */
const show = (session, { width, zoom, density }) =>
  session.send('Emulation.setDeviceMetricsOverride', {
    width: acrossOf({ width, zoom }),
    height: Math.round(HEIGHT / zoom),
    deviceScaleFactor: density * zoom,
    mobile: false,
  });

/** The window has this size, and the page is drawn for it. @param {Page} page @param {Screen} screen */
const isShown = (page, { width, zoom, density }) =>
  eventually(
    () =>
      page.evaluate(
        async ([across, dots]) => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
          const { clientWidth } = document.documentElement;
          return (
            innerWidth === across &&
            Math.abs(devicePixelRatio - dots) < 1e-3 &&
            canvas.width === Math.round(clientWidth * devicePixelRatio)
          );
        },
        [acrossOf({ width, zoom }), density * zoom],
      ),
    'the window never got its size',
  );

/** The lines of one colour that stand whole in the window, from the heading on. @param {Page} page @param {string} title @returns {Promise<Line[]>} */
const linesAfter = (page, title) =>
  heading(page, title, 2).evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const texts = [...document.querySelectorAll('main .text')].filter(
      (text) => !text.querySelector('a') && !text.closest('a, button, code'),
    );
    const range = document.createRange();
    const isSeen = (/** @type {DOMRect} */ { top, bottom }) => bottom > bar && top < innerHeight;
    /** @type {Line[]} */
    const lines = [];
    for (const text of texts.filter((each) => isSeen(each.getBoundingClientRect()))) {
      /** @type {Line[]} */
      const ofText = [];
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        range.selectNodeContents(node);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const line = ofText.find((other) => (top + bottom) / 2 > other.top && (top + bottom) / 2 < other.bottom);
          if (!line) ofText.push({ left, right, top, bottom, text: text.textContent?.slice(0, 40) ?? '' });
          else Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
        }
      }
      lines.push(...ofText);
    }
    return lines.filter(({ left, right, top, bottom }) => right - left > 1 && top >= bar && bottom <= innerHeight);
  });

/** Shows the text of the elements instead of the picture, or the picture again. @param {Page} page @param {boolean} instead */
const showElements = (page, instead) =>
  page.evaluate(async (bare) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#picture { visibility: hidden } #tree * { color: var(--text) }');
    document.adoptedStyleSheets = bare ? [sheet] : [];
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, instead);

/** @param {Session} session @param {{x: number, y: number, width: number, height: number}} clip */
async function shoot(session, clip) {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: { ...clip, scale: 1 } });
  return readPng(Buffer.from(data, 'base64'));
}

/** How far the two texts stand apart at most, in pixels of the picture, and where. @param {Page} page @param {Session} session @param {Screen} screen @param {Line[]} lines */
async function gapOf(page, session, { density, zoom }, lines) {
  const dots = density * zoom;
  const x = Math.max(0, Math.floor(Math.min(...lines.map(({ left }) => left))) - 4);
  const width = Math.ceil(Math.max(...lines.map(({ right }) => right))) + 4 - x;
  const y = Math.floor(Math.min(...lines.map(({ top }) => top))) - 3;
  const height = Math.min(
    Math.ceil(Math.max(...lines.map(({ bottom }) => bottom))) + 3 - y,
    Math.ceil(MOST_PIXELS / (width * dots * dots)),
  );
  const clip = { x, y, width, height };
  const scroll = await page.evaluate(() => scrollY);
  clip.y += scroll;
  const painted = await shoot(session, clip);
  await showElements(page, true);
  const selected = await shoot(session, clip);
  await showElements(page, false);
  /** In pixels of the picture. */
  let worst = { gap: 0, text: '', lines: 0 };
  for (const line of lines) {
    if (line.bottom + 2 > y + height) continue;
    const box = {
      left: (line.left - 3 - x) * dots,
      right: (line.right + 3 - x) * dots,
      top: (line.top - 2 - y) * dots,
      bottom: (line.bottom + 2 - y) * dots,
    };
    const [one, other] = [painted, selected].map((picture) => inkIn(picture, box));
    assert.ok(one && other, `no ink in “${line.text}”`);
    const gap = apart(one, other);
    worst.lines += 1;
    if (gap > worst.gap) worst = { ...worst, gap, text: line.text };
  }
  return worst;
}

pageTest(
  'painted and selected text stand within a pixel of each other, on any screen',
  {
    at: '#/settings',
    not: {
      firefox: 'its driver cannot set the density of a page',
      'firefox-without-webgl': 'nothing is painted',
      webkit: 'its driver cannot set the density of a page',
    },
  },
  async ({ page, context, site }) => {
    const session = await context.newCDPSession(page);
    /** @type {string[]} */
    const found = [];
    for (const [k, size] of SIZES.entries()) {
      await openApp(page, `${site}#/settings`);
      await page.getByRole('radio', { name: size, exact: true }).check();
      await openApp(page, site);
      for (const [j, zoom] of ZOOMS.entries()) {
        // i + 2 j = k and i + j = l: an orthogonal array of five values each.
        const i = (k + 3 * j) % 5;
        const screen = { width: WIDTHS[i], zoom, density: DENSITIES[(i + j) % 5] };
        const name = `${screen.width} wide, density ${screen.density}, zoom ${zoom}, text ${size}`;
        await show(session, screen);
        await isShown(page, screen);
        const lines = await linesAfter(page, collapsed(titleOf(topics[(5 * k + j) % topics.length])));
        await showElements(page, false);
        const { gap, text, lines: count } = await gapOf(page, session, screen, lines);
        assert.ok(count > 0, `${name}: no line was compared`);
        // A pixel of the page; and the two are placed on the pixels of the screen each by itself.
        if (gap > screen.density * zoom + 1)
          found.push(`${name}: ${gap.toFixed(2)} of the screen's pixels at “${text}”`);
      }
    }
    assert.deepEqual(found, []);
  },
);
