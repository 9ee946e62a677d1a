// Takes the README's pictures of dist/ in headless Chromium: node tools/screenshots.mjs [--out FOLDER]; see `./dev screenshots`.
// They are the same each time: the clock stands still, nothing moves, and the learner has always done the same.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { FLAGS, HEADLESS_SHELL } from '../tests/browser/support/engines/chromium.mjs';
import { startServer } from './serve.mjs';

/** @typedef {import('playwright-core').Page} Page */

const NOW = '2026-01-05T09:00:00Z';
const PATIENCE_MS = 20_000;

const LAPTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };

/** @type {{file: string, options: import('playwright-core').BrowserContextOptions, show: (page: Page) => Promise<void>}[]} */
const PICTURES = [
  { file: 'lesson.png', options: { ...LAPTOP, colorScheme: 'light' }, show: lesson },
  { file: 'lesson-dark.png', options: { ...LAPTOP, colorScheme: 'dark' }, show: lesson },
  { file: 'question-phone.png', options: { ...PHONE, colorScheme: 'light' }, show: question },
];

/** The beginning of a topic, with what is around it. @param {Page} page */
async function lesson(page) {
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'descriptors' }).click();
}

/** A question that was answered, with its reasons. @param {Page} page */
async function question(page) {
  const group = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .first();
  await group.getByRole('radio').first().check();
  await group.getByRole('button', { name: 'Check answer' }).click();
  await group.getByRole('status').filter({ hasText: /./ }).waitFor();
  await group.evaluate((fieldset) => scrollTo(0, fieldset.getBoundingClientRect().top + scrollY - 96));
}

/** Two frames after the last change there is nothing left to draw. @param {Page} page */
const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs' } } });
const server = await startServer({ root: 'dist' });
const browser = await chromium.launch({ executablePath: HEADLESS_SHELL, args: FLAGS });
try {
  for (const { file, options, show } of PICTURES) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce', serviceWorkers: 'block' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.goto(server.url);
    await page.waitForSelector('html.started', { state: 'attached' });
    await show(page);
    await page.mouse.move(0, 0);
    await settled(page);
    await writeFile(join(values.out, file), await page.screenshot());
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
