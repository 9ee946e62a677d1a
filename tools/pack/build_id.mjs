// The build's id is in the page, in its script, in its program and beside the lesson's data; the page compares them before
// it starts, so that files of two versions never run together. It tells of the program alone: an edited lesson leaves it.
import { createHash } from 'node:crypto';

/** The name of the program's section; web/js/program.js reads it. */
const SECTION = 'build';

/** Of a section that the program itself does not read. Source: WebAssembly Core Specification, "Custom Section". */
const CUSTOM_SECTION = 0;

/**
 * @param {Uint8Array[]} parts what the program is made of
 * @returns {string} twelve digits
 */
export function buildId(parts) {
  const hash = createHash('sha256');
  // The lengths too, so that no byte can change sides.
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex').slice(0, 12);
}

/**
 * @param {Uint8Array} wasm
 * @param {string} build
 * @returns {Uint8Array} the same program, with a section that names the build
 */
export function withBuild(wasm, build) {
  const name = Buffer.from(SECTION);
  const content = Buffer.concat([Buffer.from([name.length]), name, Buffer.from(build)]);
  // One byte holds a length up to 127.
  if (content.length > 127) throw new Error(`the build's id is too long: ${build}`);
  return Buffer.concat([wasm, Buffer.from([CUSTOM_SECTION, content.length]), content]);
}
