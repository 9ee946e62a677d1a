import assert from 'node:assert/strict';
import { pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, tagName, titleOf, topicOf, topics } from './support/lesson.mjs';
import { comesIntoWindow, comesToSay, contentsOf, heading, mainOf } from './support/looks.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @param {Page} page */
const searchBox = (page) => page.getByRole('searchbox', { name: 'Search' });

/** @param {Page} page @returns {Promise<string[]>} the ids of the topics in the contents */
async function listed(page) {
  const addresses = await contentsOf(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return addresses.flatMap((address) => address?.match(/^#\/read\/(.+)$/)?.[1] ?? []);
}

/** @param {Page} page @param {(ids: string[]) => void} check */
const eventuallyListed = (page, check) => eventually(async () => check(await listed(page)));

/** @param {string} tag */
const tagged = (tag) => topics.filter((topic) => topic.tags.includes(tag)).map(({ id }) => id);

pageTest('search finds a topic by its title, by its text, and by its tag', {}, async ({ page }) => {
  await searchBox(page).fill('metaclass');
  await eventuallyListed(page, (ids) => {
    assert.ok(ids.length < topics.length);
    assert.equal(ids[0], 'metaclasses');
  });

  await searchBox(page).fill('__instancecheck__');
  await eventuallyListed(page, (ids) => assert.ok(ids.includes('metaclasses') && ids.length < 5, ids.join()));
  const link = contentsOf(page).getByRole('link', { name: titleOf(topicOf('metaclasses')) });
  await comesToSay(link, '__instancecheck__');

  await searchBox(page).fill('serialisation');
  await eventuallyListed(page, (ids) => assert.deepEqual(ids, ['pickle']));
  await comesToSay(contentsOf(page).getByRole('status'), '1 topic found');
});

pageTest('search is typed key by key and needs no more than beginnings, in either case', {}, async ({ page }) => {
  await searchBox(page).focus();
  await page.keyboard.type('DESCRIP');
  await eventuallyListed(page, (ids) => assert.equal(ids[0], 'descriptors'));
  assert.equal(await searchBox(page).inputValue(), 'DESCRIP');
});

pageTest('neither case nor marks nor what nobody sees counts in a search', {}, async ({ page }) => {
  await searchBox(page).fill('SÉRIALI\u00ADsatio\u0308n');
  await eventuallyListed(page, (ids) => assert.deepEqual(ids, ['pickle']));
});

pageTest('a search that finds nothing says so; clearing it brings everything back', {}, async ({ page }) => {
  const status = contentsOf(page).getByRole('status');
  await searchBox(page).fill('xyzzy plugh');
  await comesToSay(status, 'No topic contains “xyzzy plugh”');
  assert.deepEqual(await listed(page), []);
  await searchBox(page).fill('');
  await eventuallyListed(page, (ids) =>
    assert.deepEqual(
      ids,
      topics.map(({ id }) => id),
    ),
  );
  await comesToSay(status, '0 of 21 topics read');
});

pageTest('a found topic is one click away, and the lesson stays whole', {}, async ({ page }) => {
  await searchBox(page).fill('gil');
  await eventuallyListed(page, (ids) => assert.ok(ids.includes('threads-processes-asyncio')));
  const topic = topicOf('threads-processes-asyncio');
  await contentsOf(page)
    .getByRole('link', { name: titleOf(topic) })
    .click();
  await comesIntoWindow(page, heading(page, collapsed(titleOf(topic)), 2));
  assert.equal(await mainOf(page).getByRole('heading', { level: 2 }).count(), topics.length);
});

pageTest('a tag narrows the contents, a second one widens them, and each can be let go', {}, async ({ page }) => {
  const tags = page.getByRole('group', { name: 'Filter by tag' });
  const status = contentsOf(page).getByRole('status');
  const memory = tags.getByRole('button', { name: tagName('memory'), exact: true });
  const testing = tags.getByRole('button', { name: tagName('testing'), exact: true });
  assert.equal(await tags.getByRole('button', { pressed: false }).count(), await tags.getByRole('button').count());

  await memory.click();
  await tags.getByRole('button', { name: tagName('memory'), exact: true, pressed: true }).waitFor();
  await comesToSay(status, `${tagged('memory').length} of 21 topics`);
  assert.deepEqual(await listed(page), tagged('memory'));

  await testing.click();
  await comesToSay(status, `${tagged('memory').length + tagged('testing').length} of 21 topics`);

  await memory.click();
  await testing.click();
  await comesToSay(status, '0 of 21 topics read');
  assert.equal((await listed(page)).length, topics.length);
});

pageTest('a search looks only at topics with the chosen tags', {}, async ({ page }) => {
  await page
    .getByRole('group', { name: 'Filter by tag' })
    .getByRole('button', { name: tagName('memory'), exact: true })
    .click();
  await searchBox(page).fill('class');
  await eventuallyListed(page, (ids) => {
    assert.ok(ids.length > 0);
    for (const id of ids) assert.ok(tagged('memory').includes(id), id);
  });
});
