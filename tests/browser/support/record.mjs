// Records as the page keeps them, written here from the format's definition (src/progress/codec.h), and what a page's stores
// hold.
import { lesson } from './lesson.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What the keys of this lesson's texts begin with. */
export const PREFIX = `lectern/${lesson.id}/`;

/** FNV-1a of 64 bits over UTF-8, as 16 digits. @param {string} text */
function fnv1a(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}

/** @param {number} version from 2 on @param {unknown[]} events @param {string} [course] */
export function recordText(version, events, course = lesson.id) {
  const covered = `"course":"${course}","events":${JSON.stringify(events)}`;
  return `{"version":${version},"checksum":"${fnv1a(`${version},${covered}`)}",${covered}}`;
}

/** A record as the first version wrote it. @param {unknown[]} events */
export function firstVersionText(events) {
  const list = JSON.stringify(events);
  return `{"version":1,"checksum":"${fnv1a(list)}","events":${list}}`;
}

/** @param {string} tab @param {number} sequence @param {string} topic */
export const topicRead = (tab, sequence, topic) => ({
  tab,
  sequence,
  at_ms: 1_700_000_000_000 + sequence,
  event: 'topic_read',
  topic,
});

/**
 * An answer under a topic, checked.
 * @param {string} tab @param {number} sequence @param {{id: string, hash: string}} question
 */
export const answerChecked = (tab, sequence, { id, hash }) => ({
  tab,
  sequence,
  at_ms: 1_700_000_000_000 + sequence,
  event: 'answer_checked',
  quiz: '',
  question: id,
  hash,
  answer: [0],
  correct: true,
});

/** Puts a text in the store before the page opens; the empty page before it has none. @param {Page} page @param {string} key @param {string} text */
export const keep = (page, key, text) =>
  page.addInitScript(
    ([name, value]) => {
      if (origin !== 'null') localStorage.setItem(name, value);
    },
    [PREFIX + key, text],
  );

/** The store refuses everything from the start; IndexedDB too, if asked. @param {{second?: boolean}} [options] */
export function refuseEverything({ second = false } = {}) {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  if (second) Object.defineProperty(window, 'indexedDB', { value: undefined });
}

/** What IndexedDB holds of the record, by key. @param {Page} page @returns {Promise<Record<string, string>>} */
export const secondPlaceOf = (page) =>
  page.evaluate(async (prefix) => {
    /** @param {IDBRequest} request @returns {Promise<any>} */
    const result = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await result(indexedDB.open('lectern', 1));
    const texts = database.transaction('texts').objectStore('texts');
    const [keys, values] = await Promise.all([result(texts.getAllKeys()), result(texts.getAll())]);
    database.close();
    const short = prefix.replace('lectern/', '');
    return Object.fromEntries(
      keys.map((/** @type {string} */ key, /** @type {number} */ place) => [key.replace(short, ''), values[place]]),
    );
  }, PREFIX);

/** What local storage holds of the record, by key. @param {Page} page @returns {Promise<Record<string, string>>} */
export const firstPlaceOf = (page) =>
  page.evaluate(
    (prefix) =>
      Object.fromEntries(
        Object.entries(localStorage)
          .filter(([key]) => /\/(log|snapshot)\//.test(key) && key.startsWith(prefix) && !/quarantine/.test(key))
          .map(([key, value]) => [key.slice(prefix.length), value]),
      ),
    PREFIX,
  );

/** Has the page ask for a file, and gives it this one. @param {Page} page @param {() => Promise<void>} ask @param {string} file */
export async function chooseFile(page, ask, file) {
  const asked = page.waitForEvent('filechooser');
  // A key may come to the page sooner than the word that the question goes to the test: it is there when the page answers.
  await page.evaluate(() => {});
  const [chooser] = await Promise.all([asked, ask()]);
  await chooser.setFiles(file);
}
