// A Chromium as people have it, and course pages on sites of their own that embed the lesson from another.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startServer } from '../../../tools/serve.mjs';
import { SITE } from './course.mjs';
import { eventually } from './eventually.mjs';
import { startOwnBrowser } from './own_browser.mjs';
import { LOADING_MS, PATIENCE_MS, TEST_LIMIT_MS } from './patience.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {{lesson: string, course: string, school: string}} Sites addresses on three sites: the lesson's own, and of two
 *     places that embed it
 */

const WINDOW = { width: 1000, height: 800 };

/** The names of hosts below `localhost` are sites of their own, and secure as `localhost` is. */
const NAMES = '--host-resolver-rules=MAP *.localhost 127.0.0.1';

/**
 * @param {{flags?: string[], preferences?: object}} [options] of this browser's profile
 * @returns {Promise<{newPage: () => Promise<Page>, close: () => Promise<void>}>}
 */
async function startBrowser({ flags = [], preferences = {} } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-browser-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const { context, close } = await startOwnBrowser(profile, [NAMES, ...flags]);
  context.setDefaultTimeout(PATIENCE_MS);
  context.setDefaultNavigationTimeout(LOADING_MS);
  return {
    async newPage() {
      const page = await context.newPage();
      await page.setViewportSize(WINDOW);
      return page;
    },
    async close() {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** @type {Sites} */
export const sites = { lesson: '', course: '', school: '' };
/** @type {string} */
let folder;

/**
 * One browser and the three sites for all tests of a file.
 * @param {Parameters<typeof startBrowser>[0]} [options]
 * @returns {(rule: string, run: (page: Page) => Promise<void>) => void} a test with a page of its own
 */
export function embedTests(options) {
  /** @type {Awaited<ReturnType<typeof startBrowser>>} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startServer>>[]} */
  let servers;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-course-'));
    servers = await Promise.all([startServer({ root: SITE }), startServer({ root: folder })]);
    const [lesson, host] = servers.map(({ url }) => new URL(url).port);
    Object.assign(sites, {
      lesson: `http://lesson.localhost:${lesson}/`,
      course: `http://course.localhost:${host}/`,
      school: `http://school.localhost:${host}/`,
    });
    browser = await startBrowser(options);
  });
  after(async () => {
    await browser?.close();
    await Promise.all((servers ?? []).map((server) => server.close()));
    await rm(folder, { recursive: true, force: true });
  });
  return (rule, run) =>
    test(rule, { timeout: TEST_LIMIT_MS }, async ({ signal }) => {
      const page = await browser.newPage();
      // What still waits for the page ends with it.
      signal.addEventListener('abort', () => page.close());
      try {
        await run(page);
      } finally {
        await page.close();
      }
    });
}

let pages = 0;

/**
 * Opens a course page with this in its body. It keeps what it is told by the lesson in `told`.
 * @param {Page} page @param {string} body @param {string} [site] which of the two
 */
export async function openCourse(page, body, site = sites.course) {
  const name = `page-${++pages}.html`;
  const listen = `
    const told = [];
    for (const type of ['lectern-progress', 'lectern-result'])
      addEventListener(type, (event) => told.push({ type, detail: event.detail, frozen: Object.isFrozen(event.detail) }));
    const messages = [];
    addEventListener('message', (event) => messages.push(event.data));`;
  await writeFile(
    join(folder, name),
    `<!doctype html><meta charset="utf-8"><title>A course page</title><link rel="icon" href="data:,">
     <style>body { font: 17px serif; margin: 20px auto; max-width: 720px } iframe { border: 0 }</style>
     <script>${listen}</script><h1>A course page</h1>${body}`,
  );
  await page.goto(site + name);
}

/** The script and one element. @param {string} attributes */
export const element = (attributes) =>
  `<script src="${sites.lesson}embed.js" async></script>
   <lectern-lesson src="${sites.lesson}" ${attributes}></lectern-lesson>`;

/** What the course page was told by events. @param {Page} page @returns {Promise<{type: string, detail: any, frozen: boolean}[]>} */
export const toldTo = (page) => page.evaluate('told');

/** Every message that the course page got. @param {Page} page @returns {Promise<any[]>} */
export const messagesTo = (page) => page.evaluate('messages');

/** The embedded lesson. @param {Page} page @param {number} [place] of several */
export const lessonIn = (page, place = 0) => page.locator('iframe').nth(place).contentFrame();

/**
 * The same, for what needs scripts.
 * @param {Page} page @param {number} [place]
 * @returns {Promise<Frame>}
 */
export async function frameIn(page, place = 0) {
  const handle = await page.locator('iframe').nth(place).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('there is no such frame');
  return frame;
}

/** The frame is as high as what is in it, and nothing in it scrolls. @param {Page} page @param {number} [place] */
export async function isSized(page, place = 0) {
  const frame = await frameIn(page, place);
  await lessonIn(page, place).getByRole('link', { name: 'Open in a full page' }).waitFor();
  return eventually(async () => {
    const [inner, whole] = await frame.evaluate(() => [innerHeight, document.documentElement.scrollHeight]);
    const content = await frame.evaluate(() => document.getElementById('_tree')?.getBoundingClientRect().height ?? 0);
    if (inner !== whole || Math.abs(inner - content) > 1) throw new Error(`${inner} high for ${whole} (${content})`);
    return inner;
  });
}
