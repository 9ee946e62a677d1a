// What is beside the lesson's text, used by keyboard alone: the knowledge check, progress and settings; and the learner always
// sees where the keyboard stands. What depends on no size of the screen is done on one.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import {
  assertSeen,
  followLink,
  goTo,
  goToContents,
  named,
  numberElements,
  pressSeen,
  SCREENS,
  tabbable,
} from './support/keyboard.mjs';
import {
  collapsed,
  findQuestion,
  optionsOf,
  quiz,
  rightOptions,
  titleOf,
  topicOf,
  topics,
  wrongOption,
} from './support/lesson.mjs';
import { button, comesToSay, getsFocus, heading, isInWindow, mainOf } from './support/looks.mjs';
import { assertChecked, groupOf, optionIn, practiceGroup } from './support/question.mjs';
import { answerChecked, chooseFile, keep, recordText } from './support/record.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {import('./support/lesson.mjs').Question} Question
 */

const { questions } = quiz;
const total = questions.length;
const answered = answerChecked('00ff', 0, { id: topics[0].questions[0].id, hash: '0' });

/**
 * Arrows go to this one of the group's radios, from the one that Tab came to: downwards, then upwards, for WebKit's stop at the last.
 * @param {Page} page @param {Locator} group @param {Locator} radio
 */
async function chooseRadio(page, group, radio) {
  await goTo(page, group.getByRole('radio'));
  await pressSeen(page, 'Space');
  const count = await group.getByRole('radio').count();
  for (const key of ['ArrowDown', 'ArrowUp']) {
    for (let left = count; left > 0 && !(await radio.isChecked()); --left) await pressSeen(page, key);
  }
  assert.ok(await radio.isChecked(), `no arrow leads to ${radio}`);
}

/** Comes to a button by Tab, and presses it. @param {Page} page @param {Locator} control */
async function press(page, control) {
  await goTo(page, control);
  await page.keyboard.press('Enter');
}

/** Answers the open question, and reads the verdict. @param {Page} page @param {Question} question @param {boolean} right @param {boolean} isLast */
async function answerOpen(page, question, right, isLast) {
  const group = groupOf(mainOf(page), question);
  const chosen = right ? rightOptions(question) : [wrongOption(question)];
  await chooseRadio(page, group, optionIn(group, chosen[0]));
  await press(page, button(page, 'Check answer'));
  await assertChecked(group, question, chosen);
  const next = button(page, isLast ? 'See result' : 'Next question');
  await getsFocus(next);
  await assertSeen(page, 'Check answer');
  assert.ok(await isInWindow(page, group.getByText(/^(Correct|Not quite)/)), 'the verdict is out of sight');
  await page.keyboard.press('Enter');
}

/** @param {Page} page @param {number} place of the open question */
async function isOpen(page, place) {
  await getsFocus(heading(page, `Question ${place + 1} of ${total}`, 2));
  await assertSeen(page, 'going on');
}

/** @param {Page} page @param {string} setting @param {string} choice */
const choose = (page, setting, choice) => {
  const group = page.getByRole('group', { name: setting, exact: true });
  return chooseRadio(page, group, group.getByRole('radio', { name: choice, exact: true }));
};

/** Each goes on where the one before it ended. @type {Record<string, (page: Page, screen: {size: string, isFirst: boolean}) => Promise<void>>} */
const FEATURES = {
  async 'the knowledge check is taken, right and wrong, to its result'(page, { isFirst }) {
    await followLink(page, titleOf(quiz));
    await press(page, button(page, 'Check answer'));
    await comesToSay(groupOf(mainOf(page), questions[0]).getByRole('status'), 'Choose an answer first.');
    // Back to the options, which stand before the button.
    await goTo(page, groupOf(mainOf(page), questions[0]).getByRole('radio'), 'Shift+Tab');
    let score = 0;
    for (const [place, question] of questions.entries()) {
      if (place > 0) await isOpen(page, place);
      // All of them by Tab on one screen; elsewhere the later ones by their keys.
      const byTab = isFirst || place < 2;
      const right = byTab ? place % 2 === 0 : optionsOf(question)[0].correct;
      if (right) score += 1;
      if (byTab) await answerOpen(page, question, place % 2 === 0, place + 1 === total);
      else for (const key of ['1', 'c', 'c']) await pressSeen(page, key);
    }
    await getsFocus(heading(page, 'Result', 2));
    await comesToSay(mainOf(page), `${score} of ${total} correct`);
    const missed = titleOf(topicOf(questions[1].topic));
    await goTo(page, mainOf(page).getByRole('link', { name: collapsed(missed), exact: true }));
    await press(page, button(page, 'Try again'));
    await isOpen(page, 0);
    assert.equal(await mainOf(page).getByRole('radio', { checked: true }).count(), 0);
  },
  async 'an exported text is read, merged, and refused where it is none'(page) {
    await followLink(page, 'Progress');
    const open = button(page, 'Import');
    const field = page.getByRole('textbox', { name: 'Exported text' });
    await press(page, open);
    await getsFocus(button(page, 'Choose file'));
    await assertSeen(page, 'opening the import');
    await goTo(page, field);
    await page.keyboard.insertText('hello');
    await mainOf(page).getByText('This is no exported progress').waitFor();
    await assertSeen(page, 'what is no record');
    await pressSeen(page, 'ControlOrMeta+a');
    await page.keyboard.insertText(recordText(2, [answered]));
    await mainOf(page).getByText('1 answer is added.').waitFor();
    await assertSeen(page, 'a record');
    await press(page, button(page, 'Merge'));
    await getsFocus(open);
    await assertSeen(page, 'Merge');
    await mainOf(page).getByText('The progress was merged with yours.').waitFor();
    for (const leave of [() => press(page, button(page, 'Cancel')), () => page.keyboard.press('Escape')]) {
      await page.keyboard.press('Enter');
      await getsFocus(button(page, 'Choose file'));
      await leave();
      await getsFocus(open);
      await assertSeen(page, 'leaving the import');
    }
  },
  async 'a reset is called off, called off by Escape, and done'(page) {
    const reset = button(page, 'Reset progress');
    const dialog = page.getByRole('alertdialog', { name: 'Forget everything you read and answered?' });
    await goTo(page, reset);
    for (const key of ['Enter', 'Escape']) {
      await page.keyboard.press('Enter');
      await getsFocus(dialog.getByRole('button', { name: 'Cancel' }));
      await assertSeen(page, 'Reset progress');
      assert.equal((await tabbable(page)).length, 2, 'Tab leads to more than the two answers');
      await page.keyboard.press(key);
      await getsFocus(reset);
      await assertSeen(page, 'calling the reset off');
      assert.equal(await dialog.count(), 0);
    }
    await page.keyboard.press('Enter');
    await press(page, button(page, 'Yes, reset'));
    await getsFocus(reset);
    await assertSeen(page, 'the reset');
    await comesToSay(mainOf(page), 'Your progress was reset.');
    assert.equal(
      await mainOf(page).getByRole('progressbar', { name: 'Questions answered' }).getAttribute('value'),
      '0',
    );
  },
  async 'every setting is changed; on the other screens the one that depends on them'(page, { size, isFirst }) {
    await followLink(page, 'Settings');
    for (const [
      setting,
      choice,
      look,
      value,
    ] of /** @type {[string, string, (root: HTMLElement) => unknown, unknown][]} */ ([
      ['Theme', 'Dark', (root) => root.dataset.theme, 'dark'],
      ['Theme', 'Light', (root) => root.dataset.theme, 'light'],
      ['Text size', 'Small', (root) => root.style.getPropertyValue('--scale'), '0.875'],
      ['Text size', size, (root) => root.style.getPropertyValue('--scale'), size === 'Largest' ? '2' : '1'],
      ['Motion', 'Reduced', (root) => root.dataset.motion, 'reduced'],
      ['Motion', 'Full', (root) => root.dataset.motion, 'full'],
      ['Drawing', 'Page elements only', (root) => root.classList.contains('no-picture'), true],
      ['Drawing', 'Automatic', (root) => root.classList.contains('no-picture'), false],
    ])) {
      if (!isFirst && setting !== 'Text size') continue;
      await choose(page, setting, choice);
      await eventually(async () => assert.equal(await page.locator('html').evaluate(look), value));
      await assertSeen(page, `${setting}: ${choice}`);
    }
    if (!isFirst) return;
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await choose(page, 'Keyboard shortcuts', 'Off');
    await pressSeen(page, '?');
    assert.equal(await list.count(), 0);
    await choose(page, 'Keyboard shortcuts', 'On');
    await page.keyboard.press('?');
    await getsFocus(list);
    await page.keyboard.press('Escape');
    await getsFocus(page.getByRole('group', { name: 'Keyboard shortcuts' }).getByRole('radio', { name: 'On' }));
    await assertSeen(page, 'closing the list');
  },
};

for (const screen of SCREENS) {
  const { width, height, size = 'Normal' } = screen;
  pageTest(
    `${named(screen)}: the knowledge check, progress and settings are used without a click`,
    { viewport: { width, height }, open: false },
    async ({ page, site }) => {
      await numberElements(page);
      await openApp(page, `${site}#/settings`);
      await choose(page, 'Text size', size);
      for (const [feature, use] of Object.entries(FEATURES)) {
        await use(page, { size, isFirst: screen === SCREENS[0] }).catch((error) => {
          throw new Error(`not as it should be: ${feature}`, { cause: error });
        });
      }
    },
  );
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const NO_DOWNLOAD = { firefox: 'its driver is told only of downloads that are navigations' };

/** As by a link. @param {Page} page @param {import('./support/lesson.mjs').Topic} topic */
async function goToTopic(page, topic) {
  await page.evaluate((fragment) => (location.hash = fragment), `#/read/${topic.id}`);
  await getsFocus(heading(page, collapsed(titleOf(topic)), 2));
}

/** @param {Page} page */
const clipboardOf = (page) => page.evaluate(() => navigator.clipboard.readText());

pageTest(
  'progress is exported, opened from its file, copied and pasted',
  { ...CLIPBOARD, open: false, not: { ...NO_DOWNLOAD, webkit: 'its driver cannot answer a question for a file' } },
  async ({ page, site }) => {
    await numberElements(page);
    await keep(page, 'log/00ff/0', recordText(2, [answered]));
    await openApp(page, `${site}#/progress`);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, button(page, 'Export'))]);
    const file = await download.path();
    assert.match(await readFile(file, 'utf8'), /"answer_checked"/);
    await getsFocus(button(page, 'Export'));
    await press(page, button(page, 'Copy as text'));
    await getsFocus(button(page, 'Copied'));
    await press(page, button(page, 'Import'));
    await getsFocus(button(page, 'Choose file'));
    await chooseFile(page, () => page.keyboard.press('Enter'), file);
    await mainOf(page).getByText('Everything in it is here already.').waitFor();
    await getsFocus(button(page, 'Choose file'));
    await pressSeen(page, 'Tab');
    await page.keyboard.press('ControlOrMeta+v');
    await eventually(async () =>
      assert.equal(await page.getByRole('textbox', { name: 'Exported text' }).inputValue(), await clipboardOf(page)),
    );
    assert.match(await clipboardOf(page), /"answer_checked"/);
  },
);

pageTest('code is copied, and a link that is shared', { ...CLIPBOARD, open: false }, async ({ page, site }) => {
  await numberElements(page);
  await openApp(page, site);
  await goToTopic(page, topics[1]);
  for (const [part, text] of /** @type {[Locator, RegExp][]} */ ([
    [
      mainOf(page).getByRole('region', { name: collapsed(titleOf(topics[1])), exact: true }),
      /^(class|def|import|from) /,
    ],
    [
      page.getByRole('dialog').getByRole('region', { name: 'Link to this place' }),
      new RegExp(`#/read/${topics[1].id}$`),
    ],
  ])) {
    await press(page, part.getByRole('button', { name: 'Copy', exact: true }).first());
    await getsFocus(part.getByRole('button', { name: 'Copied', exact: true }));
    assert.match(await clipboardOf(page), text);
    if ((await page.getByRole('dialog').count()) > 0) continue;
    await goToContents(page, button(page, 'Share / Embed'));
    await page.keyboard.press('Enter');
  }
});

pageTest('questions of several choices and of typed text are answered', { open: false }, async ({ page, site }) => {
  await numberElements(page);
  await openApp(page, site);
  for (const fits of /** @type {((question: Question) => boolean)[]} */ ([
    ({ kind }) => kind === 'multiple-choice',
    ({ accepted }) => accepted !== undefined,
  ])) {
    const { topic, question } = findQuestion(fits);
    await goToTopic(page, topic);
    const group = practiceGroup(page, topic, question);
    const right = rightOptions(question);
    if (question.accepted) {
      await goTo(page, group.getByLabel('Your answer'));
      await page.keyboard.type(question.accepted[0]);
      await assertSeen(page, 'typing');
    }
    for (const option of right) {
      if (question.kind !== 'multiple-choice') await chooseRadio(page, group, optionIn(group, option));
      else {
        await goTo(page, optionIn(group, option));
        await pressSeen(page, 'Space');
      }
    }
    await press(page, group.getByRole('button', { name: 'Check answer', exact: true }));
    await comesToSay(group.getByRole('status'), /^Correct/);
    await getsFocus(group.getByRole('button', { name: 'Try again', exact: true }));
    await assertSeen(page, 'Check answer');
    await page.keyboard.press('Enter');
    await getsFocus(group);
    await assertSeen(page, 'Try again');
  }
});

for (const name of ['Export', 'Dismiss']) {
  pageTest(
    `“${name}” puts the reminder away, and the keyboard goes on in the view`,
    { open: false },
    async ({ page, site }) => {
      await numberElements(page);
      const events = Array.from({ length: 50 }, (_, place) => answerChecked('00ff', place, { id: 'gone', hash: '0' }));
      await keep(page, 'log/00ff/49', recordText(2, events));
      await openApp(page, `${site}#/settings`);
      const status = mainOf(page).getByRole('status').first();
      await comesToSay(status, 'You have answered a lot since your last export.');
      await press(page, status.getByRole('button', { name }));
      await eventually(async () => assert.equal(await status.textContent(), ''));
      await getsFocus(mainOf(page));
      await pressSeen(page, 'Tab');
      assert.ok(
        await page
          .getByRole('radio', { name: 'As the system' })
          .first()
          .evaluate((radio) => radio === document.activeElement),
      );
    },
  );
}
