// Firefox as Debian ships it, over WebDriver BiDi. It has WebGL only with a window, so it wants a display; without one it is
// the browser that has no WebGL (`firefox-without-webgl`).
import { firefox } from 'playwright-core';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

const start = (/** @type {boolean} */ headless) =>
  firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX,
    headless,
    env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
  });

export const launch = () => start(false);
export const launchWithoutWebgl = () => start(true);
