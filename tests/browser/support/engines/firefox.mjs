// Firefox as Debian ships it, over WebDriver BiDi. It has WebGL only with a window, so it wants a display; without one it is
// the browser that has no WebGL (`firefox-without-webgl`).
import { firefox } from 'playwright-core';
import { complete, SYSTEM_ACCESS } from './firefox_inside.mjs';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

const start = async (/** @type {boolean} */ headless) =>
  complete(
    await firefox.launch({
      channel: 'moz-firefox',
      executablePath: FIREFOX,
      headless,
      args: [SYSTEM_ACCESS],
      env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
    }),
  );

export const launch = () => start(false);
export const launchWithoutWebgl = () => start(true);
