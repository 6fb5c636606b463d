import { renameLogin } from "@qazyna/eds/rules"
import { changeEmailWorkflow } from "@qazyna/guard/workflows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

/** The EDS of a buyer opens the account under its new login. */
changeEmailWorkflow.hooks.loginChanged(async ({ customer_id, email }, { container }) => {
  await renameLogin(container, { customer_id, login: email })
  return new StepResponse(undefined)
})
