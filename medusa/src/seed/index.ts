import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"
import { seedAccounts } from "./parts/accounts"
import { seedAgreement } from "./parts/agreement"
import { seedAnnouncements } from "./parts/announcements"
import { seedBranches } from "./parts/branches"
import { seedCatalogue } from "./parts/catalogue"
import { seedHolidays } from "./parts/holidays"
import { beginDrawings, type Drawings } from "./parts/drawings"
import { seedPictures } from "./parts/pictures"
import { seedPublishableKey } from "./parts/publishable-key"
import { seedReceiving } from "./parts/receiving"
import { openSearch, seedSearch } from "./parts/search"
import { seedStock } from "./parts/stock"
import { seedLocales, seedRegion, seedStore } from "./parts/store"
import { seedTranslations } from "./parts/translations"
import { timed } from "./timed"

/**
 * Fills the store with its coins, branches and demonstration data: `medusa exec` of this file.
 * Each part finds by natural key what is already there, so a second run changes nothing and an
 * interrupted one is resumed. What staff have edited since is left as it is.
 */
export default async function seed({ container }: Pick<ExecArgs, "container">): Promise<void> {
  const context: SeedContext = {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  }
  const drawings = await beginDrawings(context)
  try {
    await fill(context, drawings)
  } finally {
    await drawings.close()
  }
}

async function fill(context: SeedContext, drawings: Drawings): Promise<void> {
  const step = timed(context.logger)

  await step("search index", () => openSearch(context))
  await step("languages", () => seedLocales(context))
  await step("store", () => seedStore(context))
  const regionId = await step("region", () => seedRegion(context))
  const keyId = await step("publishable key", () => seedPublishableKey(context))
  const branches = await step("branches", () => seedBranches(context, keyId))
  await step("holidays", () => seedHolidays(context))
  const receiving = await step("receiving methods", () => seedReceiving(context, branches))
  const catalogue = await step("coins", () => seedCatalogue(context, branches, receiving))
  await step("stock", () => seedStock(context, branches))
  await step("translations", () =>
    seedTranslations(context, { ...catalogue, optionTypes: receiving.optionTypes, regionId })
  )
  await step("pictures", () => seedPictures(context, catalogue.products, drawings))
  await step("search", () => seedSearch(context))
  await step("announcements", () => seedAnnouncements(context))
  await step("agreement", () => seedAgreement(context))
  await step("accounts", () => seedAccounts(context))
}
