import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { paymentProviders } from "../../config/cloudpayments"
import { readEnv } from "../../config/env"
import { LANGUAGES, LOCALES } from "../../lib/languages"
import type { SeedContext } from "../context"
import { DEMO_FACTS } from "../demo"

const STORE_NAME = "Qazyna"
const COUNTRY = "kz"
export const CURRENCY = "kzt"

/** Core's list of locales has no Kazakh: adds it, so that the store can speak it. */
export async function seedLocales({ container }: SeedContext): Promise<void> {
  const service = container.resolve(Modules.TRANSLATION)
  const [kazakh] = await service.listLocales({ code: LOCALES.kk })
  if (!kazakh) {
    await service.createLocales({ code: LOCALES.kk, name: "Kazakh (Kazakhstan)" })
  }
}

/** Names the store, sets tenge and the three languages, and notes what the demonstration invents. */
export async function seedStore({ container, query }: SeedContext): Promise<void> {
  const { data: stores } = await query.graph({ entity: "store", fields: ["id", "name"] })
  const store = stores[0]
  if (!store || store.name === STORE_NAME) {
    return
  }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: STORE_NAME,
        supported_currencies: [{ currency_code: CURRENCY, is_default: true }],
        supported_locales: LANGUAGES.map((language) => ({
          locale_code: LOCALES[language],
        })),
        metadata: { demo_facts: [...DEMO_FACTS] },
      },
    },
  })
}

/**
 * The one region. Prices are what the buyer pays: its tax region has no rate, so core adds no tax lines.
 * @returns id of the region
 */
export async function seedRegion({ container, query }: SeedContext): Promise<string> {
  const { data: taxRegions } = await query.graph({
    entity: "tax_region",
    fields: ["id"],
    filters: { country_code: COUNTRY },
  })
  if (!taxRegions.length) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: COUNTRY, provider_id: "tp_system" }],
    })
  }
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { currency_code: CURRENCY },
  })
  const payment_providers = paymentProviders(readEnv(process.env))
  if (regions[0]) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: regions[0].id }, update: { payment_providers } },
    })
    return regions[0].id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Қазақстан",
          currency_code: CURRENCY,
          countries: [COUNTRY],
          payment_providers,
        },
      ],
    },
  })
  return result[0]!.id
}
