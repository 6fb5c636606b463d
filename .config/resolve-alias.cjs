const { join } = require("node:path")

/** The storefront's import alias, in the form that dependency-cruiser reads. */
module.exports = { resolve: { alias: { "~": join(__dirname, "../storefront/app") } } }
