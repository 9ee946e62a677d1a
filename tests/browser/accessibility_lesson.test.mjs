import { pageTest } from './support/browser.mjs';
import { assertAccessible } from './support/axe.mjs';
import { button } from './support/looks.mjs';

const NO_CONTRAST = { webkit: 'its driver cannot ask for more contrast' };

for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  for (const contrast of /** @type {const} */ (['no-preference', 'more'])) {
    pageTest(
      `the lesson is accessible, ${colorScheme}, contrast: ${contrast}`,
      { colorScheme, contrast, not: contrast === 'more' ? NO_CONTRAST : {} },
      async ({ page }) => {
        await assertAccessible(page, 'lesson');
      },
    );
  }
}

pageTest('the lesson with hidden answers, and with questions answered, is accessible', {}, async ({ page }) => {
  await button(page, 'Hide answers').click();
  await button(page, 'Show answer').first().waitFor();
  await assertAccessible(page, 'hidden answers');
});

pageTest('the plain page is accessible', { open: false, javaScriptEnabled: true }, async ({ page, site }) => {
  await page.route('**/*.{js,wasm}', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.goto(site);
  await assertAccessible(page, 'plain page');
});
