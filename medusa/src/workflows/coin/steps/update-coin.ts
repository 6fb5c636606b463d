import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COIN_MODULE } from "../../../modules/coin"
import type CoinModuleService from "../../../modules/coin/service"
import { withBaseTexts } from "../texts"
import type { UpdateCoinInput } from "../types"

export const updateCoinStepId = "update-coin"

/** Writes what is mentioned of a coin. Compensation writes the former row back. */
export const updateCoinStep = createStep(
  updateCoinStepId,
  async (input: UpdateCoinInput, { container }) => {
    const service = container.resolve<CoinModuleService>(COIN_MODULE)
    const former = await service.retrieveCoin(input.id)
    const coin = await service.updateCoins(withBaseTexts(input))
    return new StepResponse(coin, former)
  },
  async (former, { container }) => {
    if (former) {
      const { created_at: _c, updated_at: _u, deleted_at: _d, ...row } = former
      await container.resolve<CoinModuleService>(COIN_MODULE).updateCoins(row)
    }
  }
)
