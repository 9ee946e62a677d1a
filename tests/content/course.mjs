// The built course as the tests read it: `lectern build` has written it to $LECTERN_COURSE_DIR, or build/course.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {string} Text inline HTML
 * @typedef {{type: string, text?: Text, language?: string, runner?: Runner, output?: string, items?: Block[][],
 *            blocks?: Block[]}} Block
 * @typedef {'python' | 'host' | 'pytest'} Runner
 * @typedef {{text: Text, correct?: boolean, reason: Block[]}} Option
 * @typedef {{id: string, kind: string, topic?: string, prompt: Text, body?: Block[], options?: Option[],
 *            accepted?: string[], reason?: Block[]}} Question
 * @typedef {{id: string, title: Text, tags: string[], answer: Block[], key_points: Text[], questions: Question[]}} Topic
 * @typedef {{id: string, title: Text, introduction?: Block[], questions: Question[]}} Quiz
 * @typedef {{version: number, id: string, title: string, language: string, code?: string, description: string,
 *            introduction?: Block[], topics: Topic[], quizzes: Quiz[]}} Lesson
 */

export const courseFolder =
  process.env.LECTERN_COURSE_DIR ?? fileURLToPath(new URL('../../build/course', import.meta.url));

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(join(courseFolder, file), 'utf8'));
}

/** @returns {Lesson[]} */
export function readLessons() {
  /** @type {{lessons: {file: string}[]}} */
  const course = readJson('course.json');
  return course.lessons.map(({ file }) => readJson(file));
}
