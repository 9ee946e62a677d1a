// A test with a host and a browser profile of its own: the host can be stopped, show another folder, and break transfers off;
// the browser can be closed and started again on the same profile.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { respond } from '../../../tools/serve/respond.mjs';
import { appRuns, DESKTOP } from './browser.mjs';
import { SITE } from './course.mjs';
import { FLAGS, HEADLESS_SHELL } from './engines/chromium.mjs';
import { PATIENCE_MS, TEST_LIMIT_MS } from './patience.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {import('../../../tools/serve/respond.mjs').Answer} Answer
 * @typedef {{site: Host, browse: () => Promise<BrowserContext>, problems: string[]}} Given `browse` closes the browser that was open
 */

/** Serves a folder, as tools/serve.mjs does, until it is told otherwise. */
export class Host {
  /** The folder, changed between two requests. */
  folder = SITE;
  /** Files that come from another folder than the rest. @type {Map<string, string>} */
  elsewhere = new Map();
  /** Transfers of what this matches end in the middle. @type {RegExp | undefined} */
  cut;
  /** What it answers instead, by the path; undefined: as usual. @type {(path: string) => Answer | undefined} */
  instead = () => undefined;
  /** The paths that were asked for. @type {string[]} */
  asked = [];
  #port = 0;
  /** @type {import('node:http').Server | undefined} */
  #server;

  get url() {
    return `http://localhost:${this.#port}/`;
  }

  async start() {
    const server = createServer((request, response) => this.#answer(request, response));
    this.#server = server;
    await /** @type {Promise<void>} */ (
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(this.#port, '127.0.0.1', resolve);
      })
    );
    this.#port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  }

  async stop() {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async #answer(request, response) {
    const path = (request.url ?? '/').split('?')[0];
    this.asked.push(path);
    const root = this.elsewhere.get(path) ?? this.folder;
    const { status, headers, body } = this.instead(path) ?? (await respond(request, { root, base: '' }));
    response.writeHead(status, headers);
    if (!this.cut?.test(path)) return response.end(body);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  }
}

/**
 * @param {string} rule the test's name
 * @param {(given: Given) => Promise<void>} run
 */
export function siteTest(rule, run) {
  test(rule, { timeout: TEST_LIMIT_MS }, async ({ signal }) => {
    const site = new Host();
    const profile = await mkdtemp(join(tmpdir(), 'lectern-profile-'));
    /** @type {string[]} */
    const problems = [];
    /** @type {BrowserContext | undefined} */
    let context;
    const browse = async () => {
      await context?.close();
      context = await chromium.launchPersistentContext(profile, {
        executablePath: HEADLESS_SHELL,
        args: FLAGS,
        ...DESKTOP,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      context.on('weberror', (error) => problems.push(`thrown: ${error.error().stack ?? error.error()}`));
      return context;
    };
    // What still waits for the browser ends with it.
    signal.addEventListener('abort', () => context?.close());
    try {
      await site.start();
      await run({ site, browse, problems });
    } finally {
      await context?.close();
      await site.stop();
      await rm(profile, { recursive: true, force: true });
    }
    assert.deepEqual(problems, []);
  });
}

/** The sign that everything is kept. @param {Page} page */
export const offlineSign = (page) => page.getByRole('paragraph').filter({ hasText: /^Available offline$/ });

/** Opens the page, for the first time or again, and waits until it is kept. @param {BrowserContext} context @param {string} address */
export async function openKept(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await appRuns(page);
  await offlineSign(page).waitFor();
  return page;
}

/** The offer of a newer version. @param {Page} page */
export const offer = (page) => page.getByRole('status').getByText('A new version is ready.', { exact: true });
