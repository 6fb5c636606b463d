import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { COIN_TEXT_FIELDS } from "../../../modules/coin/types"
import { saveTranslationsStep } from "../../translation/steps/save-translations"
import { CoinWorkflowEvents } from "../events"
import { updateCoinStep } from "../steps/update-coin"
import { validateCoinsStep } from "../steps/validate-coins"
import { coinTranslations } from "../texts"
import type { UpdateCoinInput } from "../types"

export const updateCoinWorkflowId = "update-coin"

/**
 * Changes the technical description of a coin. Texts are replaced together: to change one of them,
 * give them all.
 * @throws `invalid_issue_date`, `receiving_method_required`
 */
export const updateCoinWorkflow = createWorkflow(updateCoinWorkflowId, (input: UpdateCoinInput) => {
  const checked = transform({ input }, (data) => [data.input])
  validateCoinsStep(checked)
  const coin = updateCoinStep(input)
  const translations = transform({ input }, (data) =>
    COIN_TEXT_FIELDS.some((field) => data.input[field] !== undefined)
      ? coinTranslations(data.input.id, data.input)
      : []
  )
  saveTranslationsStep(translations)
  emitEventStep({ eventName: CoinWorkflowEvents.UPDATED, data: { id: input.id } })
  return new WorkflowResponse(coin)
})
