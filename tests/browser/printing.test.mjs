// What is printed: the lesson, not the screen.
import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import './support/brief.mjs';
import { openApp, pageTest } from './support/browser.mjs';
import { collapsed, lesson, textsOf, titleOf, topics } from './support/lesson.mjs';
import { button, heading } from './support/looks.mjs';

/** How many pages a PDF has. Engines write them down plainly, or packed in streams of objects. @param {Buffer} paper */
function countPages(paper) {
  const plain = paper.toString('latin1');
  const packed = [...plain.matchAll(/\/Type \/ObjStm\b[^]*?\bstream\r?\n/g)].map(({ index, 0: { length } }) =>
    inflateSync(paper.subarray(index + length)).toString('latin1'),
  );
  return [plain, ...packed].join('\n').match(/\/Type \/Page\b/g)?.length ?? 0;
}

const NO_PDF = { not: { webkit: 'it prints no file that its driver could give' } };

pageTest('the lesson is printed whole, with its answers, whatever the screen shows', NO_PDF, async ({ page }) => {
  await button(page, 'Hide answers').click();
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const plain = /** @type {HTMLElement} */ (document.getElementById('_plain'));
      const shown = [...plain.querySelectorAll('*')].filter((element) => element.checkVisibility());
      document.body.dataset.printed = plain.innerText.replace(/\s+/g, ' ');
      document.body.dataset.headings = String(shown.filter((element) => element.tagName === 'H2').length);
      document.body.dataset.closed = String(plain.querySelectorAll('details:not([open])').length);
      document.body.dataset.app = String(document.getElementById('_app')?.checkVisibility());
    });
  });
  await page.emulateMedia({ media: 'print' });
  const paper = await page.pdf({ format: 'A4' });
  const printed = await page.evaluate(() => ({ ...document.body.dataset }));
  assert.equal(printed.app, 'false');
  assert.equal(printed.closed, '0');
  assert.ok(Number(printed.headings) >= topics.length);
  for (const topic of topics) {
    assert.ok(printed.printed?.includes(collapsed(titleOf(topic))), topic.id);
    for (const question of topic.questions) {
      for (const option of question.options ?? []) {
        for (const reason of textsOf(option.reason)) {
          assert.ok(printed.printed?.includes(collapsed(reason)), `${question.id}: ${reason}`);
        }
      }
    }
  }
  const pages = countPages(paper);
  assert.ok(pages > topics.length, `${pages} pages`);

  await page.emulateMedia({ media: 'screen' });
  await heading(page, lesson.title, 1).waitFor();
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, 'the printed page is gone from the screen');
  assert.ok(await button(page, 'Show answers').isVisible());
});

pageTest(
  'without JavaScript the same is printed, answers and all',
  {
    javaScriptEnabled: false,
    open: false,
    not: { ...NO_PDF.not, firefox: 'it prints no file that its driver could give' },
  },
  async ({ page, site, visit }) => {
    await page.goto(site);
    const [question] = topics[0].questions;
    const reasons = (question.options ?? []).flatMap((option) => textsOf(option.reason)).map(collapsed);
    assert.ok(reasons.length > 1);
    const shown = (/** @type {string} */ reason) => page.getByText(reason, { exact: true }).first().isVisible();
    for (const reason of reasons) assert.ok(!(await shown(reason)), `on the screen: ${reason}`);
    await page.emulateMedia({ media: 'print' });
    for (const reason of reasons) assert.ok(await shown(reason), `not on paper: ${reason}`);
    assert.ok(!(await page.getByText('Show answer', { exact: true }).first().isVisible()));
    const pages = countPages(await page.pdf({ format: 'A4' }));

    const app = await (await visit({})).newPage();
    await openApp(app, site);
    await app.emulateMedia({ media: 'print' });
    assert.equal(pages, countPages(await app.pdf({ format: 'A4' })));
  },
);
