// embed.js as course pages get it: their readers' browsers may be years old.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { transform } from 'esbuild';
import { writeEmbedding } from '../../tools/pack/embedding.mjs';

/** What browsers of 2017 had not: by name, wherever a script may reach for it. */
const YOUNGER =
  /canParse|hasOwn\(|fromEntries|\.(at|append|prepend|replaceWith|flat|flatMap|includes|matchAll|replaceAll|toggleAttribute|replaceChildren|findLast|isConnected|closest)\b|Object\.(entries|values)|structuredClone|globalThis|queueMicrotask|AbortController|new URL|URLSearchParams|ResizeObserver|IntersectionObserver|Promise|BigInt|Proxy|Reflect/;

let folder = '';
let script = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-embed-'));
  await writeEmbedding('shell/embed', folder);
  script = await readFile(join(folder, 'embed.js'), 'utf8');
});
after(() => rm(folder, { recursive: true, force: true }));

test('course pages get a script in whose syntax nothing is younger than ES2015', async () => {
  const [written, lowered] = await Promise.all(['esnext', 'es2015'].map((target) => transform(script, { target })));
  assert.ok(written.code === lowered.code, 'the build left syntax that ES2015 has not');
});

test('that script calls nothing that browsers of 2017 had not', () => {
  assert.equal(YOUNGER.exec(script)?.[0], undefined);
});

test('that script is one function, and leaves no name in the page', () => {
  assert.match(script, /^\(\(\)=>\{.*\}\)\(\);\s*$/s);
});
