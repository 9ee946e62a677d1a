// The page's own ids begin with a sign that no id of a lesson has (src/base/page_id.h).
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

const OWN = /^_[a-z]/;

test('in the page, every id is its own, or of the lesson', async () => {
  const page = await readFile('dist/index.html', 'utf8');
  const { topics, quizzes } = JSON.parse(
    /<script type="application\/json"[^>]*>([^]*?)<\/script>/.exec(page)?.[1] ?? '',
  );
  const items = [...topics, ...quizzes].flatMap(({ id, questions }) => [
    id,
    ...questions.map((/** @type {any} */ q) => q.id),
  ]);
  const ids = [...page.matchAll(/<[a-z][^<>]* id="([^"]*)"/g)].map(([, id]) => id);
  assert.deepEqual(new Set(ids.filter((id) => !OWN.test(id))), new Set(items));
  assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
});

test('style sheets and scripts look for the page’s own ids alone', async () => {
  for (const name of await readdir('shell/styles')) {
    const css = (await readFile(join('shell/styles', name), 'utf8')).replace(/\/\*[^]*?\*\//g, '');
    const ids = [...css.matchAll(/#([a-z_][\w-]*)(?=[^;{}]*\{)/gi)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id) => !OWN.test(id)),
      [],
      name,
    );
  }
  for (const name of await readdir('web/js')) {
    const script = await readFile(join('web/js', name), 'utf8');
    const looksUp = /getElementById|querySelector(All)?\(\s*[`'"][^)]*#(?!_)[a-z]/.test(script);
    assert.equal(looksUp, name === 'own_elements.js', `${name}: findOwn finds the page's own elements`);
  }
});
