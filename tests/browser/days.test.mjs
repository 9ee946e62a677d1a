// Days are those of the learner's own clock.
import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { button, heading } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

const LESSON = `---
title: Days
language: en
code: python
---

An introduction.

## One {#one .data}

Text.

### Key points

- One.
- Two.
- Three.

### Check yourself

#### What? {#what}

- [ ] no
  > No.
- [x] yes
  > Yes.

## The check {#check .quiz}

### Which? {#which topic=one}

- [ ] this
  > No.
- [x] that
  > Yes.
`;

const NOT = {
  firefox: 'its driver gives no page a time zone of its own',
  webkit: 'its driver gives no page a time zone of its own',
};

/** Passes the quiz at a time of the clock. @param {Page} page @param {string} time in UTC */
async function passAt(page, time) {
  await page.evaluate((now) => (Date.now = () => now), Date.parse(time));
  await page.evaluate(() => (location.hash = '#/quiz/check'));
  const again = button(page, 'Try again');
  await page.getByRole('radio', { name: 'that' }).or(again).waitFor();
  if (await again.isVisible()) await again.click();
  await page.getByRole('radio', { name: 'that' }).check();
  await button(page, 'Check answer').click();
  await button(page, 'See result').click();
  await again.waitFor();
}

/** @param {Page} page @returns {Promise<string[]>} the days in the history, newest first, and the day of an export */
async function daysOf(page) {
  await page.evaluate(() => (location.hash = '#/progress'));
  await heading(page, 'History').waitFor();
  const entries = await page.getByRole('listitem').filter({ hasText: '1 of 1 correct' }).allTextContents();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Export').click()]);
  return [...entries, download.suggestedFilename()].map((text) => /\d+-\d\d-\d\d/.exec(text)?.[0] ?? text);
}

pageTest(
  'east of Greenwich the morning is of the day on the wall, in summer and in winter time',
  { lesson: LESSON, timezoneId: 'Pacific/Auckland', not: NOT },
  async ({ page }) => {
    await passAt(page, '2026-03-09T19:00:00Z');
    // Half past eleven in the evening: an hour later by the clock of March.
    await passAt(page, '2026-06-10T11:30:00Z');
    assert.deepEqual(await daysOf(page), ['2026-06-10', '2026-03-10', '2026-06-10']);
  },
);

pageTest(
  'west of Greenwich the evening is of the day on the wall',
  { lesson: LESSON, timezoneId: 'America/Los_Angeles', not: NOT },
  async ({ page }) => {
    await passAt(page, '2026-03-11T01:00:00Z');
    assert.deepEqual(await daysOf(page), ['2026-03-10', '2026-03-10']);
  },
);

pageTest(
  'a zone of three quarters of an hour has its own midnight',
  { lesson: LESSON, timezoneId: 'Asia/Kathmandu', not: NOT },
  async ({ page }) => {
    await passAt(page, '2026-03-10T18:14:00Z');
    await passAt(page, '2026-03-10T18:16:00Z');
    assert.deepEqual(await daysOf(page), ['2026-03-11', '2026-03-10', '2026-03-11']);
  },
);
