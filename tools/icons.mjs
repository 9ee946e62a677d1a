// Draws the PNG icons of shell/ from shell/icon.svg, in headless Chromium: node tools/icons.mjs, after the drawing changed.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const DRAWING = 'shell/icon.svg';

/** A system cuts a maskable icon to a shape of its own: its ground fills the whole square. */
const ICONS = [
  { file: 'shell/icon-192.png', side: 192, maskable: false },
  { file: 'shell/icon-512.png', side: 512, maskable: false },
  { file: 'shell/icon-maskable-512.png', side: 512, maskable: true },
];

const drawing = await readFile(DRAWING, 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { file, side, maskable } of ICONS) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    const svg = maskable ? drawing.replace(' rx="7"', '') : drawing;
    if (maskable && svg === drawing) throw new Error(`${DRAWING} has no rounded ground`);
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await writeFile(file, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
