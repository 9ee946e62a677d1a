// What Playwright leaves out where it drives Firefox: fingers, double clicks, and what is asked of the system, such as a dark
// theme. The browser knows them all, so they go over the same connection, by the innards of the Playwright that is pinned.

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').BrowserContextOptions} ContextOptions
 * @typedef {{send: (command: string, parameters: object) => Promise<any>}} Session of WebDriver BiDi
 * @typedef {Awaited<ReturnType<typeof insideOf>>} RunInside
 * @typedef {Pick<ContextOptions, 'colorScheme' | 'reducedMotion' | 'forcedColors' | 'contrast' | 'hasTouch' | 'javaScriptEnabled' | 'permissions'> & {media?: string | null}} Wishes
 */

/** With this argument the browser's own scripts can be reached. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/** Gives every page of the browser what its driver lacks. @param {Browser} browser */
export function complete(browser) {
  const inside = (/** @type {unknown} */ thing) => /** @type {any} */ (browser)._connection.toImpl(thing);
  /** @type {Session} */
  const session = inside(browser)._browserSession;
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options = {}) => {
    const context = await newContext(options);
    // Going back to an address without a fragment is told only when the page then changes its history.
    await context.addInitScript(() => addEventListener('popstate', () => history.replaceState(history.state, '')));
    const newPage = context.newPage.bind(context);
    context.newPage = async () => {
      const page = await newPage();
      completeInput(inside(page), session);
      const runInside = await insideOf(inside(page).delegate._session.sessionId, session);
      completeKeyboard(page, runInside);
      await completeMedia(page, runInside, options);
      return page;
    };
    return context;
  };
  return browser;
}

/** @param {any} page Playwright's own @param {Session} session */
function completeInput(page, session) {
  const { delegate, mouse } = page;
  const act = (/** @type {string} */ pointerType, /** @type {object[]} */ actions) =>
    session.send('input.performActions', {
      context: delegate._session.sessionId,
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    });
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  delegate.rawTouchscreen.tap = (/** @type {unknown} */ _progress, /** @type {number} */ x, /** @type {number} */ y) =>
    act('touch', [{ type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) }, ...press]);
  // Clicks are counted only within one command.
  const click = mouse.click.bind(mouse);
  mouse.click = async (
    /** @type {unknown} */ progress,
    /** @type {number} */ x,
    /** @type {number} */ y,
    /** @type {{clickCount?: number}} */ options = {},
  ) => {
    const { clickCount = 1 } = options;
    if (clickCount === 1) return click(progress, x, y, options);
    await mouse.move(progress, x, y);
    await act('mouse', [{ type: 'pointerMove', x, y }, ...Array(clickCount).fill(press).flat()]);
  };
  // The style sheet that it takes away again at once is against our pages' policy.
  delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
}

/**
 * What runs scripts of the browser's own on a page.
 * @param {string} id of its browsing context @param {Session} session
 */
async function insideOf(id, session) {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  return async (/** @type {(id: string, text: string) => unknown} */ run, /** @type {object} */ wishes = {}) => {
    const { exceptionDetails, result } = await session.send('script.callFunction', {
      functionDeclaration: String(run),
      arguments: [id, JSON.stringify(wishes)].map((value) => ({ type: 'string', value })),
      target: { context: contexts[0].context },
      awaitPromise: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
}

/**
 * Behind the page's last control come the browser's own buttons. Keys go to the page all the same, which is then not active:
 * from there Tab goes on through the buttons to the page's other end, and for any other key the page gets the focus back.
 * @param {Page} page @param {RunInside} runInside
 */
function completeKeyboard({ keyboard }, runInside) {
  const press = keyboard.press.bind(keyboard);
  keyboard.press = async (key, ...how) => {
    const isTab = /^(Shift\+)?Tab$/.test(key);
    if (!(await runInside(returnFocus, { isTab, isBack: key !== 'Tab' }))) await press(key, ...how);
  };
}

/** @param {Page} page @param {RunInside} runInside @param {ContextOptions} options */
async function completeMedia(page, runInside, options) {
  /** @type {Wishes} */
  const wishes = { ...options };
  await runInside(askOfSystem, wishes);
  page.emulateMedia = async (media = {}) => {
    Object.assign(wishes, media);
    await runInside(askOfSystem, wishes);
  };
}

/** Runs as a script of the browser's own. @param {string} id @param {string} text @returns {boolean} whether that was what Tab is for */
function returnFocus(id, text) {
  const { ChromeUtils, Services } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { topChromeWindow } = NavigableManager.getBrowsingContextById(id);
  const { document, gBrowser } = topChromeWindow;
  const { isTab, isBack } = JSON.parse(text);
  const { MOVEFOCUS_BACKWARD, MOVEFOCUS_FORWARD, FLAG_BYKEY } = Services.focus;
  const MOST_BUTTONS = 100;
  const isLost = document.activeElement !== gBrowser.selectedBrowser;
  if (isLost && !isTab) gBrowser.selectedBrowser.focus();
  const way = isBack ? MOVEFOCUS_BACKWARD : MOVEFOCUS_FORWARD;
  for (let left = MOST_BUTTONS; isTab && left > 0 && document.activeElement !== gBrowser.selectedBrowser; --left)
    Services.focus.moveFocus(topChromeWindow, null, way, FLAG_BYKEY);
  return isLost && isTab;
}

/** Runs as a script of the browser's own. @param {string} id @param {string} text */
function askOfSystem(id, text) {
  const { ChromeUtils, Services } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  /** @type {Wishes} */
  const wishes = JSON.parse(text);
  const wantsContrast = wishes.contrast === 'more';
  const page = NavigableManager.getBrowsingContextById(id);
  Object.assign(page, {
    prefersColorSchemeOverride: wishes.colorScheme ?? 'light',
    prefersReducedMotionOverride: wishes.reducedMotion ?? 'no-preference',
    forcedColorsOverride: wishes.forcedColors ?? 'none',
    mediumOverride: wishes.media ?? '',
    touchEventsOverride: wishes.hasTouch ? 'enabled' : 'none',
  });
  // Its list of downloads would take the keyboard.
  Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
  Services.prefs.setBoolPref('javascript.enabled', wishes.javaScriptEnabled ?? true);
  const mayCopy = wishes.permissions?.includes('clipboard-write') ?? false;
  Services.prefs.setBoolPref('dom.events.testing.asyncClipboard', mayCopy);
  Services.prefs.setIntPref('ui.useAccessibilityTheme', wantsContrast ? 1 : 0);
  Services.prefs.setIntPref('browser.display.document_color_use', wantsContrast ? 1 : 0);
  // A window under another one is hidden, and draws nothing.
  const { length: windows } = [...Services.wm.getEnumerator('navigator:browser')];
  page.topChromeWindow.moveTo(20 * windows, 20 * windows);
}
