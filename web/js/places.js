// Where the learner is in the text: kept when the app takes the plain page's place, on reload, and on the way back.

/**
 * The element of the plain page that the learner looks at: the first that begins in the window, or the one that fills it.
 * Sections count from 1, before them comes the introduction; `block` -1 is a section's heading (lectern::BlockPlace).
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

/**
 * A line of the view: the text that it is in, its first letter there, and how far below the window's bar it is.
 * @typedef {{text: string, letter: number, below: number}} LinePlace
 */

/**
 * The line that was put somewhere, and how far below the bar it was then: taken anew from the screen it would be an earlier
 * one each time.
 * @type {LinePlace & {stood: number} | undefined}
 */
let kept;

/** Where what scrolls begins in the window. */
const scrolledFrom = () => document.querySelector('header.bar')?.getBoundingClientRect().bottom ?? 0;

/**
 * The texts of an element as they were in its lines when it was laid out: none of them is in two.
 * @param {HTMLElement} element @param {number} from scrolledFrom()
 */
function* piecesOf(element, from) {
  const start = element.getBoundingClientRect().top;
  // The learner's own style sheet may have set the lines otherwise since.
  const ratio = parseFloat(element.style.lineHeight) / parseFloat(getComputedStyle(element).lineHeight) || 1;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let letter = 0, node; (node = walker.nextNode()); letter += node.textContent?.length ?? 0) {
    range.selectNodeContents(node);
    const { top, height } = range.getBoundingClientRect();
    const half = height / 2;
    if (height) yield { letter, below: start + (top + half - start) * ratio - half - from, height };
  }
}

/** How far below the bar a line is now. @param {LinePlace} place @returns {number} NaN where it is not on the page */
function belowNow({ text, letter: wanted }) {
  const element = /** @type {HTMLElement | null} */ (document.querySelector(`#_main [data-id="${text}"]`));
  let found = NaN;
  for (const { letter, below } of element ? piecesOf(element, scrolledFrom()) : []) if (letter <= wanted) found = below;
  return found;
}

/** The line at the top of the window. @returns {LinePlace | undefined} undefined at the very top of the page */
export function lineAtTop() {
  if (scrollY <= 0) return undefined;
  if (kept && Math.abs(belowNow(kept) - kept.stood) < 1) return kept;
  const from = scrolledFrom();
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('#_main .text'))) {
    if (element.getBoundingClientRect().bottom <= from) continue;
    for (const { letter, below, height } of piecesOf(element, from)) {
      if (below + height / 2 > 0) return { text: element.dataset.id ?? '', letter, below };
    }
  }
  return undefined;
}

/** Puts that line where it was. @param {LinePlace | undefined} place @returns {boolean} whether it is on the page */
export function goToLine(place) {
  if (!place) return false;
  const y = scrollY + belowNow(place) - place.below;
  if (Number.isNaN(y)) return false;
  scrollTo(0, y);
  kept = { ...place, stood: belowNow(place) };
  return true;
}

/** To the place that the history entry remembers: its line, where the page is laid out otherwise by now. */
export function goBack() {
  const y = rememberedY();
  if (!goToLine(history.state?.line) && y !== undefined) scrollTo(0, y);
}

/** The place that the history entry remembers. @returns {number | undefined} */
function rememberedY() {
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

/** Keeps the place in the history entry. */
export const rememberPlace = () => history.replaceState({ ...history.state, y: scrollY, line: lineAtTop() }, '');

/** Keeps the place whenever it may be needed, so that back and reload return to it. */
export function rememberPlaces() {
  history.scrollRestoration = 'manual';
  document.addEventListener('scrollend', (event) => {
    if (event.target === document) rememberPlace();
  });
  // Before a link leaves this entry for another.
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[href^="#"]')) rememberPlace();
    },
    { capture: true },
  );
  addEventListener('pagehide', () => {
    rememberPlace();
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
