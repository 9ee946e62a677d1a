// Sites of other courses than ours: a long lesson, and more than one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeSite } from '../../tools/pack/site.mjs';

const LONG = 1000;

/** @type {string} */
let folder;
before(() => {
  mkdirSync('build/test', { recursive: true });
  folder = mkdtempSync('build/test/courses-');
});
after(() => rmSync(folder, { recursive: true }));

const HEAD = '---\ntitle: Long\nlanguage: en\ncode: python\n---\n\nIntroduction.\n';
/** About as much text as our topics have. */
const PROSE = 'A paragraph that says what is to be known of this, and why it is so. '.repeat(30);

/** @param {number} place */
const topic = (place) => `
## What is number ${place}? {#topic-${place} .numbers}

${PROSE}

### Key points

- One.
- Two.
- Three.

### Check yourself

#### Is it ${place}? {#question-${place}}

- [x] Yes.
  > It is ${place}.
- [ ] No.
  > It is ${place}.
`;

/** Builds and packs lessons. @param {string} name @param {Record<string, string>} lessons Markdown, by file */
async function siteOf(name, lessons) {
  const [content, course, site] = ['content', 'course', 'site'].map((part) => join(folder, name, part));
  mkdirSync(content, { recursive: true });
  for (const [file, markdown] of Object.entries(lessons)) writeFileSync(join(content, file), markdown);
  execFileSync('build/native/src/lectern', ['build', content, '-o', course]);
  const licencesOf = async () => '';
  const from = { shell: 'shell', course, pageScript: 'web/js/main.js', program: 'build/web/web', licencesOf };
  return { site, notes: await makeSite(from, site) };
}

test('a lesson of a thousand topics is packed, and kept offline', async () => {
  const markdown = HEAD + Array.from({ length: LONG }, (_, place) => topic(place)).join('');
  const { site, notes } = await siteOf('long', { 'long.md': markdown });
  const page = await readFile(join(site, 'index.html'), 'utf8');
  assert.ok(page.length > 4_000_000, `${page.length} bytes are no long lesson`);
  assert.ok(page.includes(`<section id="topic-${LONG - 1}">`));
  const data = /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page)?.[1] ?? '';
  assert.equal(JSON.parse(data).topics.length, LONG);
  assert.match(await readFile(join(site, 'sw.js'), 'utf8'), /"url":"index\.html"/);
  assert.deepEqual(notes, []);
});

test('of several lessons the first is packed, and the author is told which are not', async () => {
  const { site, notes } = await siteOf('several', {
    'b.md': HEAD.replace('Long', 'Second') + topic(1),
    'a.md': HEAD.replace('Long', 'First') + topic(1),
  });
  assert.match(await readFile(join(site, 'index.html'), 'utf8'), /<title>First<\/title>/);
  assert.equal(notes.length, 1);
  assert.match(notes[0], /a\.md is in it, b\.md is not/);
});
