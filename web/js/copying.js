// What is selected is copied as the lesson has it. The browser's own copy would run paragraphs together, for elements that are
// placed by hand end no line, and be transparent where it is pasted with its looks.

/** No part of the text. */
const LEFT_OUT = 'button, .caption, .skip, [aria-hidden], [hidden]';

export function copyAsWritten() {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const isField = /** @type {Element} */ (event.target).matches?.('input, textarea');
    if (isField || !event.clipboardData || !selection || selection.isCollapsed) return;
    const copied = document.createElement('div');
    copied.append(selection.getRangeAt(0).cloneContents());
    for (const element of copied.querySelectorAll(LEFT_OUT)) element.remove();
    for (const line of copied.querySelectorAll('br')) line.replaceWith('\n');
    event.clipboardData.setData('text/plain', textOf(copied));
    event.preventDefault();
  });
}

/** Cells of a row are beside each other, rows and items below each other, and all else has air between. @param {HTMLElement} copied */
function textOf(copied) {
  /** @type {Element | undefined} */
  let before;
  let text = '';
  for (const element of copied.querySelectorAll('.text')) {
    const row = element.closest('tr');
    if (before) text += row?.contains(before) ? '\t' : element.closest('li, tr') ? '\n' : '\n\n';
    text += element.textContent;
    before = element;
  }
  // A part of one text comes without its element.
  return before ? text : (copied.textContent ?? '');
}
