// Puts a .br and a .gz beside every file that is worth it, so that a static host need not compress.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../serve/file_types.mjs';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** @param {string} folder */
export async function compressFolder(folder) {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath ?? file.path, file.name));
  await Promise.all(paths.filter(isCompressible).map(compressFile));
}

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path);
  const isProgram = path.endsWith('.wasm');
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    // Measured: larger blocks and finer steps of short distances suit the program, the smallest blocks the page.
    [constants.BROTLI_PARAM_LGBLOCK]: isProgram ? 20 : 16,
    [constants.BROTLI_PARAM_NPOSTFIX]: isProgram ? 1 : 0,
    [constants.BROTLI_PARAM_NDIRECT]: isProgram ? 24 : 0,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    brotliAsync(content, { params }).then((bytes) => writeFile(`${path}.br`, bytes)),
    gzipAsync(content, { level: 9 }).then((bytes) => writeFile(`${path}.gz`, bytes)),
  ]);
}
