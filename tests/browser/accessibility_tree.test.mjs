// What assistive technology is handed of each view stands in tests/browser/golden, to be read by people.
// LECTERN_ACCEPT=1 accepts a change.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { accessibilityTree } from './support/accessibility_tree.mjs';
import { openApp, pageTest, PHONE } from './support/browser.mjs';
import { quiz, titleOf, topics, wrongOption } from './support/lesson.mjs';
import { button, heading, mainOf } from './support/looks.mjs';
import { answer, assertChecked, groupOf, mouse } from './support/question.mjs';

/** @typedef {import('playwright-core').Page} Page */

const CHROMIUM_ONLY = "the tree is read by Chromium's protocol";
const GOLDEN = new URL('golden/', import.meta.url);
// Whether the page is available offline is not a matter of the view.
/** @type {import('./support/browser.mjs').PageOptions & import('playwright-core').BrowserContextOptions} */
const ALONE = {
  serviceWorkers: 'block',
  expected: [/service worker/i],
  not: { webkit: CHROMIUM_ONLY, firefox: CHROMIUM_ONLY, 'firefox-without-webgl': CHROMIUM_ONLY },
};

/** @param {string} view @param {string} tree */
function assertGolden(view, tree) {
  const file = new URL(`${view}.txt`, GOLDEN);
  if (process.env.LECTERN_ACCEPT === '1') {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(file, tree);
  }
  assert.equal(tree, readFileSync(file, 'utf8'));
}

/** Up to the second topic: each is made as the first is. @param {string} tree */
function firstTopicOf(tree) {
  const lines = tree.split('\n');
  const end = lines.findIndex((line) => line.trim() === `region “${titleOf(topics[1])}”`);
  assert.ok(end > 0);
  return lines.slice(0, end).join('\n') + '\n';
}

pageTest('the lesson is told as it is written', ALONE, async ({ page }) => {
  assertGolden('lesson', firstTopicOf(await accessibilityTree(page)));
});

pageTest('hidden answers are not told, and their buttons are', ALONE, async ({ page }) => {
  await button(page, 'Hide answers').click();
  await button(page, 'Show answers').waitFor();
  assertGolden('hidden_answers', firstTopicOf(await accessibilityTree(page)));
});

pageTest(
  'the knowledge check is told before and after an answer',
  { ...ALONE, at: '#/quiz/knowledge-check' },
  async ({ page }) => {
    assertGolden('question', await accessibilityTree(page));
    const [question] = quiz.questions;
    const group = groupOf(mainOf(page), question);
    await answer(page, group, [wrongOption(question)], mouse);
    await assertChecked(group, question, [wrongOption(question)]);
    assertGolden('verdict', await accessibilityTree(page));
  },
);

for (const [view, address, title] of /** @type {const} */ ([
  ['progress', '#/progress', 'Progress'],
  ['settings', '#/settings', 'Settings'],
  ['not_found', '#/nowhere', 'There is no such page'],
])) {
  pageTest(`the view ${address} is told`, { ...ALONE, open: false }, async ({ page, site }) => {
    await openApp(page, site + address);
    await heading(page, title, 1).waitFor();
    const tree = await accessibilityTree(page);
    // How much of the storage is in use is the browser's business.
    assertGolden(
      view,
      tree
        .replace(/\d+ % of this site's storage is in use, \d+ KB/, "N % of this site's storage is in use, N KB")
        .replace(/(progressbar “Storage”) = \d+/, '$1 = N'),
    );
  });
}

pageTest('the contents on a phone are told', { ...ALONE, ...PHONE, at: '#/settings' }, async ({ page }) => {
  await button(page, 'Contents').tap();
  await page.getByRole('searchbox').waitFor();
  assertGolden(
    'phone_contents',
    (await accessibilityTree(page)).replace(/\d+ % of this site.*|progressbar “Storage” = .*/g, 'storage'),
  );
});

pageTest('the dialogs are told', { ...ALONE, at: '#/progress' }, async ({ page }) => {
  await button(page, 'Share / Embed').click();
  await page.getByRole('dialog').waitFor();
  const tree = await accessibilityTree(page);
  assertGolden('share', tree.replace(/http:\/\/localhost:\d+/g, 'https://lectern.example'));
  await page.keyboard.press('Escape');
  await button(page, 'Keyboard shortcuts').click();
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  assertGolden('shortcuts', await accessibilityTree(page));
});
