// The picture's WebGL context: opened, lost, and, in a frame that nobody sees, given back. Browsers have few for all the
// frames of a page together. Without a context the tree itself is shown; a frame out of sight needs neither.

export class Picture {
  #program;
  #canvas;
  #changed;
  /** `leaving`: given back, and the browser has not said so yet; only after that it may be `returning`.
   * @type {'none' | 'open' | 'lost' | 'leaving' | 'given' | 'returning'} */
  #state = 'none';
  #isWanted = true;
  /** @type {WEBGL_lose_context | null} */
  #switch = null;

  /**
   * @param {import('./program.js').Program} program
   * @param {HTMLCanvasElement} canvas
   * @param {() => void} changed there is a new, empty picture, or none any more
   */
  constructor(program, canvas, changed) {
    this.#program = program;
    this.#canvas = canvas;
    this.#changed = changed;
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

  /** Gives it back, and shows the tree until `show`. */
  replace() {
    this.giveBack();
    this.#showTree(true);
  }

  #open() {
    const isOpen = this.#program.openPicture();
    this.#state = isOpen ? 'open' : 'none';
    // Asked for again it is the same context, whatever its attributes.
    if (isOpen) this.#switch ??= this.#canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    this.#showTree(!isOpen);
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
      this.#showTree(true);
      return;
    }
    this.#state = 'given';
    // It may be restored only when this event is over.
    if (this.#isWanted) setTimeout(() => this.#isWanted && this.show());
  }

  /** @param {boolean} instead of the picture */
  #showTree(instead) {
    document.documentElement.classList.toggle('no-picture', instead);
    this.#program.showTree(instead);
    this.#changed();
  }
}
