// <lectern-lesson>: puts a Lectern lesson, or a part of one, into any page.
//
//   <script src="https://example.org/course/embed.js" async></script>
//   <lectern-lesson src="https://example.org/course/" topic="metaclasses"></lectern-lesson>
//
// Attributes: `src` the lesson's page; `lesson` the id it must have; `topic` or `quiz` what of it; `theme` light, dark or
// system; `title` the frame's accessible name; `sandbox` keeps the frame from storing anything. Events on the element:
// `lectern-progress` and `lectern-result`. docs/embedding.md of the project tells all of it.
(() => {
  const NAME = 'lectern-lesson';
  if (customElements.get(NAME)) return;

  /** Until the lesson has told its height, and where it never does; CSS pixels. */
  const FIRST_HEIGHT = 480;
  const LEAST_HEIGHT = 120;
  const MOST_HEIGHT = 1_000_000;
  const LONGEST_TEXT = 1000;
  const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  const THEMES = ['system', 'light', 'dark'];
  const STYLE = `:host { display: block } iframe { border: 0; display: block; width: 100% }`;

  const isText = (/** @type {unknown} */ value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
  const isCount = (/** @type {unknown} */ value) => Number.isInteger(value) && Number(value) >= 0;
  const isHeight = (/** @type {unknown} */ value) =>
    typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= MOST_HEIGHT;

  /** What each message of the frame has in it, and nothing else is taken from it.
   * @type {Record<string, Record<string, (value: unknown) => boolean>>} */
  const MESSAGES = {
    ready: { title: isText },
    height: { height: isHeight },
    progress: {
      lesson: isText,
      read: isCount,
      topics: isCount,
      answered: isCount,
      correct: isCount,
      questions: isCount,
    },
    result: { lesson: isText, quiz: isText, correct: isCount, total: isCount },
  };

  /**
   * The message in `data` with its type and the members it must have, or undefined.
   * @param {any} data
   * @returns {{type: string, detail: Record<string, any>} | undefined}
   */
  function readMessage(data) {
    if (typeof data !== 'object' || data === null || data.lectern !== 1 || !Object.hasOwn(MESSAGES, data.type)) return;
    const members = Object.entries(MESSAGES[data.type]);
    if (!members.every(([name, fits]) => Object.hasOwn(data, name) && fits(data[name]))) return;
    const detail = Object.fromEntries(members.map(([name]) => [name, data[name]]));
    const { read = 0, topics = 0, correct = 0, answered = correct, questions = answered, total = correct } = detail;
    if (read > topics || correct > answered || answered > questions || correct > total) return;
    return { type: data.type, detail: Object.freeze(detail) };
  }

  class LecternLesson extends HTMLElement {
    static observedAttributes = ['src', 'lesson', 'topic', 'quiz', 'theme', 'sandbox', 'title'];

    #frame = document.createElement('iframe');
    /** What the frame was last told to load, without its fragment. */
    #loaded = '';
    #fragment = '';
    #isReady = false;
    /** Who may speak for the frame. A sandboxed one has no origin of its own: messages say `null`. */
    #origin = 'null';
    #name = '';

    constructor() {
      super();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(this.#frame);
      this.#frame.loading = 'lazy';
      this.#frame.allow = 'clipboard-write; fullscreen';
      this.#frame.style.height = `${FIRST_HEIGHT}px`;
    }

    connectedCallback() {
      addEventListener('message', this.#hear);
      this.#load(true);
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear);
    }

    /** @param {string} name @param {string | null} before @param {string | null} now */
    attributeChangedCallback(name, before, now) {
      if (!this.isConnected || before === now) return;
      if (name === 'theme' && this.#isReady) this.#tellTheme();
      else if (name === 'title') this.#setName();
      else this.#load(name !== 'topic' && name !== 'quiz' && name !== 'theme');
    }

    /** Opens what the attributes name. @param {boolean} anew even where only the place in the lesson differs */
    #load(anew) {
      const address = this.#address();
      if (!address) return;
      const { origin, protocol, hash } = address;
      if (!anew && this.#isReady) {
        // The lesson that runs there goes to the place itself, and the page's history gets no entry of it.
        if (hash !== this.#fragment) this.#frame.contentWindow?.location.replace(this.#loaded + (hash || '#/read'));
        this.#fragment = hash;
        return;
      }
      const isSandboxed = this.hasAttribute('sandbox');
      if (isSandboxed) this.#frame.setAttribute('sandbox', SANDBOX);
      else this.#frame.removeAttribute('sandbox');
      this.#origin = isSandboxed || protocol === 'file:' ? 'null' : origin;
      this.#isReady = false;
      this.#fragment = hash;
      this.#setName();
      this.#frame.src = address.href;
      address.hash = '';
      this.#loaded = address.href;
    }

    /** @returns {URL | undefined} of the embedded page; undefined where `src` is no address of a page */
    #address() {
      const src = this.getAttribute('src');
      if (!src || !URL.canParse(src, document.baseURI)) return;
      const address = new URL(src, document.baseURI);
      if (!/^(https?|file):$/.test(address.protocol)) return;
      address.searchParams.set('embed', '');
      for (const name of ['theme', 'lesson']) {
        const value = this.getAttribute(name);
        if (value) address.searchParams.set(name, value);
      }
      const topic = this.getAttribute('topic');
      const quiz = this.getAttribute('quiz');
      if (topic) address.hash = `/read/${encodeURIComponent(topic)}`;
      else if (quiz) address.hash = `/quiz/${encodeURIComponent(quiz)}`;
      return address;
    }

    #hear = (/** @type {MessageEvent} */ { source, origin, data }) => {
      if (!source || source !== this.#frame.contentWindow || origin !== this.#origin) return;
      const message = readMessage(data);
      if (!message) return;
      const { type, detail } = message;
      if (type === 'ready') this.#greet(detail.title);
      else if (type === 'height') this.#frame.style.height = `${Math.max(LEAST_HEIGHT, Math.ceil(detail.height))}px`;
      else this.dispatchEvent(new CustomEvent(`lectern-${type}`, { bubbles: true, composed: true, detail }));
    };

    /** @param {string} title of what the frame shows */
    #greet(title) {
      this.#isReady = true;
      this.#name = title;
      this.#setName();
      this.#say({ type: 'hello' });
      if (this.hasAttribute('theme')) this.#tellTheme();
    }

    #tellTheme() {
      const theme = this.getAttribute('theme') ?? '';
      this.#say({ type: 'theme', theme: THEMES.includes(theme) ? theme : 'system' });
    }

    #setName() {
      this.#frame.title = this.getAttribute('title') || this.#name || 'Lesson';
    }

    /** @param {object} message */
    #say(message) {
      // There is no other address for a frame without an origin; nothing that is said here is a secret.
      const target = this.#origin === 'null' ? '*' : this.#origin;
      this.#frame.contentWindow?.postMessage({ lectern: 1, ...message }, target);
    }
  }

  customElements.define(NAME, LecternLesson);
})();
