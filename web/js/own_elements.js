// The page's own elements. Their ids begin with a sign that no id of a lesson has (src/base/page_id.h), so that a lesson's
// `{#tree}` is never taken for ours.

/**
 * Every id that the script looks for, without the sign.
 * @typedef {'plain' | 'app' | 'picture' | 'tree' | 'content' | 'program' | 'main' | 'failure-script' | 'failure-program' |
 *   'failure-content-missing' | 'failure-content-damaged' | 'failure-versions'} OwnId
 */

/** @param {OwnId} id @returns {HTMLElement | null} null where the page has none */
export const findOwn = (id) => document.getElementById(`_${id}`);

/** An element that shell/index.html always has. @param {OwnId} id @returns {HTMLElement} */
export const getOwn = (id) => /** @type {HTMLElement} */ (findOwn(id));
