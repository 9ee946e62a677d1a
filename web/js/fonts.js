// The faces of the interface, by the order of lectern::Face. The page's style sheet names the same families, so that the
// picture's glyphs and the transparent text over it are the same font.

export const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
export const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace';

/** @type {readonly {family: string, weight: number, style: string}[]} */
export const FACES = [
  { family: SANS, weight: 400, style: 'normal' },
  { family: SANS, weight: 650, style: 'normal' },
  { family: SANS, weight: 400, style: 'italic' },
  { family: MONO, weight: 400, style: 'normal' },
  { family: MONO, weight: 650, style: 'normal' },
];

/**
 * The CSS `font` of a face.
 * @param {number} face
 * @param {number} size CSS pixels
 */
export function cssFont(face, size) {
  const { family, weight, style } = FACES[face];
  return `${style} ${weight} ${size}px ${family}`;
}
