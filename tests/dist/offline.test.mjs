import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { makeSite } from '../../tools/pack/site.mjs';

/** @typedef {{url: string, revision: string | null, integrity: string}} Entry */

/** @param {string} name @param {string} [folder] */
const read = (name, folder = 'dist') => readFile(join(folder, name));

/** The list in the service worker. @param {string} [folder] @returns {Promise<Entry[]>} */
async function keptFiles(folder) {
  const worker = (await read('sw.js', folder)).toString();
  const list = /\[\{"[^[\]]*"url":[^[\]]*\}\]/.exec(worker);
  assert.ok(list, 'sw.js has no list of files');
  return JSON.parse(list[0]);
}

describe('the service worker keeps', () => {
  test('the page, everything it needs, and nothing else', async () => {
    const urls = (await keptFiles()).map(({ url }) => url).sort();
    const assets = (await readdir('dist/assets')).filter((name) => !/\.(br|gz)$/.test(name));
    const wanted = ['index.html', 'licences.txt', 'manifest.webmanifest', ...assets.map((name) => `assets/${name}`)];
    assert.deepEqual(urls, wanted.sort());
  });

  test('every file as it is, by its hash; a name with a hash is its own revision', async () => {
    for (const { url, revision, integrity } of await keptFiles()) {
      const digest = createHash('sha256').update(await read(url));
      assert.equal(integrity, `sha256-${digest.digest('base64')}`, url);
      assert.equal(revision === null, url.startsWith('assets/'), url);
    }
  });
});

describe('the manifest', () => {
  /** @type {any} */
  let manifest;
  before(async () => (manifest = JSON.parse((await read('manifest.webmanifest')).toString())));

  test('has relative addresses, a name, and the page’s colours', async () => {
    const page = (await read('index.html')).toString();
    assert.equal(manifest.start_url, './');
    assert.equal(manifest.scope, './');
    assert.equal(manifest.display, 'standalone');
    assert.ok(page.includes(`<title>${manifest.name}</title>`));
    const [light, dark] = [...page.matchAll(/name="theme-color"[^>]*content="(#[0-9a-f]{6})"/g)].map(
      ([, color]) => color,
    );
    const css = (await readFile('shell/styles/base.css')).toString();
    assert.ok(css.includes(`--surface: light-dark(${light}, ${dark});`));
    assert.equal(manifest.theme_color, light);
    assert.equal(manifest.background_color, light);
  });

  test('has a drawing, and pictures of the sizes it says', async () => {
    /** @type {{src: string, sizes: string, type: string, purpose: string}[]} */
    const icons = manifest.icons;
    for (const { src, sizes, type } of icons) {
      const file = await read(src);
      if (type === 'image/svg+xml') assert.match(file.toString(), /^<svg /);
      else assert.equal(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, sizes, src);
    }
    const kinds = icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    assert.deepEqual(kinds, ['any any', '192x192 any', '512x512 any', '512x512 maskable']);
  });
});

describe('the build', () => {
  /** @type {string} */
  let folder;
  before(async () => {
    await mkdir('build/test', { recursive: true });
    folder = await mkdtemp('build/test/builds-');
  });
  after(() => rm(folder, { recursive: true }));

  /**
   * Packs the site anew from changed sources.
   * @param {string} name @param {{shell?: string, course?: string}} changed
   */
  async function pack(name, { shell = 'shell', course = 'build/course' }) {
    const site = join(folder, name);
    const licencesOf = () => readFile('dist/licences.txt', 'utf8');
    await makeSite({ shell, course, pageScript: 'web/js/main.js', program: 'build/web/web', licencesOf }, site);
    return site;
  }

  /** @param {string} site */
  async function partsOf(site) {
    const assets = await readdir(join(site, 'assets'));
    const page = (await read('index.html', site)).toString();
    return {
      builds: [...page.matchAll(/data-build="([^"]*)"/g)].map(([, build]) => build),
      program: assets.find((name) => name.endsWith('.wasm')),
      script: assets.find((name) => name.endsWith('.js')),
      worker: (await read('sw.js', site)).toString(),
    };
  }

  test('an edited lesson leaves the program, and is a new version', async () => {
    const course = join(folder, 'course');
    await cp('build/course', course, { recursive: true });
    const { lessons } = JSON.parse((await read('course.json', course)).toString());
    const lesson = JSON.parse((await read(lessons[0].file, course)).toString());
    await writeFile(join(course, lessons[0].file), JSON.stringify({ ...lesson, title: `${lesson.title}!` }));
    const [before, after] = [await partsOf(await pack('same', {})), await partsOf(await pack('edited', { course }))];
    assert.deepEqual(after.builds, before.builds);
    assert.equal(after.program, before.program);
    assert.equal(after.script, before.script);
    assert.notEqual(after.worker, before.worker);
  });

  test('an edited template, style sheet or program is another build in every part', async () => {
    const before = await partsOf('dist');
    for (const [file, addition] of [
      ['index.html', '<!-- more -->'],
      ['styles/base.css', ':root { --more: 1 }'],
    ]) {
      const shell = join(folder, `shell-${addition.length}`);
      await cp('shell', shell, { recursive: true });
      await writeFile(join(shell, file), (await read(file, shell)).toString() + addition);
      const after = await partsOf(await pack(`site-${addition.length}`, { shell }));
      assert.equal(new Set(after.builds).size, 1);
      assert.notEqual(after.builds[0], before.builds[0], file);
      assert.notEqual(after.program, before.program, file);
      assert.notEqual(after.script, before.script, file);
    }
  });

  test('packing the same twice gives the same', async () => {
    assert.deepEqual(await partsOf(await pack('again', {})), await partsOf('dist'));
  });
});
