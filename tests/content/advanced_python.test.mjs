// The first course is what its syllabus promises: these topics with these tags in this order, and this quiz.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLessons } from './course.mjs';

const syllabus = [
  ['metaclasses', 'advanced-oop'],
  ['descriptors', 'advanced-oop'],
  ['asyncio', 'async'],
  ['dataclasses-namedtuple', 'data-classes'],
  ['type-hints', 'type-system'],
  ['memory-management', 'memory'],
  ['threads-processes-asyncio', 'concurrency'],
  ['abstract-base-classes', 'oop'],
  ['mro', 'oop'],
  ['slots', 'memory'],
  ['caching', 'performance'],
  ['itertools', 'standard-library'],
  ['collections', 'standard-library'],
  ['pytest', 'testing'],
  ['property', 'oop'],
  ['enum', 'standard-library'],
  ['pathlib', 'standard-library'],
  ['logging', 'standard-library'],
  ['pickle', 'serialisation', 'security'],
  ['patterns', 'patterns'],
  ['imports', 'modules'],
];

const lesson = readLessons().find(({ id }) => id === 'advanced-python');
assert.ok(lesson, 'the course has no lesson advanced-python');
const { topics, quizzes, language, code, description } = lesson;

describe('the lesson advanced-python', () => {
  test('has the topics of the syllabus with their tags, in its order', () => {
    assert.deepEqual(
      topics.map(({ id, tags }) => [id, ...tags]),
      syllabus,
    );
  });

  test('is English about Python, and says what it is', () => {
    assert.deepEqual([language, code], ['en', 'python']);
    assert.ok(description.length > 50);
  });

  test('has a knowledge check of five single choices of four options, each about another topic', () => {
    assert.deepEqual(
      quizzes.map(({ id }) => id),
      ['knowledge-check'],
    );
    const { questions } = quizzes[0];
    assert.deepEqual(
      questions.map(({ topic }) => topic),
      ['metaclasses', 'asyncio', 'slots', 'caching', 'pickle'],
    );
    for (const { kind, options } of questions) assert.deepEqual([kind, options?.length], ['single-choice', 4]);
  });

  for (const { id, answer, key_points: keyPoints, questions } of topics) {
    test(`${id} has an answer with a sample that runs, 3 to 6 key points, and two questions or more`, () => {
      assert.ok(answer.some(({ runner, output }) => runner !== undefined && output !== undefined));
      assert.ok(keyPoints.length >= 3 && keyPoints.length <= 6);
      assert.ok(questions.length >= 2);
    });

    test(`${id} begins with a paragraph`, () => {
      assert.equal(answer[0].type, 'paragraph');
    });

    test(`${id} gives a reason for every option and every typed answer`, () => {
      for (const { options = [], reason = [{ type: 'none' }] } of questions) {
        for (const option of options) assert.notEqual(option.reason.length, 0);
        assert.notEqual(reason.length, 0);
      }
    });
  }
});
