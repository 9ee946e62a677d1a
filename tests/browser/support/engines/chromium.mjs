// Where Chromium is, and what it needs to be told to run anywhere.
import { chromium } from 'playwright-core';

/** The browser as people have it, for pages of several sites. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The same engine without the browser's own windows: a page opens in two thirds of the time. */
export const HEADLESS_SHELL = process.env.CHROMIUM_HEADLESS_SHELL ?? '/usr/bin/chromium-headless-shell';

/** Without what a short visit does not repay: optimising the program, composing the page by an emulated graphics card. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--js-flags=--liftoff-only',
  '--disable-gpu-compositing',
];

export const launch = () => chromium.launch({ executablePath: HEADLESS_SHELL, args: FLAGS });
