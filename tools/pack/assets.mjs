// The files that index.html refers to: each goes to assets/ under a name that carries the hash of its content.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import * as esbuild from 'esbuild';

/** @typedef {{content: Uint8Array, packages?: string[]}} Asset `packages`: npm packages with code in it */

/**
 * @param {{shell: string, pageScript: string, program: string}} from the shell's folder, the page's entry script, and the
 *     folder with lectern.mjs and lectern.wasm
 * @returns {Promise<Map<string, Asset>>} by the name that templates use
 */
export async function gatherAssets({ shell, pageScript, program }) {
  const assets = new Map([['app.js', await bundle(pageScript, join(program, 'lectern.mjs'))]]);
  assets.set('lectern.wasm', { content: await readFile(join(program, 'lectern.wasm')) });
  const files = await readdir(shell, { withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || file.name === 'index.html') continue;
    const path = join(shell, file.name);
    assets.set(file.name, { content: file.name.endsWith('.css') ? await minifiedCss(path) : await readFile(path) });
  }
  return assets;
}

/**
 * One script of the page's own code and emscripten's.
 * @param {string} entry
 * @param {string} program lectern.mjs, which the page's code imports as `lectern-wasm`
 * @returns {Promise<Asset>}
 */
async function bundle(entry, program) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    alias: { 'lectern-wasm': resolve(program) },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs);
  const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return { content: outputFiles[0].contents, packages: [...new Set(packages)] };
}

/** @param {string} path */
async function minifiedCss(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].contents;
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
