// A second place for the learner's record: IndexedDB, which can be told to have a text on the disk before it says so.
// Local storage alone loses up to a minute of work when the browser is killed.

const DATABASE = 'lectern';
const TEXTS = 'texts';

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function resultOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openDatabase() {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TEXTS);
  const database = await resultOf(request);
  // A later version of the page must be able to raise the database's.
  database.onversionchange = () => database.close();
  return database;
}

export class SecondPlace {
  #database;
  #prefix;
  /** What is to be written next, in one go: a text, or undefined for a key to remove.
   * @type {Map<string, string | undefined>} */
  #pending = new Map();
  #onlyHere = false;
  /** Called when a text that is in no other place could not be kept. */
  onLoss = () => {};

  /** @param {IDBDatabase} database @param {string} course */
  constructor(database, course) {
    this.#database = database;
    this.#prefix = `${course}/`;
  }

  /**
   * @param {string} course
   * @returns {Promise<{second: SecondPlace, texts: Map<string, string>} | undefined>} undefined where the browser has none
   *   for us
   */
  static async open(course) {
    try {
      const second = new SecondPlace(await openDatabase(), course);
      return { second, texts: await second.#read() };
    } catch {
      return undefined;
    }
  }

  /**
   * @param {string} key @param {string} text
   * @param {boolean} onlyHere the first place has refused it
   */
  put(key, text, onlyHere = false) {
    this.#onlyHere ||= onlyHere;
    this.#plan(key, text);
  }

  /** @param {string} key */
  remove(key) {
    this.#plan(key, undefined);
  }

  /** @returns {Promise<Map<string, string>>} */
  async #read() {
    const store = this.#database.transaction(TEXTS).objectStore(TEXTS);
    const range = IDBKeyRange.bound(this.#prefix, `${this.#prefix}\uffff`);
    const [keys, texts] = await Promise.all([resultOf(store.getAllKeys(range)), resultOf(store.getAll(range))]);
    return new Map(keys.map((key, place) => [String(key).slice(this.#prefix.length), String(texts[place])]));
  }

  /** @param {string} key @param {string | undefined} text */
  #plan(key, text) {
    if (this.#pending.size === 0) queueMicrotask(() => this.#write());
    this.#pending.set(key, text);
  }

  #write() {
    const { onLoss } = this;
    const isLoss = this.#onlyHere;
    try {
      const writing = this.#database.transaction(TEXTS, 'readwrite', { durability: 'strict' });
      const store = writing.objectStore(TEXTS);
      for (const [key, text] of this.#pending) {
        if (text === undefined) store.delete(this.#prefix + key);
        else store.put(text, this.#prefix + key);
      }
      if (isLoss) writing.onabort = () => onLoss();
      // Without being asked, it is committed in a later turn: one that a page which is left right now never has.
      writing.commit();
    } catch {
      // The database is closed: a newer version of the page has taken it over.
      if (isLoss) onLoss();
    }
    this.#onlyHere = false;
    this.#pending.clear();
  }
}
