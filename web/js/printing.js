// What is printed is the plain lesson, whole and with its answers, whatever the screen shows: paper has no canvas.

/** @param {HTMLElement} plain the page that the app has replaced */
export function printInstead(plain) {
  addEventListener('beforeprint', () => {
    for (const details of plain.querySelectorAll('details')) details.open = true;
    document.body.prepend(plain);
  });
  addEventListener('afterprint', () => plain.remove());
}
