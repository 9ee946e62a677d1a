// The picture's WebGL context: opened, lost, and, in a frame that nobody sees, given back. Browsers have few for all the
// frames of a page together. Without a context the tree itself is shown; a frame out of sight needs neither.

export class Picture {
  #program;
  #canvas;
  #opened;
  /** `leaving`: given back, and the browser has not said so yet; only after that it may be `returning`.
   * @type {'none' | 'open' | 'lost' | 'leaving' | 'given' | 'returning'} */
  #state = 'none';
  #isWanted = true;
  /** @type {WEBGL_lose_context | null} */
  #switch = null;

  /**
   * @param {import('./program.js').Program} program
   * @param {HTMLCanvasElement} canvas
   * @param {() => void} opened there is a new, empty picture
   */
  constructor(program, canvas, opened) {
    this.#program = program;
    this.#canvas = canvas;
    this.#opened = opened;
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();
      this.#lost();
    });
    canvas.addEventListener('webglcontextrestored', () => {
      if (this.#isWanted) this.#open();
      else this.#leave();
    });
  }

  /** Sees to it that there is a picture, now or when the browser gives its context back. */
  show() {
    this.#isWanted = true;
    if (this.#state === 'none') this.#open();
    if (this.#state !== 'given') return;
    this.#state = 'returning';
    this.#switch?.restoreContext();
  }

  /** Gives the context back until `show`. */
  giveBack() {
    this.#isWanted = false;
    if (this.#state === 'open' && this.#switch) this.#leave();
  }

  #open() {
    const isOpen = this.#program.openPicture();
    this.#state = isOpen ? 'open' : 'none';
    // Asked for again it is the same context, whatever its attributes.
    if (isOpen) this.#switch ??= this.#canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    showTree(!isOpen);
    if (isOpen) this.#opened();
  }

  #leave() {
    this.#state = 'leaving';
    this.#program.losePicture();
    this.#switch?.loseContext();
  }

  #lost() {
    if (this.#state !== 'leaving') {
      this.#state = 'lost';
      this.#program.losePicture();
      showTree(true);
      return;
    }
    this.#state = 'given';
    // It may be restored only when this event is over.
    if (this.#isWanted) setTimeout(() => this.#isWanted && this.show());
  }
}

/** @param {boolean} instead of the picture */
function showTree(instead) {
  document.documentElement.classList.toggle('no-picture', instead);
}
