// Single keys, pressed in a browser that has keys of its own.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { DESKTOP, pageTest, PHONE } from './support/browser.mjs';
import { titleOf, topics } from './support/lesson.mjs';
import { button, comesIntoWindow, getsFocus, heading } from './support/looks.mjs';

/** @param {import('playwright-core').Page} page */
const listOf = (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

/** @param {import('playwright-core').Page} page */
const searchOf = (page) => page.getByRole('searchbox', { name: 'Search' });

/** @param {import('playwright-core').Page} page */
const lastKey = (page) => page.evaluate(() => document.body.dataset.key);

pageTest('? opens the list of shortcuts, and Escape gives the focus back', DESKTOP, async ({ page }) => {
  await button(page, 'Hide answers').focus();
  await page.keyboard.press('?');
  await listOf(page).waitFor();
  await getsFocus(listOf(page));
  assert.equal(await page.getByPlaceholder('Search').isVisible(), false, 'the field shines through the dialog');
  // The page is to be seen around it; who presses it stays in the dialog.
  await page.mouse.click(20, 20);
  await getsFocus(listOf(page));
  await page.keyboard.press('Escape');
  await listOf(page).waitFor({ state: 'detached' });
  await getsFocus(button(page, 'Hide answers'));
});

pageTest('s goes to the search box without being typed in it', DESKTOP, async ({ page }) => {
  await page.keyboard.press('s');
  await getsFocus(searchOf(page));
  assert.equal(await searchOf(page).inputValue(), '');
  await page.keyboard.type('js?');
  assert.equal(await searchOf(page).inputValue(), 'js?');
  assert.equal(await listOf(page).count(), 0);
});

pageTest('s opens the contents on a narrow screen', { viewport: PHONE.viewport }, async ({ page }) => {
  await page.keyboard.press('s');
  await getsFocus(searchOf(page));
});

pageTest('j and k go from topic to topic, and the focus goes along', DESKTOP, async ({ page }) => {
  for (const [key, topic] of /** @type {const} */ ([
    ['j', 0],
    ['j', 1],
    ['j', 2],
    ['k', 1],
  ])) {
    await page.keyboard.press(key);
    const title = heading(page, titleOf(topics[topic]), 2);
    await comesIntoWindow(page, title);
    await getsFocus(title);
  }
});

pageTest(
  'a key goes on from where the key before has led, whether or not that was seen yet',
  DESKTOP,
  async ({ page }) => {
    await page.evaluate(() => {
      for (const key of ['j', 'j', 'j', 'k'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
    const title = heading(page, titleOf(topics[1]), 2);
    await comesIntoWindow(page, title);
    await getsFocus(title);
  },
);

pageTest("a key with Ctrl, Alt or Meta is the browser's", DESKTOP, async ({ page }) => {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => (document.body.dataset.key = `${event.key} ${event.defaultPrevented}`));
  });
  for (const modifier of ['Control', 'Alt', 'Meta']) {
    await page.keyboard.press(`${modifier}+j`);
    assert.equal(await lastKey(page), 'j false');
  }
  await page.keyboard.press('j');
  assert.equal(await lastKey(page), 'j true');
});

/** Keys as a keyboard types them on a layout: which of them the page takes. @param {import('playwright-core').Page} page
 * @param {Omit<KeyboardEventInit, 'view'>[]} keys */
const taken = (page, keys) =>
  page.evaluate(
    (inits) =>
      inits.filter((init) => {
        const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
        return !document.body.dispatchEvent(event);
      }),
    keys,
  );

pageTest('shortcuts work with Caps Lock, and on layouts of every script', DESKTOP, async ({ page }) => {
  const letters = [
    { key: 'h', code: 'KeyH' },
    { key: 'H', code: 'KeyH', modifierCapsLock: true },
    { key: 'р', code: 'KeyH' },
    { key: 'Р', code: 'KeyH', modifierCapsLock: true },
    { key: 'η', code: 'KeyH' },
    { key: 'י', code: 'KeyH' },
    { key: 'ا', code: 'KeyH' },
    { key: '้', code: 'KeyH' },
    { key: 'ｈ', code: 'KeyH' },
    // Dvorak: what is typed counts, not where.
    { key: 'h', code: 'KeyJ' },
  ];
  assert.deepEqual(await taken(page, letters), letters);
  const others = [
    { key: 'H', code: 'KeyH', shiftKey: true },
    { key: 'Р', code: 'KeyH', shiftKey: true },
    { key: 'd', code: 'KeyH' },
    { key: 'ø', code: 'KeyH' },
    { key: 'Process', code: 'KeyH', keyCode: 229 },
    { key: 'Dead', code: 'KeyH' },
    { key: 'р', code: 'Semicolon' },
    ...[{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { modifierAltGraph: true }].map((modifier) => ({
      key: 'р',
      code: 'KeyH',
      ...modifier,
    })),
    ...[{ isComposing: true }, { repeat: true }, { keyCode: 229 }].map((state) => ({
      key: 'h',
      code: 'KeyH',
      ...state,
    })),
  ];
  assert.deepEqual(await taken(page, others), []);
  const list = [{ key: '؟', code: 'Slash', shiftKey: true }];
  assert.deepEqual(await taken(page, list), list);
  await listOf(page).waitFor();
});
