// Fills shell/index.html. A placeholder is {{name}} or {{asset:name}}; one that is unknown, or known and not used, is an error.

/**
 * @param {string} template
 * @param {Map<string, string>} values by name; every one must be used
 * @param {Map<string, string>} assets addresses by name, for {{asset:name}}
 * @returns {string}
 */
export function fillTemplate(template, values, assets) {
  const unused = new Set(values.keys());
  const page = template.replace(/\{\{([^{}]*)\}\}/g, (placeholder, name) => {
    const value = name.startsWith('asset:') ? assets.get(name.slice('asset:'.length)) : values.get(name);
    if (value === undefined) throw new Error(`index.html: ${placeholder} stands for nothing; ${known(values, assets)}`);
    unused.delete(name);
    return value;
  });
  if (unused.size > 0) throw new Error(`index.html: ${[...unused].map((name) => `{{${name}}}`).join(', ')} is missing`);
  return page;
}

/**
 * @param {Map<string, string>} values
 * @param {Map<string, string>} assets
 */
function known(values, assets) {
  const names = [...values.keys(), ...[...assets.keys()].map((name) => `asset:${name}`)];
  return `there are ${names.map((name) => `{{${name}}}`).join(', ')}`;
}

/**
 * Text for an element or a double-quoted attribute.
 * @param {string} text
 */
export function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * JSON that may be inside a <script> element: nothing in it can end the element, and it means the same. Other `<` stay, so that
 * texts are byte for byte those of the plain lesson, and cost next to nothing compressed.
 * @param {unknown} value
 */
export function jsonForScript(value) {
  return JSON.stringify(value).replace(/<(?=!--|\/?script)/gi, '\\u003c');
}
