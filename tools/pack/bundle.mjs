// Scripts and style sheets as the browser gets them: one small file each.
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';

/** @typedef {import('./assets.mjs').Asset} Asset */

/**
 * One script of the page's own code and emscripten's.
 * @param {string} entry
 * @param {string} program lectern.mjs, which the page's code imports as `lectern-wasm`
 * @param {string} build what the script says it is of
 * @returns {Promise<Asset>}
 */
export function bundlePage(entry, program, build) {
  return bundle(entry, {
    format: 'esm',
    alias: { 'lectern-wasm': resolve(program) },
    define: { LECTERN_BUILD: JSON.stringify(build) },
  });
}

/**
 * The service worker. It names the list of files, `self.__WB_MANIFEST`, exactly once.
 * @param {string} entry
 * @returns {Promise<Asset>}
 */
export function bundleWorker(entry) {
  return bundle(entry, { format: 'iife', define: { 'process.env.NODE_ENV': '"production"' } });
}

/**
 * @param {string} entry
 * @param {esbuild.BuildOptions} options
 * @returns {Promise<Asset>}
 */
async function bundle(entry, options) {
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile?.inputs ?? {});
  const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return { content: outputFiles?.[0].contents ?? new Uint8Array(), packages: [...new Set(packages)] };
}

/** @param {string} path */
export async function minifiedCss(path) {
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
