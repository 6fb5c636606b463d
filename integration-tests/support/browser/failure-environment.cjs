const { TestEnvironment } = require("jest-environment-node")

/** Tells a suite that a test has just failed, while its pages are still open for a picture. */
module.exports = class FailureEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    if (event.name === "test_fn_failure") {
      await this.global.onTestFailure?.(event.test.name)
    }
  }
}
