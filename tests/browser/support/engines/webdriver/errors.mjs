// What goes wrong between the tests and the browser.

/** What the engine or its driver has no means for: a test that needs it says so in its `not`. */
export class CannotError extends Error {
  /** @param {string} what */
  constructor(what) {
    super(`WebKitGTK cannot ${what}`);
  }
}

/** An error that the driver answered with. Source: WebDriver, W3C, 6.6 Errors. */
export class DriverError extends Error {
  /** @param {string} code such as 'no such window' @param {string} message */
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
