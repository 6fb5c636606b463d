const { mkdirSync, readFileSync, writeFileSync } = require("node:fs")
const { dirname, join, relative } = require("node:path")

/**
 * Writes the outcome of every test to integration-tests/.results/<project>.json, in the shape of jest's own JSON.
 * A run of some files replaces only those files' results, so the report always holds each test's last result.
 */
module.exports = class ResultsReporter {
  constructor(globalConfig) {
    this.root = globalConfig.rootDir
  }

  onRunComplete(contexts, results) {
    const project = [...contexts][0]?.config.displayName?.name
    if (!project) {
      return
    }
    const path = join(this.root, "integration-tests/.results", `${project}.json`)
    const byFile = new Map(readReport(path).map((suite) => [suite.name, suite]))
    for (const suite of results.testResults) {
      const name = relative(this.root, suite.testFilePath)
      byFile.set(name, {
        name,
        failureMessage: suite.testExecError ? suite.failureMessage : null,
        assertionResults: suite.testResults.map(({ ancestorTitles, title, status }) => ({
          ancestorTitles,
          title,
          status,
        })),
      })
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify({ testResults: [...byFile.values()] }, null, 2))
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).testResults
  } catch {
    return []
  }
}
