// @ts-check
/**
 * The way into every command of the launcher. Plain JavaScript that any Node understands, so that a
 * machine with an old Node, or without `npm ci`, gets a sentence and not a stack.
 */
const { readFileSync } = require("node:fs")
const path = require("node:path")

const ROOT = path.resolve(__dirname, "..", "..")
const COMMANDS = ["start", "dev", "build", "seed", "reset", "doctor", "stock-check"]

/** @param {string} sentence */
function refuse(sentence) {
  console.error("\n" + sentence + "\n")
  process.exit(1)
}

/** @param {string} range "20.20" means: 20.20 or a later one of the same major version */
function isAtLeast(range) {
  const [major, minor] = range.split(".").map(Number)
  const [ownMajor, ownMinor] = process.versions.node.split(".").map(Number)
  return ownMajor === major && ownMinor >= minor
}

function main() {
  const command = process.argv[2] || ""
  if (COMMANDS.indexOf(command) < 0) {
    refuse("Unknown command " + command + ": choose one of " + COMMANDS.join(", ") + ".")
  }
  const wanted = readFileSync(path.join(ROOT, ".nvmrc"), "utf8").trim()
  const major = Number(process.versions.node.split(".")[0])
  if (!isAtLeast("20.20") && !isAtLeast("22.12") && major < 23) {
    refuse(
      "Node " + process.versions.node + " is too old: install Node " + wanted + " (`nvm install`)."
    )
  }
  try {
    require("tsx/cjs/api").register()
  } catch {
    refuse(
      "The packages are not installed: run `npm ci` in " +
        ROOT +
        " (not with --omit=dev, builds need them all)."
    )
  }
  require("./" + command + ".ts")
}

main()
