// What the browser's scrollbars take of the room of what scrolls.

/** @param {HTMLElement} root @returns {number} how thick a scroller's scrollbar in the tree is; 0 where it lies over the content */
export function measureScrollbar(root) {
  const scroller = root.appendChild(document.createElement('div'));
  scroller.className = 'scroller';
  scroller.style.overflow = 'scroll';
  const thickness = scroller.offsetHeight - scroller.clientHeight;
  scroller.remove();
  return thickness;
}
