import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { EdsModuleService } from "@qazyna/eds/modules/eds"
import { authorityVariables, Lane, sandboxPlace } from "../../support/sandbox"
import type { Shop } from "../../support/suite/shop"
import { storeSuite } from "../../support/suite/store-suite"

/** A shop whose authority can be switched and whose clock can be set. */
export type EdsShop = Shop & {
  readonly eds: EdsModuleService
  /** The authority, for this process alone. */
  readonly lane: Lane
  /** Moves the clock of the plugin forward. */
  later(by: { minutes: number }): void
  /** All rows of a table. */
  rows(table: string): Promise<Record<string, unknown>[]>
  /** Runs a statement past the application. */
  change(sql: string): Promise<unknown>
}

type EdsSuiteOptions = {
  /** `seeded` for suites that buy: the demo's catalogue, and its agreement in force. Else an empty shop. */
  from?: "seeded" | "migrated"
  /** Whether a sign-in needs EDS and password, as in the shop, or one of them. */
  policy?: "both" | "either"
}

/** A group of tests of EDS, with an authority that no other process switches. */
export function edsSuite(
  name: string,
  tests: (shop: EdsShop) => void,
  { from = "migrated", policy = "both" }: EdsSuiteOptions = {}
): void {
  const laneName = `tests-${process.pid}`
  const lane = new Lane(laneName)
  storeSuite(
    name,
    (shop) => {
      const eds = () => shop.container.resolve<EdsModuleService>("eds")
      beforeEach(() => {
        eds().clock = () => new Date()
      })
      afterEach(() => lane.reset())
      const database = () => shop.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
      tests(
        Object.create(shop, {
          eds: { get: eds },
          lane: { value: lane },
          later: {
            value: ({ minutes }: { minutes: number }) => {
              eds().clock = () => new Date(Date.now() + minutes * 60_000)
            },
          },
          rows: { value: (table: string) => database()(table) },
          change: { value: async (sql: string) => database().raw(sql) },
        }) as EdsShop
      )
    },
    { from, env: { ...authorityVariables(sandboxPlace(), laneName), SIGN_IN_POLICY: policy } }
  )
}
