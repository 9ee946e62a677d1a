// What a frame puts on paper is the part of the lesson that it shows, with its answers.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { element, embedTests, frameIn, isSized, lessonIn, openCourse, sites } from './support/embedding.mjs';
import { collapsed, plain, quiz, titleOf, topicOf } from './support/lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const embedTest = embedTests();

/** @param {Page} page @param {string} name @param {string} [value] */
const set = (page, name, value) =>
  page
    .locator('lectern-lesson')
    .evaluate(
      (host, [name, value]) => (value === undefined ? host.removeAttribute(name) : host.setAttribute(name, value)),
      /** @type {[string, string | undefined]} */ ([name, value]),
    );

/** Prints the course page. @param {Page} page @returns {Promise<string[]>} the headings that the frame put on paper */
async function printed(page) {
  const frame = await frameIn(page);
  await frame.evaluate(() => {
    addEventListener(
      'beforeprint',
      () => {
        const headings = [...document.querySelectorAll('h1, #_plain > section > h2')];
        const shown = headings.filter((heading) => heading.checkVisibility());
        Object.assign(window, { headings: shown.map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim()) });
      },
      { once: true },
    );
  });
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  return /** @type {Promise<string[]>} */ (frame.evaluate('headings'));
}

const slots = collapsed(titleOf(topicOf('slots')));
const metaclasses = collapsed(titleOf(topicOf('metaclasses')));

for (const [where, site] of /** @type {const} */ ([
  ['of another site', 'course'],
  ['of its own site', 'lesson'],
])) {
  embedTest(`in a page ${where}, what the frame shows now is printed, however it got there`, async (page) => {
    if (site === 'course') await openCourse(page, element('topic="slots"'));
    else {
      await page.goto(`${sites.lesson}embed-example.html`);
      await page.locator('main').evaluate((main) => {
        main.innerHTML = '<lectern-lesson src="index.html" topic="slots"></lectern-lesson>';
      });
    }
    await isSized(page);
    assert.deepEqual(await printed(page), [slots]);
    await set(page, 'topic', 'metaclasses');
    await lessonIn(page).getByRole('heading', { name: metaclasses, exact: true }).waitFor();
    assert.deepEqual(await printed(page), [metaclasses]);
    await set(page, 'topic');
    await lessonIn(page).getByRole('heading', { level: 1 }).waitFor();
    const whole = await printed(page);
    assert.ok(whole.includes(slots) && whole.includes(metaclasses), `${whole}`);
    await set(page, 'quiz', quiz.id);
    const name = collapsed(plain(quiz.title));
    await lessonIn(page).getByRole('heading', { name, exact: true, level: 1 }).waitFor();
    assert.deepEqual(await printed(page), [name]);
    // Followed inside the frame, as a link does it.
    await (await frameIn(page)).evaluate(() => (location.hash = '#/read/slots'));
    await lessonIn(page).getByRole('heading', { name: slots, exact: true }).waitFor();
    assert.deepEqual(await printed(page), [slots]);
    assert.equal(
      await lessonIn(page).getByRole('heading', { level: 2 }).count(),
      1,
      'the printed page stays on the screen',
    );
  });
}
