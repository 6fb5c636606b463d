const { readFileSync } = require("node:fs")

/** The suites that an area lists, seen from its folder, without `.ts`. */
exports.suitesOf = (area) =>
  [...readFileSync(area, "utf8").matchAll(/"(.+\.spec)"/g)].map(([, suite]) => suite)
