import assert from 'node:assert/strict';
import './support/brief.mjs';
import { pageTest } from './support/browser.mjs';
import { ENGINE } from './support/engine.mjs';
import { eventually } from './support/eventually.mjs';
import { linesOf } from './support/lines.mjs';
import { collapsed, textsOf, titleOf, topicOf, topics } from './support/lesson.mjs';
import { button, comesToSay, mainOf } from './support/looks.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 */

const sample = topics[0].answer.find((block) => block.type === 'code');

pageTest(
  '“Copy” copies the sample as it was written, and says so for a while',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    const copy = button(page, 'Copy').first();
    await copy.click();
    await button(page, 'Copied').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sample?.text);
    assert.equal(await button(page, 'Copied').count(), 1);
    await button(page, 'Copied').waitFor({ state: 'hidden' });
  },
);

/** As in another page's frame: the clipboard that asks for leave is refused. @param {Page} page */
const refuseClipboard = (page) =>
  page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });

pageTest(
  'where the clipboard is refused, “Copy” takes the way of older browsers, and the focus stays on it',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    await refuseClipboard(page);
    const copy = button(page, 'Copy').first();
    await copy.focus();
    await page.keyboard.press('Enter');
    await button(page, 'Copied').waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sample?.text);
    assert.match((await page.evaluate(() => document.activeElement?.textContent)) ?? '', /^Cop/);
  },
);

pageTest('where copying is forbidden, the page says so and what to do', {}, async ({ page }) => {
  await refuseClipboard(page);
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await button(page, 'Copy').first().click();
  await comesToSay(
    mainOf(page).getByRole('alert'),
    'Copying is not allowed here. Select the code and copy it yourself.',
  );
});

pageTest(
  'a sample selected and copied by hand is the sample',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    const code = mainOf(page).getByRole('code').filter({ hasText: 'class Meta(type)' }).first();
    await code.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+c');
    await eventually(async () => assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sample?.text));
  },
);

/** Presses the mouse at a text's first letter and lets it go at another's last one. @param {Page} page @param {Locator} first @param {Locator} last */
async function drag(page, first, last) {
  const [from, to] = [(await linesOf(first))[0], (await linesOf(last)).at(-1)];
  assert.ok(to);
  await page.mouse.move(from.left + 1, (from.top + from.bottom) / 2);
  await page.mouse.down();
  // Over what lies between, as a hand does.
  await page.mouse.move((from.left + to.right) / 2, (from.top + to.bottom) / 2, { steps: 12 });
  await page.mouse.move(to.right, (to.top + to.bottom) / 2, { steps: 12 });
  await page.mouse.up();
}

/** @param {Page} page */
async function copySelected(page) {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.keyboard.press('ControlOrMeta+c');
  return eventually(async () => {
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.notEqual(text, '');
    return text;
  });
}

/** A text is nothing but these parts, letter by letter, each on lines of its own. @param {string} text @param {string[]} parts */
function assertParts(text, parts) {
  let rest = `\n${text}`;
  for (const part of parts) {
    const [lines] = /^\n*/.exec(rest) ?? [''];
    assert.ok(lines, `not on a line of its own: ${part}`);
    rest = rest.slice(lines.length);
    assert.equal(rest.slice(0, part.length), part);
    rest = rest.slice(part.length);
  }
  assert.equal(rest.trim(), '');
}

const mixed = topicOf('descriptors');
const mixedFrom = mixed.answer.findIndex(({ type }) => type === 'list') - 1;
const mixedBlocks = mixed.answer.slice(mixedFrom, mixedFrom + 6);

pageTest(
  'what a mouse is drawn over, paragraphs, a list and code, is copied as it was written',
  {
    viewport: { width: 1280, height: 2400 },
    at: `#/read/${mixed.id}`,
    permissions: ['clipboard-read', 'clipboard-write'],
  },
  async ({ page }) => {
    const types = mixedBlocks.map(({ type }) => type);
    assert.deepEqual(types, ['paragraph', 'list', 'paragraph', 'heading', 'code', 'paragraph']);
    const section = page.getByRole('region', { name: collapsed(titleOf(mixed)), exact: true });
    const texts = textsOf(mixedBlocks);
    const [first, last] = [texts[0], texts[texts.length - 1]].map((text) =>
      section.getByRole('paragraph').filter({ hasText: text.slice(0, 60) }),
    );
    await drag(page, first, last);
    assertParts(await copySelected(page), texts);
    const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    assert.deepEqual(kinds, ['text/plain'], 'its looks, which are transparent, are copied too');

    // A part of one paragraph is that part. To WebKit a line's first word is one with the last of the line before.
    const [second] = (await linesOf(first)).slice(1);
    const x = ENGINE === 'webkit' ? (second.left + second.right) / 2 : second.left + 4;
    await page.mouse.click(x, (second.top + second.bottom) / 2, { clickCount: 2 });
    const word = (await copySelected(page)).trim();
    assert.match(word, /^\S+$/);
    assert.ok(texts[0].includes(word), word);
  },
);

pageTest(
  'everything selected and copied is the whole lesson in its order, and no text of it twice',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async ({ page }) => {
    await page.keyboard.press('ControlOrMeta+a');
    const copied = await copySelected(page);
    let end = 0;
    for (const topic of topics) {
      for (const text of textsOf(topic.answer)) {
        const place = copied.indexOf(text, end);
        assert.ok(place >= 0, `${topic.id}: not copied, or not in its place: ${text}`);
        end = place + text.length;
      }
      const [opening] = textsOf(topic.answer);
      assert.equal(copied.split(opening).length, 2, `copied more than once: ${opening}`);
    }
  },
);
