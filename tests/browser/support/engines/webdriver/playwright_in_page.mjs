// Playwright's own script that runs in pages: with it a role, a name, “visible” and “enabled” mean in every engine the same.
// Playwright keeps it as a text inside its bundle, from where it is read; see bundle.mjs.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { CORE_FILE } from './bundle.mjs';

const PLACE = /generated\/injectedScriptSource\.ts"\(\) \{\s+"use strict";\s+source\d* = ('.*');\n/;

const literal = PLACE.exec(readFileSync(CORE_FILE, 'utf8'))?.[1];
if (!literal) throw new Error(`this version of playwright-core keeps its script elsewhere than ${CORE_FILE} did`);

/** An expression that gives Playwright's `InjectedScript`. */
export const PLAYWRIGHT_IN_PAGE = `(() => {
  const module = {};
  ${runInNewContext(literal)}
  return new (module.exports.InjectedScript())(globalThis, ${JSON.stringify({
    isUnderTest: false,
    sdkLanguage: 'javascript',
    frameSeq: 0,
    testIdAttributeName: 'data-testid',
    stableRafCount: 1,
    browserName: 'webkit',
    shouldPrependErrorPrefix: false,
    isUtilityWorld: false,
    customEngines: [],
  })});
})()`;
