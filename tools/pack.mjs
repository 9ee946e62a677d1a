// Makes dist/, the finished site, of what the builds have left; see `./dev build`. The folder is replaced as a whole or not
// at all.
import { rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compressFolder } from './pack/compress.mjs';
import { writeEmbedding } from './pack/embedding.mjs';
import { gatherLicences } from './pack/licences.mjs';
import { makeSite } from './pack/site.mjs';

const OPTIONS = /** @type {const} */ ({
  shell: { type: 'string', default: 'shell' },
  'page-script': { type: 'string', default: 'web/js/main.js' },
  program: { type: 'string', default: 'build/web/web' },
  course: { type: 'string', default: 'build/course' },
  out: { type: 'string', default: 'dist' },
  imgui: { type: 'string' },
  'nlohmann-json': { type: 'string' },
  emscripten: { type: 'string' },
});

async function main() {
  const { values } = parseArgs({ options: OPTIONS });
  const making = `build/${basename(values.out)}.making`;
  await rm(making, { recursive: true, force: true });
  const libraries = {
    imgui: required(values.imgui, '--imgui'),
    nlohmannJson: required(values['nlohmann-json'], '--nlohmann-json'),
    emscripten: required(values.emscripten, '--emscripten'),
  };
  const { shell, program, course } = values;
  const licencesOf = (/** @type {string[]} */ packages) => gatherLicences({ ...libraries, packages });
  const notes = await makeSite({ shell, pageScript: values['page-script'], program, course, licencesOf }, making);
  await writeEmbedding(join(values.shell, 'embed'), making);
  await compressFolder(making);
  await replaceFolder(making, values.out);
  // ./dev shows such lines.
  for (const note of notes) console.log(`note: ${note}`);
}

/**
 * @param {string | undefined} value
 * @param {string} what
 */
function required(value, what) {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
}

/**
 * @param {string} fresh
 * @param {string} folder
 */
async function replaceFolder(fresh, folder) {
  const old = `build/${basename(folder)}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(() => {});
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}

try {
  await main();
} catch (error) {
  console.error(`pack: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
