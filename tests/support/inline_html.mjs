// Inline HTML, as texts stand in the course JSON (src/format/inline/inline_html.h).

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** The words without their styles; a line break is one. @param {string} html */
export const plainText = (html) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);
