import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const DEV = fileURLToPath(new URL('../../dev', import.meta.url));

/**
 * @param {string[]} words
 * @param {Record<string, string>} [environment]
 * @returns {Promise<{code: number | null, output: string, errors: string}>}
 */
function dev(words, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(DEV, words, { env: { ...process.env, ...environment } });
    let [output, errors] = ['', ''];
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (errors += part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

/**
 * @param {{code: number | null, errors: string}} result
 * @param {RegExp} sentence
 */
function assertOneSentence({ code, errors }, sentence) {
  assert.equal(code, 1);
  assert.match(errors, sentence);
  assert.match(errors, /^\.\/dev: [^\n]*\.\n$/);
}

test('help lists every command and succeeds', async () => {
  for (const words of [['help'], ['--help'], []]) {
    const { code, output } = await dev(words);
    assert.equal(code, 0);
    for (const command of ['serve', 'build', 'test', 'test --all', 'fuzz', 'screenshots', 'format', 'help']) {
      assert.match(output, new RegExp(`^  ${command} `, 'm'));
    }
  }
});

test('an unknown command is refused in one sentence', async () => {
  assertOneSentence(await dev(['nonsense']), /“nonsense” is not a command/);
});

test('an unknown suite is refused in one sentence that names those there are', async () => {
  assertOneSentence(await dev(['test', 'nonsense']), /“nonsense” is not a suite; there are: .*browser fuzz long/);
});

test('--all is told apart from suites, and nothing is run when it stands among them', async () => {
  const result = await dev(['test', '--all', 'native']);
  assertOneSentence(result, /“--all” is not a suite; .*--all alone/);
  assert.equal(result.output, '');
});

test('a port that is no port is refused in one sentence', async () => {
  for (const port of ['0', '65536', 'http', '-1', '']) {
    assertOneSentence(await dev(['serve', '--port', port]), /is not a port/);
  }
});

test('a busy port is told in one sentence, before anything is built', async () => {
  const holder = createServer();
  await new Promise((resolve) => holder.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (holder.address());
  const result = await dev(['serve', '--port', String(port)]);
  holder.close();
  assertOneSentence(result, new RegExp(`Port ${port} is busy; .*--port N`));
  assert.equal(result.output, '');
});
