// The finished site in a folder. Every address in it is relative, and every asset's name carries the hash of its content.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gatherAssets, writeAssets } from './assets.mjs';
import { bundleWorker } from './bundle.mjs';
import { surfaceColors, webManifest } from './manifest.mjs';
import { escapeText, fillTemplate, jsonForScript } from './template.mjs';
import { writeWorker } from './worker.mjs';

/** What the lesson JSON looks like, published beside the page for whoever reads or writes lessons. */
const SCHEMA = 'src/format/json/lesson.schema.json';

/**
 * @param {object} from
 * @param {string} from.shell the page's template, style sheet, worker and icons
 * @param {string} from.pageScript the page's entry script
 * @param {string} from.program the folder with lectern.mjs and lectern.wasm
 * @param {string} from.course the folder that `lectern build` made
 * @param {(packages: string[]) => Promise<string>} from.licencesOf the text for licences.txt, by the npm packages in the site
 * @param {string} folder a new one
 * @returns {Promise<string[]>} what the author should know: sentences
 */
export async function makeSite({ shell, pageScript, program, course, licencesOf }, folder) {
  await mkdir(folder, { recursive: true });
  const { assets, build } = await gatherAssets({ shell, pageScript, program });
  const addresses = await writeAssets(assets, folder);
  const colors = surfaceColors(await readFile(join(shell, 'styles/base.css'), 'utf8'));
  const { lesson, html, messages, leftOut } = await readCourse(course);
  const template = await readFile(join(shell, 'index.html'), 'utf8');
  const values = new Map([
    ['build', build],
    ['surface-light', colors.light],
    ['surface-dark', colors.dark],
    ['title', escapeText(lesson.title)],
    ['language', escapeText(lesson.language)],
    ['description', escapeText(lesson.description)],
    ['id', escapeText(lesson.id)],
    ['messages', messages],
    ['lesson', html],
    // One request less than a file of its own, and a compressor sees that it is nearly the same text as the HTML.
    ['content', jsonForScript(lesson)],
  ]);
  await writeFile(join(folder, 'index.html'), fillTemplate(template, values, addresses));
  await writeFile(join(folder, 'manifest.webmanifest'), webManifest(lesson, colors.light, addresses));
  await copyFile(SCHEMA, join(folder, basename(SCHEMA)));
  const worker = await bundleWorker(join(shell, 'service_worker.js'));
  const packages = [...(assets.get('app.js')?.packages ?? []), ...(worker.packages ?? [])];
  await writeFile(join(folder, 'licences.txt'), await licencesOf([...new Set(packages)].sort()));
  await writeWorker(worker.content, folder);
  return leftOut.length > 0 ? [leftOutSentence(lesson.id, leftOut)] : [];
}

/**
 * What is said of lessons that are in the course and not in the page.
 * @param {string} id of the lesson that is in the page @param {string[]} leftOut ids
 */
export function leftOutSentence(id, leftOut) {
  const files = leftOut.map((other) => `${other}.md`);
  const names = files.length === 1 ? files[0] : `${files.slice(0, -1).join(', ')} and ${files.at(-1)}`;
  const is = files.length === 1 ? 'is' : 'are';
  return `a page holds one lesson, the first by name: ${id}.md is in it, ${names} ${is} not. Build each from a folder of its own.`;
}

/**
 * The first lesson of a course, its HTML, the sentences that come before it, and the ids of the other lessons.
 * @param {string} course
 */
async function readCourse(course) {
  const { lessons } = JSON.parse(await readFile(join(course, 'course.json'), 'utf8'));
  if (lessons.length === 0) throw new Error(`${course} has no lesson in it`);
  const stem = basename(lessons[0].file, '.json');
  const lesson = JSON.parse(await readFile(join(course, lessons[0].file), 'utf8'));
  for (const name of ['id', 'title', 'language', 'description']) {
    if (typeof lesson[name] !== 'string') throw new Error(`the lesson’s ${name} is missing`);
  }
  return {
    lesson,
    html: await readFile(join(course, `${stem}.html`), 'utf8'),
    messages: await readFile(join(course, 'course.html'), 'utf8'),
    leftOut: lessons.slice(1).map((/** @type {{id: string}} */ other) => other.id),
  };
}
