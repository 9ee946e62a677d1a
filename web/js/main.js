// Starts the app over the plain lesson, which stays where anything fails.
import { copyAsWritten } from './copying.js';
import { dropPolicyFromCopies, showPicture } from './cover.js';
import { onCrash, scriptRuns, showFailure } from './failures.js';
import { Glyphs } from './glyphs.js';
import { makeHost } from './host.js';
import { followPlainPage, HostPage, readEmbedding, siteAddress, trimPlainPage } from './host_page.js';
import { Mirror } from './mirror.js';
import { Offline } from './offline.js';
import { findOwn, getOwn } from './own_elements.js';
import { Page } from './page.js';
import { firstY, goToPlace, placeInPlainPage, rememberPlaces } from './places.js';
import { printInstead } from './printing.js';
import { Program, ProgramMissing, VersionsDiffer } from './program.js';
import { beginWithRecord, inTime, joinLate } from './record.js';
import { SecondPlace } from './second_place.js';
import { Store } from './storage.js';

/** A name for this tab's events that no other tab has. */
function makeTabName() {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives the program the lesson in the page or, where that is damaged, the one kept from the last visit.
 * @param {Program} program @param {Store} store @param {string} text
 * @returns {'page' | 'store' | 'none'} where it came from
 */
function loadContent(program, store, text) {
  if (text && program.loadContent(text)) return 'page';
  const kept = store.readCopy();
  return kept && program.loadContent(kept) ? 'store' : 'none';
}

/**
 * WebKit takes what was preloaded only for a request that is made without CORS. A frame without an origin needs CORS, and
 * so does the service worker, to keep again what the browser has thrown away.
 * @param {Offline} offline @returns {RequestInit}
 */
const asPreloaded = (offline) =>
  origin === 'null' || offline.isAnswering ? {} : { mode: 'no-cors', credentials: 'include' };

/** @param {HTMLElement} plain @param {HTMLElement} app @param {Offline} offline */
async function start(plain, app, offline) {
  const content = findOwn('content');
  for (const part of [document.documentElement, content]) {
    if (part && part.dataset.build !== LECTERN_BUILD) throw new VersionsDiffer();
  }
  const course = content?.dataset.course ?? 'course';
  const store = new Store(course);
  const program = /** @type {HTMLLinkElement} */ (getOwn('program'));
  const root = getOwn('tree');
  const canvas = /** @type {HTMLCanvasElement} */ (getOwn('picture'));
  const mirror = new Mirror(root);
  const glyphs = new Glyphs();
  const host = makeHost({ mirror, glyphs, store, offline, root, canvas });
  const opening = SecondPlace.open(course);
  const [running, opened] = await Promise.all([
    Program.load(fetch(program.href, asPreloaded(offline)), LECTERN_BUILD, host),
    inTime(opening),
  ]);

  const text = content?.textContent?.trim() ?? '';
  const source = loadContent(running, store, text);
  running.stand(siteAddress(), embedding.embedded, embedding.lesson);
  if (source === 'none') return stayPlain(plain, app, text ? 'content-damaged' : 'content-missing');

  const tab = makeTabName();
  const mayWrite = beginWithRecord({ store, program: running, opened, tab, isKeptContent: source === 'store' });
  // The record comes first: it has been opened and kept by now.
  if (source === 'page' && mayWrite) store.keepCopy(text);

  if (embedding.embedded) {
    host.hostPage = new HostPage(running, content?.dataset.course ?? '');
    running.message(JSON.stringify({ lectern: 1, type: 'theme', theme: embedding.theme }));
  }
  const page = takeOver({ running, mirror, host, root, canvas, plain, app, glyphs });
  const take = (/** @type {string} */ key, /** @type {string} */ text) => page.take(key, text);
  store.watch(take);
  opening.then((found) => {
    if (!found) return;
    found.second.onLoss = () => page.storeFailed();
    if (!opened && mayWrite) joinLate(store, found, take);
  });
  whenIdle(() => keepOffline(offline, running, page));
}

/** @param {Offline} offline @param {Program} running @param {Page} page */
function keepOffline(offline, running, page) {
  offline.beforeReload = () => page.keepAll();
  offline.start({
    offlineReady() {
      running.offlineReady();
      page.request();
    },
    updateReady() {
      running.updateReady();
      page.request();
    },
  });
}

/** After the page has come to rest; not every browser says when that is. @param {() => void} run */
function whenIdle(run) {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run);
  else setTimeout(run);
}

/**
 * Puts the app in the plain page's place, at the same place of the text.
 * @param {{running: Program, mirror: Mirror, host: ReturnType<typeof makeHost>, root: HTMLElement,
 *   canvas: HTMLCanvasElement, plain: HTMLElement, app: HTMLElement, glyphs: Glyphs}} parts
 */
function takeOver({ running, mirror, host, root, canvas, plain, app, glyphs }) {
  const place = placeInPlainPage(plain);
  const remembered = firstY();
  app.hidden = false;
  onCrash(showPicture(app));
  dropPolicyFromCopies();
  const page = new Page(running, mirror, root, canvas, glyphs, embedding.embedded);
  host.page = page;
  // Only an address that names a place moves the page, and not when the learner has moved it already.
  host.mayMove = location.hash !== '' && place === undefined && remembered === undefined;
  page.draw();
  host.mayMove = true;
  host.mayFocus = true;
  plain.remove();
  printInstead(plain, embedding.embedded);
  copyAsWritten();
  document.documentElement.classList.add('started');
  if (remembered !== undefined) scrollTo(0, remembered);
  else if (place) goToPlace(running, place);
  rememberPlaces();
  page.draw();
  host.hostPage?.listen(() => page.draw());
  return page;
}

/** @param {HTMLElement} plain */
function begin(plain) {
  if (embedding.embedded) {
    document.documentElement.classList.add('embedded');
    if (embedding.theme) document.documentElement.dataset.theme = embedding.theme;
    trimPlainPage(plain);
  }
  const app = getOwn('app');
  const offline = new Offline();
  start(plain, app, offline).catch((error) => {
    stayPlain(plain, app, error instanceof VersionsDiffer ? 'versions' : 'program');
    offline.recover();
    // The cause is for whoever looks into it; the learner has the sentence.
    if (!(error instanceof ProgramMissing || error instanceof VersionsDiffer)) throw error;
  });
}

/**
 * Leaves the plain lesson in the page: the app cannot run, or ended in the middle of its start.
 * @param {HTMLElement} plain @param {HTMLElement} app @param {Parameters<typeof showFailure>[0]} why
 */
function stayPlain(plain, app, why) {
  app.hidden = true;
  document.documentElement.classList.remove('started');
  if (!plain.isConnected) document.body.prepend(plain);
  if (embedding.embedded) followPlainPage(plain);
  showFailure(why);
}

scriptRuns();
const embedding = readEmbedding();
const plain = findOwn('plain');
// A copy of the running page has no plain lesson, and stays as it was saved.
if (plain) begin(plain);
