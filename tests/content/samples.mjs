// Every sample of a lesson that somebody runs, with what it must print and a name that leads an author to it.

/**
 * @typedef {import('./course.mjs').Block} Block
 * @typedef {import('./course.mjs').Lesson} Lesson
 * @typedef {import('./course.mjs').Question} Question
 * @typedef {{name: string, code: string, runner: import('./course.mjs').Runner, outputs: string[]}} Sample `outputs`:
 *   what it must print: one of these
 */
import { plainText } from '../support/inline_html.mjs';

/**
 * Every block, and the blocks inside it.
 * @param {Block[]} blocks
 * @returns {Block[]}
 */
function allBlocks(blocks) {
  return blocks.flatMap((block) => [
    block,
    ...allBlocks(block.blocks ?? []),
    ...(block.items ?? []).flatMap((item) => allBlocks(item)),
  ]);
}

/**
 * The samples among these blocks, whose names begin with `place`.
 * @param {Block[]} blocks
 * @param {string} place
 * @param {string[]} asked what the one sample without an output prints
 * @returns {Sample[]}
 */
function samplesIn(blocks, place, asked = []) {
  const samples = allBlocks(blocks).filter(({ type, runner }) => type === 'code' && runner !== undefined);
  return samples.map(({ text, runner, output }, index) => ({
    name: samples.length > 1 ? `${place}, sample ${index + 1}` : place,
    code: /** @type {string} */ (text),
    runner: runner ?? 'python',
    outputs: output === undefined ? asked : [output],
  }));
}

/**
 * What a question says its sample prints: the typed answers, or the right option.
 * @param {Question} question
 */
function askedOutputs({ kind, accepted, options }) {
  if (kind !== 'predict-output') return [];
  return accepted ?? (options ?? []).filter(({ correct }) => correct).map(({ text }) => plainText(text));
}

/**
 * @param {Question} question
 * @returns {Sample[]}
 */
function samplesOfQuestion(question) {
  const reasons = [...(question.reason ?? []), ...(question.options ?? []).flatMap(({ reason }) => reason)];
  return [
    ...samplesIn(question.body ?? [], `question ${question.id}`, askedOutputs(question)),
    ...samplesIn(reasons, `question ${question.id}, reasons`),
  ];
}

/**
 * @param {Lesson} lesson
 * @returns {Sample[]}
 */
export function samplesOf({ introduction = [], topics, quizzes }) {
  return [
    ...samplesIn(introduction, 'introduction'),
    ...topics.flatMap(({ id, answer, questions }) => [
      ...samplesIn(answer, `topic ${id}`),
      ...questions.flatMap(samplesOfQuestion),
    ]),
    ...quizzes.flatMap((quiz) => [
      ...samplesIn(quiz.introduction ?? [], `quiz ${quiz.id}`),
      ...quiz.questions.flatMap(samplesOfQuestion),
    ]),
  ];
}
