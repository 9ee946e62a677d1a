import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string[]} words */
function refusalOf(...words) {
  const { status, stdout, stderr } = spawnSync(`${PROJECT}/dev`, ['fuzz', ...words], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^\.\/dev: [^\n]*\.\n$/);
  return stderr;
}

describe('./dev fuzz', () => {
  test('refuses an unknown target in one sentence that names those there are', () => {
    const known = /“lessons” is not a fuzz target; there are: (.*)\.\n/.exec(refusalOf('lessons'));
    assert.deepEqual(known?.[1].split(' ').sort(), readdirSync(`${PROJECT}/tests/fuzz/seeds`).sort());
  });

  test('refuses a time that is no number of seconds', () => {
    for (const time of ['0', '86401', '999999', '1.5', '10s', '-1', '']) {
      assert.match(refusalOf('lesson', time), /is not a number of seconds: a whole number from 1 to 86400/, time);
    }
    assert.match(refusalOf('10s'), /“10s” is not a number of seconds/);
  });

  test('refuses what it does not know', () => {
    assert.match(refusalOf('lesson', '10', 'more'), /takes only a target and a number of seconds/);
  });

  test('finds a program, seeds and a dictionary of each target', () => {
    for (const target of readdirSync(`${PROJECT}/tests/fuzz/seeds`)) {
      for (const file of [`${target}.cpp`, `dictionaries/${target}`]) {
        assert.ok(existsSync(`${PROJECT}/tests/fuzz/${file}`), file);
      }
    }
  });
});

test('a lesson is cut into its sections, each with the front matter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-cut-'));
  const lesson = '---\ntitle: T\n---\nHello.\n\n## One {#one}\n\n---\n\n### Key points\n\n## Two {#two}\n';
  writeFileSync(join(folder, 'lesson.md'), lesson);
  const arguments_ = ['-v', `folder=${folder}`, '-f', `${PROJECT}/tools/test/cut_lesson.awk`];
  spawnSync('awk', [...arguments_, join(folder, 'lesson.md'), join(folder, 'lesson.md')]);
  const section = (/** @type {number} */ number) => readFileSync(join(folder, `section-${number}`), 'utf8');
  const matter = '---\ntitle: T\n---\nText.\n\n';
  assert.equal(section(1), `${matter}## One {#one}\n\n---\n\n### Key points\n\n`);
  assert.equal(section(2), `${matter}## Two {#two}\n`);
  assert.equal(section(3), section(1));
  assert.equal(readdirSync(folder).length, 5);
  rmSync(folder, { recursive: true });
});

describe('the line that sums a run up', () => {
  /** @param {string} log */
  const summary = (log) =>
    spawnSync('awk', ['-f', `${PROJECT}/tools/test/fuzz_summary.awk`], { input: log, encoding: 'utf8' }).stdout;

  test('tells runs, their rate, and what was reached', () => {
    const log = [
      'INFO: Loaded 1 modules   (4321 inline 8-bit counters): 4321 [0x1, 0x2), ',
      '#2\tINITED cov: 100 ft: 200 corp: 1/1b exec/s: 0 rss: 30Mb',
      '#9\tNEW    cov: 1234 ft: 2345 corp: 17/2000b lim: 4 exec/s: 0 rss: 31Mb L: 4/4 MS: 1 ChangeBit-',
      '#5000\tDONE   cov: 1234 ft: 2345 corp: 17/2000b lim: 4 exec/s: 500 rss: 31Mb',
      'stat::number_of_executed_units: 5000',
      'stat::average_exec_per_sec:     500',
    ];
    assert.equal(summary(log.join('\n')), '5000 runs, 500 a second; 1234 of 4321 edges covered by 17 inputs\n');
  });

  test('tells that nothing ran where nothing did', () => {
    assert.match(summary('ParseDictionaryFile: error in line 3\n'), /^0 runs/);
  });
});
