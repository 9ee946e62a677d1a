import axe from 'axe-core';
import assert from 'node:assert/strict';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * axe-core finds nothing.
 * @param {import('playwright-core').Page | import('playwright-core').Frame} view
 * @param {string} where
 * @param {import('axe-core').RunOptions} [options] of axe.run: which rules, without it those with our tags
 */
export async function assertAccessible(view, where, options = { runOnly: { type: 'tag', values: TAGS } }) {
  await view.evaluate(axe.source);
  const violations = await view.evaluate(async (chosen) => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, {
      ...chosen,
      resultTypes: ['violations'],
    });
    return violations.map((/** @type {any} */ { id, help, nodes }) => ({
      id,
      help,
      count: nodes.length,
      first: nodes.slice(0, 3).map((/** @type {any} */ node) => `${node.html.slice(0, 160)}: ${node.failureSummary}`),
    }));
  }, options);
  assert.deepEqual(violations, [], where);
}
