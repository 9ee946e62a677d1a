// The files that index.html and the manifest refer to: each goes to assets/ under a name that carries the hash of its content.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { buildId, withBuild } from './build_id.mjs';
import { bundlePage, minifiedCss } from './bundle.mjs';

/** @typedef {{content: Uint8Array, packages?: string[]}} Asset `packages`: npm packages with code in it */

/** The shell's files that keep their names and places. */
const NOT_ASSETS = new Set(['index.html', 'service_worker.js']);

/**
 * @param {{shell: string, pageScript: string, program: string}} from the shell's folder, the page's entry script, and the
 *     folder with lectern.mjs and lectern.wasm
 * @returns {Promise<{assets: Map<string, Asset>, build: string}>} by the name that templates use, and the build they are of
 */
export async function gatherAssets({ shell, pageScript, program }) {
  const assets = new Map();
  const files = await readdir(shell, { withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || NOT_ASSETS.has(file.name)) continue;
    const path = join(shell, file.name);
    assets.set(file.name, { content: file.name.endsWith('.css') ? await minifiedCss(path) : await readFile(path) });
  }
  const wasm = await readFile(join(program, 'lectern.wasm'));
  const script = join(program, 'lectern.mjs');
  const build = buildId([
    wasm,
    (await bundlePage(pageScript, script, '')).content,
    assets.get('page.css').content,
    await readFile(join(shell, 'index.html')),
  ]);
  assets.set('app.js', await bundlePage(pageScript, script, build));
  assets.set('lectern.wasm', { content: withBuild(wasm, build) });
  return { assets, build };
}

/**
 * @param {Map<string, Asset>} assets
 * @param {string} folder the site's folder
 * @returns {Promise<Map<string, string>>} name → address relative to index.html
 */
export async function writeAssets(assets, folder) {
  await mkdir(join(folder, 'assets'), { recursive: true });
  const addresses = new Map();
  for (const [name, { content }] of assets) {
    const { name: stem, ext } = parse(name);
    const address = `assets/${stem}-${contentHash(content)}${ext}`;
    await writeFile(join(folder, address), content);
    addresses.set(name, address);
  }
  return addresses;
}

/**
 * The first twelve digits of the content's SHA-256.
 * @param {Uint8Array} content
 */
export function contentHash(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 12).toUpperCase();
}
