// Sites of lessons that a test writes itself, in the same program and shell as dist/.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeSite } from '../../../tools/pack/site.mjs';
import { SITE } from './course.mjs';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Inside the project, where scripts find the packages they import. */
const FOLDER = join(PROJECT, 'build/test');

/**
 * Builds and packs a lesson, as `./dev build` does with content/. A lesson with mistakes is an error that names them.
 * @param {string} markdown
 * @param {string} [id] the lesson's id, which is its file's name
 * @returns {Promise<string>} the site's folder, which `removeLessonSite` removes
 */
export async function makeLessonSite(markdown, id = 'lesson') {
  await mkdir(FOLDER, { recursive: true });
  const making = await mkdtemp(join(FOLDER, 'lesson-'));
  const [content, course, site] = ['content', 'course', 'site'].map((part) => join(making, part));
  await mkdir(content);
  await writeFile(join(content, `${id}.md`), markdown);
  await promisify(execFile)(join(PROJECT, 'build/native/src/lectern'), ['build', content, '-o', course]);
  const licencesOf = () => readFile(join(SITE, 'licences.txt'), 'utf8');
  await makeSite({ shell: 'shell', course, pageScript: 'web/js/main.js', program: 'build/web/web', licencesOf }, site);
  return site;
}

/** @param {string} site a folder that makeLessonSite gave */
export const removeLessonSite = (site) => rm(join(site, '..'), { recursive: true });
