import assert from 'node:assert/strict';
import { appRuns, pageTest, PHONE } from './support/browser.mjs';
import { ENGINE } from './support/engine.mjs';
import { openHeldBack } from './support/held_back.mjs';
import { collapsed, lesson, plain, rightOptions, textsOf, titleOf, topicOf, topics } from './support/lesson.mjs';
import { comesIntoWindow, heading, isFocused, mainOf, textOf, topOf } from './support/looks.mjs';
import { eventually } from './support/eventually.mjs';

/** @typedef {import('playwright-core').Page} Page */

// Firefox's driver would wait by a script for what is pressed to stand still.
const AT_ONCE = { force: ENGINE.startsWith('firefox') };
const NO_SCRIPT = { javaScriptEnabled: false, open: false, not: { webkit: 'its driver needs scripts' } };

pageTest(
  'without JavaScript the lesson reads: topics, samples, key points, and what is missing',
  NO_SCRIPT,
  async ({ page, site }) => {
    await page.goto(site);
    await heading(page, lesson.title, 1).waitFor();
    for (const topic of topics) assert.ok(await heading(page, collapsed(titleOf(topic)), 2).isVisible(), topic.id);
    const text = await textOf(page.locator('body'));
    for (const topic of topics) {
      for (const part of [...textsOf(topic.answer), ...topic.key_points.map(plain)]) {
        assert.ok(text.includes(collapsed(part)), `${topic.id}: ${part}`);
      }
    }
    const sample = topics[0].answer.find((block) => block.type === 'code');
    assert.ok((await page.getByRole('code').allTextContents()).includes(sample?.text));
    const missing = page
      .getByRole('paragraph')
      .filter({ hasText: 'Without JavaScript this page is the lesson to read' });
    assert.ok(await missing.isVisible());
    assert.equal(await page.getByRole('alert').count(), 0);
  },
);

pageTest('without JavaScript the answers to questions open', { ...NO_SCRIPT, ...PHONE }, async ({ page, site }) => {
  await page.goto(site);
  const [question] = topics[0].questions;
  const reason = textsOf(question.options?.find((option) => option.correct)?.reason ?? [])[0];
  const answer = page.getByText(collapsed(reason)).first();
  assert.ok(rightOptions(question).length > 0 && !(await answer.isVisible()));
  await page.getByText('Show answer', { exact: true }).first().tap(AT_ONCE);
  await answer.waitFor();
});

pageTest('without JavaScript the contents lead to every topic', NO_SCRIPT, async ({ page, site }) => {
  await page.goto(site);
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  assert.equal(await links.count(), topics.length + 1);
  await links.filter({ hasText: 'asyncio' }).first().click(AT_ONCE);
  await comesIntoWindow(page, heading(page, collapsed(titleOf(topicOf('asyncio'))), 2));
});

pageTest(
  'without JavaScript there is no sideways scrolling on a phone',
  // Not as a mobile browser, which would make its window as wide as what is in it.
  { ...NO_SCRIPT, viewport: { width: 320, height: 568 } },
  async ({ page, site }) => {
    await page.goto(site);
    const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    assert.ok(whole <= inner, `${whole} > ${inner}`);
  },
);

/** The heading that is nearest below the top of the window. @param {Page} page */
const nearestHeading = (page) =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3')].map((element) => ({
      text: element.textContent?.replace(/\s+/g, ' ').trim(),
      top: element.getBoundingClientRect().top,
      height: element.getBoundingClientRect().height,
    }));
    return headings.filter(({ top, height }) => height > 0 && top >= 0).sort((one, other) => one.top - other.top)[0];
  });

for (const [where, fraction, device, options] of /** @type {const} */ ([
  ['in the middle', 0.5, 'a laptop', {}],
  ['near the end', 0.93, 'a laptop', {}],
  ['in the first answers', 0.08, 'a phone', PHONE],
  ['in the middle', 0.45, 'a phone', PHONE],
])) {
  pageTest(
    `the app takes over where the reader is: ${where}, on ${device}`,
    { ...options, open: false },
    async ({ page, site }) => {
      const release = await openHeldBack(page, site);
      await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), fraction);
      const before = await nearestHeading(page);
      release();
      await appRuns(page);
      const after = await nearestHeading(page);
      assert.equal(after.text, before.text);
      assert.ok(Math.abs(after.top - before.top) <= 3, `${before.text}: from ${before.top} to ${after.top}`);
    },
  );
}

pageTest(
  'a topic that was opened on the plain page is still at the top when the app takes over',
  { open: false },
  async ({ page, site }) => {
    const release = await openHeldBack(page, site);
    const title = heading(page, collapsed(titleOf(topicOf('slots'))), 2);
    await page
      .getByRole('navigation')
      .getByRole('link', { name: titleOf(topicOf('slots')) })
      .click();
    await eventually(async () => (await topOf(title)) < 300);
    const before = await topOf(title);
    release();
    await appRuns(page);
    const top = await topOf(title);
    assert.ok(Math.abs(top - before) <= 3, `from ${before} to ${top}`);
  },
);

pageTest('at the top of the page the take-over does not move it', { open: false }, async ({ page, site }) => {
  const release = await openHeldBack(page, site);
  release();
  await appRuns(page);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.ok(await isFocused(page.locator('body')), 'the app took the focus by itself');
  assert.equal(await mainOf(page).count(), 1);
});

pageTest(
  'what a sample prints has the font of its code, before the program too',
  { open: false },
  async ({ page, site }) => {
    const release = await openHeldBack(page, site);
    const fonts = await page
      .locator('#_plain figure')
      .first()
      .evaluate((figure) =>
        ['code', 'samp'].map((tag) => {
          const { fontFamily, fontSize } = getComputedStyle(
            /** @type {Element} */ (figure.querySelector(`pre ${tag}`)),
          );
          return `${fontSize} ${fontFamily}`;
        }),
      );
    assert.equal(fonts[0], fonts[1]);
    release();
  },
);
