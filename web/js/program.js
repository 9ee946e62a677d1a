// The WebAssembly program, with plain functions in place of addresses and numbers.
import createLectern from 'lectern-wasm';

/** lectern::UiEvent::Kind. */
export const EVENT = { activate: 0, toggle: 1, input: 2, commit: 3, show: 4, dismiss: 5, key: 6, enter: 7 };

/** A failure to load the program: the page has a sentence for it. */
export class ProgramMissing extends Error {}

/** The page, its script and the program are not all of one build: likewise. */
export class VersionsDiffer extends Error {}

export class Program {
  #module;

  /** @param {import('lectern-wasm').LecternModule} module */
  constructor(module) {
    this.#module = module;
  }

  /**
   * @param {Promise<Response>} response of the .wasm file
   * @param {string} build the one it must be of
   * @param {object} host see host.js
   */
  static async load(response, build, host) {
    const source = await compile(response);
    if (buildOf(source) !== build) throw new VersionsDiffer();
    const module = await createLectern({
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(source, imports).then((instance) => done(instance, source));
        return {};
      },
      host,
    });
    return new Program(module);
  }

  /** @param {string} text @returns {boolean} whether it is a lesson */
  loadContent(text) {
    return this.#withText(text, (address) => this.#module._lectern_load_content(address)) === 1;
  }

  /** @param {string} text of the record, from the second place @returns {boolean} whether it can be read */
  loadMirrored(text) {
    return this.#withText(text, (address) => this.#module._lectern_load_mirrored(address)) === 1;
  }

  /**
   * @param {{tab: string, canStore: boolean, isKeptContent: boolean, fragment: string}} start
   * @returns {boolean} whether the record may be written to
   */
  begin({ tab, canStore, isKeptContent, fragment }) {
    const { _lectern_begin: begin } = this.#module;
    return this.#withText(tab, (tabAddress) =>
      this.#withText(
        fragment,
        (address) => begin(tabAddress, Number(canStore), Number(isKeptContent), address, Date.now()) === 1,
      ),
    );
  }

  /** What another tab stored. @param {string} key @param {string} text */
  take(key, text) {
    this.#withText(key, (keyAddress) =>
      this.#withText(text, (address) => this.#module._lectern_take(keyAddress, address, Date.now())),
    );
  }

  /** @param {string} text */
  importText(text) {
    this.#withText(text, (address) => this.#module._lectern_import_text(address, Date.now()));
  }

  storeFailed() {
    this.#module._lectern_store_failed(Date.now());
  }

  /** @param {string} site @param {boolean} embedded @param {string} lesson */
  stand(site, embedded, lesson) {
    this.#withText(site, (siteAddress) =>
      this.#withText(lesson, (address) => this.#module._lectern_stand(siteAddress, Number(embedded), address)),
    );
  }

  /** @param {{top: number, bottom: number}} part @param {{top: number, height: number}} canvas */
  setShown({ top, bottom }, canvas) {
    this.#module._lectern_shown(top, bottom, canvas.top, canvas.height, Date.now());
  }

  /** @param {string} json @returns {number} see REQUEST in host_page.js */
  message(json) {
    return this.#withText(json, (address) => this.#module._lectern_message(address, Date.now()));
  }

  openPicture() {
    return this.#module._lectern_open_picture() === 1;
  }

  /** @returns {boolean} whether the learner wants one */
  wantsPicture() {
    return this.#module._lectern_wants_picture() === 1;
  }

  /** @param {boolean} instead of a picture */
  showTree(instead) {
    this.#module._lectern_show_tree(Number(instead));
  }

  losePicture() {
    this.#module._lectern_lose_picture();
  }

  /**
   * @param {number} width @param {number} height @param {number} density @param {boolean} touch
   * @param {number} scrollbar @param {number} textScale @param {number} leading
   * @param {[number, number, number, number]} insets of the window: top, right, bottom, left
   */
  setViewport(width, height, density, touch, scrollbar, textScale, leading, insets) {
    this.#module._lectern_viewport(width, height, density, Number(touch), scrollbar, textScale, leading, ...insets);
  }

  /** @param {{dark: boolean, moreContrast: boolean, reducedMotion: boolean}} preferences of the system */
  setPreferences({ dark, moreContrast, reducedMotion }) {
    this.#module._lectern_preferences(Number(dark), Number(moreContrast), Number(reducedMotion));
  }

  /**
   * @param {number} element @param {number} kind @param {{checked?: boolean, text?: string}} [more]
   * @returns {boolean} whether anything came of it
   */
  event(element, kind, { checked = false, text = '' } = {}) {
    const { _lectern_event: send } = this.#module;
    return this.#withText(text, (address) => send(element, kind, Number(checked), address, Date.now()) === 1);
  }

  /** @param {string} fragment */
  setAddress(fragment) {
    this.#withText(fragment, (address) => this.#module._lectern_address(address, Date.now()));
  }

  /** @param {number} element @param {number} x @param {number} y */
  scrolled(element, x, y) {
    this.#module._lectern_scrolled(element, x, y, Date.now());
  }

  /** @param {number} x @param {number} y @param {boolean} inside @param {boolean} pressed @returns {boolean} looks differ */
  pointer(x, y, inside, pressed) {
    return this.#module._lectern_pointer(x, y, Number(inside), Number(pressed)) === 1;
  }

  /** @returns {boolean} whether anything lies over the page */
  isCovered() {
    return this.#module._lectern_is_covered() === 1;
  }

  /** Puts away what lies over the page. */
  uncover() {
    this.#module._lectern_uncover(Date.now());
  }

  /** @param {boolean} done */
  copyEnded(done) {
    this.#module._lectern_copy_ended(Number(done), Date.now());
  }

  copySeen() {
    this.#module._lectern_copy_seen(Date.now());
  }

  offlineReady() {
    this.#module._lectern_offline_ready(Date.now());
  }

  updateReady() {
    this.#module._lectern_update_ready(Date.now());
  }

  fontsChanged() {
    this.#module._lectern_fonts_changed();
  }

  frame() {
    this.#module._lectern_frame(Date.now());
  }

  /** @param {number} section @param {number} block @returns {number} -1 where there is none */
  blockTop(section, block) {
    return this.#module._lectern_block_top(section, block);
  }

  /**
   * @template T
   * @param {string} text
   * @param {(address: number) => T} use
   */
  #withText(text, use) {
    const address = this.#module.stringToNewUTF8(text);
    try {
      return use(address);
    } finally {
      this.#module._free(address);
    }
  }
}

/** The build that a program says it is of, in a section that tools/pack appends. @param {WebAssembly.Module} program */
function buildOf(program) {
  return new TextDecoder().decode(WebAssembly.Module.customSections(program, 'build')[0]);
}

/** @param {Promise<Response>} response */
async function compile(response) {
  try {
    const answer = await response;
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const isWasm = answer.headers.get('Content-Type')?.startsWith('application/wasm');
    // A host that serves another type gets the slower way, not an error.
    return await (isWasm ? WebAssembly.compileStreaming(answer) : answer.arrayBuffer().then(WebAssembly.compile));
  } catch (error) {
    throw new ProgramMissing('the program did not load', { cause: error });
  }
}
