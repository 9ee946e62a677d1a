// How long tests wait for what should happen, in milliseconds. A slow machine needs much more than a fast one, and nothing that
// passes waits for the end of it.

/** For a condition, or an element. */
export const PATIENCE_MS = 30_000;

/** For a page with much on it. */
export const LOADING_MS = 60_000;

/** For a whole test: many times what the longest takes, and far less than its file may. */
export const TEST_LIMIT_MS = 300_000;
