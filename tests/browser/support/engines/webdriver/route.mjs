// A request that a test answers in the host's place.
import { request } from 'node:http';

/**
 * @typedef {{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}} Answer
 * @typedef {{url: string, method: string, headers: import('node:http').IncomingHttpHeaders}} Asked
 */

/** Asks the host itself, for the whole of a file and not packed. @param {Asked} asked @returns {Promise<Answer>} */
export function askHost({ url, method, headers }) {
  return new Promise((resolve, reject) => {
    const { 'if-none-match': _tag, 'if-modified-since': _time, 'proxy-connection': _proxy, ...rest } = headers;
    const sent = request(
      url,
      { method, headers: { ...rest, 'accept-encoding': 'identity' }, agent: false },
      (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response.on('data', (part) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

export class Response {
  #answer;

  /** @param {Answer} answer */
  constructor(answer) {
    this.#answer = answer;
  }

  status = () => this.#answer.status;
  headers = () => this.#answer.headers;
  body = async () => this.#answer.body;
  text = async () => this.#answer.body.toString('utf8');
}

/** @typedef {{response?: Response, status?: number, contentType?: string, body?: string | Buffer}} Fulfilment */

export class Route {
  /** What was decided; undefined: the request fails. @type {Promise<Answer | undefined>} */
  answer;
  #asked;
  /** @type {(answer: Promise<Answer> | undefined) => void} */
  #decide = () => {};

  /** @param {Asked} asked */
  constructor(asked) {
    this.#asked = asked;
    this.answer = new Promise((resolve) => (this.#decide = resolve));
  }

  fetch = async () => new Response(await askHost(this.#asked));

  abort = async () => this.#decide(undefined);

  continue = async () => this.#decide(askHost(this.#asked));

  /** @param {Fulfilment} fulfilment */
  async fulfill({ response, status = response?.status() ?? 200, contentType, body = '' }) {
    const { 'content-length': _length, ...headers } = response?.headers() ?? {};
    if (contentType) headers['content-type'] = contentType;
    this.#decide(Promise.resolve({ status, headers, body: Buffer.from(body) }));
  }
}
