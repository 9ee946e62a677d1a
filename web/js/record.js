// Opens the learner's record: from the store, and from the second place for what the store has lost.
/** A second place that does not answer by then is not waited for: it joins later. */
const PATIENCE_MS = 1000;

/** @template T @param {Promise<T>} promise @returns {Promise<T | undefined>} undefined where it takes too long */
export function inTime(promise) {
  /** @type {number | undefined} */
  let timer;
  /** @type {Promise<undefined>} */
  const late = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, undefined)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * Starts the program with the record.
 * @param {{store: import('./storage.js').Store, program: import('./program.js').Program,
 *   opened: Awaited<ReturnType<typeof import('./second_place.js').SecondPlace.open>>, tab: string, isKeptContent: boolean}} from
 * @returns {boolean} whether the record may be written to
 */
export function beginWithRecord({ store, program, opened, tab, isKeptContent }) {
  /** @type {Map<string, string>} */
  const readable = new Map();
  for (const [key, text] of opened?.texts ?? []) {
    // What both places have alike is read once; what cannot be read stays where it is.
    if (text === store.read(key) || program.loadMirrored(text)) readable.set(key, text);
  }
  store.keepAlsoIn(opened?.second);
  const mayWrite = program.begin({ tab, canStore: store.isOpen, isKeptContent, fragment: location.hash });
  if (mayWrite) store.reconcile(readable);
  return mayWrite;
}

/**
 * The second place answered after the program had started: what it has beyond the store is shown, and stays in it until the
 * next start puts it into both.
 * @param {import('./storage.js').Store} store
 * @param {NonNullable<Awaited<ReturnType<typeof import('./second_place.js').SecondPlace.open>>>} opened
 * @param {(key: string, text: string) => void} take
 */
export function joinLate(store, { second, texts }, take) {
  store.keepAlsoIn(second);
  for (const [key, text] of texts) {
    if (store.read(key) !== undefined) continue;
    texts.delete(key);
    take(key, text);
  }
  store.reconcile(texts);
}
