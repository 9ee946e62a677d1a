// Keeps the whole site for study without a network. Workbox fetches every file when the worker is installed and holds it to
// the hash in the list that tools/pack puts in: a version is kept whole or not at all, and answers with nothing but itself.
import { addPlugins, precacheAndRoute } from 'workbox-precaching';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** Every file with its hash; tools/pack looks for exactly these words. */
const files = /** @type {any} */ (self).__WB_MANIFEST;

/** The word of web/js/offline.js. */
const TAKE_OVER = 'take-over';

let takesOver = false;

addPlugins([
  {
    // A file that the browser has thrown away, and that the host has only newer: the newer one then, as without a worker.
    handlerDidError: async ({ request, event }) => (event.type === 'fetch' ? fetch(request) : undefined),
  },
]);

/**
 * Whatever is asked of the page after `?`, as pages that embed it do, it is the same page; also when nothing stands there.
 * @param {{url: URL}} asked
 */
const withoutQuery = ({ url }) => [new URL(url.origin + url.pathname.replace(/\/$/, '/index.html'))];

precacheAndRoute(files, { urlManipulation: withoutQuery, cleanURLs: false });

worker.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  takesOver = true;
  event.waitUntil(worker.clients.claim().catch(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  // Only then: the pages of the first visit are claimed by nobody, so a change of the worker always means a newer version.
  if (takesOver) event.waitUntil(worker.clients.claim());
});
