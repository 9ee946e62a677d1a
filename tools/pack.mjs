// Makes dist/, the finished site, of what the builds have left; see `./dev build`. Every address in it is relative, every
// asset's name carries the hash of its content, and the folder is replaced as a whole or not at all.
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherAssets, writeAssets } from './pack/assets.mjs';
import { compressFolder } from './pack/compress.mjs';
import { gatherLicences } from './pack/licences.mjs';
import { escapeText, fillTemplate, jsonForScript } from './pack/template.mjs';

/** What the lesson JSON looks like, published beside the page for whoever reads or writes lessons. */
const SCHEMA = 'src/format/json/lesson.schema.json';

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
  await mkdir(making, { recursive: true });

  const assets = await gatherAssets({
    shell: values.shell,
    pageScript: values['page-script'],
    program: values.program,
  });
  const addresses = await writeAssets(assets, making);
  const template = await readFile(join(values.shell, 'index.html'), 'utf8');
  const page = fillTemplate(template, await lessonValues(values.course), addresses);
  await writeFile(join(making, 'index.html'), page);
  const licences = await gatherLicences({
    imgui: required(values.imgui, '--imgui'),
    nlohmannJson: required(values['nlohmann-json'], '--nlohmann-json'),
    emscripten: required(values.emscripten, '--emscripten'),
    packages: assets.get('app.js')?.packages ?? [],
  });
  await writeFile(join(making, 'licences.txt'), licences);
  await copyFile(SCHEMA, join(making, basename(SCHEMA)));
  await compressFolder(making);
  await replaceFolder(making, values.out);
}

/**
 * What the template says of the lesson. The course JSON stands in the page, beside the same text as HTML: one request less,
 * and a compressor sees that the two are nearly the same.
 * @param {string} course
 * @returns {Promise<Map<string, string>>}
 */
async function lessonValues(course) {
  const { lessons } = JSON.parse(await readFile(join(course, 'course.json'), 'utf8'));
  if (lessons.length === 0) throw new Error(`${course} has no lesson in it`);
  const stem = basename(lessons[0].file, '.json');
  const lesson = JSON.parse(await readFile(join(course, lessons[0].file), 'utf8'));
  return new Map([
    ['title', escapeText(required(lesson.title, 'the lesson’s title'))],
    ['language', escapeText(required(lesson.language, 'the lesson’s language'))],
    ['description', escapeText(required(lesson.description, 'the lesson’s description'))],
    ['id', escapeText(required(lesson.id, 'the lesson’s id'))],
    ['messages', await readFile(join(course, 'course.html'), 'utf8')],
    ['lesson', await readFile(join(course, `${stem}.html`), 'utf8')],
    ['content', jsonForScript(lesson)],
  ]);
}

/**
 * @param {string | undefined} value
 * @param {string} what
 */
function required(value, what) {
  if (typeof value !== 'string') throw new Error(`${what} is missing`);
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
