// Answers one request for a file of a folder, the way a good static host does: precompressed, validated, cached.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isHashed, mediaType } from './file_types.mjs';

/** @typedef {{method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders}} Request */
/** @typedef {{status: number, headers: Record<string, string | number>, body: Buffer}} Answer */

/** In the order in which we prefer them. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
];

/**
 * @param {Request} request
 * @param {{root: string, base: string}} site the folder, and the path under which it is served: '' or '/some/path'
 * @returns {Promise<Answer>}
 */
export async function respond(request, site) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
  }
  const path = decodedPath(request.url ?? '/');
  if (path === undefined) return plain(400, 'This is not a well-formed address.');
  if (site.base && path === site.base) return plain(308, '', { Location: `${site.base}/` });
  if (!path.startsWith(`${site.base}/`)) return plain(404, 'There is no such page.');
  const name = path.slice(site.base.length + 1);
  const file = await findFile(site.root, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  if (!file) return plain(404, 'There is no such page.');
  return fileAnswer(request, file);
}

/**
 * @param {Request} request
 * @param {string} file
 * @returns {Promise<Answer>}
 */
async function fileAnswer(request, file) {
  const { encoding, body } = await bestEncoding(file, request.headers['accept-encoding'] ?? '');
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  /** @type {Record<string, string | number>} */
  const headers = {
    'Cache-Control': isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: tag,
    // A sandboxed frame has no origin of its own, and asks for everything as another site would.
    'Access-Control-Allow-Origin': '*',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  if (matches(request.headers['if-none-match'], tag)) return { status: 304, headers, body: Buffer.alloc(0) };
  headers['Content-Type'] = mediaType(file);
  headers['Content-Length'] = body.length;
  if (encoding) headers['Content-Encoding'] = encoding;
  return { status: 200, headers, body };
}

/**
 * The path of an address, decoded once; undefined when that cannot be done.
 * @param {string} url
 */
function decodedPath(url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The file of that name inside the folder, links followed, or undefined: also for one that would be outside it.
 * @param {string} root
 * @param {string} name
 */
async function findFile(root, name) {
  try {
    const file = await realpath(join(root, name));
    const isInside = file.startsWith((await realpath(root)) + sep);
    return isInside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {string} accepted the request's Accept-Encoding
 * @returns {Promise<{encoding?: string, body: Buffer}>}
 */
async function bestEncoding(file, accepted) {
  for (const { name, suffix } of ENCODINGS) {
    if (!accepts(accepted, name)) continue;
    const body = await readFile(file + suffix).catch(() => undefined);
    if (body) return { encoding: name, body };
  }
  return { body: await readFile(file) };
}

/**
 * @param {string} accepted
 * @param {string} encoding
 */
function accepts(accepted, encoding) {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => text.startsWith('q='));
      return [name, weight ? Number(weight.slice(2)) : 1];
    }),
  );
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}

/**
 * @param {string | undefined} conditions the request's If-None-Match
 * @param {string} tag
 */
function matches(conditions, tag) {
  return conditions?.split(',').some((text) => ['*', tag].includes(text.trim().replace(/^W\//, ''))) ?? false;
}

/**
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
function plain(status, sentence, headers = {}) {
  const body = Buffer.from(sentence && `${sentence}\n`);
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length };
  return { status, headers: { ...type, 'X-Content-Type-Options': 'nosniff', ...headers }, body };
}
