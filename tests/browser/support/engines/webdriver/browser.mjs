// The engine, of which each context is a process of its own: WebDriver has one profile in a session.
import { Context } from './context.mjs';

export class Browser {
  /** @type {Context[]} */
  #contexts = [];

  /** @param {import('./context.mjs').Options} options */
  async newContext(options) {
    const context = await Context.open(options);
    this.#contexts.push(context);
    return context;
  }

  async close() {
    await Promise.all(this.#contexts.map((context) => context.close()));
  }
}
