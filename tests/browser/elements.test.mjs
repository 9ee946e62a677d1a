// The page without its canvas: the same tree, drawn by elements, with everything in its place.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { openApp, pageTest, reload } from './support/browser.mjs';
import { becomes, BY_CANVAS, BY_ELEMENTS, choose, difference, isPainted } from './support/drawing.mjs';
import { ENGINE } from './support/engine.mjs';
import { eventually } from './support/eventually.mjs';
import { rightOptions, topics } from './support/lesson.mjs';
import { mainOf } from './support/looks.mjs';
import { readPng } from './support/png.mjs';
import { answer, assertChecked, mouse, practiceGroup } from './support/question.mjs';

/** @typedef {import('playwright-core').Page} Page */

const NO_CANVAS = { 'firefox-without-webgl': 'it has no canvas to go back to' };
const NOT_FORCED = { webkit: 'it has no forced colours' };
/** Firefox gives the edges of letters on a canvas other greys than those of a text, at the same places. */
const ALIKE = ENGINE.startsWith('firefox') ? { reach: 1, part: 0.001 } : { reach: 0, part: 0.01 };
const [topic] = topics;
const [question] = topic.questions;

/** Its letters are its own, not those of a picture under it. @param {import('playwright-core').Locator} text */
const isToBeSeen = (text) =>
  eventually(async () =>
    assert.notEqual(await text.evaluate((element) => getComputedStyle(element).color), 'rgba(0, 0, 0, 0)'),
  );

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  pageTest(
    `drawn by elements the page looks as it does on the canvas, ${colorScheme}`,
    {
      colorScheme,
      at: `#/read/${topic.id}`,
      not: { ...NO_CANVAS, webkit: 'its driver cannot ask for reduced motion' },
    },
    async ({ page, site }) => {
      await page.mouse.move(1, 1);
      const painted = await page.screenshot();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openApp(page, `${site}#/settings`);
      await choose(page, BY_ELEMENTS);
      await becomes(page, false);
      await openApp(page, `${site}#/read/${topic.id}`);
      await page.mouse.move(1, 1);
      await eventually(async () => {
        const part = difference(painted, await page.screenshot(), ALIKE.reach);
        assert.ok(part < ALIKE.part, `${(part * 100).toFixed(2)} % differs`);
      });
    },
  );
}

pageTest(
  'the choice of the drawing is kept, and can be taken back',
  { at: '#/settings', not: NO_CANVAS },
  async ({ page }) => {
    await becomes(page, true);
    await choose(page, BY_ELEMENTS);
    await becomes(page, false);
    await reload(page);
    await becomes(page, false);
    await choose(page, BY_CANVAS);
    await becomes(page, true);
  },
);

pageTest(
  'forced colours are followed at once, and the place and the answer in progress stay',
  { not: { ...NO_CANVAS, ...NOT_FORCED } },
  async ({ page }) => {
    const group = practiceGroup(page, topic, question);
    await group.getByRole('radio').first().check();
    await group.getByRole('radio').first().focus();
    const place = await page.evaluate(() => scrollY);
    assert.ok(place > 0);
    for (const forcedColors of /** @type {const} */ (['active', 'none'])) {
      await page.emulateMedia({ forcedColors });
      await becomes(page, forcedColors === 'none');
      assert.ok(await group.getByRole('radio').first().isChecked());
      assert.ok(
        await group
          .getByRole('radio')
          .first()
          .evaluate((radio) => radio === document.activeElement),
      );
      assert.equal(await page.evaluate(() => scrollY), place);
    }
  },
);

pageTest(
  'in forced colours only colours of the system are used',
  { forcedColors: 'active', not: NOT_FORCED },
  async ({ page }) => {
    await becomes(page, false);
    const strange = await mainOf(page).evaluate((main) => {
      const probe = document.createElement('div');
      document.body.append(probe);
      const system = ['Canvas', 'CanvasText', 'LinkText', 'ButtonBorder', 'GrayText', 'Highlight'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      const known = [...system, 'rgba(0, 0, 0, 0)'];
      /** @type {Set<string>} */
      const found = new Set();
      for (const element of main.querySelectorAll('*')) {
        const { color, backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(element);
        for (const value of [color, backgroundColor, borderTopStyle === 'none' ? color : borderTopColor]) {
          if (!known.includes(value)) found.add(`${value} of ${element.outerHTML.slice(0, 120)}`);
        }
      }
      return [...found];
    });
    assert.deepEqual(strange, []);
  },
);

pageTest(
  'in forced colours, where all grounds are one, a line says what the pointer does',
  { forcedColors: 'active', at: '#/settings', not: NOT_FORCED },
  async ({ page }) => {
    await becomes(page, false);
    const line = (/** @type {import('playwright-core').Locator} */ control) =>
      control.evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
      });
    const nav = page.getByRole('navigation', { name: 'Contents' });
    for (const control of [nav.getByRole('link', { name: 'Progress' }), nav.getByRole('button').first()]) {
      assert.equal(await line(control), 0);
      await control.hover();
      assert.equal(await line(control), 2);
      await page.mouse.down();
      assert.equal(await line(control), 4);
      await page.mouse.move(700, 700);
      await page.mouse.up();
    }
  },
);

pageTest('a question is answered without a canvas as with one', { at: '#/settings' }, async ({ page, site }) => {
  await choose(page, BY_ELEMENTS);
  await becomes(page, false);
  await openApp(page, `${site}#/read/${topic.id}`);
  const group = practiceGroup(page, topic, question);
  await answer(page, group, rightOptions(question), mouse);
  await assertChecked(group, question, rightOptions(question));
});

pageTest(
  'a context that is lost and does not come back leaves the page drawn by its elements',
  { not: NO_CANVAS },
  async ({ page }) => {
    await becomes(page, true);
    await page
      .locator('canvas')
      .evaluate((canvas) =>
        /** @type {HTMLCanvasElement} */ (canvas)
          .getContext('webgl2')
          ?.getExtension('WEBGL_lose_context')
          ?.loseContext(),
      );
    await becomes(page, false);
    await isToBeSeen(mainOf(page).getByRole('paragraph').first());
  },
);

pageTest(
  'without a canvas a link is underlined in its own colour, as on it',
  { at: '#/settings' },
  async ({ page, site }) => {
    await choose(page, BY_ELEMENTS);
    await becomes(page, false);
    await openApp(page, site);
    const links = mainOf(page).getByRole('paragraph').getByRole('link');
    const [line, text] = await links.first().evaluate((link) => {
      const innermost = /** @type {Element} */ (link.querySelector(':not(:has(*))') ?? link);
      return [getComputedStyle(link).textDecorationColor, getComputedStyle(innermost).color];
    });
    assert.equal(line, text);
    assert.notEqual(line, await mainOf(page).evaluate((main) => getComputedStyle(main).color));
  },
);

pageTest(
  'shaders that do not compile leave the page drawn by its elements',
  { open: false },
  async ({ page, site }) => {
    await page.addInitScript(() => {
      const { shaderSource } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.shaderSource = function (shader) {
        shaderSource.call(this, shader, 'no program of any language');
      };
    });
    await openApp(page, site);
    await becomes(page, false);
    const painted = await page.screenshot();
    const { surface } = await page.evaluate(() => ({
      surface: getComputedStyle(document.documentElement).backgroundColor,
    }));
    const png = readPng(painted);
    assert.equal(`rgb(${png.at(png.width - 4, 4).join(', ')})`, surface);
    const group = practiceGroup(page, topic, question);
    await answer(page, group, rightOptions(question), mouse);
    await assertChecked(group, question, rightOptions(question));
  },
);

pageTest('without WebGL the page is drawn by its elements, by itself', { open: false }, async ({ page, site }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    /** @this {HTMLCanvasElement} @param {string} kind @param {unknown} options */
    const without = function (kind, options) {
      return /^webgl/.test(kind) ? null : Reflect.apply(own, this, [kind, options]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: without });
  });
  await openApp(page, site);
  await becomes(page, false);
  await isToBeSeen(mainOf(page).getByRole('paragraph').first());
});
