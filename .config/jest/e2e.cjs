const base = require("./base.cjs")

/** Tests in a real browser against the production processes of backend and storefront. */
module.exports = {
  ...base,
  displayName: "e2e",
  testMatch: ["<rootDir>/integration-tests/e2e/**/*.spec.ts"],
  globalSetup: "<rootDir>/integration-tests/support/stack/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/stack/global-teardown.ts",
  testEnvironment: "<rootDir>/integration-tests/support/browser/failure-environment.cjs",
  testTimeout: 240_000,
  maxWorkers: 2,
  testSequencer: "<rootDir>/.config/jest/longest-first.cjs",
}
