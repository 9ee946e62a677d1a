// Every view on every screen, in both themes and in both ways of drawing, by the rules of axe-core.
import './support/brief.mjs';
import { assertAccessible } from './support/axe.mjs';
import { pageTest } from './support/browser.mjs';
import { becomes, BY_CANVAS, BY_ELEMENTS, choose } from './support/drawing.mjs';
import { ENGINE } from './support/engine.mjs';
import { lesson, quiz, titleOf } from './support/lesson.mjs';
import { button, contentsOf, heading } from './support/looks.mjs';

const VIEWS = [
  ['#/read', lesson.title],
  [`#/quiz/${quiz.id}`, titleOf(quiz)],
  ['#/progress', 'Progress'],
  ['#/nowhere', 'There is no such page'],
  ['#/settings', 'Settings'],
];

/** @type {[width: number, height: number][]} */
const SCREENS = [
  [320, 568],
  [375, 812],
  [768, 1024],
  [1280, 800],
  [2560, 1440],
];

const DRAWINGS = ENGINE === 'firefox-without-webgl' ? [BY_ELEMENTS] : [BY_CANVAS, BY_ELEMENTS];

for (const [width, height] of SCREENS) {
  pageTest(
    `${width}x${height}: every view is accessible, light and dark, on a canvas and without one`,
    { viewport: { width, height }, at: '#/settings' },
    async ({ page }) => {
      for (const theme of ['Light', 'Dark']) {
        for (const drawing of DRAWINGS) {
          await choose(page, theme);
          await choose(page, drawing);
          await becomes(page, drawing === BY_CANVAS);
          // Looking at the long lesson takes longest: on most screens at two of the four, which differ in both.
          const isLooked = width === 1280 || (theme === 'Light') === (drawing === BY_CANVAS);
          for (const [address, title] of isLooked ? VIEWS : VIEWS.slice(1)) {
            await page.evaluate((hash) => (location.hash = hash), address);
            await heading(page, title, 1).waitFor();
            await assertAccessible(page, `${title}, ${theme}, ${drawing}`);
          }
          if ((await contentsOf(page).count()) > 0) continue;
          await button(page, 'Contents').click();
          await contentsOf(page).waitFor();
          await assertAccessible(page, `contents, ${theme}, ${drawing}`);
          await button(page, 'Contents').click();
        }
      }
    },
  );
}
