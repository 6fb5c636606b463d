import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COIN_MODULE } from "../../../modules/coin"
import type CoinModuleService from "../../../modules/coin/service"
import { withBaseTexts } from "../texts"
import type { CreateCoinInput } from "../types"

export const createCoinsStepId = "create-coins"

/** Creates the coin rows, in the order given. Compensation deletes them. */
export const createCoinsStep = createStep(
  createCoinsStepId,
  async (inputs: CreateCoinInput[], { container }) => {
    const service = container.resolve<CoinModuleService>(COIN_MODULE)
    const coins = await service.createCoins(
      inputs.map(({ product_id: _, ...coin }) => withBaseTexts(coin))
    )
    return new StepResponse(
      coins,
      coins.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<CoinModuleService>(COIN_MODULE).deleteCoins(ids)
    }
  }
)
