// A reporter for node:test that writes "PASSED FAILED": tests only, neither their suites nor what was skipped.

/**
 * @param {AsyncIterable<{type: string, data: any}>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* count(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // Before Node 22 a file that ran is reported as a test of its own; one that broke is a failure in every version.
    const isGroup = data.details?.type === 'suite' || (type === 'test:pass' && data.name === data.file);
    if (isGroup || data.skip !== undefined || data.todo !== undefined) continue;
    if (type === 'test:pass') passed += 1;
    else failed += 1;
  }
  yield `${passed} ${failed}\n`;
}
