// Text in other scripts than the course's: the picture shows what the browser itself would show of the same text.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { becomes, BY_ELEMENTS, choose, difference } from './support/drawing.mjs';
import { eventually } from './support/eventually.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** In fonts that every machine with Chromium has. */
const TEXTS = {
  'Greek and Cyrillic': 'Ωμέγα ἀρχή, Привет ѣ',
  'letters with marks of their own': 'e\u0301 a\u0302\u0323 n\u0303 и\u0306',
  'words from right to left': 'They said שלום עולם (peace, world) 123, and then مرحبا بالعالم again.',
  'a paragraph in Hebrew':
    'שלום עולם, this is <code>len(x)</code> in Hebrew, 42 times (באמת), <strong>ועוד</strong> טקסט בעברית שממשיך לשורה הבאה.',
  'a paragraph in Arabic':
    'مرحبا بالعالم <strong>هذا</strong> نص عربي طويل بما يكفي ليمتد إلى سطر ثان، مع رقم 2024 وكلمة Python في الوسط.',
};

/** Puts the texts before the lesson. @param {Page} page @param {string} site */
const serveWith = (page, site) =>
  page.route(site, async (route) => {
    const response = await route.fetch();
    const blocks = Object.values(TEXTS).map((text) => `${JSON.stringify({ type: 'paragraph', text })},`);
    const body = (await response.text()).replace('"introduction":[', (start) => start + blocks.join(''));
    await route.fulfill({ response, body });
  });

/** @param {Page} page @param {string} fragment */
const goTo = (page, fragment) => page.evaluate((wanted) => (location.hash = wanted), fragment);

/** @param {Page} page @param {string} text */
async function pictureOf(page, text) {
  const plain = text.replace(/<[^>]*>/g, '');
  return page.getByRole('paragraph').filter({ hasText: plain }).screenshot();
}

for (const theme of ['Light', 'Dark']) {
  pageTest(
    `text in other scripts looks as the browser would draw it, in its order and at its side, ${theme}`,
    // A page that is kept would come from the worker the second time, as it was packed.
    { open: false, serviceWorkers: 'block' },
    async ({ page, site }) => {
      await serveWith(page, site);
      await openApp(page, site);
      await goTo(page, '#/settings');
      await choose(page, theme);
      await goTo(page, '#/read');
      await becomes(page, true);
      /** @type {Map<string, Buffer>} */
      const painted = new Map();
      for (const [name, text] of Object.entries(TEXTS)) painted.set(name, await pictureOf(page, text));
      await goTo(page, '#/settings');
      await choose(page, BY_ELEMENTS);
      await becomes(page, false);
      await openApp(page, site);
      for (const [name, text] of Object.entries(TEXTS)) {
        await eventually(async () => {
          const part = difference(/** @type {Buffer} */ (painted.get(name)), await pictureOf(page, text), 1);
          assert.ok(part < 0.006, `${name}: ${(part * 100).toFixed(2)} % differs`);
        });
      }
    },
  );
}
