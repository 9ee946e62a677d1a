// licences.txt: the licence of everything in the site that others wrote, in the words of what was fetched to build it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{name: string, text: string}} Licence */

/**
 * @param {{imgui: string, nlohmannJson: string, emscripten: string, packages: string[]}} from folders of the sources, and the
 *     npm packages that were bundled
 * @returns {Promise<string>}
 */
export async function gatherLicences({ imgui, nlohmannJson, emscripten, packages }) {
  const licences = [
    { name: 'Dear ImGui', text: await firstOf(imgui, ['LICENSE.txt']) },
    { name: 'JSON for Modern C++', text: await firstOf(nlohmannJson, ['LICENSE', 'LICENSE.MIT']) },
    ...(await emscriptenLicences(emscripten)),
  ];
  for (const name of packages) {
    licences.push({
      name: `${name} (npm)`,
      text: await firstOf(join('node_modules', name), ['LICENSE', 'LICENSE.md', 'LICENSE.txt']),
    });
  }
  return [introduction(licences), ...licences.map(section)].join('\n');
}

/** @param {Licence[]} licences */
function introduction(licences) {
  return `This site contains, compiled or bundled, the following software of others:\n\n${licences
    .map(({ name }) => `- ${name}\n`)
    .join('')}`;
}

/** @param {Licence} licence */
function section({ name, text }) {
  return `${'='.repeat(80)}\n${name}\n${'='.repeat(80)}\n\n${text.trim()}\n`;
}

/**
 * Emscripten and the libraries that its linker takes into every program.
 * @param {string} folder
 * @returns {Promise<Licence[]>}
 */
async function emscriptenLicences(folder) {
  const debian = await readFile(join(folder, '../doc/emscripten/copyright'), 'utf8').catch(() => undefined);
  if (debian)
    return [{ name: 'Emscripten, musl, libc++, libc++abi, libunwind and compiler-rt', text: runtimePart(debian) }];
  const libraries = {
    Emscripten: 'LICENSE',
    musl: 'system/lib/libc/musl/COPYRIGHT',
    'libc++': 'system/lib/libcxx/LICENSE.TXT',
    'libc++abi': 'system/lib/libcxxabi/LICENSE.TXT',
    libunwind: 'system/lib/libunwind/LICENSE.TXT',
    'compiler-rt': 'system/lib/compiler-rt/LICENSE.TXT',
  };
  return Promise.all(
    Object.entries(libraries).map(async ([name, file]) => ({ name, text: await firstOf(folder, [file]) })),
  );
}

/**
 * Debian's copyright file speaks of all of emscripten, its test data too: these are the paragraphs on what can get into a
 * program, followed by the licences that they name.
 * @param {string} copyright in https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
 */
export function runtimePart(copyright) {
  const paragraphs = copyright.split(/\n\s*\n/);
  const ours = paragraphs.filter((text) =>
    /^Files:\s+(\*$|system\/lib\/(libc|libcxx|libcxxabi|libunwind|compiler-rt|dlmalloc)\b)/m.test(text),
  );
  const named = new Set(ours.flatMap((text) => /^License:\s*(.*)$/m.exec(text)?.[1].split(/ (?:and|or|with) /) ?? []));
  const texts = paragraphs.filter((text) => named.has(/^License:\s*(.*)$/m.exec(text.split('\n')[0])?.[1] ?? ''));
  if (ours.length === 0 || texts.length === 0)
    throw new Error("emscripten's copyright file has no paragraph that we know");
  return [...ours, ...texts].join('\n\n');
}

/**
 * @param {string} folder
 * @param {string[]} names
 */
async function firstOf(folder, names) {
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text) return text;
  }
  throw new Error(`no licence found in ${folder}: ${names.join(', ')}`);
}
