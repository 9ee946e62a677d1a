// dist/sw.js: the service worker, with the list of all that it keeps. The list is made by Workbox from the finished folder.
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { injectManifest } from 'workbox-build';

/** What reading, answering and the installed page need; not what is there for others: the schema, the embedding script. */
const KEPT = ['index.html', 'manifest.webmanifest', 'licences.txt', 'assets/*'];

/** A name with its content's hash in it, see assets.mjs: the name is the revision. */
const HASHED = /-[0-9A-F]{12}\.[a-z0-9]+$/;

/**
 * @param {Uint8Array} worker the bundled script
 * @param {string} folder the site's, finished but for compressed copies
 */
export async function writeWorker(worker, folder) {
  const source = `${folder}.sw.js`;
  await writeFile(source, worker);
  const { warnings } = await injectManifest({
    swSrc: source,
    swDest: join(folder, 'sw.js'),
    globDirectory: folder,
    globPatterns: KEPT,
    dontCacheBustURLsMatching: HASHED,
    // A long lesson is no reason to be without it offline.
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [(entries) => withIntegrity(entries, folder)],
  });
  await rm(source);
  if (warnings.length > 0) throw new Error(`the service worker: ${warnings.join('; ')}`);
}

/**
 * With the hash that the browser holds every file to: neither a cut transfer nor a host that changes its files meanwhile can
 * leave a wrong one in the cache.
 * @template {{url: string}} Entry
 * @param {Entry[]} entries
 * @param {string} folder
 */
async function withIntegrity(entries, folder) {
  const manifest = await Promise.all(
    entries.map(async (entry) => ({ ...entry, integrity: await integrityOf(join(folder, entry.url)) })),
  );
  return { manifest, warnings: [] };
}

/** @param {string} path */
async function integrityOf(path) {
  const digest = createHash('sha256')
    .update(await readFile(path))
    .digest('base64');
  return `sha256-${digest}`;
}
