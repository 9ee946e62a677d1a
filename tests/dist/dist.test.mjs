import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { contentHash } from '../../tools/pack/assets.mjs';
import { isCompressible } from '../../tools/serve/file_types.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const FIRST_VISIT_BYTES = 260_000;
const FIRST_VISIT_REQUESTS = 6;
const WASM_BYTES = 160_000;

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath ?? file.path, file.name).slice(DIST.length + 1));
const originals = files.filter((name) => !/\.(br|gz)$/.test(name));
const page = read('index.html').toString();

/** @param {string} name */
function read(name) {
  return readFileSync(join(DIST, name));
}

/** The addresses of all that index.html refers to in attributes, the lesson's own text aside. */
function addresses() {
  const text = page.replace(/<(main|script)\b[^>]*>[^]*?<\/\1>/g, (element) =>
    element.slice(0, element.indexOf('>') + 1),
  );
  return [...text.matchAll(/\s(?:href|src|content|data-[a-z-]+)="([^"]*\.[a-z0-9]+)"/g)].map((match) => match[1]);
}

describe('a link to the page', () => {
  test('is shown with the name of the course, what it is about, and a picture', () => {
    const told = new Map(
      [...page.matchAll(/<meta property="og:([a-z_]+)" content="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    assert.equal(told.get('title'), /<title>([^<]*)<\/title>/.exec(page)?.[1]);
    assert.equal(told.get('description'), /<meta name="description" content="([^"]*)"/.exec(page)?.[1]);
    assert.deepEqual([told.get('type'), told.get('site_name')], ['article', 'Lectern']);
    assert.ok(originals.includes(told.get('image') ?? ''));
  });
});

describe('addresses', () => {
  test('everything the page refers to is in the site, and relative', () => {
    const found = addresses();
    assert.ok(found.some((address) => address.endsWith('.js')) && found.some((address) => address.endsWith('.css')));
    for (const address of found) {
      assert.doesNotMatch(address, /^(\/|[a-z][a-z0-9+.-]*:)/i);
      assert.ok(originals.includes(address.split(/[?#]/)[0]), `${address} is not in dist/`);
    }
  });

  test('no style sheet or script asks another host or the root of its own', () => {
    for (const name of originals.filter((name) => /\.(css|js)$/.test(name))) {
      const text = read(name).toString();
      assert.doesNotMatch(text, /(url\(|from|import\(|fetch\()\s*["']?(https?:)?\//, name);
    }
  });

  test('every asset is referred to', () => {
    const everything = originals
      .filter((name) => /\.(html|js|css|webmanifest)$/.test(name))
      .map((name) => read(name).toString())
      .join('\n');
    for (const name of originals.filter((name) => name.startsWith('assets/'))) {
      assert.ok(everything.includes(basename(name)), `${name} is not used`);
    }
  });
});

describe('names', () => {
  test("every asset's name carries the hash of its content", () => {
    const assets = originals.filter((name) => name.startsWith('assets/'));
    assert.ok(assets.length >= 3);
    for (const name of assets) assert.ok(name.includes(`-${contentHash(read(name))}.`), name);
  });
});

describe('compressed files', () => {
  test('stand beside every file that is worth it, and hold the same', () => {
    for (const name of originals.filter(isCompressible)) {
      assert.ok(brotliDecompressSync(read(`${name}.br`)).equals(read(name)), name);
      assert.ok(gunzipSync(read(`${name}.gz`)).equals(read(name)), name);
    }
  });
});

describe('weight', () => {
  const needed = ['index.html', ...new Set(addresses().filter((address) => /\.(js|css|wasm|svg)$/.test(address)))];

  test(`a first visit takes at most ${FIRST_VISIT_REQUESTS} requests`, () => {
    assert.ok(
      needed.some((name) => name.endsWith('.wasm')),
      'the program is not among them',
    );
    assert.ok(needed.length <= FIRST_VISIT_REQUESTS, needed.join(', '));
  });

  test(`a first visit takes at most ${FIRST_VISIT_BYTES} bytes`, (context) => {
    const sizes = needed.map((name) => ({ name, bytes: read(`${name}.br`).length }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    context.diagnostic(`${total} bytes: ${sizes.map(({ name, bytes }) => `${name} ${bytes}`).join(', ')}`);
    assert.ok(total <= FIRST_VISIT_BYTES, `${total} bytes`);
  });

  test(`the program takes at most ${WASM_BYTES} bytes of it`, () => {
    const [program] = files.filter((name) => name.endsWith('.wasm.br'));
    assert.ok(read(program).length <= WASM_BYTES, `${read(program).length} bytes`);
  });
});

describe('licences', () => {
  const licences = read('licences.txt').toString();

  for (const name of [
    'Dear ImGui',
    'JSON for Modern C++',
    'Emscripten',
    'musl',
    'libc++',
    'libc++abi',
    'compiler-rt',
    'workbox-precaching',
  ]) {
    test(`licences.txt names ${name}`, () => assert.ok(licences.split('='.repeat(80))[0].includes(name)));
  }

  test('licences.txt has the words of the licences', () => {
    assert.match(licences, /Omar Cornut/);
    assert.match(licences, /Niels Lohmann/);
    assert.match(licences, /Permission is hereby granted, free of charge/);
    assert.match(licences, /Apache License/);
  });

  test('the page links to it', () => {
    assert.ok(page.includes('href="licences.txt"'), 'index.html has no link to licences.txt');
  });
});
