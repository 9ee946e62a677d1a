// Measures and rasterises glyphs with the browser's own fonts, on a canvas that is never shown.
import { cssFont } from './fonts.js';

/** @param {number} width @param {number} height */
function makeContext(width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  context.fontKerning = 'none';
  return context;
}

export class Glyphs {
  #context = makeContext(128, 128);
  /** @type {Uint8ClampedArray} */
  #pixels = new Uint8ClampedArray();
  /** Whether letters are light on dark: some browsers draw these bolder. */
  areLight = false;
  /** Added to each letter, and to each space between words, against the size of the text. */
  spacing = { letters: 0, words: 0 };
  /** What was measured at which density. */
  #units = { density: 1, unit: 1 };

  /**
   * The browser's 2D canvas gives back what was drawn. Private browsers falsify it, and glyphs would be noise.
   * @returns {boolean}
   */
  readBackIsTrue() {
    const context = this.#context;
    context.clearRect(0, 0, 8, 8);
    context.fillStyle = '#000';
    context.fillRect(2, 2, 4, 4);
    const { data } = context.getImageData(0, 0, 8, 8);
    return data.every((value, index) => {
      const pixel = index >> 2;
      const inside = pixel % 8 >= 2 && pixel % 8 < 6 && pixel >= 16 && pixel < 48;
      return value === (index % 4 === 3 && inside ? 255 : 0);
    });
  }

  /**
   * Measured at the CSS size whatever the density: engines round advances by size.
   * @param {number} face @param {number} size @param {string} text a code point or cluster
   */
  advance(face, size, text) {
    this.#context.font = cssFont(face, size);
    const { letters, words } = this.spacing;
    const added = /^[ \u00a0]$/.test(text) ? letters + words : letters;
    return this.#context.measureText(text).width + added * size;
  }

  /** @param {number} face @param {number} size */
  metrics(face, size) {
    const unit = this.#unit();
    this.#context.font = cssFont(face, size / unit);
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#context.measureText('x');
    return {
      ascent: Math.round(fontBoundingBoxAscent) * unit,
      descent: Math.round(fontBoundingBoxDescent) * unit,
      unit,
    };
  }

  /** What this browser rounds the metrics of fonts to, in CSS pixels: some to their pixels, others to the screen's. */
  #unit() {
    const density = window.devicePixelRatio || 1;
    if (density === this.#units.density) return this.#units.unit;
    const probe = document.createElement('div');
    probe.style.cssText = 'position: absolute; visibility: hidden';
    for (let size = 10; size < 20; ++size) {
      const line = document.createElement('div');
      line.style.cssText = `font: ${cssFont(0, size)}; line-height: normal`;
      line.textContent = 'x';
      probe.append(line);
    }
    document.body.append(probe);
    const isWhole = [...probe.children].every((line) => Number.isInteger(line.getBoundingClientRect().height));
    probe.remove();
    this.#units = { density, unit: isWhole ? 1 : 1 / density };
    return this.#units.unit;
  }

  /**
   * Draws one glyph and keeps its pixels for `takePixels`.
   * @param {number} face @param {number} size CSS pixels @param {number} density @param {number} shift device pixels
   * @param {string} text a code point or cluster
   * @returns {[number, number, number, number, number]} width, height, left, top, coloured
   */
  rasterise(face, size, density, shift, text) {
    const font = cssFont(face, size * density);
    this.#context.font = font;
    const box = this.#context.measureText(text);
    const left = Math.floor(shift - box.actualBoundingBoxLeft) - 1;
    const top = -Math.ceil(box.actualBoundingBoxAscent) - 1;
    const width = Math.ceil(shift + box.actualBoundingBoxRight) + 1 - left;
    const height = Math.ceil(box.actualBoundingBoxDescent) + 1 - top;
    if (box.actualBoundingBoxRight + box.actualBoundingBoxLeft <= 0 || width <= 0 || height <= 0)
      return [0, 0, 0, 0, 0];
    this.#reserve(width, height, font);
    this.#context.clearRect(0, 0, width, height);
    this.#context.fillStyle = this.areLight ? '#fff' : '#000';
    this.#context.fillText(text, shift - left, -top);
    this.#pixels = this.#context.getImageData(0, 0, width, height).data;
    return [width, height, left, top, this.#whiten() ? 1 : 0];
  }

  takePixels() {
    return this.#pixels;
  }

  /** @param {number} width @param {number} height @param {string} font */
  #reserve(width, height, font) {
    const { canvas } = this.#context;
    if (canvas.width < width || canvas.height < height) {
      this.#context = makeContext(Math.max(canvas.width, width), Math.max(canvas.height, height));
    }
    this.#context.font = font;
  }

  /**
   * The picture tints white glyphs; one with colours of its own (an emoji) keeps them.
   * @returns {boolean} whether it has colours of its own
   */
  #whiten() {
    const pixels = this.#pixels;
    const own = this.areLight ? 3 * 255 : 0;
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i + 3] > 32 && Math.abs(pixels[i] + pixels[i + 1] + pixels[i + 2] - own) > 24) return true;
    }
    for (let i = 0; i < pixels.length; i += 4) pixels[i] = pixels[i + 1] = pixels[i + 2] = 255;
    return false;
  }
}
