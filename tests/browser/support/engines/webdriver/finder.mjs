// Ways to find elements, from a page, a frame, or another element.
import { labelSelector, placeholderSelector, roleSelector, textSelector } from './selectors.mjs';

/**
 * @typedef {import('./selectors.mjs').Words} Words
 * @typedef {import('./locator.mjs').Locator} Locator
 */

export class Finder {
  /** @param {string} _selector @returns {Locator} */
  locator(_selector) {
    throw new Error('each finder has its own');
  }

  /** @param {string} role @param {import('./selectors.mjs').RoleOptions} [options] */
  getByRole(role, options) {
    return this.locator(roleSelector(role, options));
  }

  /** @param {Words} text @param {{exact?: boolean}} [options] */
  getByText(text, options) {
    return this.locator(textSelector(text, options));
  }

  /** @param {Words} text @param {{exact?: boolean}} [options] */
  getByLabel(text, options) {
    return this.locator(labelSelector(text, options));
  }

  /** @param {Words} text @param {{exact?: boolean}} [options] */
  getByPlaceholder(text, options) {
    return this.locator(placeholderSelector(text, options));
  }
}
