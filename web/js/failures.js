// The sentences for what can go wrong at the start. They are hidden in the page, above the plain lesson, which stays.

import { findOwn } from './own_elements.js';

/** @param {'program' | 'content-missing' | 'content-damaged' | 'versions'} what */
export function showFailure(what) {
  findOwn(`failure-${what}`)?.removeAttribute('hidden');
}

/** The script runs: the sentence that waits to say that it does not is taken away. */
export function scriptRuns() {
  findOwn('failure-script')?.remove();
}

/** Runs `then` when the program has broken off: it answers nothing any more. @param {() => void} then */
export function onCrash(then) {
  const look = (/** @type {unknown} */ cause) => cause instanceof WebAssembly.RuntimeError && then();
  addEventListener('error', (event) => look(event.error));
  addEventListener('unhandledrejection', (event) => look(event.reason));
}
