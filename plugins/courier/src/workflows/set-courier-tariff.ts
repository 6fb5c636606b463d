import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { setCourierTariffStep, type TariffChange } from "./steps/set-courier-tariff"

/**
 * Puts a tariff in force for all carts that are priced from now on.
 *
 * @throws courier_tariff_wrong, courier_tariff_changed
 */
export const setCourierTariffWorkflow = createWorkflow(
  "set-courier-tariff",
  (input: WorkflowData<TariffChange>) => new WorkflowResponse(setCourierTariffStep(input))
)
