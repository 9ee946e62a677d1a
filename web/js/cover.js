// The picture lies under the elements, whose text is transparent over it. It is so only while the program runs, which holds an
// animation that no copy of the page has. What was saved, archived or left by its program shows the elements
// (shell/styles/tree.css).

/** The policy stays in force in this page without its element. A copy with it would refuse texts their places and fonts. */
export const dropPolicyFromCopies = () =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.remove();

/** What the style sheet is told while there is a picture. */
const COVERED = { '--ink': 'transparent', '--ground': 'transparent', '--picture': 'visible' };

/**
 * Shows the picture, and makes the tree over it transparent.
 * @param {HTMLElement} app around both, and not hidden: WebKit animates nothing that is
 * @returns {() => void} takes it back
 */
export function showPicture(app) {
  // Ended at once, and in force until it is cancelled.
  const held = app.animate([COVERED, COVERED], { duration: 0, fill: 'forwards' });
  const isHeld = getComputedStyle(app).getPropertyValue('--picture') === COVERED['--picture'];
  // Older browsers do not animate such properties: there a copy has them too, and is as transparent as the page.
  if (!isHeld) for (const [name, value] of Object.entries(COVERED)) app.style.setProperty(name, value);
  return () => {
    held.cancel();
    for (const name of Object.keys(COVERED)) app.style.removeProperty(name);
  };
}
