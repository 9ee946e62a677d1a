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
import { mainOf } from '../support/looks.mjs';
import { answer, assertChecked, groupOf, mouse } from '../support/question.mjs';
import { startOwnBrowser } from '../support/own_browser.mjs';

const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const TIMES = 100;
/** The promise: what was answered this long before the end is kept. */
const BEFORE_THE_END_MS = 1000;

const questions = topics.flatMap((topic) => topic.questions).filter((question) => question.options?.length);

test(
  `an answer is there after SIGKILL one second later, ${TIMES} times of ${TIMES}`,
  { timeout: 1_800_000 },
  async (context) => {
    const server = await startServer({ root: DIST });
    const profile = await mkdtemp(join(tmpdir(), 'lectern-killed-'));
    let kept = 0;
    try {
      for (let time = 0; time < TIMES; ++time) {
        const question = questions[time % questions.length];
        const again = time >= questions.length;
        const before = await startOwnBrowser(profile);
        const page = await before.context.newPage();
        await page.goto(server.url);
        await appRuns(page);
        const group = groupOf(mainOf(page), question);
        if (again) await group.getByRole('button', { name: 'Try again' }).click();
        await answer(page, group, rightOptions(question), mouse);
        await pause(BEFORE_THE_END_MS);
        await before.kill();

        const after = await startOwnBrowser(profile);
        const next = await after.context.newPage();
        await next.goto(server.url);
        await appRuns(next);
        await assertChecked(groupOf(mainOf(next), question), question, rightOptions(question));
        await after.kill();
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
