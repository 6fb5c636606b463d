import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type EntityTranslation = {
  /** Table of the entity, such as "coin". */
  reference: string
  reference_id: string
  locale_code: string
  /** Fields that are not mentioned keep their stored wording; empty text takes one away. */
  translations: Record<string, string>
}

export const saveTranslationsStepId = "save-translations"

/**
 * Makes the given translations the stored ones, whether or not there were any before.
 * Compensation puts the former ones back.
 */
export const saveTranslationsStep = createStep(
  saveTranslationsStepId,
  async (wanted: EntityTranslation[], { container }) => {
    if (!wanted.length) {
      return new StepResponse([], { created: [], former: [] })
    }
    const service = container.resolve(Modules.TRANSLATION)
    const stored = await service.listTranslations(
      { reference_id: wanted.map((entry) => entry.reference_id) },
      { take: null }
    )
    const idOf = new Map(stored.map((row) => [keyOf(row), row.id]))
    const toUpdate = wanted.filter((entry) => idOf.has(keyOf(entry)))
    const toCreate = wanted.filter((entry) => !idOf.has(keyOf(entry)))

    const updated = await service.updateTranslations(
      toUpdate.map((entry) => ({ ...entry, id: idOf.get(keyOf(entry))! }))
    )
    const created = await service.createTranslations(toCreate)
    return new StepResponse(
      [...updated, ...created].map(({ id }) => ({ id })),
      {
        created: created.map(({ id }) => id),
        former: stored
          .filter((row) => updated.some(({ id }) => id === row.id))
          .map(({ id, reference, translations }) => ({ id, reference, translations })),
      }
    )
  },
  async (before, { container }) => {
    if (!before) {
      return
    }
    const service = container.resolve(Modules.TRANSLATION)
    await service.deleteTranslations(before.created)
    await service.updateTranslations(before.former)
  }
)

function keyOf(entry: { reference_id: string; locale_code: string }) {
  return `${entry.reference_id}/${entry.locale_code}`
}
