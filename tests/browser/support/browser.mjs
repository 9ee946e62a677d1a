// A test with a page of its own: `pageTest` gives it one on the finished site, and holds it afterwards to what goes for
// every page: no error in the console, no error thrown, nothing asked of another origin.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startServer } from '../../../tools/serve.mjs';
import { SITE } from './course.mjs';
import { ENGINE, launch } from './engine.mjs';
import { PATIENCE_MS, TEST_LIMIT_MS } from './patience.mjs';
import { makeLessonSite, removeLessonSite } from './written_lesson.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {import('playwright-core').BrowserContextOptions} ContextOptions
 *
 * @typedef {object} PageOptions
 * @property {string} [at] the fragment to open, such as '#/settings'
 * @property {string} [lesson] a lesson in Markdown, whose site is opened instead of the course's
 * @property {boolean} [open] false: the test opens the site itself
 * @property {RegExp[]} [expected] errors that this test brings about
 * @property {Partial<Record<import('./engine.mjs').Engine, string>>} [not] engines that cannot show this, each with the reason
 *
 * @typedef {object} Given
 * @property {Page} page
 * @property {BrowserContext} context
 * @property {string} site the site's address
 * @property {(options?: ContextOptions) => Promise<BrowserContext>} visit another browser profile, watched as the first is
 */

export const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };
/** For tests that touch the screen, or look at what is made for fingers. */
export const NO_TOUCH = { webkit: 'its driver has no touch' };
export const DESKTOP = { viewport: { width: 1280, height: 800 } };

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;

/** The sites of lessons that tests of this file brought, by the lesson's text. @type {Map<string, Promise<LessonSite>>} */
const lessonSites = new Map();

/** @typedef {{folder: string, server: Awaited<ReturnType<typeof startServer>>}} LessonSite */

let isPrepared = false;

/** Server and browser, before the first test that needs them. */
function prepare() {
  if (isPrepared) return;
  isPrepared = true;
  before(async () => {
    server = await startServer({ root: SITE });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    for (const made of await Promise.allSettled(lessonSites.values())) {
      // A lesson that does not build has failed its test already.
      if (made.status === 'rejected') continue;
      await made.value.server.close();
      await removeLessonSite(made.value.folder);
    }
  });
}

/** @param {string} lesson in Markdown @returns {Promise<string>} its site's address */
async function addressOfLesson(lesson) {
  if (!lessonSites.has(lesson)) lessonSites.set(lesson, serveLesson(lesson));
  return /** @type {LessonSite} */ (await lessonSites.get(lesson)).server.url;
}

/** @param {string} lesson @returns {Promise<LessonSite>} */
async function serveLesson(lesson) {
  const folder = await makeLessonSite(lesson);
  return { folder, server: await startServer({ root: folder }) };
}

/**
 * @param {string} rule the test's name
 * @param {ContextOptions & PageOptions} options
 * @param {(given: Given) => Promise<void>} run
 */
export function pageTest(rule, { at = '', lesson, open = true, expected = [], not = {}, ...contextOptions }, run) {
  prepare();
  test(rule, { skip: not[ENGINE], timeout: TEST_LIMIT_MS }, async ({ signal }) => {
    /** @type {string[]} */
    const problems = [];
    /** @type {BrowserContext[]} */
    const contexts = [];
    const site = lesson === undefined ? server.url : await addressOfLesson(lesson);
    const visit = async (/** @type {ContextOptions} */ options = contextOptions) => {
      const context = await browser.newContext({ ...DESKTOP, ...options });
      contexts.push(context);
      watch(context, site, problems);
      return context;
    };
    const closeAll = () => Promise.all(contexts.map((context) => context.close()));
    // What still waits for a page ends with it.
    signal.addEventListener('abort', closeAll);
    try {
      const context = await visit();
      const page = await context.newPage();
      if (open) await openApp(page, site + at);
      await run({ page, context, site, visit });
    } finally {
      await closeAll();
    }
    assert.deepEqual(
      problems.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
      [],
    );
  });
}

/** @param {BrowserContext} context @param {string} site @param {string[]} problems */
function watch(context, site, problems) {
  context.setDefaultTimeout(PATIENCE_MS);
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`thrown: ${error.error().stack ?? error.error()}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== new URL(site).origin) problems.push(`request: ${request.url()}`);
  });
}

/** Opens an address and waits for the app. @param {Page} page @param {string} address */
export async function openApp(page, address) {
  await page.goto(address);
  await appRuns(page);
}

/** The app has a search box beside the text, or a button for the contents; the plain page has neither. @param {Page} page */
export async function appRuns(page) {
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search
    .or(page.getByRole('button', { name: 'Contents' }))
    .first()
    .waitFor();
}

/** @param {Page} page */
export async function reload(page) {
  await page.reload();
  await appRuns(page);
}
