// What a step has to say to the author is shown, although its output goes to a file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leftOutSentence } from '../../tools/pack/site.mjs';

const LIBRARY = fileURLToPath(new URL('../../tools/lib', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lectern-notes-'));
after(() => rmSync(folder, { recursive: true }));

/** What ./dev's functions print. @param {string} calls */
const printed = (calls) =>
  spawnSync('bash', ['-uo', 'pipefail', '-c', `source "${LIBRARY}/say.sh"; ${calls}`], {
    cwd: folder,
    env: { ...process.env, PROJECT: folder },
    encoding: 'utf8',
  }).stdout;

test('a note is shown after its step, and what else the step prints is not', () => {
  const step = `step() { echo working; echo 'note: one.md is left out.'; }; attempt 'Packing (fast)' step`;
  assert.match(printed(step), /^ {2}Packing \(fast\) … \d+ s\n {2}note: one\.md is left out\.\n$/);
});

test('a note is shown again where the step need not run again', () => {
  assert.equal(printed(`show_notes "$(log_of 'Packing (fast)')"`), '  note: one.md is left out.\n');
  assert.equal(printed(`show_notes "$(log_of 'Never run')" && echo fine`), 'fine\n');
});

test('the lessons that a page does not hold are named', () => {
  assert.match(leftOutSentence('a', ['b']), /a\.md is in it, b\.md is not\./);
  assert.match(leftOutSentence('a', ['b', 'c', 'd']), /a\.md is in it, b\.md, c\.md and d\.md are not\./);
});
