import {
  emitEventStep,
  updateSalesChannelsWorkflow,
  updateStockLocationsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { BranchEvents } from "./events"
import { setBranchTranslationsWorkflow } from "./set-branch-translations"
import { updateBranchProfileStep } from "./steps/update-branch-profile"
import { validateBranchChangeStep } from "./steps/validate-branch"
import type { UpdateBranchInput } from "./types"

/**
 * Changes a branch, its texts in other languages included. Closing a branch is setting its status:
 * a branch is never deleted, because orders refer to it. A new name goes on to the stock location and
 * the sales channel, by which core's admin pages call the branch.
 *
 * @throws branch_invalid, branch_not_found, branch_code_taken, translations_unavailable
 */
export const updateBranchWorkflow = createWorkflow(
  "update-branch",
  (input: WorkflowData<UpdateBranchInput>) => {
    const valid = validateBranchChangeStep(input)
    const { branch } = updateBranchProfileStep({ id: input.id, changes: valid.changes })

    when("branch-is-renamed", { valid }, ({ valid }) => Boolean(valid.changes.name)).then(() => {
      const { data: places } = useQueryGraphStep({
        entity: "branch",
        fields: ["stock_location.id", "sales_channel.id"],
        filters: { id: input.id },
        options: { isList: false, throwIfKeyNotFound: true },
      })
      updateStockLocationsWorkflow.runAsStep({
        input: transform({ places, branch }, ({ places, branch }) => ({
          selector: { id: places.stock_location.id },
          update: { name: branch.name },
        })),
      })
      updateSalesChannelsWorkflow.runAsStep({
        input: transform({ places, branch }, ({ places, branch }) => ({
          selector: { id: places.sales_channel.id },
          update: { name: branch.name },
        })),
      })
    })

    setBranchTranslationsWorkflow.runAsStep({
      input: { branch_id: input.id, translations: valid.translations },
    })
    emitEventStep({ eventName: BranchEvents.UPDATED, data: { id: input.id } })
    return new WorkflowResponse(branch)
  }
)
