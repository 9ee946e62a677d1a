// The spaces in text that the learner's own style sheet, or an extension, asks for (WCAG 1.4.12): the program lays the text
// out with them, and picture and elements stay one.

/** The probe's size of text, which is its line height too, in CSS pixels. */
const SIZE = 16;

export class Spacing {
  /** Of every line, against the size of its text; 0: as the program has it. */
  leading = 0;
  #glyphs;
  #probe;

  /**
   * @param {import('./glyphs.js').Glyphs} glyphs
   * @param {HTMLElement} root of the tree, whose texts they are
   * @param {() => void} changed
   */
  constructor(glyphs, root, changed) {
    this.#glyphs = glyphs;
    this.#probe = document.createElement('i');
    this.#probe.className = 'probe';
    root.append(this.#probe);
    this.#read();
    // Nobody says that a style sheet was added; but the text becomes longer or higher.
    new ResizeObserver(() => this.#read() && changed()).observe(this.#probe);
  }

  /** @returns {boolean} whether anything is different */
  #read() {
    const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(this.#probe);
    const [letters, words, lines] = [letterSpacing, wordSpacing, lineHeight].map((it) => (parseFloat(it) || 0) / SIZE);
    const leading = lines === 1 ? 0 : lines;
    const before = [this.#glyphs.spacing.letters, this.#glyphs.spacing.words, this.leading].join();
    this.#glyphs.spacing = { letters, words };
    this.leading = leading;
    return before !== [letters, words, leading].join();
  }
}
