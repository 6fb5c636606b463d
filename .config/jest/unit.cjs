const base = require("./base.cjs")

/** Tests of one file or one module, without a database and without a server. */
module.exports = {
  ...base,
  displayName: "unit",
  testMatch: ["**/*.unit.spec.ts", "**/{medusa,plugins}/**/__tests__/**/*.spec.ts"],
}
