// Where the learner is in the text: kept when the app takes the plain page's place, on reload, and on the way back.

/**
 * The block of the plain page at the top of the window. Sections count from 1, before them stands the introduction; see
 * lectern::BlockPlace.
 * @param {HTMLElement} plain
 * @returns {{section: number, block: number, top: number} | undefined} undefined at the very top
 */
export function placeInPlainPage(plain) {
  if (scrollY <= 0) return undefined;
  const sections = [plain.querySelector('header'), ...plain.querySelectorAll('section')];
  for (const [section, element] of sections.entries()) {
    if (!element || element.getBoundingClientRect().bottom <= 0) continue;
    const blocks = [...element.children].filter((child) => !child.matches('h1, h2, .tags'));
    const block = blocks.findIndex((child) => child.getBoundingClientRect().bottom > 0);
    if (block >= 0) return { section, block, top: blocks[block].getBoundingClientRect().top };
  }
  return undefined;
}

/**
 * Scrolls the app to where the plain page was.
 * @param {import('./program.js').Program} program
 * @param {{section: number, block: number, top: number}} place
 */
export function goToPlace(program, { section, block, top }) {
  for (let nearest = block; nearest >= 0; --nearest) {
    const y = program.blockTop(section, nearest);
    if (y < 0) continue;
    scrollTo(0, Math.max(0, y - top));
    return;
  }
}

/** The place that the history entry remembers. @returns {number | undefined} */
export function rememberedY() {
  const y = history.state?.y;
  return typeof y === 'number' ? y : undefined;
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
    // The browser may then put the plain page there while the program loads.
    history.scrollRestoration = 'auto';
  });
  addEventListener('pageshow', () => (history.scrollRestoration = 'manual'));
}
