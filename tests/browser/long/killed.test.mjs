// A browser that is killed outright has lost nothing of what was answered a second before.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../../tools/serve.mjs';
import { appRuns } from '../support/browser.mjs';
import { rightOptions, topics } from '../support/lesson.mjs';
import { answer, assertChecked, mouse, practiceGroup } from '../support/question.mjs';
import { startOwnBrowser } from '../support/own_browser.mjs';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const TIMES = 100;
/** The promise: what was answered this long before the end is kept. */
const BEFORE_THE_END_MS = 1000;

const practice = topics
  .flatMap((topic) => topic.questions.map((question) => ({ topic, question })))
  .filter(({ question }) => question.options?.length);

/**
 * Starts a browser, opens the lesson in it, and kills it afterwards whatever became of it.
 * @param {string} profile @param {string} site @param {(page: import('playwright-core').Page) => Promise<void>} run
 */
async function inBrowserThatIsKilled(profile, site, run) {
  const browser = await startOwnBrowser(profile);
  try {
    const page = await browser.context.newPage();
    await page.goto(site);
    await appRuns(page);
    await run(page);
  } finally {
    await browser.kill();
  }
}

test(
  `an answer is there after SIGKILL one second later, ${TIMES} times of ${TIMES}`,
  { timeout: 1_800_000 },
  async (context) => {
    const server = await startServer({ root: DIST });
    const profile = await mkdtemp(join(tmpdir(), 'lectern-killed-'));
    let kept = 0;
    try {
      for (let time = 0; time < TIMES; ++time) {
        const { topic, question } = practice[time % practice.length];
        const isAgain = time >= practice.length;
        await inBrowserThatIsKilled(profile, server.url, async (page) => {
          const group = practiceGroup(page, topic, question);
          if (isAgain) await group.getByRole('button', { name: 'Try again' }).click();
          await answer(page, group, rightOptions(question), mouse);
          await pause(BEFORE_THE_END_MS);
        });
        await inBrowserThatIsKilled(profile, server.url, (page) =>
          assertChecked(practiceGroup(page, topic, question), question, rightOptions(question)),
        );
        ++kept;
      }
    } finally {
      context.diagnostic(`${kept} of ${TIMES} kept`);
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
    assert.equal(kept, TIMES);
  },
);
