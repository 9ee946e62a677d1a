// Where the learner is in the text: kept when the app takes the plain page's place, on reload, and on the way back.

/**
 * The element of the plain page that the learner looks at: the first that begins in the window, or the one that fills it.
 * Sections count from 1, before them stands the introduction; `block` -1 is a section's heading (lectern::BlockPlace).
 * @param {HTMLElement} plain
 * @returns {{section: number, block: number, top: number} | undefined} undefined at the very top
 */
export function placeInPlainPage(plain) {
  if (scrollY <= 0) return undefined;
  let filling;
  const sections = [plain.querySelector('header'), ...plain.querySelectorAll('section')];
  for (const [section, element] of sections.entries()) {
    if (!element || element.getBoundingClientRect().bottom <= 0) continue;
    if (element.getBoundingClientRect().top >= innerHeight) break;
    const children = [...element.children].filter((child) => !child.matches('.tags'));
    for (const [index, child] of children.entries()) {
      const { top, bottom } = child.getBoundingClientRect();
      const place = { section, block: index - 1, top };
      if (top >= 0 && top < innerHeight) return place;
      if (bottom > 0) filling ??= place;
    }
  }
  return filling;
}

/**
 * Scrolls the app to where the plain page was.
 * @param {import('./program.js').Program} program
 * @param {{section: number, block: number, top: number}} place
 */
export function goToPlace(program, { section, block, top }) {
  const y = program.blockTop(section, block);
  if (y >= 0) scrollTo(0, Math.max(0, y - top));
}

/** The place that the history entry remembers. @returns {number | undefined} */
export function rememberedY() {
  const y = history.state?.y;
  return typeof y === 'number' ? y : undefined;
}

/** The session's key for the place that a reload comes back to: what the entry gets while it is left, Firefox forgets. */
const LEFT_KEY = 'lectern/y';

/** Where the page is to begin, if it was here before. @returns {number | undefined} */
export function firstY() {
  const [how] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  try {
    if (how.type === 'reload') return Number(sessionStorage[LEFT_KEY] ?? NaN) || rememberedY();
  } catch {
    // A frame may have no storage.
  }
  return rememberedY();
}

/** Keeps the place in the history entry, so that back and reload return to it. */
export function rememberPlaces() {
  const remember = () => history.replaceState({ ...history.state, y: scrollY }, '');
  history.scrollRestoration = 'manual';
  document.addEventListener('scrollend', (event) => {
    if (event.target === document) remember();
  });
  // Before a link leaves this entry for another.
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[href^="#"]')) remember();
    },
    { capture: true },
  );
  addEventListener('pagehide', () => {
    remember();
    try {
      sessionStorage[LEFT_KEY] = scrollY;
    } catch {
      // As above.
    }
    // The browser may then put the plain page there while the program loads.
    history.scrollRestoration = 'auto';
  });
  addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
}
