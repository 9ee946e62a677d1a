import axe from 'axe-core';
import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** axe-core finds nothing. @param {Page} page @param {string} where */
export async function assertAccessible(page, where) {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.map((/** @type {any} */ { id, help, nodes }) => ({
      id,
      help,
      count: nodes.length,
      first: nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html.slice(0, 160)}: ${node.failureSummary}`),
    }));
  }, TAGS);
  assert.deepEqual(violations, [], where);
}
