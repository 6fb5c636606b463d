const { join } = require("node:path")

const root = join(__dirname, "../..")

/** What the three jest projects share: TypeScript by swc, results merged into integration-tests/.results. */
module.exports = {
  rootDir: root,
  roots: ["<rootDir>/integration-tests", "<rootDir>/medusa", "<rootDir>/plugins"],
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { decoratorMetadata: true, react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  testPathIgnorePatterns: ["/node_modules/", "/\\.medusa/"],
  watchPathIgnorePatterns: ["/\\.medusa/", "/\\.results/"],
  reporters: ["default", join(root, "integration-tests/support/results-reporter.cjs")],
}
