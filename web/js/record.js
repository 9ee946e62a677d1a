// Opens the learner's record: from the store, and from the second place for what the store has lost.
import { SecondPlace } from './second_place.js';

/**
 * Starts the program with the record.
 * @param {{store: import('./storage.js').Store, program: import('./program.js').Program,
 *   opened: Awaited<ReturnType<typeof SecondPlace.open>>, tab: string, isKeptContent: boolean}} from
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
}
