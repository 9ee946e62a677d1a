// The parts of Playwright that it keeps to itself, and that we use as they are. Its version is pinned in package.json.
import { createRequire } from 'node:module';

/** @type {string} */
const CORE = 'playwright-core/lib/coreBundle';
/** @type {string} */
const UTILS = 'playwright-core/lib/utilsBundle';
const require = createRequire(import.meta.url);
const core = require(CORE);
const utils = require(UTILS);

/** Where the first of them stands. */
export const CORE_FILE = require.resolve(CORE);

/** @type {(glob: string) => string} */
export const globToRegexPattern = core.iso.globToRegexPattern;

/** @typedef {(text: string | RegExp, exact: boolean) => string} Escape */
/** @type {Escape} */
export const escapeForAttributeSelector = core.iso.escapeForAttributeSelector;
/** @type {Escape} */
export const escapeForTextSelector = core.iso.escapeForTextSelector;

/** @type {(language: 'javascript', selector: string) => string} */
export const asLocator = core.iso.asLocator;

/** The npm package pngjs. @type {any} */
export const { PNG } = utils;
