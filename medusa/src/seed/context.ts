import type { Logger, MedusaContainer, Query } from "@medusajs/framework/types"

/** What every part of the seed works with. */
export type SeedContext = { container: MedusaContainer; query: Query; logger: Logger }
