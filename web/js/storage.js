// The browser's local storage behind the few things the program asks of it. Everything stands under one prefix; what
// cannot be kept is said, never thrown.

const PREFIX = 'lectern/';

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

  /** @param {string} key @param {string} text @returns {boolean} whether it was kept */
  write(key, text) {
    try {
      this.#storage?.setItem(this.#prefix + key, text);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }

  /** @param {string} key */
  remove(key) {
    this.#storage?.removeItem(this.#prefix + key);
  }

  /** @param {string} folder ends with a slash @returns {string[]} the keys in it */
  keys(folder) {
    const found = [];
    const start = this.#prefix + folder;
    for (let place = 0; place < (this.#storage?.length ?? 0); ++place) {
      const key = this.#storage?.key(place) ?? '';
      if (key.startsWith(start)) found.push(key.slice(this.#prefix.length));
    }
    return found;
  }
}
