import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lectern-suites-'));
after(() => rmSync(folder, { recursive: true }));

/**
 * What one of ./dev's functions prints, called in `folder`.
 * @param {string} call @param {NodeJS.ProcessEnv} [env]
 */
function printed(call, env = {}) {
  const parts = ['say', 'stamp', 'kept', 'test', 'engines', 'fuzz'].map(
    (name) => `source "${PROJECT}/tools/lib/${name}.sh"`,
  );
  const { status, stdout, stderr } = spawnSync('bash', ['-uo', 'pipefail', '-c', `${parts.join('; ')}; ${call}`], {
    cwd: folder,
    env: { ...process.env, PROJECT, ...env },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** @param {string} words */
const suitesFor = (words) => printed(`choose_suites ${words}`).trim().split(' ');

describe('the suites', () => {
  test('without a name are those that do not take long', () => {
    const suites = suitesFor('');
    assert.deepEqual(suites.slice(0, 2), ['format', 'types']);
    for (const suite of ['fuzz', 'long', 'firefox', 'webkit']) assert.ok(!suites.includes(suite), suite);
  });

  test('with --all are the same and then those that take long', () => {
    assert.deepEqual(suitesFor('--all'), [...suitesFor(''), 'fuzz', 'long']);
  });

  test('that are named are run alone, those that take long, too', () => {
    assert.deepEqual(suitesFor('long native'), ['long', 'native']);
  });

  test('in another engine are run when it is named, and bring what it needs', () => {
    assert.deepEqual(suitesFor('webkit'), ['webkit']);
    const packages = (/** @type {string} */ words) => printed(`engine_packages ${words}`).trim().split(/\s+/);
    assert.deepEqual(packages('test webkit'), ['webkit2gtk-driver', 'xvfb', 'xauth']);
    assert.deepEqual(packages('test native firefox'), ['firefox-esr', 'xvfb', 'xauth']);
    for (const words of ['test', 'test --all', 'serve']) assert.deepEqual(packages(words), ['']);
  });

  test('in a folder are all its test files but those that take long', () => {
    for (const file of ['a.test.mjs', 'support/b.test.mjs', 'support/c.mjs', 'long/d.test.mjs', 'long/e.mjs']) {
      mkdirSync(join(folder, 'tests/browser', dirname(file)), { recursive: true });
      writeFileSync(join(folder, 'tests/browser', file), '');
    }
    const files = (/** @type {string} */ name) => printed(`test_files ${name}`).split('\0').slice(0, -1);
    assert.deepEqual(files('browser'), ['tests/browser/a.test.mjs', 'tests/browser/support/b.test.mjs']);
    assert.deepEqual(files('browser/long'), ['tests/browser/long/d.test.mjs']);
  });

  test('that end before they report count as a failure', () => {
    writeFileSync(join(folder, 'whole'), '3 1\n');
    writeFileSync(join(folder, 'begun'), '');
    assert.equal(printed('counted_in whole').trim(), '3 1');
    for (const file of ['begun', 'none']) assert.equal(printed(`counted_in ${file}`).trim(), '0 1', file);
  });

  test('need clang only where they fuzz', () => {
    /** @param {string} words */
    const needs = (words) => printed(`needs_fuzzing ${words} && echo yes || echo no`).trim();
    for (const words of ['fuzz', 'fuzz lesson 5', 'test --all', 'test fuzz', 'test native fuzz']) {
      assert.equal(needs(words), 'yes', words);
    }
    for (const words of ['test', 'test native long', 'serve', 'build', 'format'])
      assert.equal(needs(words), 'no', words);
  });
});

describe('a suite that passed', () => {
  const file = join(folder, 'tests/content/a.test.mjs');
  // A suite that says when it runs, and finds what it is told to.
  const SUITE = `STAMP_FOLDER=$PWD/stamp; suite_content() { echo running; count content "$FOUND_PASSED" "$FOUND_FAILED"; }`;
  /** @param {'again' | 'as-kept'} how @param {number} [passed] @param {number} [failed] */
  const run = (how, passed = 2, failed = 0) =>
    printed(`${SUITE}; run_suites ${how} content || true`, {
      FOUND_PASSED: String(passed),
      FOUND_FAILED: String(failed),
    });
  /** @param {string} text */
  const write = (text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };

  test('is not run again while nothing it reads has changed, and counts as it did', () => {
    write('one');
    assert.match(run('as-kept'), /running/);
    const said = run('as-kept', 0, 0);
    assert.doesNotMatch(said, /running/);
    assert.match(said, /nothing it reads has changed/);
    assert.match(said, /\n2 passed, 0 failed\n$/);
  });

  test('is run again when something it reads has changed', () => {
    write('two');
    assert.match(run('as-kept'), /running/);
  });

  test('is run again when it is named', () => {
    write('three');
    run('as-kept');
    assert.match(run('again'), /running/);
  });

  test('is run again after it failed, also where it had passed with the same files before', () => {
    write('four');
    run('as-kept');
    assert.match(run('again', 1, 1), /1 passed, 1 failed\n$/);
    assert.match(run('as-kept'), /running/);
  });

  test('depends on the files of its own tests, whichever suite it is', () => {
    for (const suite of ['dev', 'dist', 'content', 'browser']) {
      assert.match(printed(`inputs_of ${suite}`), new RegExp(`(^| )tests/${suite}( |$)`, 'm'));
    }
    assert.equal(printed('inputs_of site'), '');
  });
});
