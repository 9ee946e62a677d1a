// What a frame on another site can keep: browsers partition storage by the page around it, block it, or give none.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { element, embedTests, isSized, lessonIn, openCourse, sites, toldTo } from './support/embedding.mjs';
import { eventually } from './support/eventually.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').FrameLocator} FrameLocator */

const NOTHING_KEPT = /This browser does not let the page keep anything\./;

const embedTest = embedTests();

/** @param {Page | FrameLocator} place */
async function answerFirst(place) {
  await place.getByRole('radio').first().check();
  await place.getByRole('button', { name: 'Check answer' }).click();
  await place.getByRole('button', { name: 'Next question' }).waitFor();
}

/** How many questions stand answered, by what the course page is told. @param {Page} page @param {number} count */
const isToldAnswered = (page, count) =>
  eventually(async () => assert.equal((await toldTo(page)).at(-1)?.detail.answered, count));

embedTest(
  'each site around the lesson, and the lesson by itself, has progress of its own, and keeps it',
  async (page) => {
    const quiz = () => element('quiz="knowledge-check"');
    await openCourse(page, quiz(), sites.course);
    await answerFirst(lessonIn(page));
    await isToldAnswered(page, 1);

    await openCourse(page, quiz(), sites.school);
    await isToldAnswered(page, 0);
    await page.goto(`${sites.lesson}#/quiz/knowledge-check`);
    await page.getByRole('button', { name: 'Check answer' }).waitFor();

    await openCourse(page, quiz(), sites.course);
    await isToldAnswered(page, 1);
    await lessonIn(page).getByRole('button', { name: 'Next question' }).waitFor();
    // Another page of the same site shares it.
    await openCourse(page, element('topic="slots"'), sites.course);
    await isToldAnswered(page, 1);
  },
);

embedTest('“Open in a full page” is the same place in a tab of its own', async (page) => {
  await openCourse(page, element('topic="slots"'));
  await isSized(page);
  const [full] = await Promise.all([
    page.context().waitForEvent('page'),
    lessonIn(page).getByRole('link', { name: 'Open in a full page' }).click(),
  ]);
  await full.setViewportSize({ width: 1280, height: 800 });
  await full.getByRole('searchbox', { name: 'Search' }).waitFor();
  assert.equal(full.url(), `${sites.lesson}#/read/slots`);
  assert.equal(await full.evaluate(() => window.opener), null);
  await full.close();
});

for (const [what, body] of /** @type {[string, () => string][]} */ ([
  [
    'that a course page made',
    () =>
      `<iframe sandbox="allow-scripts" src="${sites.lesson}?embed#/quiz/knowledge-check" width="100%" height="900"></iframe>`,
  ],
  ['that the element made', () => element('quiz="knowledge-check" sandbox')],
])) {
  embedTest(`a sandbox ${what}: the lesson runs, in memory, and says so`, async (page) => {
    await openCourse(page, body());
    await lessonIn(page).getByText(NOTHING_KEPT).waitFor();
    await answerFirst(lessonIn(page));
    await page.reload();
    await lessonIn(page).getByRole('button', { name: 'Check answer' }).waitFor();
  });
}

embedTest('the page around a sandboxed element is told of progress all the same', async (page) => {
  await openCourse(page, element('quiz="knowledge-check" sandbox'));
  await isToldAnswered(page, 0);
  await answerFirst(lessonIn(page));
  await isToldAnswered(page, 1);
  await isSized(page);
});
