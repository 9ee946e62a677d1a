// In a frame that is as high as its content nothing scrolls, and the window is not what the learner sees of it. This
// watches which part of the window is on the screen, whatever page is around it.

/** The window is watched in strips of this height, in CSS pixels: each tells when more or less of it is seen. */
const STRIP = 512;
const THRESHOLDS = [0, 0.25, 0.5, 0.75, 1];

/** @typedef {{top: number, bottom: number}} Part */

export class ShownPart {
  #place;
  #observer;
  /** @type {Map<Element, Part>} */
  #seen = new Map();
  /** @type {HTMLElement[]} */
  #strips = [];

  /**
   * @param {HTMLElement} place where the strips are
   * @param {(part: Part | undefined) => void} changed undefined: nothing of the window is on the screen
   */
  constructor(place, changed) {
    this.#place = place;
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, intersectionRect } of entries) {
          const { top, bottom } = intersectionRect;
          if (isIntersecting && bottom > top) this.#seen.set(target, { top, bottom });
          else this.#seen.delete(target);
        }
        const parts = [...this.#seen.values()];
        changed(parts.length > 0 ? spanOf(parts) : undefined);
      },
      { threshold: THRESHOLDS },
    );
  }

  /** Follows the window's height. @param {number} height */
  resize(height) {
    for (const strip of this.#strips.splice(Math.ceil(height / STRIP))) {
      this.#observer.unobserve(strip);
      this.#seen.delete(strip);
      strip.remove();
    }
    for (let top = this.#strips.length * STRIP; top < height; top += STRIP) {
      const strip = document.createElement('div');
      strip.className = 'strip';
      strip.style.top = `${top}px`;
      this.#place.append(strip);
      this.#strips.push(strip);
      this.#observer.observe(strip);
    }
    for (const [index, strip] of this.#strips.entries()) {
      strip.style.height = `${Math.min(STRIP, height - index * STRIP)}px`;
    }
  }
}

/** @param {Part[]} parts @returns {Part} */
function spanOf(parts) {
  return { top: Math.min(...parts.map(({ top }) => top)), bottom: Math.max(...parts.map(({ bottom }) => bottom)) };
}

/**
 * What a picture has to cover so that a little scrolling shows no edge of it.
 * @param {Part} part @param {number} height the window's
 * @returns {{top: number, height: number}}
 */
export function coverOf(part, height) {
  const top = Math.max(0, Math.floor(part.top / STRIP) - 1) * STRIP;
  const bottom = Math.min(height, (Math.ceil(part.bottom / STRIP) + 1) * STRIP);
  return { top, height: Math.max(0, bottom - top) };
}
