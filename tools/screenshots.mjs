// Takes the README's pictures of dist/ in headless Chromium: node tools/screenshots.mjs [--out FOLDER]; see `./dev screenshots`.
// They are the same each time: the clock stands still, nothing moves, and the learner has always done the same.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { FLAGS, HEADLESS_SHELL } from '../tests/browser/support/engines/chromium.mjs';
import { settled } from '../tests/browser/support/frames.mjs';
import { startServer } from './serve.mjs';

/** @typedef {import('playwright-core').Page} Page */

const NOW = '2026-01-05T09:00:00Z';
const PATIENCE_MS = 20_000;

const LAPTOP = { viewport: { width: 1120, height: 700 } };
const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };

/**
 * @type {{file: string, options: import('playwright-core').BrowserContextOptions, at: string,
 *   show?: (page: Page) => Promise<void>}[]}
 */
const PICTURES = [
  { file: 'lesson.png', options: { ...LAPTOP, colorScheme: 'light' }, at: '#/read/slots' },
  { file: 'lesson-dark.png', options: { ...LAPTOP, colorScheme: 'dark' }, at: '#/read/slots' },
  { file: 'question-phone.png', options: { ...PHONE, colorScheme: 'light' }, at: '', show: question },
];

/** A question that was answered, with its reasons. @param {Page} page */
async function question(page) {
  const group = page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .first();
  await group.getByRole('radio').first().check();
  await group.getByRole('button', { name: 'Check answer' }).click();
  await group.getByRole('status').getByRole('paragraph').first().waitFor();
  const options = group.getByRole('radio').first();
  await options.evaluate((radio) => scrollTo(0, radio.getBoundingClientRect().top + scrollY - 160));
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'docs' } } });
const server = await startServer({ root: 'dist' });
const browser = await chromium.launch({ executablePath: HEADLESS_SHELL, args: FLAGS });
try {
  for (const { file, options, at, show } of PICTURES) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce', serviceWorkers: 'block' });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.goto(server.url + at);
    await page.waitForSelector('html.started', { state: 'attached' });
    await show?.(page);
    await page.mouse.move(0, 0);
    await settled(page);
    await writeFile(join(values.out, file), await page.screenshot());
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
