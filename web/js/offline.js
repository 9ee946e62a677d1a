// Keeps the page for study without a network, by the service worker (shell/service_worker.js), and offers its newer version.
// Where the browser has no service workers for us, nothing is said and nothing is missing.

import { getOwn } from './own_elements.js';

/** Beside index.html, so that it answers for the whole site. */
const WORKER = 'sw.js';

/** What the worker takes as the word to replace the version that runs. */
const TAKE_OVER = 'take-over';

/** The word for the worker to ask again for files that the host would not give before and that reading does not need. */
const KEEP_REST = 'keep-rest';

/** How old a look for a newer version may be, in milliseconds. */
const LOOK_AGAIN_MS = 3_600_000;

/** @returns {ServiceWorkerContainer | undefined} merely reading the property throws in a sandboxed frame */
function openContainer() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** The page's only policy of Trusted Types: it knows one address. @returns {string} which the browser takes for a script's */
function trustedAddress() {
  const { trustedTypes } = /** @type {any} */ (globalThis);
  return trustedTypes?.createPolicy('lectern', { createScriptURL: () => WORKER }).createScriptURL('') ?? WORKER;
}

export class Offline {
  #container = openContainer();
  /** @type {ServiceWorkerRegistration | undefined} */
  #registration;
  #looked = 0;
  /** What is to be done before the page is loaded anew. */
  beforeReload = () => {};

  constructor() {
    // No worker takes a page over unless the learner asked for the newer version, here or in another tab.
    this.#container?.addEventListener('controllerchange', () => this.#reload(), { once: true });
  }

  /** @returns {boolean} whether the worker answers for this page */
  get isAnswering() {
    return !!this.#container?.controller;
  }

  /**
   * Has the site kept, and watches for newer versions of it.
   * @param {{offlineReady: () => void, updateReady: () => void}} told
   */
  async start(told) {
    try {
      this.#registration = await this.#container?.register(trustedAddress(), { updateViaCache: 'none' });
      if (this.#registration) await this.#watch(this.#registration, told);
    } catch {
      // Forbidden here, or the network is away: the page is as good as without.
    }
  }

  /** Lets the newer version take over, in every tab. */
  applyUpdate() {
    const { waiting, active } = this.#registration ?? {};
    (waiting ?? active)?.postMessage(TAKE_OVER);
    // What waits for nobody runs already; else the page is loaded anew when the version that waited is in place.
    if (!waiting) this.#reload();
  }

  /** The page could not start: a newer version may have what is missing. */
  async recover() {
    const registration = await this.#container?.getRegistration().catch(() => undefined);
    if (!registration) return;
    const takeOver = () => registration.waiting?.postMessage(TAKE_OVER);
    takeOver();
    onInstalled(registration, takeOver);
    registration.update().catch(() => {});
  }

  /** @param {ServiceWorkerRegistration} registration @param {{offlineReady: () => void, updateReady: () => void}} told */
  async #watch(registration, told) {
    // The first of all waits a moment too, and Firefox may tell of it when it is active already.
    const follow = (/** @type {ServiceWorker | null} */ worker) =>
      worker && (registration.active ?? worker) !== worker && told.updateReady();
    follow(registration.waiting);
    onInstalled(registration, follow);
    if (registration.active) this.#look();
    registration.active?.postMessage(KEEP_REST);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && Date.now() - this.#looked >= LOOK_AGAIN_MS) this.#look();
    });
    await this.#container?.ready;
    // True of this version, and only while the browser has not thrown it away.
    if (await caches.match(/** @type {HTMLLinkElement} */ (getOwn('program')).href)) told.offlineReady();
  }

  #look() {
    this.#looked = Date.now();
    this.#registration?.update().catch(() => {});
  }

  #reload() {
    this.beforeReload();
    location.reload();
  }
}

/** Runs `then` for every worker that has all its files from now on. @param {ServiceWorkerRegistration} registration @param {(worker: ServiceWorker) => void} then */
function onInstalled(registration, then) {
  const watch = () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') then(worker);
    });
  };
  watch();
  registration.addEventListener('updatefound', watch);
}
