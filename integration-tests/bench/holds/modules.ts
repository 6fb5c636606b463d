import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { logger } from "@medusajs/framework/logger"
import { MedusaApp } from "@medusajs/framework/modules-sdk"
import type { IInventoryService, ILockingModule } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ModulesSdkUtils } from "@medusajs/framework/utils"
import type { HoldsModuleService } from "@qazyna/holds/modules/holds"

/** The modules under measure, and the one pool of connections that all of them share. */
export type BenchModules = {
  database: Knex
  holds: HoldsModuleService
  inventory: IInventoryService
  locking: ILockingModule
  close: () => Promise<void>
}

/**
 * Starts the modules as a shop does, without what stands around them: no events, no HTTP.
 *
 * @param connections most connections of the pool, as `DATABASE_POOL_MAX` of a shop
 */
export async function openModules(url: string, connections: number): Promise<BenchModules> {
  const database: Knex = ModulesSdkUtils.createPgConnection({
    clientUrl: url,
    pool: { min: 0, max: connections },
  })
  const app = await MedusaApp({
    modulesConfig: {
      [Modules.INVENTORY]: { resolve: "@medusajs/medusa/inventory" },
      [Modules.LOCKING]: { resolve: "@medusajs/medusa/locking" },
      holds: { resolve: "@qazyna/holds/modules/holds" },
    },
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: database,
      [ContainerRegistrationKeys.LOGGER]: logger,
    },
  })
  await app.onApplicationStart()
  return {
    database,
    holds: app.modules.holds as unknown as HoldsModuleService,
    inventory: app.modules[Modules.INVENTORY] as unknown as IInventoryService,
    locking: app.modules[Modules.LOCKING] as unknown as ILockingModule,
    close: async () => {
      await app.onApplicationPrepareShutdown()
      await app.onApplicationShutdown()
      await database.destroy()
    },
  }
}
