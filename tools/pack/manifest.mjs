// The web app manifest: what an installed Lectern is called, how it looks, and what it opens.

/** The icons of shell/, by how a system may cut them. */
const ICONS = [
  { name: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { name: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { name: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { name: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/**
 * @param {{id: string, title: string, language: string, description: string}} lesson
 * @param {string} surface the page's own colour
 * @param {Map<string, string>} addresses of assets by name, relative to the manifest
 * @returns {string}
 */
export function webManifest(lesson, surface, addresses) {
  return JSON.stringify({
    // Read against the origin, not the folder: courses of one origin keep apart, as their records do.
    id: `lectern/${lesson.id}`,
    name: lesson.title,
    short_name: 'Lectern',
    description: lesson.description,
    lang: lesson.language,
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: surface,
    background_color: surface,
    icons: ICONS.map(({ name, ...icon }) => ({ src: addressOf(name, addresses), ...icon })),
  });
}

/** @param {string} name @param {Map<string, string>} addresses */
function addressOf(name, addresses) {
  const address = addresses.get(name);
  if (!address) throw new Error(`the shell has no ${name}`);
  return address;
}

/**
 * The page's colour in light and dark, from where the style sheet has it; a test holds that to src/ui/theme.h.
 * @param {string} css shell/styles/base.css
 */
export function surfaceColors(css) {
  const [, light, dark] = /--surface: light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/.exec(css) ?? [];
  if (!light) throw new Error('the style sheet has no --surface: light-dark(…)');
  return { light, dark };
}
