import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isIssueDate } from "../../../lib/issue-date"
import type { CoinFacts } from "../types"

export const validateCoinsStepId = "validate-coins"

/**
 * Refuses coin data that the database would take but the store cannot use.
 * @throws `invalid_issue_date`, `receiving_method_required`
 */
export const validateCoinsStep = createStep(
  validateCoinsStepId,
  async (coins: Pick<Partial<CoinFacts>, "issue_date" | "receiving_methods">[]) => {
    for (const { issue_date, receiving_methods } of coins) {
      if (issue_date && !isIssueDate(issue_date)) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `"${issue_date}" is not an issue date: give a year (2013) or a day (2013-07-24).`,
          "invalid_issue_date"
        )
      }
      if (receiving_methods?.length === 0) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "A coin needs at least one receiving method: nobody could buy it otherwise.",
          "receiving_method_required"
        )
      }
    }
    return new StepResponse(undefined)
  }
)
