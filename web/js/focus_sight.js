// Where the keyboard is has to be seen. Chromium sees to it by itself; what the other engines leave out is done here, in all.

/** @param {HTMLElement} root what holds the controls, and has its own listeners already */
export function keepFocusInSight(root) {
  /** What the learner used last was a key. */
  let byKey = false;
  addEventListener('keydown', () => (byKey = true));
  addEventListener('pointerdown', () => (byKey = false));
  root.addEventListener('focusin', (event) => {
    const control = /** @type {HTMLElement} */ (event.target);
    // Firefox is content with a part of it in the window.
    if (byKey && control.tabIndex >= 0) control.scrollIntoView({ block: 'nearest' });
  });
  root.addEventListener('change', (event) => {
    const control = /** @type {HTMLElement} */ (event.target);
    // Where a radio's arrow keys lead, WebKit neither rings the focus nor brings it into the window.
    if (!byKey || !control.matches('.tick:not(:focus-visible)')) return;
    control.blur();
    control.focus();
  });
}
