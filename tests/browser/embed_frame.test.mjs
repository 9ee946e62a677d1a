// The frame's own end: whom it answers, how it is walked through and scrolled, whatever the page around it does.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { assertAccessible } from './support/axe.mjs';
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

/** @typedef {import('playwright-core').Page} Page */

const embedTest = embedTests();

/** @param {string} fragment @param {string} [more] */
const plainFrame = (fragment, more = 'height="600"') =>
  `<iframe id="lesson" src="${sites.lesson}?embed${fragment}" width="100%" ${more}></iframe>`;

/** The page says something to the frame. @param {Page} page @param {unknown} message */
const say = (page, message) =>
  page.evaluate((said) => {
    const frame = /** @type {HTMLIFrameElement} */ (document.getElementById('lesson'));
    frame.contentWindow?.postMessage(said, '*');
  }, message);

/** @param {Page} page @param {string} type */
const messagesOf = async (page, type) => (await messagesTo(page)).filter((message) => message?.type === type);

embedTest('who has not said hello hears nothing of the learner', async (page) => {
  await openCourse(page, plainFrame('#/quiz/knowledge-check'));
  await lessonIn(page).getByRole('radio').first().check();
  await lessonIn(page).getByRole('button', { name: 'Check answer' }).click();
  await lessonIn(page).getByRole('button', { name: 'Next question' }).waitFor();
  for (const nearly of [
    { lectern: 2, type: 'hello' },
    { type: 'hello' },
    'hello',
    { lectern: 1, type: 'hello', x: 'y'.repeat(5000) },
  ]) {
    await say(page, nearly);
  }
  // What comes after all of that has been heard after all of that.
  await say(page, { lectern: 1, type: 'theme', theme: 'dark' });
  const frame = await frameIn(page);
  await eventually(async () =>
    assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), 'dark'),
  );
  const types = new Set(
    (await messagesTo(page)).map(({ type, context, subject }) => type ?? context ?? subject ?? 'a text'),
  );
  assert.deepEqual(types, new Set(['ready', 'height', 'h5p', 'lti.frameResize', 'a text']));
  await say(page, { lectern: 1, type: 'hello' });
  await eventually(async () => assert.equal((await messagesOf(page, 'progress')).length, 1));
  assert.equal((await messagesOf(page, 'progress'))[0].answered, 1);
});

embedTest('only the page around it is heard, not a window in the frame or beside it', async (page) => {
  await openCourse(page, `${plainFrame('')}<iframe id="other" src="about:blank"></iframe>`);
  await lessonIn(page).getByRole('link', { name: 'Open in a full page' }).waitFor();
  await page.evaluate(() => {
    const other = /** @type {HTMLIFrameElement} */ (document.getElementById('other')).contentWindow;
    const script = other?.document.createElement('script');
    if (!script) return;
    script.textContent = `parent.frames[0].postMessage({ lectern: 1, type: 'hello' }, '*');
      parent.frames[0].postMessage({ lectern: 1, type: 'theme', theme: 'dark' }, '*');`;
    other?.document.body.append(script);
  });
  await say(page, { lectern: 1, type: 'theme', theme: 'light' });
  const frame = await frameIn(page);
  await frame.evaluate(() => window.postMessage({ lectern: 1, type: 'hello' }, '*'));
  await eventually(async () =>
    assert.equal(await frame.evaluate(() => document.documentElement.dataset.theme), 'light'),
  );
  assert.deepEqual(await messagesOf(page, 'progress'), []);
});

/** H5P's resizer, as a page includes it: what it does about each message of a frame. */
const RESIZER = `<script>
  const heights = [];
  addEventListener('message', ({ data, source, origin }) => {
    if (data?.context !== 'h5p') return;
    const frame = document.getElementById('lesson');
    if (source !== frame.contentWindow) return;
    const respond = (action) => source.postMessage({ context: 'h5p', action }, origin);
    if (data.action === 'hello') {
      frame.style.width = '100%';
      addEventListener('resize', () => respond('resize'));
      respond('hello');
    }
    if (data.action === 'prepareResize') {
      if (frame.clientHeight === data.scrollHeight && data.scrollHeight === data.clientHeight) return;
      frame.style.height = data.clientHeight + 'px';
      respond('resizePrepared');
    }
    if (data.action === 'resize') {
      frame.style.height = data.scrollHeight + 'px';
      heights.push(data.scrollHeight);
    }
  });
</script>`;

embedTest("a page with H5P's resizer sizes a plain frame, and again when the page gets narrow", async (page) => {
  await openCourse(page, RESIZER + plainFrame('#/read/slots', 'height="300"'));
  const wide = await isSized(page);
  assert.ok(wide > 600);
  await page.setViewportSize({ width: 400, height: 800 });
  await eventually(async () => assert.ok((await isSized(page)) > wide));
  await page.setViewportSize({ width: 1000, height: 800 });
  await eventually(async () => assert.equal(await isSized(page), wide));
  assert.ok(/** @type {number[]} */ (await page.evaluate('heights')).length >= 3);
});

/** A learning platform, as it listens: to texts, or to objects. */
const PLATFORMS = {
  texts: 'typeof data === "string" ? JSON.parse(data) : {}',
  objects: 'data',
};

for (const [what, read] of Object.entries(PLATFORMS)) {
  embedTest(
    `a learning platform that reads ${what} sizes a plain frame, and hears nothing of the learner`,
    async (page) => {
      const platform = `<script>
      addEventListener('message', ({ data }) => {
        const { subject, height } = ${read};
        if (subject === 'lti.frameResize') document.getElementById('lesson').style.height = height + 'px';
      });
    </script>`;
      await openCourse(page, platform + plainFrame('#/read/slots', 'height="300"'));
      const height = await isSized(page);
      assert.ok(height > 600);
      await say(page, { subject: 'lti.frameResize', height: 7 });
      await say(page, JSON.stringify({ subject: 'lti.frameResize', height: 7 }));
      await lessonIn(page).getByRole('radio').first().check();
      await lessonIn(page).getByRole('button', { name: 'Check answer' }).first().click();
      await eventually(async () => assert.ok((await isSized(page)) > height));
      const told = (await messagesTo(page)).map((message) =>
        typeof message === 'string' ? JSON.parse(message) : message,
      );
      for (const message of told.filter(({ subject }) => subject)) {
        assert.deepEqual(Object.keys(message).sort(), ['height', 'subject']);
      }
    },
  );
}

embedTest(
  'Tab walks from the page into the frame, through it, and out again; nothing takes the focus before',
  async (page) => {
    const body = `<button id="before">Before</button>${element('topic="slots"')}<button id="after">After</button>`;
    await openCourse(page, body);
    await isSized(page);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    await page.locator('#before').focus();
    const frame = await frameIn(page);
    const expected = await frame.evaluate(
      () =>
        document.querySelectorAll('#_tree :is(a[href], button, textarea, input:not(:disabled), [tabindex="0"])').length,
    );
    const seen = new Set();
    for (let presses = 0; ; ++presses) {
      assert.ok(presses < expected + 5, 'Tab does not lead out of the frame');
      await page.keyboard.press('Tab');
      // On its way from one document to the other the focus is nowhere for a moment.
      const place = await eventually(async () => {
        const focused = await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
        assert.notEqual(focused, 'BODY', 'the focus is lost');
        return focused;
      });
      if (place === 'after') break;
      assert.equal(place, 'LECTERN-LESSON');
      seen.add(await frame.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.dataset.id));
    }
    assert.ok(seen.size > 5, `${seen.size} stops`);
    await page.keyboard.press('Shift+Tab');
    await eventually(async () =>
      assert.ok(await frame.evaluate(() => document.activeElement?.textContent?.includes('Open in a full page'))),
    );
  },
);

embedTest('the wheel over a frame of full height scrolls the page', async (page) => {
  await openCourse(page, `${element('topic="slots"')}<p style="height: 3000px">Below.</p>`);
  await isSized(page);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 700);
  await eventually(async () => assert.equal(await page.evaluate(() => scrollY), 700));
  // Now the pointer stands over a sample or a paragraph somewhere else in the frame.
  await page.mouse.wheel(0, 700);
  await eventually(async () => assert.equal(await page.evaluate(() => scrollY), 1400));
});

embedTest('a frame of lesser height scrolls by itself, and at its end the page scrolls on', async (page) => {
  await openCourse(page, `${plainFrame('#/quiz/knowledge-check', 'height="200"')}<p style="height: 3000px">Below.</p>`);
  await lessonIn(page).getByRole('link', { name: 'Open in a full page' }).waitFor();
  const frame = await frameIn(page);
  const { most } = await frame.evaluate(() => ({ most: document.documentElement.scrollHeight - innerHeight }));
  assert.ok(most > 50);
  await page.mouse.move(500, 180);
  await page.mouse.wheel(0, most);
  await eventually(async () => assert.ok(Math.abs((await frame.evaluate(() => scrollY)) - most) < 2));
  assert.equal(await page.evaluate(() => scrollY), 0);
  await eventually(async () => {
    await page.mouse.wheel(0, 300);
    assert.ok((await page.evaluate(() => scrollY)) > 0);
  });
});

embedTest('a frame keeps no key that belongs to the browser or the page', async (page) => {
  await openCourse(page, element('topic="slots"'));
  await isSized(page);
  const frame = await frameIn(page);
  await frame.evaluate(() => {
    const kept = /** @type {string[]} */ ([]);
    Object.assign(window, { kept });
    for (const type of ['keydown', 'wheel']) {
      addEventListener(type, (event) => event.defaultPrevented && kept.push(type), { passive: true });
    }
  });
  await lessonIn(page).getByRole('button', { name: 'Copy' }).first().focus();
  for (const key of ['Escape', 'F6', 'PageDown', 'Home', 'End', 'ArrowDown', 'ControlOrMeta+f', '/'])
    await page.keyboard.press(key);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 100);
  assert.deepEqual(await frame.evaluate('kept'), []);
});

for (const address of ['#/read/metaclasses', '#/quiz/knowledge-check', '']) {
  embedTest(`a frame is accessible: ${address || 'the whole lesson'}`, async (page) => {
    await openCourse(page, plainFrame(address, 'height="700" title="A lesson"'));
    await lessonIn(page).getByRole('link', { name: 'Open in a full page' }).waitFor();
    const frame = await frameIn(page);
    // That heading is the page's around it.
    await assertAccessible(frame, address, { rules: { 'page-has-heading-one': { enabled: false } } });
  });
}
