// Going from page to page. A page that is left is marked: what has no mark is the next one.
import { NotYet, until } from './waiting.mjs';

/** @typedef {import('./page.mjs').Page} Page */

const MARK = "void Object.defineProperty(window, Symbol.for('lectern.left'), { value: true, configurable: true })";
const STATE = "[Symbol.for('lectern.left') in window, document.readyState, location.href]";

/**
 * @param {Page} page
 * @param {() => Promise<unknown>} leave
 * @param {{waitUntil?: string, patience_ms: number, stays?: (address: string) => boolean}} options `stays`: whether the
 *     document is the one that is to be reached, though it is the old one
 */
export async function navigate(page, leave, { waitUntil = 'load', patience_ms, stays = () => false }) {
  await page.ask(MARK);
  await leave();
  const address = await until('the page did not change', patience_ms, async () => {
    const [isOld, ready, address] = await stateOf(page);
    if (isOld && !stays(address)) return new NotYet(`it is still at ${address}`);
    return isLoaded(ready, waitUntil) ? address : new NotYet(`${address} is ${ready}`);
  });
  await page.ask("delete window[Symbol.for('lectern.left')]");
  return address;
}

/** @param {Page} page @param {string} state @param {number} patience_ms */
export const waitForState = (page, state, patience_ms) =>
  until(`the page never came to ${state}`, patience_ms, async () => {
    const [, ready] = await stateOf(page);
    return isLoaded(ready, state) ? undefined : new NotYet(`it is ${ready}`);
  });

/** @param {Page} page @returns {Promise<[boolean, string, string]>} */
async function stateOf(page) {
  try {
    return await page.ask(STATE);
  } catch (error) {
    // Between two pages there is none to ask.
    return [true, String(error), ''];
  }
}

/** @param {string} ready @param {string} state */
const isLoaded = (ready, state) => ready === 'complete' || (state === 'domcontentloaded' && ready === 'interactive');
