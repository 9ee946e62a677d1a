// What is printed is the plain lesson, with its answers, whatever the screen shows: paper has no canvas. It is whole, but in
// another page's frame, where it is the part that the frame shows.
import { trimPlainPage } from './host_page.js';

/** @param {HTMLElement} plain the page that the app has replaced @param {boolean} embedded in another page's frame */
export function printInstead(plain, embedded) {
  addEventListener('beforeprint', () => {
    if (embedded) trimPlainPage(plain);
    for (const details of plain.querySelectorAll('details')) details.open = true;
    document.body.prepend(plain);
  });
  addEventListener('afterprint', () => {
    // Where the app broke off in the middle of its start, the plain lesson is the page.
    if (document.documentElement.classList.contains('started')) plain.remove();
  });
}
