// Where Chromium is, and what it needs to be told to run anywhere.
import { chromium } from 'playwright-core';

/** The browser as people have it: its profile, its service workers and its tabs are to be relied on. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The same engine without the browser's own windows: a page opens in two thirds of the time. */
export const HEADLESS_SHELL = process.env.CHROMIUM_HEADLESS_SHELL ?? '/usr/bin/chromium-headless-shell';

export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** A short visit does not repay optimising the program, nor composing the page by an emulated graphics card. */
const FLAGS_FOR_SHORT_VISITS = ['--js-flags=--liftoff-only', '--disable-gpu-compositing'];

export const launch = () =>
  chromium.launch({ executablePath: HEADLESS_SHELL, args: [...FLAGS, ...FLAGS_FOR_SHORT_VISITS] });
