// Cuts a lesson down to its knowledge check and the topics that this leads to: the lesson of the browser tests that are about
// something other than its text (tests/browser/support/course.mjs).
//   node tools/test/brief_lesson.mjs LESSON.md OUT.md
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Topics and checks begin with their heading, which ends in their id. */
const BEGIN = /^(?=## .*\{#)/m;
const ID = /\{#([\w-]+)[^}]*\}$/m;
const LEADS_TO = /\]\(#([\w-]+)\)|\btopic=([\w-]+)/g;
const CHECK = '.quiz';

/**
 * @param {string} markdown a lesson
 * @returns {string} the lesson with its checks, the topics that they and these topics lead to, and nothing else
 */
export function briefLesson(markdown) {
  const [opening, ...parts] = markdown.split(BEGIN);
  const byId = new Map(parts.map((part) => [ID.exec(part)?.[1] ?? '', part]));
  const kept = new Set([...byId].filter(([, part]) => ID.exec(part)?.[0].includes(CHECK)).map(([id]) => id));
  for (const id of kept) {
    for (const [, linked, revisited] of (byId.get(id) ?? '').matchAll(LEADS_TO)) {
      if (byId.has(linked ?? revisited)) kept.add(linked ?? revisited);
    }
  }
  return opening + [...byId].flatMap(([id, part]) => (kept.has(id) ? [part] : [])).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , lesson, out] = process.argv;
  writeFileSync(out, briefLesson(readFileSync(lesson, 'utf8')));
}
