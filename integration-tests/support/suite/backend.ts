import { MedusaAppLoader } from "@medusajs/framework"
import { JobLoader } from "@medusajs/framework/jobs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { databaseUrl, onServer } from "../database/connection"
import { Rewind } from "../database/rewind"
import { cloneDatabase } from "../database/template"
import { expectSoundStock } from "../holds/sound-stock"
import { ROOT } from "../paths"
import { testServer } from "../run-environment"
import { RunningShop, type Shop } from "./shop"
import { Subscribers } from "./subscribers"

/** What a backend is booted with. */
export type Settings = {
  /** `seeded` (default): the store as the launcher makes it. `migrated`: the schema alone, for suites that make their own data. */
  from: "seeded" | "migrated"
  /** Environment of the backend under test. */
  env: Record<string, string>
}

/** Writes what all suites of a backend find when they begin. */
export type Preparation = (shop: Shop) => Promise<void>

type AddSuite = (name: string, tests: (shop: Shop) => void) => void

/**
 * Boots the application once for all suites that `register` adds, with Medusa's runner, on a database of its own.
 *
 * The database is put back before each suite to what it was after the boot and what `prepare` wrote, and before each
 * test to what it was after the suite's `beforeAll` hooks.
 */
export function onBackend(
  name: string,
  { from, env }: Settings,
  register: (add: AddSuite) => void,
  prepare?: Preparation
): void {
  const { serverUrl, templates } = testServer()
  const dbName = `qz_suite_${process.pid}_${slug(name)}`.slice(0, 50)
  const url = databaseUrl(serverUrl, dbName)
  const settings = { ...env, DATABASE_URL: url }
  setBeforeRunner(settings)
  withoutItsSnapshots((testSuite) =>
    medusaIntegrationTestRunner({
      cwd: ROOT,
      dbName,
      env: settings,
      hooks: {
        beforeServerStart: async () => {
          skipMigrations()
          keepJobsAway()
          await onServer(serverUrl, (client) => cloneDatabase(client, dbName, templates[from]))
        },
      },
      testSuite: testSuite(({ api, getContainer }) => {
        const shop = new RunningShop(api, getContainer)
        const subscribers = new Subscribers()
        const rewind = new Rewind(url)
        // A group of its own, since the runner drops the database in the hook that comes first in its group.
        describe("", () => {
          beforeAll(async () => {
            await shop.open()
            subscribers.watch(shop.container)
            await prepare?.(shop)
            await rewind.open()
          })
          afterEach(() => subscribers.rest())
          afterAll(() => rewind.close())
          register((suite, tests) =>
            describe(suite, () => {
              rewound(rewind, () => tests(shop))
              afterAll(() => expectSoundStock(shop.container))
            })
          )
        })
      }),
    })
  )
}

/** The same database for each test within. */
function rewound(rewind: Rewind, tests: () => void): void {
  let saved = false
  beforeAll(() => rewind.toBoot())
  beforeEach(async () => {
    // Not in a hook of its own: those of the groups within run later, and what they write is to stay.
    await (saved ? rewind.toSuite() : rewind.save())
    saved = true
  })
  tests()
}

/** The template has been migrated: the runner's look for what is missing would be a third of the boot. */
function skipMigrations(): void {
  MedusaAppLoader.prototype.runModulesMigrations = async () => {}
}

/** At the turn of a minute they would do what a test is about to do, or to look at: tests call them themselves. */
function keepJobsAway(): void {
  JobLoader.prototype.load = async () => {}
}

type TestSuite = Parameters<typeof medusaIntegrationTestRunner>[0]["testSuite"]

/**
 * Medusa's runner clones the whole database before every test, in a `beforeEach` hook that it registers and has
 * no option to leave out. We do with less, see `Rewind`.
 */
function withoutItsSnapshots(run: (keepHooks: (suite: TestSuite) => TestSuite) => void): void {
  const { beforeEach } = globalThis
  globalThis.beforeEach = () => undefined
  run((suite) => (options) => {
    globalThis.beforeEach = beforeEach
    suite(options)
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

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "_")
}
