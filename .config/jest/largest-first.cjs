const { statSync } = require("node:fs")
const { dirname, join } = require("node:path")
const { suitesOf } = require("./areas.cjs")

/**
 * Starts the files with the most to do first, so that no worker is left with a long one at the end. How much an area
 * has to do lies in the files that it lists; without it jest, which knows no times on a new machine, takes areas last.
 */
module.exports = class LargestFirst {
  sort(tests) {
    const sizes = new Map(tests.map(({ path }) => [path, sizeOf(path)]))
    return [...tests].sort((one, other) => sizes.get(other.path) - sizes.get(one.path))
  }

  cacheResults() {}
}

function sizeOf(path) {
  if (!path.endsWith(".area.ts")) {
    return statSync(path).size
  }
  const suites = suitesOf(path).map((suite) => join(dirname(path), `${suite}.ts`))
  return suites.reduce((sum, suite) => sum + statSync(suite).size, 0)
}
