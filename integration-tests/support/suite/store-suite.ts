import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { databaseUrl, onServer } from "../database/connection"
import { cloneDatabase } from "../database/template"
import { ROOT } from "../paths"
import { testServer } from "../run-environment"
import { RunningShop, type Shop } from "./shop"

type SuiteOptions = {
  /** `seeded` (default): the store as the launcher makes it. `migrated`: the schema alone, for suites that make their own data. */
  from?: "seeded" | "migrated"
  /** Environment of the backend under test. */
  env?: Record<string, string>
  /**
   * The shop sells to guests, and to buyers who sign in by e-mail and password alone: for rules that have to
   * hold whoever buys.
   */
  guests?: boolean
}

/** What stands between a person and a program, and so between a test and what it is about. */
const OPEN = { CAPTCHA: "off", RATE_LIMITS: "off" }

const GUESTS = { AGREEMENT_REQUIRED: "false", SIGN_IN_POLICY: "either" }

/**
 * A group of tests against the real backend on a database of its own, cloned from the run's template.
 *
 * Medusa's runner boots the application once for the group, takes a snapshot after all `beforeAll` hooks and
 * puts it back before each test: what a test writes no other test sees.
 *
 * @param tests receives the shop; use it inside tests and hooks only, the backend is not up before
 */
export function storeSuite(
  name: string,
  tests: (shop: Shop) => void,
  { from = "seeded", env = {}, guests = false }: SuiteOptions = {}
): void {
  const { serverUrl, templates } = testServer()
  const dbName = `qz_suite_${process.pid}_${slug(name)}`.slice(0, 50)
  const settings = {
    DATABASE_URL: databaseUrl(serverUrl, dbName),
    ...OPEN,
    ...(guests ? GUESTS : {}),
    ...env,
  }
  setBeforeRunner(settings)
  medusaIntegrationTestRunner({
    cwd: ROOT,
    dbName,
    env: settings,
    hooks: {
      beforeServerStart: () =>
        onServer(serverUrl, (client) => cloneDatabase(client, dbName, templates[from])),
    },
    testSuite: ({ api, getContainer }) => {
      const shop = new RunningShop(api, getContainer)
      describe(name, () => {
        beforeAll(() => shop.open())
        tests(shop)
      })
    },
  })
}

/**
 * Medusa's runner reads the shop's configuration before it sets its `env`, so what the configuration
 * depends on has to be there earlier.
 */
export function setBeforeRunner(settings: Record<string, string>): void {
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const)
  beforeAll(() => {
    Object.assign(process.env, settings)
  })
  afterAll(() => {
    for (const [name, value] of before) {
      if (value === undefined) {
        delete process.env[name]
      } else {
        process.env[name] = value
      }
    }
  })
}

/**
 * A `storeSuite` whose tests only read. To put the database back takes longer than most tests, so this one
 * leaves it out: the runner, which has no option for that, does it in the `beforeEach` hook that it registers.
 */
export function readingSuite(
  name: string,
  tests: (shop: Shop) => void,
  options: SuiteOptions = {}
): void {
  const { beforeEach } = globalThis
  globalThis.beforeEach = () => undefined
  const withHooks = (shop: Shop): void => {
    globalThis.beforeEach = beforeEach
    tests(shop)
  }
  storeSuite(name, withHooks, options)
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "_")
}
