// The accessibility tree as the browser hands it to assistive technology, written as text that reads like the page.

/**
 * @typedef {{nodeId: string, parentId?: string, ignored: boolean, role?: {value: string}, name?: {value: string},
 *   value?: {value: unknown}, properties?: {name: string, value: {value: unknown}}[], childIds?: string[]}} AxNode
 */

/** What means nothing by itself: its children stand in its place. */
const GROUPING = new Set(['generic', 'none', 'LabelText', 'Legend', 'ListMarker', 'LineBreak']);
/** What stands within a line of text. */
const INLINE = new Set(['StaticText', 'InlineTextBox', 'code', 'strong', 'emphasis', 'generic', 'none', 'LineBreak']);
/** What is said of a node besides its name, where it is so. */
const STATES = ['checked', 'pressed', 'expanded', 'disabled', 'level', 'modal', 'live'];

/**
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string>} a line for each node, two spaces deeper for each that it stands in
 */
export async function accessibilityTree(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = /** @type {{nodes: AxNode[]}} */ (await session.send('Accessibility.getFullAXTree'));
  await session.detach();
  return new Teller(nodes).linesOf(nodes[0], 0, '').join('\n') + '\n';
}

class Teller {
  #byId;

  /** @param {AxNode[]} nodes */
  constructor(nodes) {
    this.#byId = new Map(nodes.map((node) => [node.nodeId, node]));
  }

  /** @param {AxNode} node @param {number} depth @param {string} said by what stands around it @returns {string[]} */
  linesOf(node, depth, said) {
    const role = roleOf(node);
    const name = nameOf(node);
    const text = this.#textOf(node);
    const indent = '  '.repeat(depth);
    const isSaid = !text || lettersOf(said).includes(lettersOf(text));
    if (role === 'StaticText') return isSaid ? [] : [indent + text];
    if (GROUPING.has(role) && text !== undefined) return isSaid ? [] : [indent + text];
    const children = (/** @type {number} */ deeper, /** @type {string} */ heard) =>
      this.#childrenOf(node).flatMap((child) => this.linesOf(child, deeper, heard));
    if (GROUPING.has(role)) return children(depth, said + nameOfOnlyControl(this.#childrenOf(node)));
    const title = indent + titleOf(node, role, name);
    if (text === undefined) return [title, ...children(depth + 1, name || said)];
    return [text && !lettersOf(name).includes(lettersOf(text)) ? `${title}: ${text}` : title];
  }

  /** The text of a node in which nothing but text stands, code marked as such. @param {AxNode} node @returns {string | undefined} */
  #textOf(node) {
    if (roleOf(node) === 'StaticText') return nameOf(node);
    const parts = [];
    for (const child of this.#childrenOf(node)) {
      const part = INLINE.has(roleOf(child)) ? this.#textOf(child) : undefined;
      if (part === undefined) return undefined;
      if (part) parts.push(roleOf(child) === 'code' ? `\`${part}\`` : part);
    }
    return collapsed(parts.join(' '));
  }

  /** @param {AxNode} node @returns {AxNode[]} */
  #childrenOf(node) {
    return (node.childIds ?? []).flatMap((id) => this.#byId.get(id) ?? []);
  }
}

/** @param {string} text */
const lettersOf = (text) => text.replace(/[\s`]/g, '');
/** @param {AxNode} node */
const roleOf = (node) => (node.ignored ? 'none' : (node.role?.value ?? 'none'));
/** @param {AxNode} node */
const nameOf = (node) => collapsed(node.name?.value ?? '');

/** A label says again what its control is named. @param {AxNode[]} children */
function nameOfOnlyControl(children) {
  const controls = children.filter((child) => ['radio', 'checkbox'].includes(roleOf(child)));
  return controls.length === 1 ? nameOf(controls[0]) : '';
}

/** @param {AxNode} node @param {string} role @param {string} name */
function titleOf(node, role, name) {
  const states = STATES.map((state) => stateOf(node, state)).filter((said) => said && role !== 'listitem');
  const value = node.value?.value === undefined ? '' : `= ${collapsed(String(node.value.value))}`;
  return [role, name && `“${name}”`, ...states, value].filter(Boolean).join(' ');
}

/** @param {AxNode} node @param {string} state */
function stateOf(node, state) {
  const value = node.properties?.find(({ name }) => name === state)?.value.value;
  if (value === undefined || value === false || value === 'false' || value === 'off') return '';
  return value === true || value === 'true' ? `[${state}]` : `[${state} ${value}]`;
}

/** @param {string} text */
const collapsed = (text) => text.replace(/\s+/g, ' ').trim();
