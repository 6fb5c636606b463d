import type { Logger, MedusaContainer, RemoteQueryFunction } from "@medusajs/framework/types"

/** What every part of the seed works with. */
export type SeedContext = {
  container: MedusaContainer
  query: Omit<RemoteQueryFunction, symbol>
  logger: Logger
}
