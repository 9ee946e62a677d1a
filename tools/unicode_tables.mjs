// Makes src/base/unicode_tables.cpp from what Node's own Unicode functions say:
//     node tools/unicode_tables.mjs && clang-format -i src/base/unicode_tables.cpp
// src/base/unicode_tables.h tells what each table holds; tests/dev/unicode_tables.test.mjs compares the file with Node.
import { writeFileSync } from 'node:fs';

const OUT = new URL('../src/base/unicode_tables.cpp', import.meta.url);

/** Letters that have no marks in Unicode's eyes, and are still looked for without their strokes and ties. */
const PLAIN = {
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  ø: 'o',
  ŧ: 't',
  ƀ: 'b',
  ǥ: 'g',
  ɨ: 'i',
  ɉ: 'j',
  ɍ: 'r',
  ɏ: 'y',
  ƶ: 'z',
  ʉ: 'u',
};
const TIED = { æ: 'ae', œ: 'oe', ĳ: 'ij' };

/** The marks of these scripts do not count in a search. `Inherited` are the marks that several scripts share. */
const MARKED_SCRIPTS = ['Inherited', 'Latin', 'Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Syriac'];

/** Runs that are at most this far apart are made one. */
const WIDEST_GAP = 4;

/** A kana's marks of sound make it another letter. */
const KANA_MARKS = [0x3099, 0x309a];

/** @typedef {[number, ...number[]]} Row a code point, and what it becomes */

const text = (/** @type {number} */ point) => String.fromCodePoint(point);
const pointsOf = (/** @type {string} */ string) =>
  [...string].map((sign) => /** @type {number} */ (sign.codePointAt(0)));
const decomposed = (/** @type {number} */ point) => text(point).normalize('NFD');

/** Every code point but the surrogates. */
export const all = Array.from({ length: 0x110000 }, (_, point) => point).filter(
  (point) => point < 0xd800 || point > 0xdfff,
);

/** Syllables of Hangul are taken apart by arithmetic; the doubles of Han characters stay as they are. @param {number} point */
export const isLeftOut = (point) =>
  (point >= 0xac00 && point < 0xd7a4) || (point >= 0xf900 && point < 0xfb00) || (point >= 0x2f800 && point < 0x2fa20);

/** Canonical decompositions, one step each: all but the last sign of the whole one are a composite again. @returns {Row[]} */
function decompositions() {
  const composites = all.filter((point) => !isLeftOut(point) && decomposed(point) !== text(point));
  const byText = new Map(composites.map((point) => /** @type {const} */ ([decomposed(point), point])).reverse());
  return composites.map((point) => {
    const parts = pointsOf(decomposed(point));
    const last = parts.pop() ?? 0;
    if (parts.length === 0) return [point, last, 0];
    const first = parts.length === 1 ? parts[0] : byText.get(parts.map(text).join(''));
    if (first === undefined) throw new Error(`no composite before the last sign of U+${point.toString(16)}`);
    return [point, first, last];
  });
}

/** By way of the capital letter, so that final sigma, long s and dotless i meet their sisters. @param {number} point */
const lowered = (point) => text(point).toUpperCase().toLowerCase();

/** Letters with another lower case, where that is one letter. @returns {Row[]} */
const lowerCases = () =>
  all.flatMap((point) => {
    if (decomposed(point) !== text(point)) return [];
    const lower = pointsOf(lowered(point));
    return lower.length === 1 && lower[0] !== point ? [/** @type {Row} */ ([point, lower[0]])] : [];
  });

/** What a search reads as two letters or as another one, after lower case: a last part may be read so again. @returns {Row[]} */
function readings() {
  const byLetter = new Map(Object.entries({ ...PLAIN, ...TIED }));
  for (const point of all) {
    const lower = lowered(point);
    if (decomposed(point) === text(point) && [...lower].length > 1) byLetter.set(text(point), lower);
  }
  // Kana of half the width.
  for (let point = 0xff66; point < 0xffa0; ++point) byLetter.set(text(point), text(point).normalize('NFKC'));
  byLetter.set('ﾞ', '\u3099').set('ﾟ', '\u309a');
  // Three letters are the first, and the ligature of the other two.
  byLetter.set('ﬃ', 'fﬁ').set('ﬄ', 'fﬂ');
  const rows = [...byLetter].map(
    ([letter, reading]) => /** @type {Row} */ ([...pointsOf(letter), ...pointsOf(reading)]),
  );
  return rows
    .map(([point, first, second = 0]) => /** @type {Row} */ ([point, first, second]))
    .sort(([a], [b]) => a - b);
}

/** @param {(point: number) => boolean} holds @returns {[number, number][]} first and last of each row of code points */
function ranges(holds) {
  /** @type {[number, number][]} */
  const found = [];
  for (const point of all.filter(holds)) {
    const range = found.at(-1);
    if (range?.[1] === point - 1) range[1] = point;
    else found.push([point, point]);
  }
  return found;
}

const isOfMarkedScript = new RegExp(`[${MARKED_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');

/** A mark that trades places with another one, or lets others trade places with it, has a combining class. @param {number} point */
function hasClass(point) {
  const mark = text(point);
  if (mark.normalize('NFD') !== mark) return false;
  return `\u0345${mark}`.normalize('NFD') !== `\u0345${mark}` || `${mark}\u0334`.normalize('NFD') !== `${mark}\u0334`;
}

/** @param {number} point */
const isMark = (point) =>
  /\p{M}/u.test(text(point)) && isOfMarkedScript.test(text(point)) && hasClass(point) && !KANA_MARKS.includes(point);

/** The tables, as they are in the file. */
export const tables = () => ({
  decompositions: decompositions(),
  readings: readings(),
  lowerCases: lowerCases(),
  marks: ranges(isMark),
  invisibles: ranges((point) => /\p{Default_Ignorable_Code_Point}/u.test(text(point))),
  punctuation: ranges((point) => point > 0x7f && point <= 0xffff && /[\p{P}\p{Z}]/u.test(text(point))),
});

/** Code points without parts that lie between others: a few of these are less than a run more. @param {Row[]} rows */
function withGapsFilled(rows) {
  /** @type {Row[]} */
  const filled = [];
  for (const row of rows) {
    const last = filled.at(-1)?.[0] ?? -Infinity;
    if (row[0] - last <= WIDEST_GAP) for (let point = last + 1; point < row[0]; ++point) filled.push([point, 0, 0]);
    filled.push(row);
  }
  return filled;
}

/** Rows of code points without a gap are one run: where it begins, how many they are, the place of its first row.
 * @param {Row[]} rows @returns {number[][]} */
function runsOf(rows) {
  /** @type {number[][]} */
  const runs = [];
  rows.forEach(([point], place) => {
    const run = runs.at(-1);
    if (run && run[0] + run[1] === point) ++run[1];
    else runs.push([point, 1, place]);
  });
  return runs;
}

/** Letters one or two apart with one distance to their lower case: first, last, how far apart, that distance.
 * @param {Row[]} rows @returns {number[][]} */
function stridesOf(rows) {
  const distances = new Map(rows.map(([point, lower]) => [point, lower - point]));
  const isFree = (/** @type {number} */ point) => decomposed(point) !== text(point);
  const strides = [];
  for (const [first, lower] of rows) {
    const distance = lower - first;
    if (!distances.has(first)) continue;
    const stride = distances.get(first + 1) === distance ? 1 : 2;
    let last = first;
    for (let point = first; distances.get(point) === distance || isFree(point); point += stride) {
      if (distances.delete(point)) last = point;
    }
    strides.push([first, last, stride, distance]);
  }
  return strides;
}

const hex = (/** @type {number} */ point) => `0x${point.toString(16).toUpperCase()}`;
const list = (/** @type {string} */ head, /** @type {string[]} */ values) => `${head} = {${values.join(', ')}};\n`;
const braced = (/** @type {(number | string)[]} */ row) => `{${row.join(', ')}}`;

/** @param {string} name @param {Row[]} parts */
function partsTable(name, parts) {
  const rows = withGapsFilled(parts);
  return (
    list(
      `constexpr PartsRun ${name}_runs[]`,
      runsOf(rows).map(([first, count, place]) => braced([hex(first), count, place])),
    ) +
    list(
      `constexpr char32_t ${name}_first[]`,
      rows.map((row) => hex(row[1])),
    ) +
    list(
      `constexpr char32_t ${name}_second[]`,
      rows.map((row) => hex(row[2])),
    ) +
    `constexpr PartsTable ${name}_table{${name}_runs, ${name}_first, ${name}_second};\n`
  );
}

/** @param {string} name @param {[number, number][]} rows */
const rangeTable = (name, rows) =>
  list(
    `constexpr CodePointRange ${name}_ranges[]`,
    rows.map((row) => braced(row.map(hex))),
  );

function source() {
  const { decompositions, readings, lowerCases, marks, invisibles, punctuation } = tables();
  const strides = stridesOf(lowerCases).map(([first, last, stride, distance]) =>
    braced([hex(first), hex(last), stride, distance]),
  );
  return `// Made by tools/unicode_tables.mjs of the data of Unicode ${process.versions.unicode}.
#include "base/unicode_tables.h"

namespace lectern {
namespace {

${partsTable('decomposition', decompositions)}
${partsTable('reading', readings)}
${list('constexpr CaseStride case_strides[]', strides)}
${rangeTable('mark', marks)}
${rangeTable('invisible', invisibles)}
${rangeTable('punctuation', punctuation)}
}  // namespace

constinit const PartsTable decompositions = decomposition_table;
constinit const PartsTable readings = reading_table;
constinit const std::span<const CaseStride> lower_cases = case_strides;
constinit const std::span<const CodePointRange> marks = mark_ranges;
constinit const std::span<const CodePointRange> invisibles = invisible_ranges;
constinit const std::span<const CodePointRange> punctuation = punctuation_ranges;

}  // namespace lectern
`;
}

if (import.meta.filename === process.argv[1]) writeFileSync(OUT, source());
