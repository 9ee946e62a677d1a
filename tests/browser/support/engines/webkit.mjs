// WebKitGTK as Debian ships it. Playwright drives only a WebKit of its own making, so an adapter presents the part of
// Playwright's interface that our tests use, over WebDriver. It wants a display.
import { Browser } from './webdriver/browser.mjs';

export const launch = async () =>
  /** @type {import('playwright-core').Browser} */ (/** @type {unknown} */ (new Browser()));
