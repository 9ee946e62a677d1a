// Keeps the site for study without a network. Every file is held to the hash in the list that tools/pack puts in. Workbox
// fetches what reading needs when the worker is installed: a version is kept whole or not at all, and answers with nothing but
// itself. The other files are kept as far as the host gives them.
import { addPlugins, precacheAndRoute, PrecacheController } from 'workbox-precaching';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** Every file with its hash; tools/pack looks for exactly these words. @type {{url: string, integrity: string}[]} */
const files = /** @type {any} */ (self).__WB_MANIFEST;

/** Page, script, style sheet and program; all others are icons, the manifest of the installed page, and licences. */
const isNeeded = (/** @type {{url: string}} */ { url }) => /\.(html|js|css|wasm)$/.test(url);

/** The words of web/js/offline.js. */
const TAKE_OVER = 'take-over';
const KEEP_REST = 'keep-rest';

/** How long a file that is wanted may take, in milliseconds: so that no file keeps the worker from being ready for ever. */
const PATIENCE_MS = 10_000;

let takesOver = false;

/** A file that the browser has thrown away, and that the host has only newer: the newer one then, as without a worker. */
const newerInstead = {
  /** @param {{request: Request, event: ExtendableEvent}} failed */
  handlerDidError: async ({ request, event }) => (event.type === 'fetch' ? fetch(request) : undefined),
};

/**
 * Whatever is asked of the page after `?`, as pages that embed it do, it is the same page; also when nothing is named.
 * @param {{url: URL}} asked
 */
const withoutQuery = ({ url }) => [new URL(url.origin + url.pathname.replace(/\/$/, '/index.html'))];

addPlugins([newerInstead]);
precacheAndRoute(files.filter(isNeeded), { urlManipulation: withoutQuery, cleanURLs: false });

const wanted = new PrecacheController({
  cacheName: `wanted-${worker.registration.scope}`,
  plugins: [newerInstead],
});
wanted.addToCacheList(files.filter((file) => !isNeeded(file)));

/** The key and the hash of a file that is wanted; undefined for any other address. @param {string} url */
function partOf(url) {
  const cacheKey = wanted.getCacheKeyForURL(url.split('?')[0]);
  return cacheKey && { cacheKey, integrity: wanted.getIntegrityForCacheKey(cacheKey) };
}

/** Keeps what is wanted and not there yet. @param {ExtendableEvent} event */
const keepWanted = (event) => Promise.all(wanted.getCachedURLs().map((url) => keep(url, event).catch(() => {})));

/** @param {string} url @param {ExtendableEvent} event */
async function keep(url, event) {
  const params = /** @type {{integrity: string}} */ (partOf(url));
  const { integrity } = params;
  const request = new Request(url, { integrity, cache: 'no-cache', signal: AbortSignal.timeout?.(PATIENCE_MS) });
  await Promise.all(wanted.strategy.handleAll({ request, event, params }));
}

worker.addEventListener('install', (event) => event.waitUntil(keepWanted(event)));

worker.addEventListener('fetch', (event) => {
  const params = partOf(event.request.url);
  if (params) event.respondWith(wanted.strategy.handle({ request: event.request, event, params }));
});

worker.addEventListener('message', (event) => {
  if (event.data === KEEP_REST) event.waitUntil(keepWanted(event));
  if (event.data !== TAKE_OVER) return;
  takesOver = true;
  event.waitUntil(worker.clients.claim().catch(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  wanted.activate(event);
  // Only then: the pages of the first visit are claimed by nobody, so a change of the worker always means a newer version.
  if (takesOver) event.waitUntil(worker.clients.claim());
});
