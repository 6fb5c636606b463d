import { existsSync, readFileSync, readdirSync } from "node:fs"
import { isAbsolute, join, relative } from "node:path"
import { filesBelow } from "../support/files"
import { RESULTS, ROOT } from "../support/paths"
import { declaredTests } from "./declared-tests"
import { proofsOf, type Proof } from "./matching"
import type { FileReport } from "./results"
import { parseSpecification, type Requirement } from "./specification"

const PLACES = ["medusa", "plugins", "storefront", "integration-tests"]
const TEST_FILE = /\.(spec|test)\.tsx?$/

/** The specification of this checkout. */
export function readSpecification(): Requirement[] {
  return parseSpecification(readFileSync(join(ROOT, "docs/requirements.md"), "utf8"))
}

/** Every test of this checkout that names a requirement, with its last result. */
export function readProofs(): Proof[] {
  const reports = readReports()
  return PLACES.flatMap((place) => filesBelow(join(ROOT, place)))
    .filter((path) => TEST_FILE.test(path))
    .flatMap((path) => {
      const file = relative(ROOT, path)
      return proofsOf(file, declaredTests(file, readFileSync(path, "utf8")), reports.get(file))
    })
}

function readReports(): Map<string, FileReport> {
  const names = existsSync(RESULTS)
    ? readdirSync(RESULTS).filter((name) => name.endsWith(".json"))
    : []
  const reports = names.flatMap(
    (name): FileReport[] => JSON.parse(readFileSync(join(RESULTS, name), "utf8")).testResults
  )
  return new Map(
    reports.map((report) => [
      isAbsolute(report.name) ? relative(ROOT, report.name) : report.name,
      report,
    ])
  )
}
