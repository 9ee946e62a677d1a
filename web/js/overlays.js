// Back closes what lies over the page, a dialog or the contents of a narrow screen, as people expect of a phone's gesture.
// While something lies there the history has one entry more, marked as such, with the page's own address; it goes when that is
// closed in any other way, so that the next step back leads where it led before. Not in a frame: its history is the other page's.
import { rememberPlace } from './places.js';

export class Overlays {
  #program;
  /** Whether a step of the history that we asked for is on its way. */
  #isStepping = false;
  /** What the address named when the history moved last, or when something came over the page. */
  #fragment = location.hash;
  /** The link that is being clicked. */
  #link = '';

  /** @param {import('./program.js').Program} program @param {HTMLElement} root of the tree */
  constructor(program, root) {
    this.#program = program;
    root.addEventListener('click', (event) => this.#seeLink(event), { capture: true });
    root.addEventListener('click', () => this.#followLink());
    // A reload has left the entry of what lay there before.
    addEventListener('pageshow', () => this.follow(), { once: true });
  }

  /** Called after the page was drawn: adds the entry to the history or takes it away, as is needed. */
  follow() {
    if (this.#isStepping || document.readyState !== 'complete') return;
    const isCovered = this.#program.isCovered();
    if (isCovered === isMarked()) return;
    if (isCovered) {
      rememberPlace();
      this.#fragment = location.hash;
      history.pushState({ ...history.state, over: true }, '');
    } else {
      this.#isStepping = true;
      history.back();
    }
  }

  /** Called when the history has moved. @returns {boolean} whether only what lies over the page was meant, and is put away */
  takesStep() {
    const isSamePlace = this.#fragment === location.hash;
    this.#fragment = location.hash;
    const isOurs = this.#isStepping;
    this.#isStepping = false;
    if (!isSamePlace) return false;
    if (isOurs || isMarked()) return true;
    if (!this.#program.isCovered()) return false;
    this.#program.uncover();
    return true;
  }

  /**
   * A link in what lies over the page leads on from the page. Before the click does anything, which may take the link away.
   * @param {MouseEvent} event
   */
  #seeLink(event) {
    const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || !isMarked()) return;
    event.preventDefault();
    this.#link = link.getAttribute('href') ?? '';
  }

  /** Its address takes the place of the entry. A link to where the page is already only puts away what lies there. */
  #followLink() {
    const link = this.#link;
    this.#link = '';
    if (!link || link === location.hash) return;
    // In Firefox the entry would still be the marked one while the page hears that it is another.
    history.replaceState({ ...history.state, over: false }, '');
    this.#isStepping = true;
    location.replace(link);
  }
}

/** Whether this is the entry of something over the page. @returns {boolean} */
const isMarked = () => history.state?.over === true;
