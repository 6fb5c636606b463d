const { basename } = require("node:path")

/** The browser tests that take longest, the longest first; what takes how long is not to be seen from a file. */
const LONGEST = ["every-page.spec.ts", "purchase.spec.ts", "payment.spec.ts"]

/** Starts them before all others, so that no worker is left with a long one at the end. */
module.exports = class LongestFirst {
  sort(tests) {
    const place = ({ path }) => LONGEST.indexOf(basename(path)) + 1 || LONGEST.length + 1
    return [...tests].sort((one, other) => place(one) - place(other))
  }

  cacheResults() {}
}
