// Who runs samples: CPython 3.14 as WebAssembly (`python`), the machine's own python3 (`host`), and pytest there
// (`pytest`). Each gives what the sample prints, with the last line of the traceback where it raises.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';

/** @typedef {(code: string) => string} Run */

// Debian's own, which has pytest; another python3 may stand in front of it on PATH.
const python = '/usr/bin/python3';
const limitMs = 60_000;

/**
 * Loads the interpreter once; a sample leaves nothing behind for the next one but what it put into modules.
 * @returns {Promise<Run>}
 */
export async function loadPython() {
  const interpreter = await loadPyodide();
  interpreter.runPython(readFileSync(new URL('run_sample.py', import.meta.url), 'utf8'));
  const runSample = interpreter.globals.get('run_sample');
  return (code) => runSample(`${code}\n`);
}

/**
 * Runs python3 in a folder that holds just `file`.
 * @param {string} file
 * @param {string} code
 * @param {string[]} flags
 */
function runHost(file, code, flags) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-sample-'));
  try {
    writeFileSync(join(folder, file), `${code}\n`);
    const { error, status, stdout, stderr } = spawnSync(python, [...flags, file], {
      cwd: folder,
      encoding: 'utf8',
      timeout: limitMs,
      env: { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' },
    });
    if (error) throw error;
    return { failed: status !== 0, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @type {Run} */
export function runOnHost(code) {
  const { failed, stdout, stderr } = runHost('sample.py', code, []);
  return failed ? `${stdout}${stderr.trimEnd().split('\n').at(-1)}` : stdout;
}

/**
 * The summary line, without the time and without the signs around it.
 * @type {Run}
 */
export function runPytest(code) {
  const { stdout, stderr } = runHost('test_sample.py', code, ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']);
  const summary = stdout.trimEnd().split('\n').at(-1) ?? '';
  return summary.replace(/ in [\d.]+s.*$/, '').replace(/^=+ | =+$/g, '') || stderr;
}

/**
 * What is compared: trailing white space does not count.
 * @param {string} text
 */
export function withoutTrailingSpace(text) {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
