import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { COIN_MODULE } from "../../../modules/coin"
import { saveTranslationsStep } from "../../translation/steps/save-translations"
import { CoinWorkflowEvents } from "../events"
import { createCoinsStep } from "../steps/create-coins"
import { validateCoinsStep } from "../steps/validate-coins"
import { coinTranslations } from "../texts"
import type { CreateCoinInput } from "../types"

export const createCoinsWorkflowId = "create-coins"

/**
 * Gives products their technical description (G20) in three languages.
 * @returns the coins, in the order given
 * @throws `invalid_issue_date`, `receiving_method_required`
 */
export const createCoinsWorkflow = createWorkflow(
  createCoinsWorkflowId,
  (input: { coins: CreateCoinInput[] }) => {
    validateCoinsStep(input.coins)
    const coins = createCoinsStep(input.coins)
    const links = transform({ input, coins }, (data) =>
      data.coins.map((coin, i) => ({
        [Modules.PRODUCT]: { product_id: data.input.coins[i]!.product_id },
        [COIN_MODULE]: { coin_id: coin.id },
      }))
    )
    createRemoteLinkStep(links)
    const translations = transform({ input, coins }, (data) =>
      data.coins.flatMap((coin, i) => coinTranslations(coin.id, data.input.coins[i]!))
    )
    saveTranslationsStep(translations)
    const ids = transform({ coins }, (data) => data.coins.map(({ id }) => ({ id })))
    emitEventStep({ eventName: CoinWorkflowEvents.CREATED, data: ids })
    return new WorkflowResponse(coins)
  }
)
