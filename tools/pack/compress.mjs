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

/** Distances' NPOSTFIX and NDIRECT (RFC 7932, section 4). Which suits a file best changes with a word of it, so that all are tried. */
const DISTANCES = [
  [0, 0],
  [0, 8],
  [0, 12],
  [1, 24],
  [2, 0],
  [2, 16],
];

/** A file of more bytes than this is tried once: each try takes seconds, and the best saves less than a thousandth. */
const LARGE = 2 ** 21;

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path);
  const tried = DISTANCES.slice(0, content.length > LARGE ? 1 : DISTANCES.length).map(([postfix, direct]) =>
    brotliAsync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        // Measured: larger blocks suit the program, the smallest the page.
        [constants.BROTLI_PARAM_LGBLOCK]: path.endsWith('.wasm') ? 20 : 16,
        [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
        [constants.BROTLI_PARAM_NDIRECT]: direct,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );
  const [smallest] = (await Promise.all(tried)).sort((one, other) => one.length - other.length);
  await writeFile(`${path}.br`, smallest);
  await writeFile(`${path}.gz`, await gzipAsync(content, { level: 9 }));
}
