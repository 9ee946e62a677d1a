// Which media type a file's name stands for, and which files are worth compressing. Shared by the packer and the server.

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const COMPRESSED_ALREADY = new Set(['.png', '.woff2', '.ico', '.br', '.gz']);

/** @param {string} name */
export function mediaType(name) {
  return MEDIA_TYPES[extension(name)] ?? 'application/octet-stream';
}

/** @param {string} name */
export function isCompressible(name) {
  return !COMPRESSED_ALREADY.has(extension(name));
}

/**
 * A file named by its content, like assets/page-3F9A0B1C.css, never changes under its name.
 * @param {string} name
 */
export function isHashed(name) {
  return /-[0-9A-F]{12}\.[a-z0-9]+$/.test(name);
}

/** @param {string} name */
function extension(name) {
  return /\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? '';
}
