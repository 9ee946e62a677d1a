// The tables of Unicode in src/base against what Node says, at every code point that both know.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { all, isLeftOut, tables } from '../../tools/unicode_tables.mjs';

const source = readFileSync(new URL('../../src/base/unicode_tables.cpp', import.meta.url), 'utf8');
const isAssigned = (/** @type {number} */ point) => !/\p{Cn}/u.test(String.fromCodePoint(point));
const hex = (/** @type {number} */ point) => `U+${point.toString(16).toUpperCase()}`;

/** The numbers of one array. @param {string} name */
function numbers(name) {
  const values = source.match(new RegExp(` ${name}\\[\\] = \\{([^;]*)\\};`))?.[1];
  assert.ok(values, name);
  return [...values.matchAll(/-?\b(0x[0-9A-F]+|\d+)\b/g)].map(([number]) =>
    number.startsWith('-') ? -Number(number.slice(1)) : Number(number),
  );
}

/** @param {number[]} values @param {number} size @returns {number[][]} */
const rows = (values, size) =>
  Array.from({ length: values.length / size }, (_, place) => values.slice(place * size, (place + 1) * size));

/** @param {string} name @returns {Map<number, number[]>} */
function partsIn(name) {
  const [first, second] = [numbers(`${name}_first`), numbers(`${name}_second`)];
  const parts = new Map();
  for (const [point, count, place] of rows(numbers(`${name}_runs`), 3)) {
    for (let at = 0; at < count; ++at) {
      if (first[place + at]) parts.set(point + at, [first[place + at], second[place + at]]);
    }
  }
  return parts;
}

/** What Node's tables have and the file's have not, or otherwise, at code points that this Node knows.
 * @param {Map<number, number[]>} kept @param {[number, ...number[]][]} made */
function assertSame(kept, made) {
  const expected = new Map(made.map(([point, ...parts]) => [point, parts]));
  // A Node of later data knows more than the file.
  for (const [point, parts] of kept) if (isAssigned(point)) assert.deepEqual(expected.get(point), parts, hex(point));
  const missing = [...expected.keys()].filter((point) => !kept.has(point));
  const version = Number(source.match(/data of Unicode ([\d.]+)\./)?.[1]);
  if (Number(process.versions.unicode) <= version) assert.deepEqual(missing.map(hex), []);
}

/** @param {number[]} range */
const pointsFrom = ([first, last]) => Array.from({ length: last - first + 1 }, (_, place) => first + place);

const made = tables();

test('decompositions are those of Node, and taken apart to the end they are its NFD', () => {
  const kept = partsIn('decomposition');
  assertSame(kept, made.decompositions);
  /** @param {number} point @returns {string} */
  const whole = (point) =>
    kept
      .get(point)
      ?.map((part) => (part ? whole(part) : ''))
      .join('') ?? String.fromCodePoint(point);
  for (const point of all) {
    if (isLeftOut(point) || !isAssigned(point)) continue;
    assert.equal(whole(point), String.fromCodePoint(point).normalize('NFD'), hex(point));
  }
});

test('readings are those that the tool makes', () => {
  assertSame(partsIn('reading'), made.readings);
});

test('lower case is that of Node', () => {
  const kept = new Map();
  const composites = new Set(made.decompositions.map(([point]) => point));
  for (const [first, last, stride, distance] of rows(numbers('case_strides'), 4)) {
    for (let point = first; point <= last; point += stride) {
      if (!composites.has(point) && !kept.has(point)) kept.set(point, [point + distance]);
    }
  }
  assertSame(kept, made.lowerCases);
});

for (const [name, ranges] of /** @type {const} */ ([
  ['mark', made.marks],
  ['invisible', made.invisibles],
  ['punctuation', made.punctuation],
])) {
  test(`the ranges of ${name} are those of Node`, () => {
    const kept = rows(numbers(`${name}_ranges`), 2).flatMap(pointsFrom);
    assertSame(
      new Map(kept.map((point) => [point, []])),
      ranges.flatMap(pointsFrom).map((point) => [point]),
    );
  });
}
