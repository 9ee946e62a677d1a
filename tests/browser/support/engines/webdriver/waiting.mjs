// Waiting for what the driver has no event for.
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Not yet, and why: the last such reason is the failure. */
export class NotYet {
  /** @param {string} reason */
  constructor(reason) {
    this.reason = reason;
  }
}

/**
 * @template T
 * @param {string} what is waited for
 * @param {number} patience_ms
 * @param {() => Promise<T | NotYet>} attempt
 * @returns {Promise<T>}
 */
export async function until(what, patience_ms, attempt) {
  const end = performance.now() + patience_ms;
  for (;;) {
    const result = await attempt();
    if (!(result instanceof NotYet)) return result;
    if (performance.now() > end) throw new Error(`${what}: waited ${patience_ms} ms, ${result.reason}`);
    await pause(PAUSE_MS);
  }
}
