// When the page has nothing left to draw.

/** Two frames after the last change. @param {import('playwright-core').Page} page */
export const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
