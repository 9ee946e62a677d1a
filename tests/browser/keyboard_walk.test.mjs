// The whole page by keyboard: Tab comes to everything and out again, the learner always sees where it stands, and every
// feature of the lesson is used without a click.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { eventually } from './support/eventually.mjs';
import {
  assertComplete,
  assertSeen,
  followLink,
  goTo,
  goToContents,
  named,
  numberElements,
  paintedRing,
  pressSeen,
  SCREENS,
  setSize,
  tabbable,
  walk,
} from './support/keyboard.mjs';
import { collapsed, optionsOf, plain, tagName, titleOf, topics } from './support/lesson.mjs';
import { button, comesToSay, contentsOf, getsFocus, heading, mainOf } from './support/looks.mjs';
import { optionIn, practiceGroup } from './support/question.mjs';

/** @typedef {import('playwright-core').Page} Page */

const VIEWS = /** @type {const} */ (['#/progress', '#/settings', '#/read', '#/quiz/knowledge-check']);

for (const screen of SCREENS) {
  const { width, height } = screen;
  pageTest(
    `${named(screen)}: Tab comes to every control of every view, in sight, with a ring, and out again; so does Shift+Tab`,
    { viewport: { width, height }, colorScheme: 'light', open: false },
    async ({ page, site }) => {
      await numberElements(page);
      await openApp(page, `${site}#/settings`);
      await setSize(page, screen);
      const kinds = new Set();
      for (const view of VIEWS) {
        // Anew: another fragment alone would move the focus to where it leads.
        await page.goto('about:blank');
        await openApp(page, site + view);
        const stops = await walk(page, 'Tab', async (stop) => {
          // Of each kind of control one is looked at.
          if (kinds.has(stop.kind) || stop.kind.includes('skip')) return;
          kinds.add(stop.kind);
          await eventually(async () => {
            const share = await paintedRing(page, stop);
            assert.ok(share > 0.3, `${view}: the ring of ${stop.kind} “${stop.name}” is painted to ${share}`);
          });
        });
        const expected = await tabbable(page);
        assertComplete(stops, expected, view);
        if (view !== VIEWS[VIEWS.length - 1]) continue;
        const back = await walk(page, 'Shift+Tab');
        assertComplete(back.reverse(), expected, `${view}, Shift+Tab`);
      }
      assert.ok(kinds.size >= 5, [...kinds].join());
      const open = button(page, 'Contents');
      if ((await open.count()) === 0) return;
      await goTo(page, open);
      await pressSeen(page, 'Enter');
      const [first, ...inContents] = await tabbable(page);
      assertComplete([await assertSeen(page, 'opening the contents')], [first], 'the open contents');
      const stops = await walk(page, 'Tab');
      // Where the browser has nothing else to go to, the walk comes round.
      if (stops.at(-1)?.number === first) stops.pop();
      assertComplete(stops, inContents, 'the open contents');
    },
  );
}

const [topic] = topics;
const question = topic.questions.find(({ kind }) => kind === 'single-choice') ?? topic.questions[0];

/** Tab goes round in the dialog, and nowhere else on the page. @param {Page} page @param {string} name */
async function staysIn(page, name) {
  const dialog = page.getByRole('dialog', { name });
  await getsFocus(dialog);
  const stops = await walk(page, 'Tab');
  assertComplete(stops, await tabbable(page), name);
  assert.ok(stops.length > 0);
  await goTo(page, dialog.getByRole('button', { name: 'Close' }), 'Shift+Tab');
}

/** @type {Record<string, (page: Page) => Promise<void>>} */
const FEATURES = {
  async 'a topic is searched for and gone to'(page) {
    await goToContents(page, page.getByRole('searchbox', { name: 'Search' }));
    await page.keyboard.type(collapsed(titleOf(topics[1])));
    const found = contentsOf(page).getByRole('list').first().getByRole('link').first();
    await comesToSay(found, titleOf(topics[1]));
    await goTo(page, found);
    await pressSeen(page, 'Enter');
    await getsFocus(heading(page, collapsed(titleOf(topics[1])), 2));
  },
  async 'the contents are filtered by a tag'(page) {
    await goToContents(page, page.getByRole('searchbox', { name: 'Search' }));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    const tag = page
      .getByRole('group', { name: 'Filter by tag' })
      .getByRole('button', { name: tagName(topic.tags[0]) })
      .first();
    await goTo(page, tag);
    await pressSeen(page, 'Space');
    await comesToSay(contentsOf(page).getByRole('status'), `of ${topics.length} topics`);
    assert.equal(await tag.getAttribute('aria-pressed'), 'true');
    await pressSeen(page, 'Space');
    assert.equal(await tag.getAttribute('aria-pressed'), 'false');
  },
  async 'the list of shortcuts and the ways to share are opened, read and closed'(page) {
    await page.keyboard.press('?');
    await staysIn(page, 'Keyboard shortcuts');
    await pressSeen(page, 'Enter');
    const share = button(page, 'Share / Embed');
    await goTo(page, share);
    await pressSeen(page, 'Enter');
    await staysIn(page, 'Share or embed');
    await pressSeen(page, 'Escape');
    await getsFocus(share);
  },
  async 'answers are hidden, and one is shown'(page) {
    await followLink(page, titleOf(topic));
    await goTo(page, button(page, 'Hide answers'), 'Shift+Tab');
    await pressSeen(page, 'Enter');
    const section = page.getByRole('region', { name: collapsed(titleOf(topic)), exact: true });
    await goTo(page, section.getByRole('button', { name: 'Show answer' }));
    await pressSeen(page, 'Enter');
    await section.getByRole('heading', { name: 'Key points' }).waitFor();
    // What comes next is in that answer.
    await pressSeen(page, 'Tab');
    assert.ok(await section.evaluate((element) => element.contains(document.activeElement)));
    assert.equal(await section.getByRole('button', { name: 'Show answer' }).count(), 0);
  },
  async 'a question is answered, and tried again'(page) {
    const group = practiceGroup(page, topic, question);
    // Which of them Tab comes to is the browser's to choose.
    await goTo(page, group.getByRole('radio'));
    await pressSeen(page, 'Space');
    const last = optionIn(group, plain(optionsOf(question).at(-1)?.text ?? ''));
    for (const _ of optionsOf(question)) if (!(await last.isChecked())) await pressSeen(page, 'ArrowDown');
    assert.ok(await last.isChecked());
    await goTo(page, group.getByRole('button', { name: 'Check answer' }));
    await pressSeen(page, 'Enter');
    await comesToSay(group.getByRole('status'), /^(Correct|Not quite)/);
    await getsFocus(group.getByRole('button', { name: 'Try again' }));
    await pressSeen(page, 'Enter');
    await goTo(page, group.getByRole('radio'));
  },
};

for (const screen of SCREENS) {
  const { width, height } = screen;
  pageTest(
    `${named(screen)}: the lesson is used without a click, and the learner sees where the keyboard is`,
    { viewport: { width, height }, open: false },
    async ({ page, site }) => {
      await numberElements(page);
      await openApp(page, `${site}#/settings`);
      await setSize(page, screen);
      await page.goto('about:blank');
      await openApp(page, site);
      await pressSeen(page, 'Tab');
      await getsFocus(page.getByRole('link', { name: 'Skip to the text' }));
      await page.keyboard.press('Enter');
      await getsFocus(mainOf(page));
      for (const [feature, use] of Object.entries(FEATURES)) {
        await use(page).catch((error) => {
          throw new Error(`not as it should be: ${feature}`, { cause: error });
        });
      }
    },
  );
}
