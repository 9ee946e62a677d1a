// A Chromium as people have it: a process of our own, with a profile that stays, without Playwright's switches (which turn
// the partitioning of storage off), and one that can be killed.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { CHROMIUM, FLAGS } from './engines/chromium.mjs';

/**
 * @param {string} profile its folder
 * @param {string[]} [flags]
 */
export async function startOwnBrowser(profile, flags = []) {
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const process = spawn(CHROMIUM, [...FLAGS, ...own, ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => process.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await endpointOf(process.stderr));
  const [context] = browser.contexts();
  const end = async (/** @type {NodeJS.Signals} */ signal) => {
    process.kill(signal);
    await ended;
    await browser.close();
  };
  return { context, close: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

/** @param {import('node:stream').Readable} said by the browser @returns {Promise<string>} */
async function endpointOf(said) {
  for await (const line of createInterface({ input: said })) {
    const endpoint = /^DevTools listening on (ws:.*)$/.exec(line)?.[1];
    if (!endpoint) continue;
    said.resume();
    return endpoint;
  }
  throw new Error('the browser ended before it could be connected to');
}
