// A browser that blocks third-party cookies: the frame runs, and keeps progress or says that it cannot.
import assert from 'node:assert/strict';
import './support/brief.mjs';
import { element, embedTests, lessonIn, openCourse, toldTo } from './support/embedding.mjs';
import { eventually } from './support/eventually.mjs';

const BLOCK_THIRD_PARTY = 1; // CookieControlsMode::kBlockThirdParty

const embedTest = embedTests({
  flags: ['--test-third-party-cookie-phaseout'],
  preferences: { profile: { cookie_controls_mode: BLOCK_THIRD_PARTY, block_third_party_cookies: true } },
});

embedTest('with third-party cookies blocked the lesson runs in a frame, and its progress stays there', async (page) => {
  await openCourse(page, element('quiz="knowledge-check"'));
  await lessonIn(page).getByRole('radio').first().check();
  await lessonIn(page).getByRole('button', { name: 'Check answer' }).click();
  await lessonIn(page).getByRole('button', { name: 'Next question' }).waitFor();
  await page.reload();
  await lessonIn(page).getByRole('button', { name: 'Next question' }).waitFor();
  await eventually(async () => assert.equal((await toldTo(page)).at(-1)?.detail.answered, 1));
});
