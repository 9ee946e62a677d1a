// The browser's local storage behind the few things the program asks of it. Everything is under one prefix; what
// cannot be kept is said, never thrown. Each text of the learner's record goes to the second place as well.

const PREFIX = 'lectern/';
const RECORD = /^(log|snapshot)\//;
/** How much browsers let a site keep, in UTF-16 units; no browser tells. */
const ROOM = 5_242_880;
/** The lesson as it was last seen whole, for a visit in which the page's own is damaged. It can be fetched again, and the
 * service worker has it too: so whatever else is to be kept comes first. */
const COPY = 'content';
/** A larger lesson is not copied, nor one that would leave less than half of the room: the record grows, and other pages and
 * lessons of the site have only this room as well. */
const LARGEST_COPY = ROOM / 8;

/** Outcomes of a write: lectern::TextStore::Kept. */
const HERE = 0;
const ELSEWHERE = 1;
const NOWHERE = 2;

/** @returns {Storage | undefined} undefined where the browser forbids it: merely reading the property may throw */
function openStorage() {
  try {
    const probe = `${PREFIX}probe`;
    window.localStorage.setItem(probe, probe);
    window.localStorage.removeItem(probe);
    return window.localStorage;
  } catch (error) {
    // A full store is still one to read from.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return window.localStorage;
    return undefined;
  }
}

export class Store {
  #storage = openStorage();
  #prefix;
  /** @type {import('./second_place.js').SecondPlace | undefined} */
  #second;

  /** @param {string} course the lesson's id: courses of one origin keep apart */
  constructor(course) {
    this.#prefix = `${PREFIX}${course}/`;
  }

  get isOpen() {
    return this.#storage !== undefined;
  }

  /** @param {string} key @returns {string | undefined} */
  read(key) {
    return this.#storage?.getItem(this.#prefix + key) ?? undefined;
  }

  /** @returns {string | undefined} the lesson as keepCopy kept it */
  readCopy() {
    return this.read(COPY);
  }

  /** Keeps a copy of the lesson, where there is room enough. @param {string} text */
  keepCopy(text) {
    const kept = this.read(COPY);
    const [ours, others] = this.measure();
    const used = ours + others - (kept?.length ?? 0) + text.length;
    if (text.length > LARGEST_COPY || used > ROOM / 2) this.#dropCopy();
    else if (kept !== text) this.#trySet(COPY, text);
  }

  /** @param {string} key @param {string} text @returns {number} lectern::TextStore::Kept */
  write(key, text) {
    const isMirrored = this.#second !== undefined && RECORD.test(key);
    const isKept = this.#set(key, text);
    if (isMirrored) this.#second?.put(key, text, !isKept);
    return isKept ? HERE : isMirrored ? ELSEWHERE : NOWHERE;
  }

  /** @param {string} key */
  remove(key) {
    this.#storage?.removeItem(this.#prefix + key);
    if (RECORD.test(key)) this.#second?.remove(key);
  }

  /** Moves a text that cannot be read out of the way, as it is. @param {string} key */
  setAside(key) {
    const text = this.read(key);
    if (text !== undefined && this.#set(`quarantine/${key}`, text)) this.#storage?.removeItem(this.#prefix + key);
  }

  /** @param {string} folder what the keys begin with @returns {string[]} */
  keys(folder) {
    const found = [];
    const start = this.#prefix + folder;
    for (const key of this.#allKeys()) if (key.startsWith(start)) found.push(key.slice(this.#prefix.length));
    return found;
  }

  /** @returns {[number, number, number]} what we use, what others use, and how much there is for all, in UTF-16 units */
  measure() {
    if (!this.#storage) return [0, 0, 0];
    let ours = 0;
    let others = 0;
    for (const key of this.#allKeys()) {
      const size = key.length + (this.#storage.getItem(key)?.length ?? 0);
      if (key.startsWith(this.#prefix)) ours += size;
      else others += size;
    }
    return [ours, others, Math.max(ROOM, ours + others)];
  }

  /** From now on the record is kept in both places. @param {import('./second_place.js').SecondPlace | undefined} second */
  keepAlsoIn(second) {
    this.#second = second;
  }

  /**
   * Makes the second place hold the same as this one.
   * @param {Map<string, string>} mirrored what it held that can be read: the record has all of it by now
   */
  reconcile(mirrored) {
    const second = this.#second;
    if (!second) return;
    const keys = this.keys('').filter((key) => RECORD.test(key));
    for (const key of keys) {
      const text = this.read(key) ?? '';
      if (mirrored.get(key) !== text) second.put(key, text);
    }
    const kept = new Set(keys);
    for (const key of mirrored.keys()) if (!kept.has(key)) second.remove(key);
  }

  /**
   * Tells what other tabs store: at once, and all there is when the page comes back from where tabs sleep.
   * @param {(key: string, text: string) => void} take
   */
  watch(take) {
    addEventListener('storage', ({ storageArea, key, newValue }) => {
      if (storageArea !== this.#storage || !key?.startsWith(this.#prefix) || newValue === null) return;
      take(key.slice(this.#prefix.length), newValue);
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) for (const key of this.keys('')) take(key, this.read(key) ?? '');
    });
  }

  /** Where there is no room, the copy of the lesson goes first. @param {string} key @param {string} text
   * @returns {boolean} whether it was kept */
  #set(key, text) {
    return this.#trySet(key, text) || (this.#dropCopy() && this.#trySet(key, text));
  }

  /** @returns {boolean} whether there was one */
  #dropCopy() {
    const isThere = this.read(COPY) !== undefined;
    this.#storage?.removeItem(this.#prefix + COPY);
    return isThere;
  }

  /** @param {string} key @param {string} text @returns {boolean} whether it was kept */
  #trySet(key, text) {
    try {
      this.#storage?.setItem(this.#prefix + key, text);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }

  #allKeys() {
    const { length } = this.#storage ?? { length: 0 };
    return Array.from({ length }, (_, place) => this.#storage?.key(place) ?? '');
  }
}
