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
    for (const suite of results.testResults.flatMap((run) => this.suitesOf(run))) {
      byFile.set(suite.name, suite)
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify({ testResults: [...byFile.values()] }, null, 2))
  }

  /** One for the file that ran; one for each file within an area, whose groups are named by them. */
  suitesOf({ testFilePath, testExecError, failureMessage, testResults }) {
    const ran = relative(this.root, testFilePath)
    const names = testResults.map(({ ancestorTitles }) => ancestorTitles.find(isFile) ?? ran)
    return [...new Set([...names, ...(testExecError ? [ran] : [])])].map((name) => ({
      name,
      failureMessage: testExecError ? failureMessage : null,
      assertionResults: testResults
        .filter((_, index) => names[index] === name)
        .map(({ ancestorTitles, title, status, duration, failureMessages }) => ({
          ancestorTitles: ancestorTitles.filter((group) => !isFile(group)),
          title,
          status,
          duration,
          failureMessages,
        })),
    }))
  }
}

const isFile = (title) => title.endsWith(".spec.ts")

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).testResults
  } catch {
    return []
  }
}
