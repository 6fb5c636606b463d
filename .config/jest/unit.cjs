const base = require("./base.cjs")

/** Tests of one file or one module, without a database, without a server and without a build. */
module.exports = {
  ...base,
  displayName: "unit",
  testMatch: ["**/*.unit.spec.ts", "**/{medusa,plugins}/**/__tests__/**/*.spec.ts"],
  // Jest leaves one processor free otherwise, and of two that is half.
  maxWorkers: "100%",
  moduleNameMapper: { "^@qazyna/eds/pki$": "<rootDir>/plugins/eds/src/pki/index.ts" },
}
