import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../errors"
import { courierService } from "../../service"
import { problemsOf } from "../../tariff/problems"
import { TariffSchema, type TariffInput } from "../../tariff/schema"

export type TariffChange = {
  /** The version that it was made from; 0 for the first. */
  base: number
  tariff: TariffInput
  /** Id of the member of staff. */
  author: string | null
}

/**
 * Puts a tariff in force. Undone by withdrawing its version, which puts the one before in force again.
 *
 * @throws courier_tariff_wrong, courier_tariff_changed
 */
export const setCourierTariffStep = createStep(
  "set-courier-tariff",
  async ({ base, tariff, author }: TariffChange, { container }) => {
    const content = TariffSchema.parse(tariff)
    const problems = [...problemsOf(content)]
    if (problems.length > 0) {
      const sentences = problems.map(({ problem, zone, grams }) =>
        [problem, zone, grams].filter((part) => part !== undefined).join(" ")
      )
      throw refusal("courier_tariff_wrong", sentences.join("; "))
    }
    const numbered = await courierService(container).putInForce(base, content, author)
    return new StepResponse(numbered, numbered.version)
  },
  async (version: number | undefined, { container }) => {
    if (version !== undefined) {
      await courierService(container).withdraw(version)
    }
  }
)
