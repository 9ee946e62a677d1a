// <lectern-lesson> on a course page of another site.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import {
  element,
  embedTests,
  frameIn,
  isSized,
  lessonIn,
  messagesTo,
  openCourse,
  sites,
  toldTo,
} from './support/embedding.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, lesson, optionsOf, plain, quiz, titleOf, topicOf, topics } from './support/lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const embedTest = embedTests();
const metaclasses = collapsed(titleOf(topicOf('metaclasses')));
const descriptors = collapsed(titleOf(topicOf('descriptors')));
const questions = topics.flatMap((topic) => topic.questions).length + quiz.questions.length;

/** @param {Page} page @param {string} name */
const topicHeading = (page, name) => lessonIn(page).getByRole('heading', { name, exact: true, level: 2 });

/** @param {Page} page @param {string} name @param {string} value */
const set = (page, name, value) =>
  page.locator('lectern-lesson').evaluate((host, [name, value]) => host.setAttribute(name, value), [name, value]);

/** Answers the quiz's questions, the first `right` of them rightly. @param {Page} page @param {number} right */
async function takeQuiz(page, right) {
  for (const [place, question] of quiz.questions.entries()) {
    const option = optionsOf(question).find(({ correct = false }) => correct === place < right);
    assert.ok(option, question.id);
    await lessonIn(page)
      .getByRole('radio', { name: collapsed(plain(option.text)), exact: true })
      .check();
    await lessonIn(page).getByRole('button', { name: 'Check answer' }).click();
    const next = place + 1 < quiz.questions.length ? 'Next question' : 'See result';
    await lessonIn(page).getByRole('button', { name: next }).click();
  }
}

embedTest('a topic stands alone in a frame that is as high as its content, under a name of its own', async (page) => {
  await openCourse(page, element('topic="metaclasses"') + '<p>After it.</p>');
  const height = await isSized(page);
  assert.ok(height > 1000, `${height}`);
  await topicHeading(page, metaclasses).waitFor();
  assert.equal(await lessonIn(page).getByRole('heading', { level: 2 }).count(), 1);
  assert.equal(await lessonIn(page).getByRole('navigation').count(), 0);
  const title = await page.locator('iframe').getAttribute('title');
  assert.equal(title, `${metaclasses} – ${lesson.title}`);
  const full = lessonIn(page).getByRole('link', { name: 'Open in a full page' });
  assert.equal(await full.getAttribute('href'), `${sites.lesson}#/read/metaclasses`);
  assert.equal(await full.getAttribute('target'), '_blank');
});

embedTest('the frame follows its content, when it grows and when it shrinks', async (page) => {
  await openCourse(page, element(''));
  const whole = await isSized(page);
  await lessonIn(page).getByRole('button', { name: 'Hide answers' }).click();
  await eventually(async () => assert.ok((await isSized(page)) < whole / 2));
  await lessonIn(page).getByRole('button', { name: 'Show answers' }).click();
  await eventually(async () => assert.equal(await isSized(page), whole));
});

embedTest('the course page is told progress at once and on every change, and the result once', async (page) => {
  await openCourse(page, element('quiz="knowledge-check"'));
  await eventually(async () => assert.equal((await toldTo(page)).length, 1));
  const untouched = { lesson: lesson.id, read: 0, topics: topics.length, answered: 0, correct: 0, questions };
  assert.deepEqual((await toldTo(page))[0], { type: 'lectern-progress', detail: untouched, frozen: true });
  await takeQuiz(page, 3);
  await lessonIn(page).getByText('3 of 5 correct').waitFor();
  const told = await eventually(async () => {
    const now = await toldTo(page);
    assert.equal(now.at(-1)?.type, 'lectern-result');
    return now;
  });
  assert.equal(told.length, 1 + quiz.questions.length + 1);
  assert.deepEqual(told.at(-2)?.detail, { ...untouched, answered: 5, correct: 3 });
  assert.deepEqual(told.at(-1), {
    type: 'lectern-result',
    detail: { lesson: lesson.id, quiz: quiz.id, correct: 3, total: 5 },
    frozen: true,
  });
});

embedTest('the end of an answer that is scrolled to on the course page has been read', async (page) => {
  await openCourse(page, element('topic="metaclasses"'));
  await isSized(page);
  assert.equal((await toldTo(page)).at(-1)?.detail.read, 0);
  await lessonIn(page).getByRole('heading', { name: 'Check yourself' }).scrollIntoViewIfNeeded();
  await eventually(async () => assert.equal((await toldTo(page)).at(-1)?.detail.read, 1));
});

embedTest(
  'another topic, quiz or theme does not load the lesson again, and adds nothing to the history',
  async (page) => {
    await openCourse(page, element('topic="metaclasses" theme="light"'));
    await isSized(page);
    const entries = await page.evaluate(() => history.length);
    const frame = await frameIn(page);
    await frame.evaluate(() => Object.assign(window, { same: true }));
    const theme = () => frame.evaluate(() => document.documentElement.dataset.theme);
    assert.equal(await theme(), 'light');
    await set(page, 'theme', 'dark');
    await eventually(async () => assert.equal(await theme(), 'dark'));
    await set(page, 'topic', 'descriptors');
    await topicHeading(page, descriptors).waitFor();
    await isSized(page);
    assert.equal(await theme(), 'dark', 'a theme that was told outlives the place');
    await page.locator('lectern-lesson').evaluate((host) => {
      host.setAttribute('quiz', 'knowledge-check');
      host.removeAttribute('topic');
    });
    await lessonIn(page).getByRole('heading', { name: 'Knowledge check', level: 1 }).waitFor();
    assert.equal(await frame.evaluate(() => 'same' in window), true, 'it was loaded again');
    assert.equal(await page.evaluate(() => history.length), entries);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the focus was taken');
  },
);

embedTest('a link to another topic stays in the frame', async (page) => {
  // On this site nobody has taken the quiz yet.
  await openCourse(page, element('quiz="knowledge-check"'), sites.school);
  await takeQuiz(page, 0);
  const [missed] = quiz.questions;
  const name = collapsed(titleOf(topicOf(missed.topic)));
  await lessonIn(page).getByRole('link', { name, exact: true }).click();
  await topicHeading(page, name).waitFor();
  await isSized(page);
});

embedTest('a lesson that is not the one asked for says so', async (page) => {
  await openCourse(page, element('topic="metaclasses" lesson="beginners-python"'));
  const sentence = lessonIn(page).getByRole('alert');
  await sentence.waitFor();
  assert.match((await sentence.textContent()) ?? '', /The lesson “beginners-python” was asked for here\./);
  await set(page, 'lesson', lesson.id);
  await isSized(page);
  assert.equal(await sentence.count(), 0);
});

embedTest('included twice, with an address from the page, before or after its element: it works', async (page) => {
  await page.goto(`${sites.lesson}embed-example.html`);
  await page.evaluate(() => {
    const again = document.createElement('script');
    again.src = 'embed.js';
    document.head.append(again);
    const late = document.createElement('lectern-lesson');
    late.setAttribute('topic', 'slots');
    late.setAttribute('src', './');
    document.querySelector('main')?.prepend(late);
  });
  await isSized(page);
  await topicHeading(page, collapsed(titleOf(topicOf('slots')))).waitFor();
});

embedTest('the example: three parts of the lesson, and the page shows what it is told', async (page) => {
  await page.goto(`${sites.lesson}embed-example.html`);
  assert.equal(await page.locator('lectern-lesson').count(), 3);
  for (const place of [0, 1, 2]) {
    await page.locator('lectern-lesson').nth(place).scrollIntoViewIfNeeded();
    await isSized(page, place);
  }
  const dark = await frameIn(page, 1);
  assert.equal(await dark.evaluate(() => document.documentElement.dataset.theme), 'dark');
  const progress = page.locator('output').first();
  await eventually(async () =>
    assert.ok((await progress.textContent())?.includes(`of ${topics.length} topics read, 0 of`)),
  );
});

embedTest(
  'only the frame itself speaks for the lesson, from its own origin, and only in the shapes there are',
  async (page) => {
    await openCourse(page, element('topic="metaclasses"'));
    await isSized(page);
    const frame = await frameIn(page);
    const before = await toldTo(page);
    const height = await page.locator('lectern-lesson').evaluate((host) => host.clientHeight);
    const sound = {
      lectern: 1,
      type: 'progress',
      lesson: 'x',
      read: 1,
      topics: 2,
      answered: 0,
      correct: 0,
      questions: 0,
    };
    await page.evaluate((message) => {
      // The page itself, and another frame of it.
      postMessage({ lectern: 1, type: 'height', height: 7 }, '*');
      postMessage(message, '*');
      const other = document.createElement('iframe');
      document.body.append(other);
      const script = document.createElement('script');
      script.textContent = `parent.postMessage(${JSON.stringify(message)}, '*')`;
      other.contentDocument?.body.append(script);
    }, sound);
    await eventually(async () =>
      assert.equal((await messagesTo(page)).filter(({ lesson }) => lesson === 'x').length, 2),
    );
    assert.deepEqual(await toldTo(page), before);
    assert.equal(await page.locator('lectern-lesson').evaluate((host) => host.clientHeight), height);

    // The frame itself, broken.
    const messages = [
      null,
      'progress',
      { ...sound, lectern: 2 },
      { ...sound, type: 'constructor' },
      { ...sound, read: -1 },
      { ...sound, read: 1.5 },
      { ...sound, read: '1' },
      { ...sound, read: 3 },
      { ...sound, correct: 1 },
      { ...sound, questions: undefined },
      { ...sound, lesson: 'x'.repeat(2000) },
      { lectern: 1, type: 'height', height: Infinity },
      { lectern: 1, type: 'height', height: 2_000_000 },
      { lectern: 1, type: 'height', height: '300' },
    ];
    const count = (await messagesTo(page)).length;
    await frame.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, '*')), messages);
    await frame.evaluate((message) => parent.postMessage({ ...message, lesson: 'the last', more: 1 }, '*'), sound);
    await eventually(async () => assert.equal((await messagesTo(page)).length, count + messages.length + 1));
    assert.deepEqual((await toldTo(page)).slice(before.length), [
      {
        type: 'lectern-progress',
        detail: { lesson: 'the last', read: 1, topics: 2, answered: 0, correct: 0, questions: 0 },
        frozen: true,
      },
    ]);
    assert.equal(await page.locator('lectern-lesson').evaluate((host) => host.clientHeight), height);
  },
);

embedTest('an address that is no page is not opened', async (page) => {
  await openCourse(page, '<script>let ran = false</script>' + element('topic="slots"'));
  await isSized(page);
  for (const src of ['javascript:parent.ran=true', 'data:text/html,x', 'http://[', '']) {
    const before = await page.locator('iframe').getAttribute('src');
    await set(page, 'src', src);
    assert.equal(await page.locator('iframe').getAttribute('src'), before, src);
  }
  assert.equal(await page.evaluate('ran'), false);
});
