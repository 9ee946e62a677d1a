// The page around ours, where the lesson is embedded: docs/embedding.md has the messages. Incoming ones are read by the
// program (src/format/json/embed_message.h); only the parent window's count, and nobody hears of the learner who has not
// said hello.

/** lectern::HostRequest (web/host_message.h). */
const REQUEST = { nothing: 0, answerHello: 1, resizerReady: 2, resizerHello: 3, resizerPrepared: 4, resizerResize: 5 };

/** No message is nearly as long. */
const LONGEST_MESSAGE = 4096;

/** How the address asks for an embedded page: `?embed&theme=dark&lesson=advanced-python`. */
export function readEmbedding() {
  const query = new URLSearchParams(location.search);
  return { embedded: query.has('embed'), theme: query.get('theme'), lesson: query.get('lesson') ?? '' };
}

/** The page's own address, without query and fragment. */
export const siteAddress = () => location.href.split(/[?#]/)[0];

/** The id in an address, whatever comes after it; what it is the id of is for the program to say (lectern::parse_route). */
const PLACE = /^#(?:[!/]|%2f)*(?:(?:read|quiz)(?:\/|%2f)+)?([a-z0-9-]+)/i;

/**
 * Shows only what the address names of the plain lesson: until the program runs, where it does not, and on paper.
 * @param {HTMLElement} plain
 */
export function trimPlainPage(plain) {
  const id = PLACE.exec(location.hash)?.[1].toLowerCase();
  const parts = [...plain.children];
  const named = id && parts.find((part) => part.id === id);
  for (const part of parts) {
    if (!part.matches('.failure')) part.toggleAttribute('hidden', Boolean(named) && part !== named);
  }
}

/** Where the program does not run: the plain lesson follows its address, and tells its height. @param {HTMLElement} plain */
export function followPlainPage(plain) {
  addEventListener('hashchange', () => trimPlainPage(plain));
  new ResizeObserver(() => postHeight(plain.offsetHeight, '*')).observe(plain);
}

/**
 * Tells the height in our own words, and in those of learning platforms: some of these read texts alone, others objects alone.
 * @param {number} height @param {string} target
 */
function postHeight(height, target) {
  if (window.parent === window) return;
  const resize = { subject: 'lti.frameResize', height };
  for (const message of [{ lectern: 1, type: 'height', height }, resize, JSON.stringify(resize)])
    window.parent.postMessage(message, target);
}

export class HostPage {
  #program;
  #lesson;
  /** Of the page that said hello; none yet, or one without an origin that could be named. */
  #origin = '';
  #height = 0;
  #resizerListens = false;

  /**
   * @param {import('./program.js').Program} program begun
   * @param {string} lesson its id
   */
  constructor(program, lesson) {
    this.#program = program;
    this.#lesson = lesson;
  }

  /** @param {() => void} answered draws what a message has changed */
  listen(answered) {
    addEventListener('message', (event) => {
      if (event.source === window.parent && this.#take(event)) answered();
    });
    this.#post({ lectern: 1, type: 'ready', title: document.title });
    this.#postToResizer('hello');
  }

  /** The content's, as it was laid out; no observer would say so in a frame that is out of sight. @param {number} exact */
  tellHeight(exact) {
    const height = Math.ceil(exact);
    if (height === this.#height) return;
    this.#height = height;
    postHeight(height, this.#origin || '*');
    if (this.#resizerListens) this.#prepareResize();
  }

  /** @param {number} read @param {number} topics @param {number} answered @param {number} correct @param {number} questions */
  tellProgress(read, topics, answered, correct, questions) {
    const lesson = this.#lesson;
    this.#postOfLearner({ lectern: 1, type: 'progress', lesson, read, topics, answered, correct, questions });
  }

  /** @param {string} quiz @param {number} correct @param {number} total */
  tellResult(quiz, correct, total) {
    this.#postOfLearner({ lectern: 1, type: 'result', lesson: this.#lesson, quiz, correct, total });
  }

  /** @param {MessageEvent} event @returns {boolean} whether it was a message */
  #take({ data, origin }) {
    const text = textOf(data);
    if (text === undefined) return false;
    switch (this.#program.message(text)) {
      case REQUEST.answerHello:
        this.#origin = origin === 'null' ? '' : origin;
        break;
      case REQUEST.resizerReady:
        this.#postToResizer('hello');
        break;
      case REQUEST.resizerHello:
      case REQUEST.resizerResize:
        this.#resizerListens = true;
        this.#prepareResize();
        break;
      case REQUEST.resizerPrepared:
        this.#postToResizer('resize', { scrollHeight: this.#height });
        break;
    }
    return true;
  }

  #prepareResize() {
    this.#postToResizer('prepareResize', { scrollHeight: this.#height, clientHeight: this.#height });
  }

  /** @param {string} action @param {object} [more] */
  #postToResizer(action, more) {
    this.#post({ context: 'h5p', action, ...more });
  }

  /** What says nothing of the learner goes to whoever it is, until that one is known. @param {object} message */
  #post(message) {
    if (window.parent !== window) window.parent.postMessage(message, this.#origin || '*');
  }

  /** @param {object} message */
  #postOfLearner(message) {
    if (this.#origin) window.parent.postMessage(message, this.#origin);
  }
}

/** The message as JSON, or undefined where it cannot be one. @param {unknown} data */
function textOf(data) {
  try {
    const text = JSON.stringify(data);
    return text?.length <= LONGEST_MESSAGE ? text : undefined;
  } catch {
    return undefined;
  }
}
