import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LANGUAGES, LOCALES } from "../lib/languages"

/** Astana time: the whole country since 1 March 2024. */
const TIME_ZONE = "Asia/Almaty"

export type StoreSettings = {
  /** Whether the store shows invented facts. */
  demo: boolean
  /** Which ones: "prices", "stock", "hours". */
  demo_facts: string[]
  time_zone: string
  currency_code: string | null
  region_id: string | null
  locales: string[]
}

type StoreRow = {
  metadata: { demo_facts?: unknown } | null
  supported_currencies?: { currency_code: string; is_default: boolean }[]
}

/** Reads the settings of the store; before it is seeded, currency and region are `null`. */
export async function readSettings(container: MedusaContainer): Promise<StoreSettings> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["metadata", "supported_currencies.*"],
  })
  const store: StoreRow | undefined = stores[0]
  const currency = store?.supported_currencies?.find(({ is_default }) => is_default)
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: currency ? { currency_code: currency.currency_code } : {},
    pagination: { take: 1, order: { created_at: "ASC" } },
  })
  const facts = store?.metadata?.demo_facts
  const demoFacts = Array.isArray(facts) ? facts.filter((fact) => typeof fact === "string") : []
  return {
    demo: demoFacts.length > 0,
    demo_facts: demoFacts,
    time_zone: TIME_ZONE,
    currency_code: currency?.currency_code ?? null,
    region_id: regions[0]?.id ?? null,
    locales: LANGUAGES.map((language) => LOCALES[language]),
  }
}
