// The selectors that Playwright's script in the page understands, written as Playwright writes them.
import { asLocator, escapeForAttributeSelector, escapeForTextSelector } from './bundle.mjs';

/**
 * @typedef {string | RegExp} Words
 * @typedef {Record<string, unknown> & {name?: Words, exact?: boolean}} RoleOptions
 */

/** @param {string} role @param {RoleOptions} [options] */
export function roleSelector(role, { name, exact = false, ...states } = {}) {
  const wanted = Object.entries(states).filter(([, value]) => value !== undefined);
  const attributes = wanted.map(([state, value]) => `[${state}=${value}]`);
  if (name !== undefined) attributes.push(`[name=${escapeForAttributeSelector(name, exact)}]`);
  return `internal:role=${role}${attributes.join('')}`;
}

/** @param {Words} text @param {{exact?: boolean}} [options] */
export const textSelector = (text, { exact = false } = {}) => `internal:text=${escapeForTextSelector(text, exact)}`;

/** @param {Words} text @param {{exact?: boolean}} [options] */
export const labelSelector = (text, { exact = false } = {}) => `internal:label=${escapeForTextSelector(text, exact)}`;

/** @param {Words} text @param {{exact?: boolean}} [options] */
export const placeholderSelector = (text, { exact = false } = {}) =>
  `internal:attr=[placeholder=${escapeForAttributeSelector(text, exact)}]`;

/** @param {Words} text */
export const hasTextSelector = (text) => `internal:has-text=${escapeForTextSelector(text, false)}`;

/** @param {string} inner */
export const hasSelector = (inner) => `internal:has=${JSON.stringify(inner)}`;

/** @param {string} other */
export const orSelector = (other) => `internal:or=${JSON.stringify(other)}`;

/** A selector as one would write it in a test. @param {string} selector @returns {string} */
export const asWritten = (selector) => asLocator('javascript', selector);
