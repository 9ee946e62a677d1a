// What the program asks of the page: the functions of web/host.h, by the names that library.js calls.

import { chooseFile, copy, download } from './files.js';

/** How long a new view takes to appear, in milliseconds. */
const TRANSITION_MS = 120;

/**
 * @param {{mirror: import('./mirror.js').Mirror, glyphs: import('./glyphs.js').Glyphs,
 *   store: import('./storage.js').Store, offline: import('./offline.js').Offline, root: HTMLElement,
 *   canvas: HTMLCanvasElement}} parts
 */
export function makeHost({ mirror, glyphs, store, offline, root, canvas }) {
  /** @type {Element | null} */
  let beforeDialog = null;
  const host = {
    /** @type {import('./page.js').Page | undefined} set once the page is watched */
    page: undefined,
    /** Whether the address may move the page: not where the learner has moved it already. */
    mayMove: true,
    /** Until the learner does something nothing takes the focus: a page in a frame must not. */
    mayFocus: false,
    /** @type {import('./host_page.js').HostPage | undefined} the page around ours, where we are embedded */
    hostPage: undefined,

    create: mirror.create.bind(mirror),
    move: mirror.move.bind(mirror),
    remove: mirror.remove.bind(mirror),
    place: mirror.place.bind(mirror),
    unplace: mirror.unplace.bind(mirror),
    setAttribute: mirror.setAttribute.bind(mirror),
    removeAttribute: mirror.removeAttribute.bind(mirror),
    beginText: mirror.beginText.bind(mirror),
    addRun: mirror.addRun.bind(mirror),
    endText: mirror.endText.bind(mirror),

    advance: glyphs.advance.bind(glyphs),
    metrics: glyphs.metrics.bind(glyphs),
    rasterise: glyphs.rasterise.bind(glyphs),
    takePixels: glyphs.takePixels.bind(glyphs),

    /** @param {string} title @param {number} height @param {boolean} dark @param {boolean} reducedMotion @param {number} scale */
    setPage(title, height, dark, reducedMotion, scale) {
      if (document.title !== title) document.title = title;
      const { style, dataset } = document.documentElement;
      root.style.height = `${height}px`;
      glyphs.areLight = dark;
      setTheme(dark ? 'dark' : 'light');
      const motion = reducedMotion ? 'reduced' : 'full';
      if (dataset.motion !== motion) dataset.motion = motion;
      style.setProperty('--scale', String(scale));
      host.hostPage?.tellHeight(height);
    },

    store,
    download,

    downloadDamaged() {
      const damaged = Object.fromEntries(store.keys('quarantine/').map((key) => [key, store.read(key)]));
      download('lectern-damaged.json', JSON.stringify(damaged, undefined, 2));
    },

    chooseFile() {
      chooseFile((text) => host.page?.importText(text));
    },

    /** @param {string} text */
    copy(text) {
      host.page?.copyEnds(copy(text));
    },

    /** @param {string} fragment */
    correctAddress(fragment) {
      history.replaceState(history.state, '', fragment);
    },

    /** @param {number} element @param {number} y @param {boolean} fixed */
    goTo(element, y, fixed) {
      if (!fixed && host.mayMove) scrollTo(0, Math.max(0, y));
      if (host.mayFocus && document.documentElement.dataset.motion === 'full') {
        canvas.animate({ opacity: [0.3, 1] }, { duration: TRANSITION_MS, easing: 'ease-out' });
      }
      // Where the page around ours has opened the address, the focus stays with it.
      if (!host.mayFocus || (host.hostPage && !document.hasFocus())) return;
      mirror.find(element)?.focus({ preventScroll: true });
      if (host.hostPage) mirror.find(element)?.scrollIntoView({ block: 'nearest' });
    },

    /** @param {number} element */
    focus(element) {
      const target = mirror.find(element);
      if (target?.closest('[aria-modal]')) beforeDialog = document.activeElement;
      target?.focus({ preventScroll: true });
      // A question has no room of its own: its first part is what is to be seen. The view has none either, and stays where it is.
      const seen = target?.clientHeight ? target : target?.firstElementChild;
      if (seen?.clientHeight) seen.scrollIntoView({ block: 'nearest' });
    },

    /** To where it was before a dialog took it. */
    returnFocus() {
      if (beforeDialog instanceof HTMLElement) beforeDialog.focus({ preventScroll: true });
    },

    applyUpdate: offline.applyUpdate.bind(offline),
    /** @param {Parameters<import('./host_page.js').HostPage['tellProgress']>} progress */
    tellProgress(...progress) {
      host.hostPage?.tellProgress(...progress);
    },

    /** @param {Parameters<import('./host_page.js').HostPage['tellResult']>} result */
    tellResult(...result) {
      host.hostPage?.tellResult(...result);
    },
  };
  return host;
}

/**
 * The page's colours, and those of the window around an installed page: the learner may have others than the system.
 * @param {string} theme
 */
function setTheme(theme) {
  const root = document.documentElement;
  if (root.dataset.theme === theme) return;
  root.dataset.theme = theme;
  // In the next frame, when the page is laid out anyway: asked now, it would be once more.
  requestAnimationFrame(() => {
    const { backgroundColor } = getComputedStyle(root);
    for (const meta of document.querySelectorAll('meta[name="theme-color"]'))
      meta.setAttribute('content', backgroundColor);
  });
}
