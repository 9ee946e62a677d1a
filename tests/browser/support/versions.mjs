// Versions of the site after the one that the tests open, packed as it is: each has its name in the lesson's title.
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSite } from '../../../tools/pack/site.mjs';
import { COURSE, SITE } from './course.mjs';
import { lesson } from './lesson.mjs';

/** Inside the project, where scripts find the packages they import. */
const FOLDER = fileURLToPath(new URL('../../../build/test', import.meta.url));

/** @param {string} name of a version */
export const titleIn = (name) => `${lesson.title}, ${name}`;

/**
 * @param {string} name
 * @param {{program?: boolean}} [changes] `program`: the program and the style sheet are others too, not only the lesson
 * @returns {Promise<string>} the folder, which the caller removes
 */
export async function makeVersion(name, { program = false } = {}) {
  await mkdir(FOLDER, { recursive: true });
  const making = await mkdtemp(join(FOLDER, 'version-'));
  const [shell, course, site] = ['shell', 'course', 'site'].map((part) => join(making, part));
  await cp('shell', shell, { recursive: true });
  await cp(COURSE, course, { recursive: true });
  if (program) await appendFile(join(shell, 'styles/base.css'), `\n:root {\n  --version: ${name};\n}\n`);
  for (const file of [`${lesson.id}.json`, `${lesson.id}.html`]) {
    const text = await readFile(join(course, file), 'utf8');
    await writeFile(join(course, file), text.replace(lesson.title, titleIn(name)));
  }
  const licencesOf = () => readFile(join(SITE, 'licences.txt'), 'utf8');
  await makeSite({ shell, course, pageScript: 'web/js/main.js', program: 'build/web/web', licencesOf }, site);
  await rm(shell, { recursive: true });
  await rm(course, { recursive: true });
  return site;
}

/** @param {string} site a folder that makeVersion gave */
export const removeVersion = (site) => rm(join(site, '..'), { recursive: true });
