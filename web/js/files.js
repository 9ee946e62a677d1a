// Files in and out: what the learner downloads, and what they choose.

/** @param {string} name @param {string} text */
export function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has its own hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** @param {(text: string) => void} read gets what is in the file that the learner chooses */
export function chooseFile(read) {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,.txt,application/json,text/plain';
  field.addEventListener('change', async () => {
    const [file] = field.files ?? [];
    if (file) read(await file.text());
  });
  field.click();
}

/**
 * Frames are often refused the clipboard that asks for leave; the older way needs only the learner's click.
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyTheOlderWay(text)) throw new Error('copying is not allowed');
  }
}

/** @param {string} text @returns {boolean} */
function copyTheOlderWay(text) {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'copying';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
