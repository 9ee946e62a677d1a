// The browser engine that the tests of tests/browser drive, chosen by the variable LECTERN_ENGINE.
import * as chromium from './engines/chromium.mjs';
import * as firefox from './engines/firefox.mjs';
import * as webkit from './engines/webkit.mjs';

/** @typedef {'chromium' | 'firefox' | 'firefox-without-webgl' | 'webkit'} Engine */

/** @type {Record<Engine, () => Promise<import('playwright-core').Browser>>} */
const LAUNCH = {
  chromium: chromium.launch,
  firefox: firefox.launch,
  'firefox-without-webgl': firefox.launchWithoutWebgl,
  webkit: webkit.launch,
};

const named = process.env.LECTERN_ENGINE ?? 'chromium';
if (!(named in LAUNCH)) throw new Error(`LECTERN_ENGINE is “${named}”; there are: ${Object.keys(LAUNCH).join(', ')}`);

export const ENGINE = /** @type {Engine} */ (named);

/** Starts it. */
export const launch = () => LAUNCH[ENGINE]();
