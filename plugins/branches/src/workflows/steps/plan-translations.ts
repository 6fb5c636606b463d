import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BranchTranslations } from "../../types"

type Input = { branch_id: string; translations: BranchTranslations }

const REFERENCE = "branch"

/**
 * Sorts texts into translations to create and to update, because core's translation workflows know
 * no upsert. Reads only, hence no compensation.
 */
export const planBranchTranslationsStep = createStep(
  "plan-branch-translations",
  async ({ branch_id, translations }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: stored } = await query.graph({
      entity: "translation",
      fields: ["id", "locale_code", "translations"],
      filters: {
        reference: REFERENCE,
        reference_id: branch_id,
        locale_code: Object.keys(translations),
      },
    })
    const byLocale = new Map(stored.map((row) => [row.locale_code, row]))
    const entries = Object.entries(translations)
    return new StepResponse({
      create: entries
        .filter(([locale]) => !byLocale.has(locale))
        .map(([locale_code, texts]) => ({
          reference: REFERENCE,
          reference_id: branch_id,
          locale_code,
          translations: texts,
        })),
      update: entries.flatMap(([locale, texts]) => {
        const row = byLocale.get(locale)
        return row ? [{ id: row.id, translations: { ...row.translations, ...texts } }] : []
      }),
      delete: [],
    })
  }
)
