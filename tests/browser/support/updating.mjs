// What the tests of newer versions look at.
import assert from 'node:assert/strict';
import { heading } from './looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page @param {string} title */
export const shows = (page, title) => heading(page, title, 1).waitFor();

/** The build that each part of the page is of. @param {Page} page */
const builds = (page) =>
  page.evaluate(async () => {
    const { href } = /** @type {HTMLLinkElement} */ (document.getElementById('_program'));
    const program = await WebAssembly.compileStreaming(fetch(href));
    return [
      document.documentElement.dataset.build,
      document.getElementById('_content')?.dataset.build,
      new TextDecoder().decode(WebAssembly.Module.customSections(program, 'build')[0]),
    ];
  });

/** @param {Page} page */
export async function assertOneBuild(page) {
  const found = await builds(page);
  assert.match(found[0] ?? '', /^[0-9a-f]{12}$/);
  assert.deepEqual(new Set(found).size, 1, found.join());
}

/** Has the browser look for a newer version, and gives what became of it. @param {Page} page @returns {Promise<string>} */
export const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    /** @type {Promise<string>} */
    const settled = new Promise((resolve) => {
      const follow = () => {
        const worker = registration.installing ?? registration.waiting;
        if (worker?.state === 'installing') {
          worker.addEventListener('statechange', () => resolve(worker.state), { once: true });
        } else if (worker) resolve(worker.state);
      };
      registration.addEventListener('updatefound', follow);
      // A page that has just been opened looks by itself, and may have found it before.
      follow();
    });
    await registration.update();
    return settled;
  });
