const { readdirSync } = require("node:fs")
const { join } = require("node:path")
const { suitesOf } = require("./areas.cjs")
const base = require("./base.cjs")

const folder = join(base.rootDir, "integration-tests/http")
const areas = readdirSync(folder).filter((name) => name.endsWith(".area.ts"))
const gathered = areas.flatMap((name) => suitesOf(join(folder, name)))

/** A pattern picks single files, or areas by a name that ends in `.area`; without one, what is in an area runs there. */
const patterns = process.argv.slice(2).filter((word) => !/^-|\.cjs$/.test(word))
const inAreas = patterns.length === 0 || patterns.some((pattern) => pattern.includes(".area"))

/** Tests of the running backend over HTTP, on a clone of a migrated and seeded PostgreSQL database. */
module.exports = {
  ...base,
  displayName: "http",
  testMatch: ["<rootDir>/integration-tests/http/**/*.{spec,area}.ts"],
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    ...(inAreas
      ? gathered.map((spec) => `/integration-tests/http/${spec}\\.ts$`)
      : ["\\.area\\.ts$"]),
  ],
  globalSetup: "<rootDir>/integration-tests/support/global-setup.ts",
  globalTeardown: "<rootDir>/integration-tests/support/global-teardown.ts",
  testTimeout: 180_000,
  // The backend's log; `--silent=false` shows it.
  silent: true,
  maxWorkers: 2,
  testSequencer: "<rootDir>/.config/jest/largest-first.cjs",
  workerIdleMemoryLimit: "1500MB",
}
