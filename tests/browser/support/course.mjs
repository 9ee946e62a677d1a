// Which site a file of tests opens, and the course that it was built from: dist/, or with brief.mjs a brief one.
import { fileURLToPath } from 'node:url';

const BRIEF = process.env.LECTERN_TEST_LESSON === 'brief';

/** @param {string} path in the project */
const folder = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const SITE = folder(BRIEF ? 'build/brief/site' : 'dist');
export const COURSE = folder(BRIEF ? 'build/brief/course' : 'build/course');
