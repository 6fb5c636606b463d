const base = require("./base.cjs")

/** Tests of the running backend over HTTP, on a clone of a migrated and seeded PostgreSQL database. */
module.exports = {
  ...base,
  displayName: "http",
  testMatch: ["<rootDir>/integration-tests/http/**/*.spec.ts"],
  globalSetup: "<rootDir>/integration-tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  testTimeout: 180_000,
  setupFiles: ["<rootDir>/integration-tests/support/quiet-knex.ts"],
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB",
}
