// Loads the learner's record from the store into the program.

/** lectern::Notice, by name. */
export const NOTICE = { none: 0, forbidden: 1, full: 2, damaged: 3, newer: 4, contentFromStore: 5 };

/** What lectern_load_record says of one stored text. */
const DAMAGED = 1;
const NEWER = 2;

/**
 * Reads every stored event. A damaged text is moved aside, never overwritten; a newer app's record makes this one read-only.
 * @param {import('./storage.js').Store} store
 * @param {import('./program.js').Program} program
 * @returns {{notice: number, canStore: boolean}}
 */
export function loadRecord(store, program) {
  if (!store.isOpen) return { notice: NOTICE.forbidden, canStore: false };
  const outcome = { notice: NOTICE.none, canStore: true };
  for (const key of store.keys('log/')) {
    const text = store.read(key) ?? '';
    const problem = program.loadRecord(text);
    if (problem === DAMAGED) {
      if (store.write(`quarantine/${key}`, text)) store.remove(key);
      if (outcome.notice === NOTICE.none) outcome.notice = NOTICE.damaged;
    } else if (problem === NEWER) {
      outcome.notice = NOTICE.newer;
      outcome.canStore = false;
    }
  }
  return outcome;
}
