// A lesson may use any id that the format allows, also one that means something to the page or to the browser.
import assert from 'node:assert/strict';
import { openApp, pageTest, reload } from './support/browser.mjs';
import { button, comesToSay, contentsOf, heading, getsFocus, mainOf, readToEnd } from './support/looks.mjs';

/** Ids that the page's own elements have or had, and names of the browser and of scripts. */
const WORDS =
  'tree app content search plain picture program main quiz import dialog contents progress settings read top ' +
  'constructor location name length body head process require module exports define self window document forms ' +
  'caches origin status parent';

/** A choice whose prompt names its id. @param {string} level @param {string} id */
const question = (level, id) => `${level} Pick ${id}? {#${id}}\n\n- [ ] wrong\n  > No.\n- [x] right\n  > Yes.\n`;

/** @param {string} id @param {string} questionId @param {string} linked the id of another topic */
const topic = (id, questionId, linked) =>
  `## About ${id} {#${id} .data}\n\nText of ${id}, and [another topic](#${linked}).\n\n### Key points\n\n- One.\n- Two.\n- Three.\n\n` +
  `### Check yourself\n\n${question('####', questionId)}`;

/** @param {string} id @param {string} questionId */
const quiz = (id, questionId) => `## Quiz ${id} {#${id} .quiz}\n\n${question('###', questionId)}`;

/** A lesson whose topics, questions and quizzes have these ids, in turn. @param {string[]} ids */
function lessonOf(ids) {
  const topics = ids.filter((_, place) => place % 3 === 0);
  const questions = ids.filter((_, place) => place % 3 === 1);
  const quizzes = ids.filter((_, place) => place % 3 === 2).slice(0, 4);
  const text = [
    '---\ntitle: Ids\nlanguage: en\ncode: python\n---\n\nIntroduction.\n',
    ...topics.map((id, place) => topic(id, questions[place] ?? `more-${place}`, topics[(place + 1) % topics.length])),
    ...quizzes.map((id) => quiz(id, `${id}-question`)),
  ].join('\n');
  return { text, topics, questions, quizzes };
}

const { text, topics, questions, quizzes } = lessonOf(WORDS.split(' '));

pageTest('a lesson with ids of the page and of the browser works', { lesson: text }, async ({ page, site }) => {
  await page.keyboard.press('s');
  await getsFocus(page.getByRole('searchbox', { name: 'Search' }));
  await page.keyboard.press('Escape');

  const [first, second] = topics;
  await readToEnd(page, /** @type {any} */ ({ title: `About ${first}` }));
  await comesToSay(contentsOf(page).getByRole('status'), /[1-9]\d* of \d+ topics read/);
  const group = mainOf(page).getByRole('group', { name: `Pick ${questions[0]}?`, exact: true });
  await group.getByRole('radio', { name: 'right' }).check();
  await group.getByRole('button', { name: 'Check answer' }).click();
  await group
    .getByRole('status')
    .getByText(/^Correct/)
    .waitFor();
  await getsFocus(group.getByRole('button', { name: 'Try again' }));

  await mainOf(page).getByRole('link', { name: 'another topic' }).first().click();
  await getsFocus(heading(page, `About ${second}`, 2));
  for (const id of topics) {
    await page.evaluate((fragment) => (location.hash = fragment), `#${id}`);
    await getsFocus(heading(page, `About ${id}`, 2));
  }

  for (const id of quizzes) {
    await contentsOf(page)
      .getByRole('link', { name: `Quiz ${id}`, exact: true })
      .click();
    await mainOf(page).getByRole('radio', { name: 'right' }).check();
    await button(page, 'Check answer').click();
    await button(page, 'See result').click();
    await mainOf(page).getByText('1 of 1 correct').first().waitFor();
  }
  const said = await contentsOf(page).getByRole('status').textContent();
  await openApp(page, `${site}#/progress`);
  await reload(page);
  await comesToSay(contentsOf(page).getByRole('status'), said ?? '');
  const results = mainOf(page).getByRole('listitem');
  assert.equal(await results.count(), quizzes.length);
});
