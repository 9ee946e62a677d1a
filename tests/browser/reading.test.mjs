import assert from 'node:assert/strict';
import { openApp, pageTest } from './support/browser.mjs';
import { collapsed, lesson, plain, quiz, textsOf, titleOf, topicOf, topics } from './support/lesson.mjs';
import {
  comesIntoWindow,
  comesToPlace,
  comesToSay,
  contentsOf,
  getsFocus,
  hasAddress,
  hasTitle,
  heading,
  mainOf,
  scrollTo,
  scrollY,
  textOf,
  topOf,
} from './support/looks.mjs';

const slots = topicOf('slots');

pageTest('the lesson stands on the page: its title, its introduction and every topic', {}, async ({ page }) => {
  await heading(page, lesson.title, 1).waitFor();
  const main = mainOf(page);
  assert.deepEqual(
    (await main.getByRole('heading', { level: 2 }).allTextContents()).map(collapsed),
    topics.map((topic) => collapsed(titleOf(topic))),
  );
  const text = await textOf(main);
  for (const paragraph of textsOf(lesson.introduction)) assert.ok(text.includes(collapsed(paragraph)), paragraph);
});

pageTest('a topic has its answer, its samples with their output, and its key points', {}, async ({ page }) => {
  for (const topic of topics) {
    const section = page.getByRole('region', { name: collapsed(titleOf(topic)), exact: true });
    const text = await textOf(section);
    for (const part of textsOf(topic.answer)) assert.ok(text.includes(collapsed(part)), `${topic.id}: ${part}`);
    for (const point of topic.key_points) assert.ok(text.includes(collapsed(plain(point))), plain(point));
    assert.equal(await section.getByRole('heading', { name: 'Key points', level: 3 }).count(), 1);
  }
});

pageTest('a sample stands on the page letter by letter, with its line breaks', {}, async ({ page }) => {
  const samples = topics.flatMap((topic) => topic.answer).filter((block) => block.type === 'code');
  assert.ok(samples.length > 20);
  const codes = await mainOf(page).getByRole('code').allTextContents();
  for (const { text } of samples) assert.ok(codes.includes(text), text);
});

pageTest(
  'the contents list every topic in order, and lead to the knowledge check and the other pages',
  {},
  async ({ page }) => {
    const lists = contentsOf(page).getByRole('list');
    const ofTopics = lists.filter({ hasText: titleOf(topics[0]) }).getByRole('link');
    assert.deepEqual((await ofTopics.allTextContents()).map(collapsed), topics.map(titleOf).map(collapsed));
    assert.equal(await ofTopics.count(), 21);
    for (const name of [titleOf(quiz), 'Progress', 'Settings']) {
      assert.equal(await lists.getByRole('link', { name, exact: true }).count(), 1, name);
    }
  },
);

pageTest('a link of the contents goes to its topic and sets the address', {}, async ({ page }) => {
  await contentsOf(page)
    .getByRole('link', { name: titleOf(slots) })
    .click();
  await hasAddress(page, '#/read/slots');
  const title = heading(page, titleOf(slots), 2);
  await comesIntoWindow(page, title);
  assert.ok((await topOf(title)) < 200, 'the topic does not begin at the top of the window');
  await getsFocus(title);
});

pageTest('an address opens the lesson at its topic', { at: '#/read/slots' }, async ({ page }) => {
  const title = heading(page, titleOf(slots), 2);
  await comesIntoWindow(page, title);
  assert.ok((await topOf(title)) < 200);
});

pageTest('an address of the plain page opens the same topic', { at: '#slots' }, async ({ page }) => {
  await comesIntoWindow(page, heading(page, titleOf(slots), 2));
});

pageTest('back returns to the place one came from, and forward to where one was', {}, async ({ page }) => {
  await scrollTo(page, 2345);
  await contentsOf(page)
    .getByRole('link', { name: titleOf(slots) })
    .click();
  await comesIntoWindow(page, heading(page, titleOf(slots), 2));
  const there = await scrollY(page);
  await contentsOf(page).getByRole('link', { name: 'Progress' }).click();
  await heading(page, 'Progress', 1).waitFor();
  await page.goBack();
  await comesToPlace(page, there);
  await page.goBack();
  await comesToPlace(page, 2345);
  await page.goForward();
  await comesToPlace(page, there);
  await hasAddress(page, '#/read/slots');
});

pageTest('a reload comes back to the place in the text', {}, async ({ page }) => {
  await scrollTo(page, 5000);
  await page.reload();
  await heading(page, lesson.title, 1).waitFor();
  await comesToPlace(page, 5000);
});

pageTest('an address that leads nowhere says so and offers the contents', {}, async ({ page, site }) => {
  for (const address of ['#/read/no-such-topic', '#/quiz/no-such-quiz', '#/nonsense', '#/read/slots/more']) {
    await openApp(page, site + address);
    await heading(page, 'There is no such page', 1).waitFor();
    await comesToSay(mainOf(page), address);
    await page.getByRole('link', { name: 'Back to the contents' }).click();
    await heading(page, lesson.title, 1).waitFor();
  }
});

pageTest("the window's title follows the view", {}, async ({ page }) => {
  await hasTitle(page, lesson.title);
  const contents = contentsOf(page);
  for (const name of [titleOf(slots), titleOf(quiz), 'Progress', 'Settings']) {
    await contents.getByRole('link', { name }).click();
    await hasTitle(page, `${collapsed(name)} – ${lesson.title}`);
  }
  await page.goBack();
  await hasTitle(page, `Progress – ${lesson.title}`);
});

pageTest('the first Tab offers to skip the contents', {}, async ({ page }) => {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await getsFocus(skip);
  await page.keyboard.press('Enter');
  await getsFocus(mainOf(page));
  await page.keyboard.press('Tab');
  await getsFocus(page.getByRole('button', { name: 'Hide answers' }));
});

pageTest('a link out of the lesson opens beside it and tells the other page nothing', {}, async ({ page, site }) => {
  const links = await page.getByRole('link').all();
  for (const link of links) {
    const address = (await link.getAttribute('href')) ?? '';
    if (address.startsWith('#')) continue;
    assert.equal(await link.getAttribute('target'), '_blank', address);
    assert.match((await link.getAttribute('rel')) ?? '', /noopener/, address);
  }
  assert.ok(links.length > 20, site);
});
