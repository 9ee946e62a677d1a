// Whether a sample keeps the rules that the lesson gives its readers; sample_rules.py has the rules.
import { readFileSync } from 'node:fs';

const rules = readFileSync(new URL('sample_rules.py', import.meta.url), 'utf8');

/**
 * The rules that a sample breaks, each as `line N: what is wrong`.
 * @param {import('./runners.mjs').Run} python a CPython that knows the sample's syntax
 * @param {string} code
 */
export function brokenRules(python, code) {
  const printed = python(`${rules}\nprint(*broken_rules(${JSON.stringify(code)}), sep="\\n")`);
  return printed.split('\n').filter((line) => line !== '');
}
