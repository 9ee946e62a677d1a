// Where the ink of a line of text stands in a picture. Two pictures of one line have these places alike, whatever its
// colours and however each smooths its letters: what is wrong within a line adds up to its end.

/**
 * @typedef {import('./png.mjs').Picture} Picture
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box in pixels of the picture
 * @typedef {{left: number, right: number, middle: number}} Ink where it begins and ends across, and its centre of
 *   gravity down the picture
 */

/** How much darker or lighter than the paper ink is; the ground of code is not. */
const INK = 60;

/**
 * The corner of the box is paper.
 * @param {Picture} picture @param {Box} box
 * @returns {Ink | undefined} what the ink in it covers; nothing where there is none
 */
export function inkIn(picture, { left, top, right, bottom }) {
  const [first, last] = [Math.max(0, Math.floor(left)), Math.min(picture.width, Math.ceil(right))];
  const [above, below] = [Math.max(0, Math.floor(top)), Math.min(picture.height, Math.ceil(bottom))];
  const paper = picture.at(first, above);
  const ink = { left: last, right: first };
  let [weight, moment] = [0, 0];
  for (let y = above; y < below; ++y) {
    for (let x = first; x < last; ++x) {
      const colour = picture.at(x, y);
      let contrast = 0;
      for (let channel = 0; channel < 3; ++channel) contrast += Math.abs(colour[channel] - paper[channel]) / 3;
      if (contrast <= INK) continue;
      ink.left = Math.min(ink.left, x);
      ink.right = Math.max(ink.right, x + 1);
      weight += contrast;
      moment += contrast * (y + 0.5);
    }
  }
  return weight > 0 ? { ...ink, middle: moment / weight } : undefined;
}

/** How far the one stands from the other, in pixels of the picture. @param {Ink} one @param {Ink} other */
export const apart = (one, other) =>
  Math.max(...[one.left - other.left, one.right - other.right, one.middle - other.middle].map(Math.abs));
