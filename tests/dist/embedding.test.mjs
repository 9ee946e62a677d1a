import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SCRIPT_BYTES = 2_000;

/** @param {string} name */
const read = (name) => readFileSync(join(DIST, name));

describe('embedding', () => {
  const example = read('embed-example.html').toString();

  test(`embed.js keeps its name, takes at most ${SCRIPT_BYTES} bytes, and asks for nothing else`, () => {
    const { length } = read('embed.js.br');
    assert.ok(length <= SCRIPT_BYTES, `${length} bytes`);
    assert.doesNotMatch(read('embed.js').toString(), /\bimport\b|\brequire\b|\bfetch\b/);
  });

  test('everything the example refers to is in the site, and relative', () => {
    const addresses = [...example.matchAll(/\s(?:href|src)="([^"]+)"/g)].map((match) => match[1]);
    assert.ok(addresses.includes('embed.js') && addresses.includes('index.html'));
    for (const address of addresses.filter((address) => address !== 'data:,')) {
      assert.doesNotMatch(address, /^(\/|[a-z][a-z0-9+.-]*:)/i);
      assert.ok(existsSync(join(DIST, address)), `${address} is not in dist/`);
    }
  });

  test('the example embeds what the lesson has', () => {
    const page = read('index.html').toString();
    const ids = [...example.matchAll(/\s(?:topic|quiz)="([^"]+)"/g)].map((match) => match[1]);
    assert.equal(ids.length, 3);
    for (const id of ids) assert.ok(page.includes(`<section id="${id}">`), id);
  });

  test('the lesson itself needs none of it', () => {
    assert.doesNotMatch(read('index.html').toString(), /embed(-example)?\.(js|css|html)/);
  });
});
