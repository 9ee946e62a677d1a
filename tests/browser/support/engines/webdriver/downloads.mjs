// What the browser saved: there is no event for it, so its folder is looked at.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { NotYet, until } from './waiting.mjs';

export class Downloads {
  #folder;
  /** @type {Set<string>} */
  #given = new Set();

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /** @param {number} patience_ms */
  async next(patience_ms) {
    const name = await until('nothing was downloaded', patience_ms, async () => {
      // Its file has another ending as long as it is being written.
      const names = (await readdir(this.#folder)).filter((name) => !/\.(wkdownload|part)$/.test(name));
      return names.find((name) => !this.#given.has(name)) ?? new NotYet('its folder is empty');
    });
    this.#given.add(name);
    return { suggestedFilename: () => name, path: async () => join(this.#folder, name) };
  }
}
