// Waiting for a condition, never for a time.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { PATIENCE_MS } from './patience.mjs';

const PAUSE_MS = 25;

/**
 * Runs `attempt` until it neither throws nor gives false, and gives what it gave. The last reason is the test's failure.
 * @template T
 * @param {() => T | Promise<T>} attempt
 * @param {string} [rule] what should have become true
 * @returns {Promise<T>}
 */
export async function eventually(attempt, rule = 'the condition never became true') {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      const value = await attempt();
      assert.notEqual(value, false, rule);
      return value;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await pause(PAUSE_MS);
  }
}
