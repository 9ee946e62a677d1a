// One browser with an empty profile of its own, and the WebDriver session that drives it. A driver has one session, so each
// has a driver too. Source of the commands: WebDriver, W3C.
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DriverError } from './errors.mjs';
import { NotYet, until } from './waiting.mjs';

const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const BROWSER = process.env.WEBKIT_BROWSER ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** Of this process, in which the browser must not be left behind. */
const ENDS = ['exit', 'SIGINT', 'SIGTERM'];
const START_MS = 8_000;
const START_TRIES = 3;
/** A busy machine needs half a minute for what axe asks of the whole lesson. */
const COMMAND_MS = 90_000;

/** The browser's own buttons would keep its window from being as narrow as a phone. */
const NARROW = `window * {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-style: none; font-size: 1px; -gtk-icon-source: none;
}`;

/** @typedef {{flags: string[], density: number}} Start */

export class Session {
  /** Where downloads go. @type {string} */
  downloads;
  #folder;
  #driver;
  #base = '';
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();

  /** @param {string} folder @param {import('node:child_process').ChildProcess} driver */
  constructor(folder, driver) {
    this.#folder = folder;
    this.downloads = join(folder, 'downloads');
    this.#driver = driver;
  }

  /** Now and then a browser does not connect to its driver: it is tried again with new ones. @param {Start} start */
  static async start(start) {
    for (let tries = START_TRIES; ; --tries) {
      try {
        return await Session.#startOnce(start);
      } catch (error) {
        if (tries === 1) throw error;
      }
    }
  }

  /** @param {Start} start @returns {Promise<Session>} */
  static async #startOnce({ flags, density }) {
    const folder = await makeProfile();
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], {
      // A process group, so that the browser and its processes end with it.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        GDK_SCALE: String(density),
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        XDG_CONFIG_HOME: folder,
      },
    });
    driver.on('error', () => {});
    const session = new Session(folder, driver);
    for (const end of ENDS) process.once(end, session.#kill);
    try {
      await session.#open(`http://127.0.0.1:${port}`, flags);
    } catch (error) {
      await session.end();
      throw error;
    }
    return session;
  }

  /** @param {string} address @param {string[]} flags */
  async #open(address, flags) {
    await until(`${DRIVER} did not start`, START_MS, () =>
      request('GET', `${address}/status`).catch((error) => new NotYet(String(error.cause ?? error))),
    );
    const options = { binary: BROWSER, args: ['--automation', ...flags] };
    // Told to wait for pages, the driver now and then waits for ever: navigation.mjs waits instead.
    const alwaysMatch = {
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': options,
    };
    const { sessionId } = await request('POST', `${address}/session`, { capabilities: { alwaysMatch } }, START_MS);
    this.#base = `${address}/session/${sessionId}`;
    // The driver measures a script's time with a timer of the page, which the page is not to have.
    await this.post('/timeouts', { script: null });
  }

  /** Runs one after the other: a session has one window at a time. @template T @param {() => Promise<T>} run @returns {Promise<T>} */
  inTurn(run) {
    const result = this.#turn.then(run);
    this.#turn = result.catch(() => {});
    return result;
  }

  /** @param {string} path @returns {Promise<any>} */
  get = (path) => request('GET', this.#base + path);

  /** @param {string} path @param {object} [body] @returns {Promise<any>} */
  post = (path, body = {}) => request('POST', this.#base + path, body);

  /** @param {string} path @returns {Promise<any>} */
  delete = (path) => request('DELETE', this.#base + path);

  async end() {
    try {
      if (this.#base) await this.inTurn(() => this.delete(''));
    } finally {
      this.#kill();
      for (const end of ENDS) process.removeListener(end, this.#kill);
      await rm(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  #kill = (/** @type {unknown} */ reason = 0) => {
    try {
      if (this.#driver.pid) process.kill(-this.#driver.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    if (typeof reason === 'string') process.exit(1);
  };
}

/** What the browser reads as its user's settings. */
async function makeProfile() {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-webkit-'));
  await chmod(folder, 0o700);
  await mkdir(join(folder, 'gtk-3.0'));
  await mkdir(join(folder, 'downloads'));
  await writeFile(join(folder, 'gtk-3.0', 'gtk.css'), NARROW);
  await writeFile(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}/downloads"\n`);
  return folder;
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @param {string} method @param {string} address @param {object} [body] @param {number} [limit_ms] @returns {Promise<any>} */
async function request(method, address, body, limit_ms = COMMAND_MS) {
  const signal = AbortSignal.timeout(limit_ms);
  const response = await fetch(address, { method, body: body && JSON.stringify(body), signal }).catch((error) => {
    throw new Error(`${method} ${address} ${JSON.stringify(body)?.slice(0, 200)}: ${error.cause ?? error}`);
  });
  const { value } = /** @type {{value: any}} */ (await response.json());
  if (!response.ok) throw new DriverError(value.error, value.message);
  return value;
}
