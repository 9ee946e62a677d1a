// Keys that do something by themselves: shortcuts, and Enter in a field.
import { EVENT } from './program.js';

/** @typedef {{followScroll(): void, draw(): void}} ShownPage what is done before and after a key is told to the program */

/** How long Enter does nothing on a button after it has checked an answer, in milliseconds: nobody has read the reasons yet. */
const READING_MS = 1000;

/** Characters belong to it. @param {EventTarget | null} target @returns {target is HTMLInputElement | HTMLTextAreaElement} */
export const isField = (target) => target instanceof Element && target.matches('.field');

/** The key is an input method's. WebKit has ended the composition by the time it tells. @param {KeyboardEvent} event */
const isComposed = ({ isComposing, keyCode }) => isComposing || keyCode === 229;

/** @param {KeyboardEvent} event */
const isBrowsers = (event) =>
  event.ctrlKey ||
  event.altKey ||
  event.metaKey ||
  event.getModifierState('AltGraph') ||
  isComposed(event) ||
  event.repeat;

/**
 * The character that a key stands for as a shortcut; empty for none. A Latin letter is what the keyboard types, whether or
 * not Caps Lock is on. Where it types no Latin letter, the place of the key counts, as on the keyboards of the United States.
 * @param {KeyboardEvent} event
 */
function shortcutOf(event) {
  if (isBrowsers(event)) return '';
  const { code, shiftKey } = event;
  const key = event.key.normalize('NFKC');
  if (key.length !== 1 || key === ' ') return '';
  if (/[A-Z]/.test(key)) return shiftKey ? '' : key.toLowerCase();
  if (/[\0-\x7f\p{Script=Latin}]/u.test(key)) return key;
  if (code === 'Slash') return shiftKey ? '?' : '/';
  const [, letter, digit] = code.match(/^(?:Key(.)|(?:Digit|Numpad)(\d))$/) ?? [];
  if (letter) return shiftKey ? '' : letter.toLowerCase();
  return digit && /\p{Nd}/u.test(key) ? digit : key;
}

/** A shortcut is one outside of fields. @param {import('./program.js').Program} program @param {ShownPage} page */
export function watchShortcuts(program, page) {
  addEventListener('keydown', (event) => {
    const text = isField(event.target) ? '' : shortcutOf(event);
    if (!text) return;
    // The key before may have scrolled the page, which says so with its next picture.
    page.followScroll();
    if (!program.event(0, EVENT.key, { text })) return;
    event.preventDefault();
    page.draw();
  });
}

/**
 * Whether Enter in this field is for what is typed. In a field of several lines it ends a line, but with Ctrl or Cmd.
 * @param {KeyboardEvent} event @param {HTMLInputElement | HTMLTextAreaElement} field
 */
const isForAnswer = (event, field) =>
  (field instanceof HTMLInputElement || event.ctrlKey || event.metaKey) && !event.repeat && !isComposed(event);

/**
 * Enter in a field does what its button does.
 * @param {HTMLElement} root
 * @param {import('./program.js').Program} program
 * @param {import('./mirror.js').Mirror} mirror
 * @param {ShownPage} page
 */
export function watchEnter(root, program, mirror, page) {
  let taken = -Infinity;
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const { target, repeat, timeStamp } = event;
    if (isField(target)) {
      if (!isForAnswer(event, target)) return;
      if (!program.event(mirror.idOf(target), EVENT.enter, { text: target.value })) return;
      taken = timeStamp;
      event.preventDefault();
      page.draw();
    } else if (target instanceof HTMLButtonElement && (repeat || timeStamp - taken < READING_MS)) {
      // A key that is held, or pressed twice, would go on from what it has just opened.
      event.preventDefault();
    }
  });
}
