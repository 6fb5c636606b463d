const base = require("./base.cjs")

/** Tests of several production processes of the backend on one database, killed and started again. */
module.exports = {
  ...base,
  displayName: "concurrency",
  testMatch: ["<rootDir>/integration-tests/concurrency/**/*.spec.ts"],
  globalSetup: "<rootDir>/integration-tests/support/processes/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  testTimeout: 240_000,
  // Much of the time is spent in starting a killed process again, which keeps one core busy.
  maxWorkers: 2,
  testSequencer: "<rootDir>/.config/jest/largest-first.cjs",
}
