// The README's pictures, as ./dev screenshots takes them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readPng } from './support/png.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const LARGEST = 150_000;
const folder = mkdtempSync(join(tmpdir(), 'lectern-pictures-'));
after(() => rmSync(folder, { recursive: true }));

/** @returns {Promise<Map<string, Buffer>>} the pictures by their names */
async function taken() {
  await promisify(execFile)('node', ['tools/screenshots.mjs', '--out', folder], { cwd: PROJECT });
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

test("the README's pictures are small, show something, and come out the same each time", async () => {
  const pictures = await taken();
  const shown = [...readFileSync(join(PROJECT, 'README.md'), 'utf8').matchAll(/\]\(docs\/([\w-]+\.png)\)/g)];
  assert.deepEqual([...pictures.keys()].sort(), shown.map(([, name]) => name).sort());
  const grounds = new Set();
  for (const [name, bytes] of pictures) {
    assert.ok(bytes.length <= LARGEST, `${name}: ${bytes.length} bytes`);
    const { width, height, at } = readPng(bytes);
    const colours = new Set();
    for (let y = 0; y < height; y += 5) for (let x = 0; x < width; x += 5) colours.add(at(x, y).join());
    assert.ok(colours.size > 50, `${name} is empty: ${colours.size} colours`);
    grounds.add(at(width - 2, 2).join());
  }
  assert.equal(grounds.size, 2, 'light and dark');
  for (const [name, bytes] of await taken()) assert.ok(bytes.equals(pictures.get(name) ?? Buffer.of()), name);
});
