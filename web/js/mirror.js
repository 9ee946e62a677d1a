// Shows the program's element tree (src/ui/element.h) over the canvas: real elements, transparent text.
import { cssFont } from './fonts.js';

/** Inline elements for the marks of a run: 1 code, 2 strong, 4 emphasis. */
const MARKS = /** @type {const} */ ([
  [1, 'code'],
  [2, 'strong'],
  [4, 'em'],
]);

/** What icons are made of, where there is no picture (src/ui/picture_elements.h). */
const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = ['svg', 'path'];

/** @typedef {HTMLElement | SVGElement} Shown */

export class Mirror {
  /** @type {Map<number, Shown>} */
  #elements = new Map();
  /** What each text was when it was told. @type {WeakMap<Shown, string>} */
  #written = new WeakMap();
  /** The text that is being told: `link` is the anchor that its last run is in, `line` the part of a line.
   * @type {{element: Shown, font: string, fragment: DocumentFragment, link?: HTMLElement, line?: HTMLElement}} */
  #text;
  /** What was last marked as the one that is read. @type {Shown | undefined} */
  current;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#elements.set(0, root);
    this.#text = { element: root, font: '', fragment: document.createDocumentFragment() };
  }

  /** @param {number} id */
  find(id) {
    return this.#elements.get(id);
  }

  /**
   * The id of the element that `target` is or is in; 0 for the root.
   * @param {EventTarget | null} target
   */
  idOf(target) {
    for (let node = /** @type {Node | null} */ (target); node; node = node.parentNode) {
      if (node instanceof HTMLElement && node.dataset.id) return Number(node.dataset.id);
    }
    return 0;
  }

  /** @param {number} id @param {number} parent @param {number} previous @param {string} tag */
  create(id, parent, previous, tag) {
    const element = SVG_TAGS.includes(tag)
      ? /** @type {SVGElement} */ (document.createElementNS(SVG, tag))
      : document.createElement(tag);
    element.dataset.id = String(id);
    if (tag === 'pre' && element instanceof HTMLElement) element.translate = false;
    this.#elements.set(id, element);
    this.#insert(element, parent, previous);
  }

  /** @param {number} id @param {number} parent @param {number} previous */
  move(id, parent, previous) {
    this.#insert(this.#get(id), parent, previous);
  }

  /** @param {number} id */
  remove(id) {
    this.#elements.get(id)?.remove();
    this.#elements.delete(id);
  }

  /** @param {number} id @param {number} x @param {number} y @param {number} width @param {number} height */
  place(id, x, y, width, height) {
    const { style } = this.#get(id);
    style.position = 'absolute';
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }

  /** @param {number} id */
  unplace(id) {
    const { style } = this.#get(id);
    for (const name of ['position', 'left', 'top', 'width', 'height']) style.removeProperty(name);
  }

  /** @param {number} id @param {string} name @param {string} value */
  setAttribute(id, name, value) {
    const element = this.#get(id);
    if (name === 'checked' && element instanceof HTMLInputElement) {
      element.checked = true;
      // A copy of the page has the attribute alone.
      element.setAttribute(name, value);
    } else if (name === 'value' && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
      // Writing what is there already would move the caret and disturb a composition.
      if (element.value !== value) element.value = value;
    } else if (name === 'look') {
      setLook(element, value);
    } else {
      element.setAttribute(name, value);
      if (name === 'aria-current') this.current = element;
      if (name === 'href') this.#finishLink(element, value);
    }
  }

  /** @param {number} id @param {string} name */
  removeAttribute(id, name) {
    const element = this.#get(id);
    if (name === 'checked' && element instanceof HTMLInputElement) element.checked = false;
    element.removeAttribute(name);
  }

  /** @param {number} id @param {number} face @param {number} size @param {number} lineHeight
   * @param {number} kind bits: 1 preformatted, 2 its lines begin at the right, 4 several lines */
  beginText(id, face, size, lineHeight, kind) {
    const element = this.#get(id);
    const font = cssFont(face, size);
    element.style.font = font;
    element.style.lineHeight = `${lineHeight}px`;
    element.classList.toggle('preformatted', (kind & 1) !== 0);
    if (kind & 2) element.setAttribute('dir', 'rtl');
    else element.removeAttribute('dir');
    element.classList.add('text');
    element.classList.toggle('lines', (kind & 5) === 4);
    this.#text = { element, font, fragment: document.createDocumentFragment() };
  }

  /**
   * @param {string} text @param {number} face @param {number} size @param {number} marks @param {string} link
   * @param {string} color a token's name, or empty for none
   * @param {number} end what follows: 0 nothing, 1 a line broken to fit, 2 a line that ends by itself
   */
  addRun(text, face, size, marks, link, color, end) {
    const { element } = this.#text;
    const place = this.#placeFor(link);
    const font = cssFont(face, size);
    // Engines agree only on this: what is in a line does not wrap, and what is between two lines may.
    const breaksAtSpace = end === 1 && text.endsWith(' ') && font === this.#text.font;
    /** @type {Node} */
    let node = document.createTextNode(breaksAtSpace ? text.slice(0, -1) : text);
    for (const [bit, tag] of MARKS) if (marks & bit && element.tagName.toLowerCase() !== tag) node = wrap(tag, node);
    if (font !== this.#text.font || color) {
      const { style } = /** @type {HTMLElement} */ (node instanceof HTMLElement ? node : (node = wrap('span', node)));
      if (font !== this.#text.font) {
        style.font = font;
        style.lineHeight = '0';
      }
      if (color) style.color = `var(--${color})`;
    }
    this.#lineIn(place).append(node);
    if (!end) return;
    this.#text.line = undefined;
    place.append(breaksAtSpace ? ' ' : document.createElement(end === 1 ? 'wbr' : 'br'));
  }

  endText() {
    const { element, fragment } = this.#text;
    const text = fragment.textContent ?? '';
    // What somebody else, a translator, has made of the same text stays.
    if (this.#written.get(element) === text && element.textContent !== text) return;
    this.#written.set(element, text);
    element.replaceChildren(fragment);
  }

  /**
   * Where the next run goes: runs of one link share its element, however many styles and lines it has.
   * @param {string} link
   */
  #placeFor(link) {
    const text = this.#text;
    if (!link) {
      if (text.link) text.line = undefined;
      text.link = undefined;
      return text.fragment;
    }
    if (text.link?.getAttribute('href') !== link) {
      text.line = undefined;
      text.link = document.createElement('a');
      text.link.setAttribute('href', link);
      this.#finishLink(text.link, link);
      text.fragment.append(text.link);
    }
    return text.link;
  }

  /** What keeps a line, or the part of it in one link, together. @param {HTMLElement | DocumentFragment} place */
  #lineIn(place) {
    const text = this.#text;
    if (!text.element.classList.contains('lines')) return place;
    if (!text.line) place.append((text.line = document.createElement('span')));
    return text.line;
  }

  /** @param {Shown} element @param {number} parent @param {number} previous */
  #insert(element, parent, previous) {
    const place = this.#get(parent);
    if (previous) this.#get(previous).after(element);
    else place.prepend(element);
  }

  /** @param {number} id */
  #get(id) {
    const element = this.#elements.get(id);
    if (!element) throw new Error(`the tree has no element ${id}`);
    return element;
  }

  /** Links out of the course open beside it, and tell the other page nothing. @param {Shown} link @param {string} address */
  #finishLink(link, address) {
    if (address.startsWith('#')) return;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
}

/** @param {string} tag @param {Node} child */
function wrap(tag, child) {
  const element = document.createElement(tag);
  // Nobody wants a program in another language.
  if (tag === 'code') element.translate = false;
  element.append(child);
  return element;
}

/**
 * A shape of the picture (src/ui/picture_elements.h says what `look` holds).
 * @param {Shown} element @param {string} look
 */
function setLook(element, look) {
  const [kind, color, radius, thickness] = look.split(' ');
  element.setAttribute('class', `look ${kind}`);
  element.style.setProperty('--look', `var(--${color})`);
  element.style.borderRadius = `${radius}px`;
  if (kind === 'outline') element.style.borderWidth = `${thickness}px`;
}
