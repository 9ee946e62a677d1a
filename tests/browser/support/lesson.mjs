// The lesson that the site was built from: what the tests expect on the page is read here, never written twice.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainText as plain } from '../../support/inline_html.mjs';
import { COURSE } from './course.mjs';

export { plain };

/**
 * @typedef {string} Text inline HTML
 * @typedef {{type: string, text: any, blocks?: Block[], items?: Block[][], header?: Text[], rows?: Text[][],
 *   language?: string, output?: string}} Block
 * @typedef {{text: Text, correct?: boolean, reason: Block[]}} Option
 * @typedef {{id: string, kind: string, prompt: Text, topic: string, options?: Option[], accepted?: string[],
 *   reason?: Block[]}} Question
 * @typedef {{id: string, title: Text, tags: string[], answer: Block[], key_points: Text[], questions: Question[]}} Topic
 * @typedef {{id: string, title: Text, introduction: Block[], questions: Question[]}} Quiz
 * @typedef {{id: string, title: string, introduction: Block[], topics: Topic[], quizzes: Quiz[],
 *   tag_names?: {tag: string, name: string}[]}} Lesson
 */

/** @type {Lesson} */
export const lesson = JSON.parse(readFileSync(join(COURSE, 'advanced-python.json'), 'utf8'));

export const { topics } = lesson;
export const [quiz] = lesson.quizzes;

/** What a tag is called on the page. @param {string} tag */
export const tagName = (tag) =>
  lesson.tag_names?.find((named) => named.tag === tag)?.name ??
  tag.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());

/** White space as a reader sees it. @param {string} text */
export const collapsed = (text) => text.replace(/\s+/g, ' ').trim();

/** @param {{title: Text}} titled */
export const titleOf = ({ title }) => plain(title);

/** @param {string} id @returns {Topic} */
export function topicOf(id) {
  const found = topics.find((topic) => topic.id === id);
  if (!found) throw new Error(`the lesson has no topic ${id}`);
  return found;
}

/** Every text of the blocks, in their order. @param {Block[]} blocks @returns {string[]} */
export function textsOf(blocks) {
  return blocks.flatMap((block) => [
    ...(block.text === undefined ? [] : [plain(block.text)]),
    ...textsOf(block.blocks ?? []),
    ...(block.items ?? []).flatMap((item) => textsOf(item)),
    ...(block.header ?? []).map(plain),
    ...(block.rows ?? []).flat().map(plain),
    ...(block.output === undefined ? [] : [block.output]),
  ]);
}

/** @param {Question} question @returns {Option[]} */
export const optionsOf = (question) => question.options ?? [];

/** @param {Question} question @returns {string[]} the right options' words */
export const rightOptions = (question) =>
  optionsOf(question)
    .filter((option) => option.correct)
    .map((option) => plain(option.text));

/** @param {Question} question @returns {string} the first wrong option's words */
export function wrongOption(question) {
  const wrong = optionsOf(question).find((option) => !option.correct);
  if (!wrong) throw new Error(`${question.id} has no wrong option`);
  return plain(wrong.text);
}

/**
 * The first question under a topic that `fits`, with its topic.
 * @param {(question: Question) => boolean} fits
 * @returns {{topic: Topic, question: Question}}
 */
export function findQuestion(fits) {
  for (const topic of topics) {
    const question = topic.questions.find(fits);
    if (question) return { topic, question };
  }
  throw new Error('the lesson has no such question');
}
