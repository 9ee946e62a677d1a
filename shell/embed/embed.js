// <lectern-lesson>: puts a Lectern lesson, or a part of one, into any page.
//
//   <script src="https://example.org/course/embed.js" async></script>
//   <lectern-lesson src="https://example.org/course/" topic="metaclasses"></lectern-lesson>
//
// Attributes: `src` the lesson's page; `lesson` the id it must have; `topic` or `quiz` what of it; `theme` light, dark or
// system; `title` the frame's accessible name; `sandbox` keeps the frame from storing anything. Events on the element:
// `lectern-progress` and `lectern-result`. docs/embedding.md of the project tells all of it.
//
// This script runs in other people's pages, for readers whose browsers nobody can choose: it uses nothing that is younger
// than ES2015 (the build lowers the syntax, a test reads the result), or does without where it is missing.
(() => {
  const NAME = 'lectern-lesson';
  const ATTRIBUTES = ['src', 'lesson', 'topic', 'quiz', 'theme', 'sandbox', 'title'];
  /** The attributes that a lesson which is there already follows without being loaded again. */
  const FOLLOWED = ['topic', 'quiz', 'theme'];

  /** Until the lesson has told its height, and where it never does; CSS pixels. */
  const FIRST_HEIGHT = 480;
  const LEAST_HEIGHT = 120;
  const MOST_HEIGHT = 1000000;
  const LONGEST_TEXT = 1000;
  const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  const THEMES = ['system', 'light', 'dark'];

  const isText = (/** @type {unknown} */ value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
  const isNumber = (/** @type {unknown} */ value, /** @type {number} */ most) =>
    typeof value === 'number' && value >= 0 && value <= most;
  const isCount = (/** @type {unknown} */ value) => isNumber(value, 2 ** 53) && Number(value) % 1 === 0;

  /**
   * What each message of the frame has in it, and nothing else is taken from it.
   * @type {[unknown, Record<string, (value: unknown) => boolean>][]}
   */
  const MESSAGES = [
    ['ready', { title: isText }],
    ['height', { height: (value) => isNumber(value, MOST_HEIGHT) }],
    [
      'progress',
      { lesson: isText, read: isCount, topics: isCount, answered: isCount, correct: isCount, questions: isCount },
    ],
    ['result', { lesson: isText, quiz: isText, correct: isCount, total: isCount }],
  ];

  /**
   * The message in `data` with its type and the members it must have, or undefined.
   * @param {any} data
   * @returns {{type: string, detail: Record<string, any>} | undefined}
   */
  function readMessage(data) {
    if (typeof data !== 'object' || data === null || data.lectern !== 1) return;
    const members = new Map(MESSAGES).get(data.type);
    if (!members) return;
    /** @type {Record<string, any>} */
    const detail = {};
    for (const name of Object.keys(members)) {
      if (!members[name](data[name])) return;
      detail[name] = data[name];
    }
    const { read = 0, topics = 0, correct = 0, answered = correct, questions = answered, total = correct } = detail;
    if (read > topics || correct > answered || answered > questions || correct > total) return;
    return { type: data.type, detail: Object.freeze(detail) };
  }

  /** The part of the address after `#`. @param {Element} host */
  function fragmentOf(host) {
    for (const name of ['topic', 'quiz']) {
      const id = host.getAttribute(name);
      if (id) return `#/${name === 'topic' ? 'read' : name}/${encodeURIComponent(id)}`;
    }
    return '';
  }

  /**
   * The lesson's address, read by an element: `URL` is younger than frames are.
   * @param {Element} host
   * @returns {HTMLAnchorElement | undefined} undefined where `src` is no address of a page
   */
  function linkTo(host) {
    const src = host.getAttribute('src');
    if (!src) return;
    const link = document.createElement('a');
    link.href = src;
    if (!/^(https?|file):$/.test(link.protocol)) return;
    link.hash = fragmentOf(host);
    return link;
  }

  /** The frame's address. @param {Element} host */
  function addressOf(host) {
    const link = linkTo(host);
    if (!link) return;
    const parts = link.search
      .slice(1)
      .split('&')
      .filter((part) => part && !/^(embed|theme|lesson)(=|$)/.test(part));
    parts.push('embed');
    for (const name of ['theme', 'lesson']) {
      const value = host.getAttribute(name);
      if (value) parts.push(`${name}=${encodeURIComponent(value)}`);
    }
    link.search = `?${parts.join('&')}`;
    return link;
  }

  /** Where the frame is put: what the author wrote into the element is seen only where there is no frame. @param {Element} host */
  function makeRoot(host) {
    if (host.attachShadow) return host.attachShadow({ mode: 'open' });
    host.textContent = '';
    return host;
  }

  /** The element is a block, unless a style sheet of the page says otherwise. @param {HTMLElement} host @param {any} root */
  function showAsBlock(host, root) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { display: block }');
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Without such style sheets the next line makes it a block.
    }
    if (getComputedStyle(host).display === 'inline') host.style.display = 'block';
  }

  /** One element and its frame. */
  class Lesson {
    /** @param {HTMLElement} host */
    constructor(host) {
      this.host = host;
      this.frame = document.createElement('iframe');
      /** The address that the frame was last told to load, without its fragment. */
      this.loaded = '';
      this.fragment = '';
      /** Whether the lesson runs there; and whether a page is there, be it the plain lesson. */
      this.isReady = false;
      this.isLoaded = false;
      /** Who may speak for the frame. A sandboxed one has no origin of its own: messages say `null`. */
      this.origin = 'null';
      this.name = '';
      this.isOpen = false;
      this.hear = this.hear.bind(this);
      const { frame } = this;
      frame.addEventListener('load', () => (this.isLoaded = true));
      frame.setAttribute('loading', 'lazy');
      frame.setAttribute('allow', 'clipboard-write; fullscreen');
      Object.assign(frame.style, { border: '0', display: 'block', width: '100%', height: `${FIRST_HEIGHT}px` });
      this.root = makeRoot(host);
      showAsBlock(host, this.root);
    }

    open() {
      this.isOpen = true;
      addEventListener('message', this.hear);
      this.load(true);
      // With its address, or an empty page would be loaded before.
      if (!this.frame.parentNode) this.root.appendChild(this.frame);
    }

    close() {
      this.isOpen = false;
      removeEventListener('message', this.hear);
    }

    /** @param {string | null} name of the attribute that is another now */
    change(name) {
      if (name === 'theme' && this.isReady) this.tellTheme();
      else if (name === 'title') this.setName();
      else this.load(FOLLOWED.indexOf(name || '') < 0);
    }

    /** Opens what the attributes name. @param {boolean} anew even where only the place in the lesson differs */
    load(anew) {
      const address = addressOf(this.host);
      if (!address) return;
      const { href, hash, origin, protocol } = address;
      address.hash = '';
      const page = address.href.replace(/#$/, '');
      const inside = this.frame.contentWindow;
      if (!anew && inside && (this.isReady || (this.isLoaded && page === this.loaded))) {
        // The lesson that is there goes to the place itself, and the page's history gets no entry of it.
        if (hash !== this.fragment) inside.location.replace(this.loaded + (hash || '#/read'));
        this.fragment = hash;
        return;
      }
      const isSandboxed = this.host.hasAttribute('sandbox');
      if (isSandboxed) this.frame.setAttribute('sandbox', SANDBOX);
      else this.frame.removeAttribute('sandbox');
      this.origin = isSandboxed || protocol === 'file:' ? 'null' : origin;
      this.isReady = this.isLoaded = false;
      this.fragment = hash;
      this.loaded = page;
      this.setName();
      this.frame.src = href;
    }

    /** @param {MessageEvent} event */
    hear({ source, origin, data }) {
      if (!source || source !== this.frame.contentWindow || origin !== this.origin) return;
      const message = readMessage(data);
      if (!message) return;
      const { type, detail } = message;
      if (type === 'ready') this.greet(detail.title);
      else if (type === 'height') this.frame.style.height = `${Math.max(LEAST_HEIGHT, Math.ceil(detail.height))}px`;
      else this.host.dispatchEvent(new CustomEvent(`lectern-${type}`, { bubbles: true, composed: true, detail }));
    }

    /** @param {string} title of what the frame shows */
    greet(title) {
      this.isReady = true;
      this.name = title;
      this.setName();
      this.say({ lectern: 1, type: 'hello' });
      if (this.host.hasAttribute('theme')) this.tellTheme();
    }

    tellTheme() {
      const theme = this.host.getAttribute('theme') || '';
      this.say({ lectern: 1, type: 'theme', theme: THEMES.indexOf(theme) < 0 ? 'system' : theme });
    }

    setName() {
      this.frame.title = this.host.getAttribute('title') || this.name || 'Lesson';
    }

    /** @param {object} message */
    say(message) {
      const { contentWindow } = this.frame;
      // There is no other address for a frame without an origin; nothing that is said here is a secret.
      if (contentWindow) contentWindow.postMessage(message, this.origin === 'null' ? '*' : this.origin);
    }
  }

  /** A link in place of the frame, unless the author has written one. @param {HTMLElement} host */
  function showLink(host) {
    const link = linkTo(host);
    if (!link || host.querySelector('a[href]')) return;
    link.textContent = host.getAttribute('title') || 'Open the lesson';
    host.appendChild(link);
  }

  /** @type {WeakMap<Element, Lesson>} */
  const lessons = new WeakMap();

  /** The element is in the page now. @param {HTMLElement} host */
  function join(host) {
    try {
      const lesson = lessons.get(host) || new Lesson(host);
      lessons.set(host, lesson);
      lesson.open();
    } catch {
      showLink(host);
    }
  }

  /** @param {Element} host */
  const isOpen = (host) => lessons.get(host)?.isOpen;
  const leave = (/** @type {Element} */ host) => lessons.get(host)?.close();

  /** @param {Element} host @param {string | null} name */
  function change(host, name) {
    if (isOpen(host)) lessons.get(host)?.change(name);
  }

  function defineElement() {
    customElements.define(
      NAME,
      class extends HTMLElement {
        static get observedAttributes() {
          return ATTRIBUTES;
        }
        connectedCallback() {
          join(this);
        }
        disconnectedCallback() {
          leave(this);
        }
        /** @param {string} name @param {string | null} before @param {string | null} now */
        attributeChangedCallback(name, before, now) {
          if (before !== now) change(this, name);
        }
      },
    );
  }

  /** The same where a page cannot define elements: looks for ours, and at what becomes of them. */
  function watchElements() {
    /** @type {HTMLElement[]} */
    const known = [];
    const look = () => {
      const found = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(NAME));
      for (const host of Array.from(found)) {
        const isKnown = known.indexOf(host) >= 0;
        if (!isKnown) known.push(host);
        if (!isKnown || (lessons.has(host) && !isOpen(host))) join(host);
      }
    };
    look();
    addEventListener('load', look);
    if (!window.MutationObserver) return;
    new MutationObserver((records) => {
      for (const { target, attributeName, removedNodes } of records) {
        if (attributeName) change(/** @type {Element} */ (target), attributeName);
        // One that was only moved has lost what its frame had loaded, too.
        for (const node of Array.from(removedNodes)) known.filter((host) => node.contains(host)).forEach(leave);
      }
      look();
    }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  }

  const page = /** @type {any} */ (document);
  if (page[NAME]) return;
  page[NAME] = true;
  if (window.customElements && 'attachShadow' in Element.prototype) {
    if (!customElements.get(NAME)) defineElement();
  } else if (document.readyState === 'loading') {
    // What an element has in it must be there before it can be taken out.
    document.addEventListener('DOMContentLoaded', watchElements);
  } else watchElements();
})();
