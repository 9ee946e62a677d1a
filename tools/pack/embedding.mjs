// What course pages include, and the example of such a page: their addresses are in other people's pages, so they keep
// their names. Nothing of it is needed to read the lesson.
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** @param {string} from the folder with embed.js and the example @param {string} to the site's folder */
export async function writeEmbedding(from, to) {
  for (const name of await readdir(from)) {
    if (name === 'embed.js') await writeFile(join(to, name), await minified(join(from, name)));
    else await copyFile(join(from, name), join(to, name));
  }
}

/** @param {string} path */
async function minified(path) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path],
    minify: true,
    target: 'es2015',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].contents;
}
