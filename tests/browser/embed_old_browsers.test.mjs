// A course page in browsers that lack something: the lesson is there all the same.
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
} from './support/embedding.mjs';
import { eventually } from './support/eventually.mjs';
import { collapsed, titleOf, topicOf } from './support/lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

const embedTest = embedTests();

/** @param {Page} page @param {string} id */
const heading = (page, id) =>
  lessonIn(page).getByRole('heading', { name: collapsed(titleOf(topicOf(id))), exact: true, level: 2 });

/** Scripts that take something away, by what the browser is without. */
/** @type {Record<string, string>} */
const LACKS = {
  'what 2017 to 2023 brought to the language': `
    for (const name of ['hasOwn', 'fromEntries', 'entries', 'values', 'groupBy']) delete Object[name];
    for (const name of ['at', 'includes', 'flat', 'flatMap', 'findLast', 'toSorted']) delete Array.prototype[name];
    for (const name of ['at', 'replaceAll', 'matchAll', 'isWellFormed']) delete String.prototype[name];
    for (const name of ['structuredClone', 'queueMicrotask', 'BigInt', 'WeakRef']) delete window[name];`,
  'young ways with elements': `
    for (const name of ['append', 'prepend', 'replaceChildren', 'replaceWith', 'toggleAttribute', 'closest'])
      delete Element.prototype[name];
    delete Node.prototype.isConnected;
    delete HTMLIFrameElement.prototype.loading;`,
  'any reader of addresses': `delete window.URL; delete window.URLSearchParams;`,
  'observers and promises': `
    for (const name of ['ResizeObserver', 'IntersectionObserver', 'fetch', 'AbortController']) delete window[name];`,
  'style sheets made by script': `window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };`,
  'style sheets that can be adopted': `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;
    delete CSSStyleSheet.prototype.replaceSync;`,
  'shadow trees': `delete Element.prototype.attachShadow; delete window.ShadowRoot;`,
  'elements of a page’s own': `delete window.customElements; delete Element.prototype.attachShadow;`,
};

for (const [what, script] of Object.entries(LACKS)) {
  embedTest(`without ${what}: the frame is sized, and follows its element`, async (page) => {
    const body = element('topic="slots"').replace(
      '></lectern-lesson>',
      '><a href="./">Another way</a></lectern-lesson>',
    );
    await openCourse(page, `<script>${script}</script>${body}`);
    await heading(page, 'slots').waitFor();
    const height = await isSized(page);
    assert.ok(height > 600, `${height}`);
    assert.equal(await page.getByText('Another way').isVisible(), false);
    const host = page.locator('lectern-lesson');
    assert.equal(await host.evaluate((host) => getComputedStyle(host).display), 'block');
    await host.evaluate((host) => host.setAttribute('topic', 'metaclasses'));
    await heading(page, 'metaclasses').waitFor();
    assert.notEqual(await isSized(page), height);
  });
}

for (const what of ['style sheets made by script', 'elements of a page’s own']) {
  embedTest(`without ${what}: an element that is moved loads its frame anew, and hears it`, async (page) => {
    await openCourse(page, `<script>${LACKS[what]}</script>${element('topic="slots"')}`);
    const heights = async () => (await messagesTo(page)).filter((message) => message?.type === 'height').length;
    await isSized(page);
    const before = await heights();
    await page.locator('lectern-lesson').evaluate((host) => {
      document.body.appendChild(host);
      (host.shadowRoot ?? host).querySelector('iframe')?.style.setProperty('height', '200px');
    });
    await eventually(async () => assert.ok((await heights()) > before));
    await eventually(async () => assert.ok(((await page.locator('iframe').boundingBox())?.height ?? 0) > 600));
  });
}

embedTest('without elements of a page’s own or observers: what the page has when it is there', async (page) => {
  const script = 'delete window.customElements; delete window.MutationObserver;';
  await openCourse(page, `<script>${script}</script>${element('topic="slots"')}`);
  await isSized(page);
});

embedTest(
  'where the program cannot run in the frame, the plain part is there: sized, and it follows too',
  async (page) => {
    await page.addInitScript('delete window.WebAssembly');
    await openCourse(page, element('topic="slots"'));
    await heading(page, 'slots').waitFor();
    assert.equal(await lessonIn(page).getByRole('heading', { level: 2 }).count(), 1);
    const frame = page.locator('iframe');
    const fits = async () => {
      const { scrolls, height } = await (
        await frameIn(page)
      ).evaluate(() => ({
        scrolls: document.documentElement.scrollHeight,
        height: innerHeight,
      }));
      assert.equal(scrolls, height);
      return height;
    };
    const height = await eventually(async () => {
      assert.notEqual(await frame.evaluate((frame) => frame.style.height), '480px');
      return fits();
    });
    await page.locator('lectern-lesson').evaluate((host) => host.setAttribute('topic', 'metaclasses'));
    await heading(page, 'metaclasses').waitFor();
    assert.equal(await lessonIn(page).getByRole('heading', { level: 2 }).count(), 1);
    await eventually(async () => assert.notEqual(await fits(), height));
  },
);

embedTest('where no frame can be made there is a link, the author’s own if there is one', async (page) => {
  const script = `const create = document.createElement;
    document.createElement = function (name) {
      if (name === 'iframe') throw new Error('no frames here');
      return create.call(this, name);
    };`;
  await openCourse(page, `<script>${script}</script>${element('topic="slots" title="Slots"')}`);
  const link = page.getByRole('link', { name: 'Slots' });
  assert.equal(await link.getAttribute('href'), `${sites.lesson}#/read/slots`);
  const body = element('topic="slots"').replace('></lectern-lesson>', '><a href="./">Another way</a></lectern-lesson>');
  await openCourse(page, `<script>${script}</script>${body}`);
  await page.getByRole('link', { name: 'Another way' }).waitFor();
  assert.equal(await page.getByRole('link').count(), 1);
});

embedTest('where the script does not come, or does not run, the author’s words stay', async (page) => {
  await openCourse(
    page,
    `<script src="${sites.lesson}none.js" async></script>
     <lectern-lesson src="${sites.lesson}"><a href="${sites.lesson}">The lesson</a></lectern-lesson>`,
  );
  assert.ok(await page.getByRole('link', { name: 'The lesson' }).isVisible());
});
