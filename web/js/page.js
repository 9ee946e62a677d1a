// The window around the program: frames on demand, size and density, preferences, scrolling, and the learner's input.
import { keepFocusInSight } from './focus_sight.js';
import { isField, watchEnter, watchShortcuts } from './keys.js';
import { Overlays } from './overlays.js';
import { findOwn } from './own_elements.js';
import { Picture } from './picture.js';
import { goBack, goToLine, lineAtTop } from './places.js';
import { EVENT } from './program.js';
import { measureScrollbar } from './scrollbar.js';
import { coverOf, ShownPart } from './shown_part.js';
import { Spacing } from './spacing.js';

/** How long "Copied" stays, in milliseconds. */
const COPIED_MS = 2000;

/** What stays free above and below an entry of the contents that is brought into sight, in CSS pixels. */
const AIR = 48;

/** The size of text in a browser that is set to its usual one, in CSS pixels: lectern::measure::body. */
const BODY = 17;

export class Page {
  #program;
  #mirror;
  #canvas;
  #frame = 0;
  #copies = 0;
  #seen = '';
  /** Where the page was scrolled to when the program was told last. */
  #y = 0;
  #density = 1;
  /** @type {MediaQueryList | undefined} */
  #densityQuery;
  #dark = matchMedia('(prefers-color-scheme: dark)');
  #moreContrast = matchMedia('(prefers-contrast: more)');
  #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');
  #coarse = matchMedia('(pointer: coarse)');
  #forcedColors = matchMedia('(forced-colors: active)');
  #pressed = false;
  /** What a scrollbar takes of its scroller's room, in CSS pixels. */
  #scrollbar;
  #picture;
  #spacing;
  /** Whether a canvas gives back what is drawn on it: without that there is no picture. */
  #canDraw;
  /** @type {boolean | undefined} whether there is to be a picture; undefined: not yet decided */
  #isPainted;
  /** In a frame: what of its window is on the screen, and what the canvas covers of it. */
  #shownPart;
  #cover = { top: 0, height: 0 };
  /** @type {Overlays | undefined} */
  #overlays;

  /**
   * @param {import('./program.js').Program} program
   * @param {import('./mirror.js').Mirror} mirror
   * @param {HTMLElement} root
   * @param {HTMLCanvasElement} canvas
   * @param {import('./glyphs.js').Glyphs} glyphs
   * @param {boolean} embedded in another page's frame
   */
  constructor(program, mirror, root, canvas, glyphs, embedded) {
    this.#program = program;
    this.#mirror = mirror;
    this.#canvas = canvas;
    this.#scrollbar = measureScrollbar(root);
    this.#spacing = new Spacing(glyphs, root, () => this.#respace());
    this.#watchWindow();
    this.#canDraw = glyphs.readBackIsTrue();
    this.#picture = new Picture(program, canvas, () => this.request());
    if (embedded) {
      const place = /** @type {HTMLElement} */ (canvas.parentElement);
      this.#shownPart = new ShownPart(place, (part) => this.#show(part));
    }
    this.#watchScrolling();
    this.#watchControls(root);
    if (!embedded) this.#overlays = new Overlays(program, root);
    keepFocusInSight(root);
    this.#watchPointer();
    this.resize();
    this.#followPreferences();
    this.#followWishes();
  }

  /** Asks for one frame; many requests make one. */
  request() {
    this.#frame ||= requestAnimationFrame(() => this.draw());
  }

  /** Draws now. */
  draw() {
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#program.frame();
    this.#showCurrent();
    this.#followWishes();
    this.#overlays?.follow();
  }

  /** Brings the entry of what is read into sight in contents that scroll, unless the learner is busy there. */
  #showCurrent() {
    const entry = this.#mirror.current;
    this.#mirror.current = undefined;
    const panel = entry?.closest('.panel');
    if (!entry || !panel || panel.contains(document.activeElement)) return;
    // Over the page they begin with the search.
    if (panel.clientWidth > innerWidth / 2) return;
    const { top, bottom } = entry.getBoundingClientRect();
    // Not by scrollIntoView, which may move the page, too.
    if (top < AIR) panel.scrollTop += top - AIR;
    else panel.scrollTop += Math.max(0, bottom + AIR - innerHeight);
  }

  /** There is a picture where the browser, the system and the learner want one, and nobody translates the page. */
  #followWishes() {
    const isTranslated = /\btranslated-/.test(document.documentElement.className);
    const isPainted = this.#canDraw && !this.#forcedColors.matches && !isTranslated && this.#program.wantsPicture();
    if (isPainted === this.#isPainted) return;
    this.#isPainted = isPainted;
    if (!isPainted) this.#picture.replace();
    // In a frame the picture waits for somebody to see it.
    else if (!this.#shownPart || this.#cover.height > 0) this.#picture.show();
  }

  /** Follows the window's size and density, and the browser's size of text. @returns {boolean} whether anything is different */
  resize() {
    const density = window.devicePixelRatio || 1;
    const { clientWidth: width } = document.documentElement;
    const height = window.innerHeight;
    const touch = this.#coarse.matches;
    const textScale = parseFloat(getComputedStyle(document.documentElement).fontSize) / BODY;
    const { leading } = this.#spacing;
    // The body has the window's insets as its padding.
    const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(document.body);
    const insets = /** @type {[number, number, number, number]} */ (
      [paddingTop, paddingRight, paddingBottom, paddingLeft].map(parseFloat)
    );
    const seen = [width, height, density, touch, textScale, leading, insets].join();
    if (seen === this.#seen) return false;
    this.#seen = seen;
    if (density !== this.#density) this.#program.fontsChanged();
    this.#density = density;
    this.#program.setViewport(width, height, density, touch, this.#scrollbar, textScale, leading, insets);
    this.#shownPart?.resize(height);
    this.#fitCanvas(this.#shownPart ? this.#cover.height : height);
    this.#watchDensity();
    return true;
  }

  /** The learner's style sheet puts other spaces between letters, words or lines. */
  #respace() {
    this.#program.fontsChanged();
    this.resize();
    this.#layOut();
  }

  /** Draws in the same turn, or the old picture would be seen stretched. The line that is read stays where it is. */
  #layOut() {
    // Until the page is drawn its texts are where they were.
    const line = lineAtTop();
    this.draw();
    if (!goToLine(line)) return;
    this.#followScroll();
    this.draw();
  }

  /** The canvas is as wide as the window. @param {number} height CSS pixels */
  #fitCanvas(height) {
    const density = window.devicePixelRatio || 1;
    const { clientWidth: width } = document.documentElement;
    this.#canvas.width = Math.round(width * density);
    this.#canvas.height = Math.round(height * density);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
  }

  /** Only this part of a frame's window is on the screen. @param {import('./shown_part.js').Part | undefined} part */
  #show(part) {
    if (part) {
      const cover = coverOf(part, window.innerHeight);
      if (cover.top !== this.#cover.top || cover.height !== this.#cover.height) {
        this.#cover = cover;
        this.#canvas.style.top = `${cover.top}px`;
        this.#fitCanvas(cover.height);
      }
    }
    this.#program.setShown(part ?? { top: 0, bottom: 0 }, this.#cover);
    if (part && this.#isPainted) this.#picture.show();
    else if (!part) this.#picture.giveBack();
    this.draw();
  }

  /** @param {string} text of the file that the learner chose */
  importText(text) {
    this.#program.importText(text);
    this.draw();
  }

  /** What another tab stored is on the screen in the next frame. @param {string} key @param {string} text */
  take(key, text) {
    this.#program.take(key, text);
    this.request();
  }

  storeFailed() {
    this.#program.storeFailed();
    this.request();
  }

  /** @param {Promise<void>} writing */
  async copyEnds(writing) {
    const copy = ++this.#copies;
    const done = await writing.then(
      () => true,
      () => false,
    );
    this.#program.copyEnded(done);
    this.request();
    setTimeout(() => {
      if (copy !== this.#copies) return;
      this.#program.copySeen();
      this.request();
    }, COPIED_MS);
  }

  #watchWindow() {
    const resized = () => this.resize() && this.#layOut();
    new ResizeObserver(resized).observe(document.documentElement);
    addEventListener('resize', resized);
    // A phone's keyboard has come up, or the phone was turned: what is typed in stays in sight.
    visualViewport?.addEventListener('resize', () => {
      if (visualViewport?.scale === 1 && isField(document.activeElement))
        document.activeElement.scrollIntoView({ block: 'nearest' });
    });
    for (const query of [this.#dark, this.#moreContrast, this.#reducedMotion]) {
      query.addEventListener('change', () => this.#followPreferences());
    }
    this.#coarse.addEventListener('change', resized);
    this.#forcedColors.addEventListener('change', () => this.#followWishes());
    // A picture cannot be translated: the browsers' translators mark a page that they rewrite.
    new MutationObserver(() => this.#followWishes()).observe(document.documentElement, { attributeFilter: ['class'] });
    addEventListener('popstate', () => {
      if (this.#overlays?.takesStep()) return this.draw();
      // WebKit has by now found the words that the address asks to look for: there the page stays.
      const [told, found] = [this.#y, scrollY];
      this.#openAddress();
      if (found !== told) scrollTo(0, found);
      // Back and forward return to the place; a link goes where it points.
      goBack();
    });
    addEventListener('pagehide', () => this.keepAll());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.keepAll();
    });
    document.fonts?.addEventListener?.('loadingdone', () => {
      this.#program.fontsChanged();
      this.request();
    });
  }

  /**
   * The page is being left. A field that is left with it says nothing, and the frame that was asked for may never come: what
   * they hold is kept now.
   */
  keepAll() {
    const field = document.activeElement;
    if (isField(field)) {
      this.#program.event(this.#mirror.idOf(field), EVENT.commit, { text: field.value });
    }
    this.draw();
  }

  #openAddress() {
    this.#program.setAddress(location.hash);
    this.draw();
  }

  #followPreferences() {
    this.#program.setPreferences({
      dark: this.#dark.matches,
      moreContrast: this.#moreContrast.matches,
      reducedMotion: this.#reducedMotion.matches,
    });
    this.request();
  }

  #watchDensity() {
    const query = `(resolution: ${window.devicePixelRatio}dppx)`;
    if (this.#densityQuery?.media === query) return;
    this.#densityQuery = matchMedia(query);
    this.#densityQuery.addEventListener('change', () => this.resize() && this.draw(), { once: true });
  }

  #followScroll() {
    this.#y = scrollY;
    this.#program.scrolled(0, scrollX, scrollY);
  }

  #watchScrolling() {
    const scrolled = (/** @type {Event} */ event) => {
      if (event.target === document) this.#followScroll();
      else if (event.target instanceof HTMLElement && event.target.dataset.id) {
        this.#program.scrolled(Number(event.target.dataset.id), event.target.scrollLeft, event.target.scrollTop);
      }
      this.request();
    };
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    this.#followScroll();
  }

  /** @param {HTMLElement} root */
  #watchControls(root) {
    // Drawn in the event itself: what the learner did is kept before anything else can happen.
    const send = (/** @type {Event} */ event, /** @type {number} */ kind, /** @type {object} */ more = {}) => {
      const id = this.#mirror.idOf(event.target);
      if (!id) return;
      this.#program.event(id, kind, more);
      this.draw();
    };
    root.addEventListener('click', (event) => {
      const target = /** @type {Element} */ (event.target);
      const button = target.closest('button');
      // The second click of a double click would answer what the first one opened.
      if (button && event.detail < 2) {
        this.#program.event(this.#mirror.idOf(button), EVENT.activate);
        this.draw();
      }
      // A link has not led anywhere yet: with this place the next `popstate` compares.
      this.#followScroll();
      // The browser says nothing of a link to where the address is already.
      if (target.closest('a')?.getAttribute('href') === location.hash) this.#openAddress();
      const skip = target.closest('a.skip');
      if (skip) {
        event.preventDefault();
        findOwn('main')?.focus();
      }
    });
    root.addEventListener('change', (event) => {
      const control = event.target;
      if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')) {
        const { top } = control.getBoundingClientRect();
        send(event, EVENT.toggle, { checked: control.checked });
        // Another size of text moves everything: what was pressed stays under the finger.
        scrollBy(0, control.getBoundingClientRect().top - top);
      } else if (isField(control)) {
        send(event, EVENT.commit, { text: control.value });
      }
    });
    root.addEventListener('input', (event) => {
      if (isField(event.target)) send(event, EVENT.input, { text: event.target.value });
    });
    root.addEventListener('beforematch', (event) => send(event, EVENT.show));
    const page = { followScroll: () => this.#followScroll(), draw: () => this.draw() };
    watchShortcuts(this.#program, page);
    watchEnter(root, this.#program, this.#mirror, page);
    root.addEventListener('keydown', (event) => {
      // In a composition it is the input method's.
      if (event.key !== 'Escape' || event.isComposing) return;
      const dialog = /** @type {Element} */ (event.target).closest('[role$=dialog]');
      if (dialog) this.#program.event(this.#mirror.idOf(dialog), EVENT.dismiss);
      else this.#program.uncover();
      this.draw();
    });
  }

  #watchPointer() {
    const moved = (/** @type {PointerEvent} */ event, /** @type {boolean} */ inside) => {
      const isMouse = event.pointerType !== 'touch';
      if (this.#program.pointer(event.clientX, event.clientY, inside && isMouse, this.#pressed)) this.request();
    };
    addEventListener('pointermove', (event) => moved(event, true), { passive: true });
    addEventListener('pointerdown', (event) => {
      this.#pressed = true;
      moved(event, true);
    });
    for (const end of /** @type {const} */ (['pointerup', 'pointercancel'])) {
      addEventListener(end, (event) => {
        this.#pressed = false;
        moved(event, true);
      });
    }
    document.documentElement.addEventListener('pointerleave', (event) => moved(event, false));
  }
}
