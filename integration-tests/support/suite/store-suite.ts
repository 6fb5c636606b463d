import { isDeepStrictEqual } from "node:util"
import { onBackend, type Settings } from "./backend"
import type { Shop } from "./shop"

type SuiteOptions = Partial<Settings> & {
  /**
   * The shop sells to guests, and to buyers who sign in by e-mail and password alone: for rules that have to
   * hold whoever buys.
   */
  guests?: boolean
}

/** What stands between a person and a program, and so between a test and what it is about. */
const OPEN = { CAPTCHA: "off", RATE_LIMITS: "off", TEST_PAYMENT: "true" }

type Suite = { name: string; tests: (shop: Shop) => void; settings: Settings }

const GUESTS = { AGREEMENT_REQUIRED: "false", SIGN_IN_POLICY: "either" }

/** The suites of the file that an area is reading; undefined when a file runs by itself. */
let gathered: Suite[] | undefined

/**
 * A group of tests against the real backend on a database of its own, cloned from the run's template.
 *
 * What its `beforeAll` hooks write is there for each of its tests and for no other suite; what a test writes no
 * other test sees.
 *
 * @param tests receives the shop; use it inside tests and hooks only, the backend is not up before
 */
export function storeSuite(
  name: string,
  tests: (shop: Shop) => void,
  { from = "seeded", env = {}, guests = false }: SuiteOptions = {}
): void {
  const settings = { from, env: { ...OPEN, ...(guests ? GUESTS : {}), ...env } }
  if (gathered) {
    gathered.push({ name, tests, settings })
  } else {
    onBackend(name, settings, (add) => add(name, tests))
  }
}

/**
 * Runs the suites of several files on one backend: to boot takes longer than most of them.
 *
 * @param files without `.ts`, seen from integration-tests/http. What their suites ask of the backend must be the same.
 */
export function storeArea(name: string, files: string[]): void {
  const suites = files.map((file) => [file, read(file)] as const)
  const settings = suites[0]![1][0]!.settings
  onBackend(name, settings, (add) => {
    for (const [file, ofFile] of suites) {
      // Reports name the file of a test, see results-reporter.cjs.
      describe(`integration-tests/http/${file}.ts`, () => {
        for (const suite of ofFile) {
          if (!isDeepStrictEqual(suite.settings, settings)) {
            throw new Error(`${suite.name} asks for another backend than the rest of ${name}`)
          }
          add(suite.name, suite.tests)
        }
      })
    }
  })
}

/** The suites of a file, in place of running them. */
function read(file: string): Suite[] {
  gathered = []
  jest.requireActual(`../../http/${file}`)
  const suites = gathered
  gathered = undefined
  return suites
}
