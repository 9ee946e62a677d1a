// What is painted and what is selected are one text, on any screen: widths, densities, sizes of text and the browser's zoom,
// in combinations of which every two values meet once. To a page, zoom is another density and a window of fewer CSS
// pixels; that is how it is set here, for no protocol has a way to press Ctrl and +.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { settled } from './support/frames.mjs';
import { apart, inkIn } from './support/ink.mjs';
import { collapsed, topics, titleOf } from './support/lesson.mjs';
import { linesOf } from './support/lines.mjs';
import { heading } from './support/looks.mjs';
import { readPng } from './support/png.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} Session
 * @typedef {import('./support/lines.mjs').Line} Line
 * @typedef {{width: number, zoom: number, density: number}} Screen
 */

const WIDTHS = [320, 480, 768, 1280, 2560];
const ZOOMS = [0.5, 0.8, 1.1, 1.5, 3];
const DENSITIES = [1, 1.25, 1.5, 2, 3];
const SIZES = ['Normal', 'Large', 'Very large', 'Largest', 'Small'];
/** Of one colour: links and code have others. */
const TEXTS = 'main .text:not(:has(a), a, a *, button *, code, code *)';
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
  eventually(async () => {
    await settled(page);
    return page.evaluate(
      ([across, dots]) => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('canvas'));
        const { clientWidth } = document.documentElement;
        return (
          innerWidth === across &&
          Math.abs(devicePixelRatio - dots) < 1e-3 &&
          canvas.width === Math.round(clientWidth * devicePixelRatio)
        );
      },
      [acrossOf({ width, zoom }), density * zoom],
    );
  }, 'the window never got its size');

/** The lines of one colour that stand whole in the window, from the heading on. @param {Page} page @param {string} title @returns {Promise<Line[]>} */
async function linesAfter(page, title) {
  const { bar, height } = await heading(page, title, 2).evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    return { bar: document.querySelector('header')?.getBoundingClientRect().bottom ?? 0, height: innerHeight };
  });
  const lines = await linesOf(page.locator(TEXTS), { inWindow: true });
  return lines.filter(({ left, right, top, bottom }) => right - left > 1 && top >= bar && bottom <= height);
}

/** Shows the text of the elements instead of the picture, or the picture again. @param {Page} page @param {boolean} instead */
async function showElements(page, instead) {
  await page.evaluate((bare) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#_picture { visibility: hidden } #_tree * { color: var(--text) }');
    document.adoptedStyleSheets = bare ? [sheet] : [];
  }, instead);
  await settled(page);
}

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
